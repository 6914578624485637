import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import type { Append, Event, NewEvent } from '#src/contract/event'
import { hasSameContent } from '#src/domain/event-content'
import { ApiError } from './api-error'
import { planQueries } from './plan-queries'
import { mergeIntoLedger } from './record'
import { request } from './request'

/** What is to be recorded, and how to stop waiting for the answer. */
interface Recording {
  readonly append: Append
  readonly signal: AbortSignal
}

/**
 * Records events in one transaction; what was kept is in the ledger at once. It succeeds only where the answer names every event that was
 * sent, as it was sent.
 */
export const recordMutation = (client: QueryClient, planId: string) =>
  mutationOptions({
    mutationKey: ['record', planId],
    // Offline, say so at once and keep the text: never a write that waits unseen.
    networkMode: 'always' as const,
    mutationFn: async ({ append, signal }: Recording) => {
      const answer = await request('append', { planId, body: append, signal })
      if (!isWhatWasSent(append.events, answer.events)) throw new ApiError({ kind: 'unconfirmed' }, 'append')
      return answer
    },
    onSuccess: ({ events }) => {
      mergeIntoLedger(client, planId, events)
      void client.invalidateQueries({ queryKey: planQueries.storage().queryKey })
    },
  })

/** Whether each event came back in its place, under its id, saying the same. */
const isWhatWasSent = (sent: readonly NewEvent[], kept: readonly Event[]): boolean =>
  sent.length === kept.length &&
  sent.every((event, index) => {
    const answer = kept[index]
    return answer?.origin === 'recorded' && answer.sequence > 0 && hasSameContent(event, answer)
  })
