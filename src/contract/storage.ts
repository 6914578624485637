import * as v from 'valibot'

/** Where the server keeps what is recorded, and whether it will still be there tomorrow. */
export const StorageState = v.object({
  kind: v.picklist(['memory', 'browser', 'server']),
  /** false: what is recorded is gone when the page closes */
  isDurable: v.boolean(),
  /** why it is not durable */
  reason: v.nullable(v.picklist(['refused', 'blocked', 'newer-version', 'failed', 'in-memory-server', 'scenario'])),
  /** the browser's promise not to evict; null where it cannot be asked */
  isPersisted: v.nullable(v.boolean()),
  recordedEvents: v.number(),
  /** rows that break the contract: kept, not shown */
  unreadable: v.number(),
  scenario: v.nullable(v.string()),
  /** what whoever asks may do with all records at once; a server on a network lets nobody unless it was started so */
  allows: v.object({ restore: v.boolean(), reset: v.boolean() }),
})
export type StorageState = v.InferOutput<typeof StorageState>

/** Why a row of a backup was not taken: it is no record; its id stands for another record here; it would fill a city slot twice. */
export const RefusalReason = v.picklist(['not-a-record', 'other-content', 'place-taken'])
export type RefusalReason = v.InferOutput<typeof RefusalReason>

export const Restored = v.object({
  added: v.number(),
  already: v.number(),
  /** of the added: rows that this version cannot read, kept as they are */
  unreadable: v.number(),
  /** `row` counts the rows of the backup from 1 */
  refused: v.array(v.object({ row: v.number(), id: v.nullable(v.string()), reason: RefusalReason })),
})
export type Restored = v.InferOutput<typeof Restored>

export const Reset = v.object({ removed: v.number() })
export type Reset = v.InferOutput<typeof Reset>
