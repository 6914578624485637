import type { ReactNode } from 'react'
import { VisuallyHidden } from './visually-hidden'

interface Props {
  /** left out where there was nothing before */
  readonly before?: ReactNode
  readonly after: ReactNode
  /** said between the two ("became"), where the eye has an arrow */
  readonly becomes: string
}

/** A change: the old struck, the new beside it. */
export function OldNew({ before, after, becomes }: Props) {
  return (
    <>
      {before !== undefined && (
        <>
          <del>{before}</del>
          <span aria-hidden="true"> → </span>
          <VisuallyHidden> {becomes} </VisuallyHidden>
        </>
      )}
      <ins>{after}</ins>
    </>
  )
}
