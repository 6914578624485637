import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './facet.module.css'

interface Props {
  readonly legend: ReactNode
  /** beside the legend: a small button or a count */
  readonly note?: ReactNode
  /** `CheckboxRow` items */
  readonly children: ReactNode
  /** beside one another after the legend, wrapping */
  readonly isInline?: boolean
}

/** Choices of one kind, in the order of the answer and not of the count. */
export function FacetGroup({ legend, note, children, isInline = false }: Props) {
  return (
    <fieldset className={classNames(styles.group, isInline && styles.inline)}>
      <legend>
        {legend}
        {note}
      </legend>
      {children}
    </fieldset>
  )
}
