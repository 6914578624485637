import type { ReactNode } from 'react'
import styles from './measure.module.css'

interface Props {
  readonly title: string
  readonly value: ReactNode
  /** what it rests on */
  readonly children: ReactNode
}

/** One answer of a measure, and what it rests on. */
export function Answer({ title, value, children }: Props) {
  return (
    <section className={styles['answer']} aria-label={title}>
      <h2>{title}</h2>
      <p className={styles['value']}>{value}</p>
      <div className={styles['reason']}>{children}</div>
    </section>
  )
}
