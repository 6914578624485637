import type { ReactNode } from 'react'
import styles from './page-head.module.css'

interface Props {
  readonly title: ReactNode
  /** one sentence that says what is found here */
  readonly lede?: ReactNode
  /** one to three figures at the right */
  readonly figures?: readonly HeadFigure[]
  /** buttons and links at the right */
  readonly actions?: ReactNode
}

export interface HeadFigure {
  readonly key: string
  readonly label: ReactNode
  readonly value: ReactNode
  readonly unit?: ReactNode
}

/** A page's title (its only h1), what it says, and the figures that prove it. */
export function PageHead({ title, lede, figures = [], actions }: Props) {
  return (
    <div className={styles.head}>
      <div>
        <h1>{title}</h1>
        {lede !== undefined && <p className={styles.lede}>{lede}</p>}
      </div>
      {figures.length > 0 && (
        <dl className={styles.figures}>
          {figures.map(({ key, label, value, unit }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>
                {value} {unit !== undefined && <span className={styles.unit}>{unit}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
