import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './kpi.module.css'
import { NoData } from './no-data'

interface Props {
  readonly label: ReactNode
  /** the figure itself; a link to the list it counts, given as a node */
  readonly figure?: ReactNode
  readonly unit?: ReactNode
  /** one line: the denominator, the period, what stands beside it */
  readonly meaning: ReactNode
  readonly state?: 'normal' | 'bad' | 'loading'
  /** what to say instead of a figure that is not known ("no data"); its presence makes the state unknown */
  readonly unknown?: string | undefined
  /** a small trend beside the figure */
  readonly trend?: ReactNode
}

/** One figure with its unit and what it means. An unknown figure is drawn as unknown, never as zero. */
export function Kpi({ label, figure, unit, meaning, state = 'normal', unknown, trend }: Props) {
  return (
    <div className={classNames(styles.kpi, state === 'bad' && styles.bad)} aria-busy={state === 'loading' || undefined}>
      <dt>{label}</dt>
      <dd className={styles.figure}>
        {state === 'loading' ? (
          <span className={styles.wait} />
        ) : unknown === undefined ? (
          <>
            <b>{figure}</b>
            {unit !== undefined && <span className={styles.unit}>{unit}</span>}
            {trend}
          </>
        ) : (
          <NoData text={unknown} size="figure" />
        )}
      </dd>
      <dd className={styles.meaning}>{meaning}</dd>
    </div>
  )
}
