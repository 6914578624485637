import type { ReactNode } from 'react'
import styles from './timeline.module.css'

interface Props {
  readonly label: string
  /** `TimelineItem` entries, newest first */
  readonly children: ReactNode
}

/** What happened, newest first. */
export function Timeline({ label, children }: Props) {
  return (
    <ol aria-label={label} className={styles.timeline}>
      {children}
    </ol>
  )
}

interface ItemProps {
  /** the fragment that leads here */
  readonly id?: string | undefined
  readonly day: ReactNode
  /** for machines, where the day is a full date */
  readonly dateTime?: string | undefined
  /** how exact the day is, where it is not a day */
  readonly precision?: ReactNode
  readonly mark: ReactNode
  readonly kind: ReactNode
  readonly title?: ReactNode
  /** by whom, with what number, from where */
  readonly meta?: ReactNode
  readonly children?: ReactNode
}

/** One entry: day, mark, kind, what, by whom. */
export function TimelineItem({ id, day, dateTime, precision, mark, kind, title, meta, children }: ItemProps) {
  return (
    <li id={id} className={styles.item}>
      <time dateTime={dateTime} className={styles.day}>
        {day}
        {precision !== undefined && <small>{precision}</small>}
      </time>
      <span className={styles.mark}>{mark}</span>
      <div className={styles.body}>
        <div className={styles.small}>{kind}</div>
        {title !== undefined && <div className={styles.title}>{title}</div>}
        {meta !== undefined && <div className={styles.small}>{meta}</div>}
        {children}
      </div>
    </li>
  )
}
