import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { ApiError, type ApiFailure, failureOf } from '#src/api/api-error'
import { planQueries } from '#src/api/plan-queries'
import { catchUp } from '#src/api/record'
import { recordMutation } from '#src/api/record-mutation'
import { useLedger, usePlanId } from '#src/board/use-board'
import type { Event, NewEvent } from '#src/contract/event'
import { undoneIds } from '#src/domain/log'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'

/** What became of a record: kept, on its way already, or the name of what was in the way. */
export type Outcome = 'kept' | 'on-its-way' | NameOfFailure

type NameOfFailure = ReturnType<typeof nameOf>

/** Sends records and says in words what became of them. */
export function useRecorder() {
  const client = useQueryClient()
  const planId = usePlanId()
  const { sequence } = useLedger()
  const words = useWords(recordingWords)
  const { data: storage } = useQuery(planQueries.storage())
  const mutation = useMutation(recordMutation(client, planId))
  // Read at the moment of a press, which may come twice before the page is drawn again.
  const waiting = useRef<AbortController | null>(null)
  const log = (): readonly Event[] => client.getQueryData(planQueries.ledger(planId).queryKey)?.events ?? []
  const keptUnder = (id: string): Event | undefined => log().find((event) => event.id === id)
  const failure = mutation.isError ? failureOf(mutation.error) : null
  return {
    isSaving: mutation.isPending,
    /** whether a record is on its way at this very moment */
    isWaiting: () => waiting.current !== null,
    /** false where what is recorded is gone once the page or the server ends */
    isDurable: storage?.isDurable !== false,
    failure: failure === null ? null : wordsFor(failure, words),
    changed: (failure?.kind === 'problem' ? (failure.problem.changed ?? []) : []) as readonly Event[],
    forget: () => mutation.reset(),
    /** what the log has under an id, whatever its stamp says; undefined where it has nothing */
    keptUnder,
    /** the same, where it was not undone */
    standing: (id: string | undefined): Event | undefined => {
      const event = id === undefined ? undefined : keptUnder(id)
      return event === undefined || undoneIds(log()).has(event.id) ? undefined : event
    },
    /** Stops waiting for the answer. Whether it was kept is not known; trying again is safe. */
    stopWaiting: () => waiting.current?.abort(new ApiError({ kind: 'cancelled' }, 'append')),
    /** After a conflict what others recorded is on screen, and trying again stands on it. */
    record: async (events: NewEvent[]): Promise<Outcome> => {
      if (waiting.current !== null) return 'on-its-way'
      const controller = new AbortController()
      waiting.current = controller
      try {
        await mutation.mutateAsync({ append: { basedOn: sequence, events }, signal: controller.signal })
        return 'kept'
      } catch (error) {
        const refused = failureOf(error)
        const look = () => catchUp(client, planId).catch(() => undefined)
        if (refused.kind === 'problem') await look()
        // It may have been kept all the same: then the log says so.
        else if (refused.kind !== 'unreachable') void look()
        return nameOf(refused)
      } finally {
        waiting.current = null
      }
    },
  }
}

const nameOf = (failure: ApiFailure) => (failure.kind === 'problem' ? failure.problem.type : failure.kind)

function wordsFor(
  failure: ApiFailure,
  { failures, waitSeconds }: { failures: FailureWords; waitSeconds: (seconds: string) => string },
): { readonly title: string; readonly text: string } {
  const { title, text } = failures[nameOf(failure)] ?? failures[failure.kind] ?? failures.failed
  if (failure.kind !== 'busy' || failure.seconds === null) return { title, text }
  return { title, text: `${text} ${waitSeconds(formatNumber(failure.seconds))}` }
}

type FailureWords = Readonly<Record<string, { readonly title: string; readonly text: string } | undefined>> & {
  readonly failed: { readonly title: string; readonly text: string }
}
