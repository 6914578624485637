import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './kpi.module.css'
import { NoData } from './no-data'

/** One of two figures under one label. */
export interface KpiPart {
  readonly key: string
  readonly figure: ReactNode
  readonly unit: ReactNode
  readonly tone?: 'muted' | 'bad' | 'near'
  /** a small trend, drawn where there is room */
  readonly trend?: ReactNode
}

interface Props {
  readonly label: ReactNode
  /** the figure itself; a link to the list it counts, given as a node */
  readonly figure?: ReactNode
  /** instead of one figure: those that must not be added up */
  readonly parts?: readonly KpiPart[]
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
export function Kpi({ label, figure, parts, unit, meaning, state = 'normal', unknown, trend }: Props) {
  return (
    <div className={classNames(styles.kpi, state === 'bad' && styles.bad)} aria-busy={state === 'loading' || undefined}>
      <dt>{label}</dt>
      <dd className={styles.figure}>
        {state === 'loading' ? (
          <span className={styles.wait} />
        ) : parts !== undefined ? (
          <Parts parts={parts} />
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

function Parts({ parts }: { readonly parts: readonly KpiPart[] }) {
  return (
    <span className={styles.parts}>
      {parts.map(({ key, figure, unit, tone, trend }) => (
        <span key={key} className={classNames(styles.part, tone !== undefined && styles[tone])}>
          <b>{figure}</b>
          <span className={styles.unit}>{unit}</span>
          {trend !== undefined && <span className={styles.trend}>{trend}</span>}
        </span>
      ))}
    </span>
  )
}
