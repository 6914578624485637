import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './kpi.module.css'

interface Props {
  /** accessible name of the set, where several stand on one page */
  readonly label?: string | undefined
  readonly className?: string | undefined
  /** `Kpi` items */
  readonly children: ReactNode
}

/** Figures side by side, parted by hairlines; two columns on a phone. */
export function KpiStrip({ label, className, children }: Props) {
  return (
    <dl aria-label={label} className={classNames(styles.strip, className)}>
      {children}
    </dl>
  )
}
