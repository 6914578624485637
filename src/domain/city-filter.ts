import type { Programme, Province } from '#src/contract/city'
import type { Bilingual } from '#src/contract/text'
import type { View } from './address'
import type { CityState } from './city-state'
import { satisfies } from './choice'
import { foldCase, searchWords } from './text-search'

/** What a place is found by. */
interface Findable {
  readonly name: Bilingual
  /** null where only its name is known */
  readonly pinyin: string | null
  readonly province: string
}

/**
 * The places of the list that a view shows, in list order: the `province` choice is met (an open place has none) and every word of `q`
 * is found in its number, its names, its pinyin or its province. Other choices of a view are not about cities.
 */
export function filterCities(
  cities: readonly CityState[],
  { province, q }: Pick<View, 'province' | 'q'>,
  provinces: readonly Province[],
): CityState[] {
  const words = pinyinWords(q)
  return cities.filter(({ slot, place }) => {
    const text = place === null ? slot : `${slot}\n${textOf(place, provinces)}`
    return satisfies(province, place === null ? [] : [place.province]) && words.every((word) => text.includes(word))
  })
}

/** The candidates that a view shows, without those confirmed in the list since. */
export function filterCandidates(
  { candidates, provinces }: Pick<Programme, 'candidates' | 'provinces'>,
  cities: readonly CityState[],
  { province, q }: Pick<View, 'province' | 'q'>,
): Programme['candidates'] {
  const words = pinyinWords(q)
  const confirmed = new Set(cities.flatMap(({ place }) => place?.adcode ?? []))
  return candidates.filter(({ place }) => {
    const text = textOf(place, provinces)
    return !confirmed.has(place.adcode) && satisfies(province, [place.province]) && words.every((word) => text.includes(word))
  })
}

function textOf({ name, pinyin, province }: Findable, provinces: readonly Province[]): string {
  const of = provinces.find(({ id }) => id === province)?.name
  return foldCase([name.zh, name.en, pinyin ?? '', of?.zh ?? '', of?.en ?? ''].join('\n'))
}

// An input method writes pinyin with apostrophes between syllables (su'zhou); the data has none.
const pinyinWords = (q = ''): string[] => searchWords(foldCase(q).replace(/['’]/g, ''))
