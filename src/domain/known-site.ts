import type { Ledger } from '#src/contract/ledger'
import { isWebAddress } from './web-address'

/** Names of letters, digits and hyphens only: what a browser would read otherwise (`\`, `%2e`, full-width dots) names no host here. */
const hostPattern = /^https?:\/\/([a-z0-9.-]+)(?::\d+)?(?:[/?#]|$)/

function hostOf(address: string): string | null {
  if (!isWebAddress(address)) return null
  return hostPattern.exec(address.toLowerCase())?.[1]?.replace(/\.$/, '') ?? null
}

/** The hosts on which the evidence that shipped with a plan was read. */
export function knownHosts({ events }: Pick<Ledger, 'events'>): ReadonlySet<string> {
  return new Set(
    events.flatMap((event) => {
      if (event.kind !== 'evidence' || event.origin !== 'shipped' || event.evidence.url === null) return []
      return hostOf(event.evidence.url) ?? []
    }),
  )
}

/** Whether an address leads to a site whose standing is known: a government's (`.gov.cn`), or one of `hosts`. */
export function isKnownSite(address: string, hosts: ReadonlySet<string>): boolean {
  const host = hostOf(address)
  return host !== null && (host === 'gov.cn' || host.endsWith('.gov.cn') || hosts.has(host))
}
