import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { failureOf } from '#src/api/api-error'
import { planQueries } from '#src/api/plan-queries'
import { catchUp, recordMutation } from '#src/api/record'
import { useLedger, usePlanId } from '#src/board/use-board'
import type { Event, NewEvent } from '#src/contract/event'
import { useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'

/** Sends records and says in words what became of them. */
export function useRecorder() {
  const client = useQueryClient()
  const planId = usePlanId()
  const { sequence } = useLedger()
  const { failures } = useWords(recordingWords)
  const { data: storage } = useQuery(planQueries.storage())
  const mutation = useMutation(recordMutation(client, planId))
  const failure = mutation.isError ? failureOf(mutation.error) : null
  const problem = failure?.kind === 'problem' ? failure.problem : null
  return {
    isSaving: mutation.isPending,
    /** false where what is recorded is gone once the page or the server ends */
    isDurable: storage?.isDurable !== false,
    failure: failure === null ? null : wordsFor(failures, failure.kind, problem?.type),
    problemType: problem?.type ?? null,
    changed: (problem?.changed ?? []) as readonly Event[],
    forget: () => mutation.reset(),
    /** Resolves to whether it was kept. After a conflict what others recorded is on screen, and trying again stands on it. */
    record: async (events: NewEvent[]): Promise<boolean> => {
      try {
        await mutation.mutateAsync({ basedOn: sequence, events })
        return true
      } catch (error) {
        const { kind } = failureOf(error)
        if (kind === 'problem') await catchUp(client, planId).catch(() => undefined)
        return false
      }
    },
  }
}

function wordsFor<W extends { title: string; text: string }>(
  words: Readonly<Record<string, W>>,
  kind: string,
  type: string | undefined,
): W | undefined {
  return (type === undefined ? undefined : words[type]) ?? words[kind] ?? words['failed']
}
