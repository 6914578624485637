import type { Ledger } from '#src/contract/ledger'
import { isWebAddress } from './web-address'

/** Hosts, without `www.`, that an address may lead to. */
export type KnownSites = ReadonlySet<string>

const known = new WeakMap<Ledger, KnownSites>()

/** The sites that the facts shipped with a plan were read on. */
export function knownSites(ledger: Ledger): KnownSites {
  const sites = known.get(ledger) ?? new Set(shippedAddresses(ledger).flatMap((address) => hostOf(address) ?? []))
  known.set(ledger, sites)
  return sites
}

function shippedAddresses({ events, indicators, industries, programme }: Ledger): string[] {
  const cities = (programme?.slots ?? []).flatMap(({ city }) => city ?? [])
  const sourced = [
    ...indicators.flatMap(({ observations, quotes }) => [...observations, ...quotes.flatMap(({ judged }) => judged?.sources ?? [])]),
    ...industries.map(({ document }) => document),
    ...cities.flatMap(({ membership, targets, milestones }) => [membership, ...targets, ...milestones]),
    ...(programme?.candidates ?? []),
    ...(programme?.rules ?? []),
  ]
  const items = events.flatMap((event) => (event.origin === 'shipped' && event.kind === 'evidence' ? [event.evidence] : []))
  return [...items, ...sourced].flatMap(({ url }) => url ?? [])
}

/** Whether an address is of a government site (.gov.cn), or of one of `sites`. */
export function isKnownSite(address: string, sites: KnownSites): boolean {
  const host = hostOf(address)
  return host !== null && (host === 'gov.cn' || host.endsWith('.gov.cn') || sites.has(host))
}

/**
 * The host of an address, in lower case and without `www.`; null where it is no plain name, so that nothing a browser would read another way
 * (a backslash, a name and password, letters of another alphabet) passes for a known one.
 */
export function hostOf(address: string): string | null {
  if (!isWebAddress(address)) return null
  const host = /^https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d{1,5})?(?:[/?#]|$)/i.exec(address)?.[1]
  return host === undefined ? null : host.toLowerCase().replace(/^www\./, '')
}
