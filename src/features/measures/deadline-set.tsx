import type { Event } from '#src/contract/event'
import { useBoard } from '#src/board/use-board'
import { basisOf, isSameWindow } from '#src/domain/deadline'
import { inForceAmong } from '#src/domain/evidence-state'
import type { SetDeadline } from '#src/domain/deadline-history'
import { formatDeadline, joinPhrases } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { measureWords } from '#src/i18n/words/measure'
import { vocabulary } from '#src/i18n/words/vocabulary'

interface Props {
  readonly event: Extract<Event, { kind: 'deadline' }>
  /** every deadline of the measure, oldest first */
  readonly history: readonly SetDeadline[]
}

/** What the record of a deadline did: set one, confirmed one that was inferred, or dropped it. */
export function DeadlineSet({ event, history }: Props) {
  const { deadlineSet: words } = useWords(measureWords)
  const { basis: bases } = useWords(vocabulary)
  const locale = useLocale()
  const { deadline } = event
  const place = history.findIndex((set) => set.event?.id === event.id)
  const basis = basisOf(deadline, inForceAmong(useBoard().evidence))
  if (deadline.precision === 'none' || basis === null) return words.dropped
  const told = joinPhrases([formatDeadline(deadline, locale), bases[basis]], locale)
  const before = history[place - 1]
  const isConfirmed = before !== undefined && basis !== 'inferred' && before.basis === 'inferred' && isSameWindow(before.deadline, deadline)
  return isConfirmed ? words.confirmed(told) : words.set(told)
}
