import * as v from 'valibot'
import { Event } from '#src/contract/event'

/** One row of a store: what was recorded, as it was written, with the number it was kept under. */
export interface KeptRow {
  /** from 1, in the order kept; gaps are possible */
  readonly sequence: number
  readonly id: string
  /** never rewritten, also where this version cannot read it */
  readonly event: unknown
}

/** A store's rows of one plan, read. */
export interface RecordedLog {
  readonly events: readonly Event[]
  /** rows that break the contract, or that a newer version wrote: kept, left out of every answer but the backup */
  readonly unreadable: readonly KeptRow[]
  /** the highest number used so far, also by a row that cannot be read; 0 for an empty log */
  readonly lastSequence: number
}

/** Reads rows in order of their numbers. The row's own number counts: a restored event still carries that of the store it came from. */
export function readRows(rows: readonly KeptRow[]): RecordedLog {
  const events: Event[] = []
  const unreadable: KeptRow[] = []
  for (const row of rows) {
    if (v.is(Event, row.event)) events.push({ ...row.event, sequence: row.sequence, origin: 'recorded' })
    else unreadable.push(row)
  }
  return { events, unreadable, lastSequence: rows.at(-1)?.sequence ?? 0 }
}

/** The rows of events that were just stamped with their numbers. */
export const rowsOf = (events: readonly Event[]): KeptRow[] => events.map((event) => ({ sequence: event.sequence, id: event.id, event }))
