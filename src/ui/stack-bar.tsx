import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { type Fill, fillClass } from './fill'
import styles from './stack-bar.module.css'
import { Swatch } from './swatch'

export interface StackSegment {
  readonly key: string
  readonly fill: Fill
  /** how many; a segment of none has no bar, and is left out of the key unless that is worth saying */
  readonly count: number
  /** the count as it is read */
  readonly countText: string
  readonly label: ReactNode
  /** coloured in the key where there are any */
  readonly tone?: 'bad' | 'near' | undefined
  /** stays in the key when there are none: that there are none is worth saying */
  readonly isZeroSaid?: boolean
  /** wraps the key's item in the link to what it counts */
  readonly link?: ((content: ReactNode) => ReactNode) | undefined
}

interface Props {
  readonly segments: readonly StackSegment[]
  /** accessible name of the key */
  readonly label: string
  /** what the bar answers, over it */
  readonly title?: ReactNode
  /** beside the title */
  readonly note?: ReactNode
}

/** One bar of parts on a scale that several bars share, and the key below in the same order. The key is what a screen reader gets. */
export function StackBar({ segments, label, title, note }: Props) {
  return (
    <div className={styles.answer}>
      {title !== undefined && (
        <h3 className={styles.title}>
          {title} {note !== undefined && <span>{note}</span>}
        </h3>
      )}
      <div className={styles.bar} aria-hidden="true">
        {segments
          .filter(({ count }) => count > 0)
          .map(({ key, fill, count }) => (
            <i key={key} className={fillClass(fill)} style={{ flexGrow: count }} />
          ))}
      </div>
      <ul className={styles.keys} aria-label={label}>
        {segments
          .filter(({ count, isZeroSaid = false }) => count > 0 || isZeroSaid)
          .map((segment) => (
            <KeyItem key={segment.key} segment={segment} />
          ))}
      </ul>
    </div>
  )
}

function KeyItem({ segment }: { readonly segment: StackSegment }) {
  const { fill, count, countText, label, tone, link } = segment
  const content = (
    <>
      <Swatch fill={fill} />
      {label} <b>{countText}</b>
    </>
  )
  const look = count === 0 ? styles.zero : tone === undefined ? undefined : styles[tone]
  return <li className={classNames(styles.item, look)}>{link === undefined ? content : link(content)}</li>
}
