import * as v from 'valibot'
import { type Backup, type Event, EventId } from '#src/contract/event'
import type { Restored } from '#src/contract/storage'
import { crowding } from './city-places'
import { hasSameContent } from './event-content'
import { type KeptRow, readRows } from './kept-row'
import type { PlanData } from './plan-data'

/** The least that makes a row a record: something a newer version may have written, to be kept though not understood. */
const SomeRecord = v.looseObject({ id: EventId, kind: v.string() })

export interface Merge extends Restored {
  /** to be kept, in the backup's order, numbered after what is there */
  readonly rows: readonly KeptRow[]
}

/**
 * Merges a backup into a store's rows: adds what is missing by id, in the backup's order, and overwrites nothing. A row under a known
 * id with other content is refused, for one of the two would have to go. What this version cannot read is added as it is.
 */
export function mergeBackup(rows: readonly KeptRow[], backup: Backup, plan: PlanData): Merge {
  const recorded = readRows(rows)
  const log: Event[] = [...plan.openingEvents, ...recorded.events]
  const known = new Map<string, unknown>([
    ...plan.openingEvents.map((event) => [event.id, event] as const),
    ...rows.map(({ id, event }) => [id, event] as const),
  ])
  const added: KeptRow[] = []
  const refused: Restored['refused'] = []
  let already = 0
  let unreadable = 0
  for (const [index, event] of backup.events.entries()) {
    const refuse = (id: string | null, reason: Restored['refused'][number]['reason']) => refused.push({ row: index + 1, id, reason })
    if (!v.is(SomeRecord, event)) {
      refuse(hasId(event) ? event.id : null, 'not-a-record')
    } else if (known.has(event.id)) {
      if (hasSameContent(event, known.get(event.id))) already++
      else refuse(event.id, 'other-content')
    } else {
      const row = { sequence: recorded.lastSequence + 1 + added.length, id: event.id, event }
      const read = readRows([row]).events
      if (isCrowded(plan, log, read)) refuse(event.id, 'place-taken')
      else {
        known.set(event.id, event)
        added.push(row)
        log.push(...read)
        if (read.length === 0) unreadable++
      }
    }
  }
  return { rows: added, added: added.length, already, unreadable, refused }
}

const hasId = (event: unknown): event is { readonly id: string } =>
  typeof event === 'object' && event !== null && 'id' in event && typeof event.id === 'string'

function isCrowded(plan: PlanData, log: readonly Event[], fresh: readonly Event[]): boolean {
  const { holders, impossible } = crowding(plan, log, fresh)
  return holders.length + impossible.length > 0
}
