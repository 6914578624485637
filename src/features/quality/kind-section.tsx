import { useRef, useState } from 'react'
import { useWholeBoard } from '#src/board/use-board'
import { nameSubject } from '#src/board/finding-subject'
import type { QualityRule } from '#src/contract/plan'
import { type Finding, isOpen } from '#src/domain/findings'
import { formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { findingWords } from '#src/i18n/words/findings'
import { qualityWords } from '#src/i18n/words/quality'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'
import { AnsweredTable } from './answered-table'
import { GoneTable } from './gone-table'
import { OpenTable } from './open-table'
import styles from './quality.module.css'
import { Why } from './why'

interface Props {
  readonly rule: QualityRule
  /** all of this kind */
  readonly findings: readonly Finding[]
  /** those that were found on the day compared with and are no longer */
  readonly gone: readonly Finding[]
}

/** One kind of finding: why it matters, what waits for an answer, and what has one. */
export function KindSection({ rule, findings, gone }: Props) {
  const words = useWords(qualityWords)
  const { kinds } = useWords(findingWords)
  const locale = useLocale()
  const board = useWholeBoard()
  const said = useRef<HTMLParagraphElement>(null)
  const [news, setNews] = useState('')
  const open = findings.filter(isOpen)
  const answered = findings.filter((finding) => !isOpen(finding))
  const tell = (say: (name: string) => string) => (finding: Finding) => {
    const { number, name } = nameSubject(finding.subject, board, locale)
    setNews(say(number === null ? name : `${number} ${name}`))
    // The row that was acted on has moved to the other list, and the focus would be lost with it.
    said.current?.focus()
  }
  return (
    <Section title={kinds[rule.kind]} note={words.counts(formatNumber(open.length), formatNumber(answered.length))} id={rule.kind}>
      <p className={styles['why']}>
        <Why rule={rule} />
      </p>
      <p ref={said} role="status" tabIndex={-1} className={text['small']}>
        {news}
      </p>
      {open.length === 0 ? (
        <p className={text['muted']}>{answered.length === 0 ? words.nothingFound : words.nothingOpen}</p>
      ) : (
        <OpenTable caption={kinds[rule.kind]} findings={open} onAnswered={tell(words.answerTaken)} />
      )}
      {gone.length > 0 && <GoneTable findings={gone} />}
      {answered.length > 0 && <AnsweredTable findings={answered} onUndone={tell(words.answerUndone)} />}
    </Section>
  )
}
