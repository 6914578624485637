import { type ReactNode, useMemo, useRef } from 'react'
import styles from './timeline.module.css'
import { usePrinting } from './use-printing'
import { useWindowed } from './use-windowed'

interface Props<Entry> {
  readonly label: string
  /** newest first */
  readonly entries: readonly Entry[]
  /** a name of its own for each entry */
  readonly entryKey: (entry: Entry) => string
  /** the fragment that leads to an entry, where one does */
  readonly fragmentOf?: (entry: Entry) => string | undefined
  /** key of the entry to be brought into view */
  readonly inView?: string | undefined
  /** draws an entry: a `TimelineItem` */
  readonly children: (entry: Entry) => ReactNode
}

/** Above this many entries only those near the window are drawn; on paper all of them are. */
const drawnAtOnce = 100

/** What happened, newest first. */
export function Timeline<Entry>(props: Props<Entry>) {
  const isPrinting = usePrinting()
  return props.entries.length > drawnAtOnce && !isPrinting ? <LongTimeline {...props} /> : <ShortTimeline {...props} />
}

/** Every entry as an element of the page, so that the browser's own search finds it. */
function ShortTimeline<Entry>({ label, entries, entryKey, fragmentOf, inView, children }: Props<Entry>) {
  return (
    <ol aria-label={label} className={styles.timeline}>
      {entries.map((entry) => {
        const key = entryKey(entry)
        return (
          <li key={key} id={fragmentOf?.(entry)} ref={key === inView ? bringIntoView : undefined} className={styles.item}>
            {children(entry)}
          </li>
        )
      })}
    </ol>
  )
}

const bringIntoView = (item: HTMLElement | null): void => item?.scrollIntoView({ block: 'center' })

/** Entries near the window are drawn, the others are room. Each says its place in the whole. */
function LongTimeline<Entry>({ label, entries, entryKey, fragmentOf, inView, children }: Props<Entry>) {
  const list = useRef<HTMLOListElement>(null)
  const keys = useMemo(() => entries.map(entryKey), [entries, entryKey])
  const { drawn, before, after, measure } = useWindowed({ container: list, keys, estimate: 84, inView })
  return (
    <ol ref={list} aria-label={label} className={styles.timeline} style={{ paddingBlock: `${before}px ${after}px` }}>
      {drawn.map(({ index, key }) => {
        const entry = entries[index]
        if (entry === undefined) return null
        return (
          <li
            key={key}
            id={fragmentOf?.(entry)}
            ref={measure}
            data-index={index}
            aria-setsize={entries.length}
            aria-posinset={index + 1}
            className={styles.item}
          >
            {children(entry)}
          </li>
        )
      })}
    </ol>
  )
}

interface ItemProps {
  readonly day: ReactNode
  /** for machines, where the day is a full date */
  readonly dateTime?: string | undefined
  /** beneath the day: how exact it is, or the time within it */
  readonly precision?: ReactNode
  readonly mark: ReactNode
  readonly kind: ReactNode
  readonly title?: ReactNode
  /** by whom, with what number, from where */
  readonly meta?: ReactNode
  readonly children?: ReactNode
}

/** What one entry of a timeline shows: day, mark, kind, what, by whom. */
export function TimelineItem({ day, dateTime, precision, mark, kind, title, meta, children }: ItemProps) {
  return (
    <>
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
    </>
  )
}
