import type { ReactNode } from 'react'
import styles from './facet.module.css'

interface Props {
  readonly legend: ReactNode
  /** beside the legend: a small button or a count */
  readonly note?: ReactNode
  /** `CheckboxRow` items */
  readonly children: ReactNode
}

/** Choices of one kind, in the order of the answer and not of the count. */
export function FacetGroup({ legend, note, children }: Props) {
  return (
    <fieldset className={styles.group}>
      <legend>
        {legend}
        {note}
      </legend>
      {children}
    </fieldset>
  )
}
