import type { Deadline } from '#src/contract/plan'
import type { DeadlineBasis } from '#src/contract/vocabulary'
import { formatDeadline } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { classNames } from '#src/ui/class-names'
import text from '#src/ui/text.module.css'

interface Props {
  readonly deadline: Deadline
  /** what it counts as on the day in view; null where none was set */
  readonly basis: DeadlineBasis | null
}

/** 完成时限 with its basis; 未提出 where there is none. */
export function DeadlineText({ deadline, basis }: Props) {
  const locale = useLocale()
  const words = useWords(vocabulary)
  if (deadline.precision === 'none') return <span className={text['muted']}>{words.noDeadline}</span>
  return (
    <>
      <span className={text['nowrap']}>{formatDeadline(deadline, locale)}</span>{' '}
      <span className={classNames(text['small'], text['nowrap'])}>{words.basis[basis ?? 'inferred']}</span>
    </>
  )
}
