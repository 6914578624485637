import type { Programme, Province } from '#src/contract/city'
import type { Bilingual } from '#src/contract/text'
import type { ChoiceName, View } from './address'
import { countValues, satisfies } from './choice'
import type { CityState } from './city-state'
import { foldCase, searchWords } from './text-search'

/** What a place is found by. */
interface Findable {
  readonly name: Bilingual
  /** null where only its name is known */
  readonly pinyin: string | null
  readonly province: string
}

/** The choices that the list of cities can be filtered by. Other choices of a view are not about cities. */
export const cityChoices = ['province', 'change'] as const satisfies readonly ChoiceName[]
type CityChoice = (typeof cityChoices)[number]
type CityView = Pick<View, CityChoice | 'q'>

/** A place's values under a choice; an empty list means it has none: an open place has no province. */
function valuesOf(name: CityChoice, { place, change }: CityState): readonly string[] {
  switch (name) {
    case 'province':
      return place === null ? [] : [place.province]
    case 'change':
      return change?.kinds ?? []
  }
}

/**
 * The places of the list that a view shows, in list order: every choice is met and every word of `q` is found in its number, its names, its
 * pinyin or its province.
 */
export function filterCities(cities: readonly CityState[], view: CityView, provinces: readonly Province[]): CityState[] {
  const hasWords = wordMatcher(view, provinces)
  return cities.filter((city) => cityChoices.every((name) => satisfies(view[name], valuesOf(name, city))) && hasWords(city))
}

/** For each choice, how many of the places that meet all others have each of its values; `none` counts those without any. */
export const countCities = (
  cities: readonly CityState[],
  view: CityView,
  provinces: readonly Province[],
): ReadonlyMap<ChoiceName, ReadonlyMap<string, number>> =>
  countValues(cities.filter(wordMatcher(view, provinces)), view, cityChoices, valuesOf)

function wordMatcher({ q }: CityView, provinces: readonly Province[]): (city: CityState) => boolean {
  const words = pinyinWords(q)
  return ({ slot, place }) => {
    const text = place === null ? slot : `${slot}\n${textOf(place, provinces)}`
    return words.every((word) => text.includes(word))
  }
}

/** The candidates that a view shows, without those confirmed in the list since. They are in no list, so nothing changes about them. */
export function filterCandidates(
  { candidates, provinces }: Pick<Programme, 'candidates' | 'provinces'>,
  cities: readonly CityState[],
  { province, change, q }: CityView,
): Programme['candidates'] {
  const words = pinyinWords(q)
  const confirmed = new Set(cities.flatMap(({ place }) => place?.adcode ?? []))
  return candidates.filter(({ place }) => {
    const text = textOf(place, provinces)
    const isAsked = satisfies(province, [place.province]) && satisfies(change, [])
    return isAsked && !confirmed.has(place.adcode) && words.every((word) => text.includes(word))
  })
}

function textOf({ name, pinyin, province }: Findable, provinces: readonly Province[]): string {
  const of = provinces.find(({ id }) => id === province)?.name
  return foldCase([name.zh, name.en, pinyin ?? '', of?.zh ?? '', of?.en ?? ''].join('\n'))
}

// An input method writes pinyin with apostrophes between syllables (su'zhou); the data has none.
const pinyinWords = (q = ''): string[] => searchWords(foldCase(q).replace(/['’]/g, ''))
