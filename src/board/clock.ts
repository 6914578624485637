import { hearServerTime } from '#src/api/server-clock'
import { clockTolerance } from '#src/domain/stamps'
import { now } from '#src/state/clock'

/** How many milliseconds the server's clock is ahead of this device's; null where no server said its time. */
let ahead: number | null = null

hearServerTime((moment) => {
  ahead = moment - now()
})

/** How far the server's clock is ahead of this device's, in milliseconds: 0 where they agree, or where no server says its time. */
export const serverAhead = (): number => (ahead === null || Math.abs(ahead) <= clockTolerance ? 0 : ahead)

/** The present in milliseconds since 1970: by the server's clock, which stamps the records, else by this device's. */
export const presentNow = (): number => now() + serverAhead()
