import { networkInterfaces } from 'node:os'
import type { MiddlewareHandler } from 'hono'
import { refuse } from './refuse'

/** Every address of this machine, for who listens on all of them. */
const everywhere = ['0.0.0.0', '::', '[::]']

/**
 * The names that a server may be asked by: this machine's own, the one it listens on (`hostname`; where that means every address of the
 * machine, each of them), and those given to it. Throws where one is no name of a host.
 */
export function hostsOf(hostname: string, given: readonly string[]): string[] {
  const addresses = everywhere.includes(hostname)
    ? Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address))
    : [hostname]
  return ['localhost', '127.0.0.1', '::1', ...addresses, ...given].map((name) => {
    const isBareAddress = /:.*:/.test(name) && !name.startsWith('[')
    const host = hostNamed(isBareAddress ? `[${name.replace(/%.*/, '')}]` : name)
    if (host === undefined) throw new Error(`"${name}" is no name of a host, such as luoshi.example.cn.`)
    return host
  })
}

/**
 * Refuses a request for another host than these, whatever its port. A page anywhere can have its own name point to this machine (DNS
 * rebinding); its browser then takes us for its own server, but says its name.
 */
export const askedBy =
  (hosts: readonly string[]): MiddlewareHandler =>
  async (c, next) => {
    const asked = c.req.header('host')
    // The line of the request may name a host of its own, and then that one counts (RFC 9112, 3.2.2).
    const names = [hostNamed(new URL(c.req.url).host), ...(asked === undefined ? [] : [hostNamed(asked)])]
    if (names.every((name) => name !== undefined && hosts.includes(name))) return next()
    return refuse(c, { type: 'invalid-request', status: 421, detail: 'this server was not started for that host: --allow-host names one' })
  }

/** The name in a Host header without its port, as a browser spells it; undefined where it is none, or says more than a host and a port. */
function hostNamed(header: string): string | undefined {
  const isHost = /^(\[[\da-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i.test(header)
  return isHost && URL.canParse(`http://${header}`) ? new URL(`http://${header}`).hostname : undefined
}
