import { bodyInLocale, evidenceTitleIn } from '#src/board/event-in-locale'
import { useBoard } from '#src/board/use-board'
import { daysBetween } from '#src/domain/day'
import { lastDayOf } from '#src/domain/deadline'
import { decidingCheck } from '#src/domain/deciding-check'
import type { MeasureState } from '#src/domain/measure-state'
import { formatDay, formatNumber, formatPeriod, joinClauses, joinPhrases } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { measureWords } from '#src/i18n/words/measure'
import { vocabulary } from '#src/i18n/words/vocabulary'

interface Props {
  readonly state: MeasureState
}

/** Who last said how the measure stands, when, and how long ago; or for how long nobody has. */
export function OfficialReason({ state: { official, lastWord } }: Props) {
  const words = useWords(measureWords)
  const locale = useLocale()
  const { plan } = useBoard().ledger
  if (official.event === null) return words.noWord(lastWord.months)
  const { saidBy, occurredOn } = official.event
  return joinClauses(
    [words.saidBy(bodyInLocale(saidBy, plan, locale), formatPeriod(occurredOn, locale)), words.wordAgo(lastWord.months)],
    locale,
  )
}

/** What the evidence level rests on: the item that sets it, or the search. */
export function EvidenceReason({ state: { evidence, supports, events } }: Props) {
  const words = useWords(measureWords)
  const locale = useLocale()
  const lifting = supports.filter(({ lifts }) => lifts)
  const direct = lifting.filter((support) => support.direct).length
  const top = lifting.find(({ evidence: item }) => evidence.liftedBy.includes(item.id))
  if (top !== undefined) {
    const count = words.evidenceCount(formatNumber(direct), formatNumber(lifting.length - direct))
    const [best = top.evidence.grade] = lifting
      .filter(({ evidence: item }) => evidence.liftedBy.includes(item.id))
      .map(({ evidence: item }) => item.grade)
      .toSorted()
    return joinClauses([count, words.liftedBy(evidenceTitleIn(top.evidence, locale)), words.bestGrade(best)], locale)
  }
  const check = decidingCheck(events)
  if (check === null) return words.notChecked
  const on = formatPeriod(check.occurredOn, locale)
  if (evidence.level === 'not-applicable') return words.notApplicable(on)
  const [met] = lifting
  return met === undefined ? words.noneFound(on) : words.onlyIndirectMet(on, lifting.length, evidenceTitleIn(met.evidence, locale))
}

/** By when, on what basis, and how far off or past that is. */
export function ScheduleReason({ state: { deadline, deadlineBasis: basis, hasMovedDeadline, completedOn, measure, schedule } }: Props) {
  const words = useWords(measureWords)
  const { basis: bases } = useWords(vocabulary)
  const locale = useLocale()
  const { asOf } = useBoard()
  const last = lastDayOf(deadline)
  if (last === null || basis === null) {
    if (hasMovedDeadline) return words.deadlineDropped
    return measure.kind === 'standing' ? words.standing : words.noDeadline
  }
  const due = joinPhrases([words.due(formatDay(last, locale)), bases[basis]], locale)
  const days = daysBetween(asOf, last)
  const distance = (): string => {
    if (completedOn !== null) return words.completedOn(formatDay(completedOn, locale))
    if (schedule === 'no-deadline') return words.notPressed
    if (days >= 0) return words.daysLeft(days)
    return schedule === 'overdue' ? words.overdueDays(-days) : words.passedDays(-days)
  }
  return joinClauses([due, distance()], locale)
}
