import { type ReactNode, useId } from 'react'
import { classNames } from './class-names'
import styles from './section.module.css'

interface Props {
  readonly title: ReactNode
  readonly level?: 2 | 3
  /** what stands at the right of the title: a count, a key, a link */
  readonly note?: ReactNode
  /** the fragment that leads here */
  readonly id?: string | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A named part of a page: a rule, a title, a note. Its title is its accessible name. */
export function Section({ title, level = 2, note, id, className, children }: Props) {
  const titleId = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section id={id} aria-labelledby={titleId} className={classNames(styles.section, className)}>
      <header className={styles.header}>
        <Heading id={titleId}>{title}</Heading>
        {note !== undefined && <div className={styles.note}>{note}</div>}
      </header>
      {children}
    </section>
  )
}
