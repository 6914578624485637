import type { Candidate } from '#src/contract/city'
import type { Board } from './board'
import type { CityState } from './city-state'

/** What an address under /cities leads to. */
export type CityFound =
  | { readonly kind: 'city'; readonly city: CityState }
  /** the place held a slot on another day, or the record that said so was corrected */
  | { readonly kind: 'vacated'; readonly slot: string }
  /** named, but not in the list */
  | { readonly kind: 'candidate'; readonly candidate: Candidate }
  | { readonly kind: 'unknown' }

/** Finds a place by the adcode of its city or by the id of its slot. */
export function findCity({ cities, ledger }: Pick<Board, 'cities' | 'ledger'>, id: string): CityFound {
  const city = cities.find(({ slot, place }) => place?.adcode === id || slot === id)
  if (city !== undefined) return { kind: 'city', city }
  const record = ledger.events.filter((event) => event.kind === 'membership').findLast(({ adcode }) => adcode === id)
  if (record !== undefined) return { kind: 'vacated', slot: record.slot }
  const candidate = ledger.programme?.candidates.find(({ place }) => place.adcode === id)
  return candidate === undefined ? { kind: 'unknown' } : { kind: 'candidate', candidate }
}
