import type { Append, Backup, EventsSince } from '#src/contract/event'
import type { Ledger } from '#src/contract/ledger'
import type { PlanSummary } from '#src/contract/plan'
import type { Reset, Restored, StorageState } from '#src/contract/storage'
import type { Instant } from '#src/contract/time'
import type { AppendOutcome } from '#src/domain/append'

/** Where plans and records live. Every method may throw StorageFull or StorageUnavailable; undefined means there is no such plan. */
export interface Repository {
  readonly plans: () => Promise<readonly PlanSummary[]>
  readonly ledger: (planId: string) => Promise<Ledger | undefined>
  readonly eventsSince: (planId: string, after: number) => Promise<EventsSince | undefined>
  /** one transaction: all of it is kept when the promise resolves, or none */
  readonly append: (planId: string, append: Append, recordedAt: Instant) => Promise<AppendOutcome | undefined>
  readonly storage: () => Promise<StorageState>
  readonly backup: (planId: string, savedAt: Instant) => Promise<Backup | undefined>
  readonly restore: (planId: string, backup: Backup, isDryRun: boolean) => Promise<Restored | undefined>
  readonly reset: (planId: string) => Promise<Reset | undefined>
}

/** No room: nothing of the transaction was kept. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull'
}

/** The store does not answer; what was kept is not touched. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable'
}
