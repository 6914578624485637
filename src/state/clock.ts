import type { Instant } from '#src/contract/time'

/** The one place where the browser's clock is read: milliseconds since 1970 in UTC. */
export const now = (): number => Date.now()

/** The present moment as the contract writes it. */
export const instantNow = (): Instant => new Date().toISOString()
