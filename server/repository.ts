import type { Append, Backup, EventsSince } from '#src/contract/event'
import type { Ledger } from '#src/contract/ledger'
import type { PlanSummary } from '#src/contract/plan'
import type { Reset, Restored, StorageState } from '#src/contract/storage'
import type { Instant } from '#src/contract/time'
import type { AppendOutcome } from '#src/domain/append'

/** What a store knows of itself; what is allowed is for the API to say. */
export type KeptState = Omit<StorageState, 'allows'>

/**
 * Where plans and records live. Undefined means that there is no such plan. Every method but `plans` and `storage`, which has an answer
 * for every trouble, may throw StorageFull, StorageUnavailable or PlanUnavailable.
 */
export interface Repository {
  readonly plans: () => Promise<readonly PlanSummary[]>
  readonly ledger: (planId: string) => Promise<Ledger | undefined>
  readonly eventsSince: (planId: string, after: number) => Promise<EventsSince | undefined>
  /** one transaction: all of it is kept when the promise resolves, or none */
  readonly append: (planId: string, append: Append, recordedAt: Instant) => Promise<AppendOutcome | undefined>
  readonly storage: () => Promise<KeptState>
  readonly backup: (planId: string, savedAt: Instant) => Promise<Backup | undefined>
  /** one transaction; with `isDryRun` nothing is kept, only counted */
  readonly restore: (planId: string, backup: Backup, isDryRun: boolean) => Promise<Restored | undefined>
  readonly reset: (planId: string) => Promise<Reset | undefined>
}

/** No room: nothing of the transaction was kept. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull'
}

/** The plan is there, but could not be loaded. Another try can help. */
export class PlanUnavailable extends Error {
  override readonly name = 'PlanUnavailable'
}

/** The store does not answer; what was kept is not touched. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable'
}
