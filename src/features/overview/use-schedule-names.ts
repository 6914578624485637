import type { ScheduleState } from '#src/contract/vocabulary'
import { useWords } from '#src/i18n/words'
import { overviewWords } from '#src/i18n/words/overview'
import { vocabulary } from '#src/i18n/words/vocabulary'

/** The names of the schedule's states where stated and inferred lateness stand side by side: each says whose deadline it is past. */
export function useScheduleNames(): Readonly<Record<ScheduleState, string>> {
  const { schedule } = useWords(vocabulary)
  const { late } = useWords(overviewWords)
  return { ...schedule, overdue: late.overdue, 'past-inferred': late['past-inferred'] }
}
