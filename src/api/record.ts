import type { QueryClient } from '@tanstack/react-query'
import type { Event } from '#src/contract/event'
import type { Ledger } from '#src/contract/ledger'
import { planQueries } from './plan-queries'
import { request } from './request'

/** Fetches what was recorded since, here in another tab or by others, and adds it to the ledger on screen. */
export async function catchUp(client: QueryClient, planId: string): Promise<void> {
  const ledger = client.getQueryData(planQueries.ledger(planId).queryKey)
  if (ledger === undefined) return
  const { events, sequence } = await request('eventsSince', { planId, query: { after: String(ledger.sequence) } })
  // The log was emptied, or another took its place: numbers begin again, and what is on screen is no longer there.
  if (sequence < ledger.sequence) return client.invalidateQueries({ queryKey: planQueries.ledger(planId).queryKey })
  mergeIntoLedger(client, planId, events, sequence)
}

/**
 * Adds events the ledger does not have. `sequence` moves on only as far as nothing is missing before it, so that another
 * tab's record between two of ours is still fetched; an answer of `eventsSince` leaves nothing out and says how far it goes.
 */
export function mergeIntoLedger(client: QueryClient, planId: string, events: readonly Event[], through = 0) {
  client.setQueryData<Ledger>(planQueries.ledger(planId).queryKey, (ledger) => {
    if (ledger === undefined) return ledger
    const known = new Set(ledger.events.map(({ id }) => id))
    const fresh = events.filter(({ id }) => !known.has(id))
    const arrived = new Set(events.map(({ sequence }) => sequence))
    let sequence = Math.max(ledger.sequence, through)
    while (arrived.has(sequence + 1)) sequence++
    return fresh.length === 0 && sequence === ledger.sequence ? ledger : { ...ledger, events: [...ledger.events, ...fresh], sequence }
  })
}
