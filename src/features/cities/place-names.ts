import { useLedger } from '#src/board/use-board'
import type { Bilingual } from '#src/contract/text'
import type { Locale } from '#src/contract/vocabulary'
import type { CityState } from '#src/domain/city-state'
import { inLocale } from '#src/i18n/bilingual'
import { useLocale, useWords } from '#src/i18n/words'
import { citiesWords } from '#src/i18n/words/cities'

/** Names of provinces by id, and of the places of the list: an open one by its number. */
export function usePlaceNames() {
  const { programme } = useLedger()
  const words = useWords(citiesWords)
  const locale = useLocale()
  return {
    province: (id: string): string => {
      const province = programme?.provinces.find((item) => item.id === id)
      return province === undefined ? id : inLocale(province.name, locale)
    },
    city: ({ slot, place }: CityState): string => (place === null ? words.slot(slot) : inLocale(place.name, locale)),
  }
}

/** The last segment of a place's own address. */
export const cityPath = ({ slot, place }: CityState): `/cities/${string}` => `/cities/${place?.adcode ?? slot}`

/** A name as short as a cell wants it: 苏州, 浦东新区; Pudong. The province stands above it. */
export function shortName(name: Bilingual, locale: Locale): string {
  if (locale === 'en') return name.en.split(',')[0] ?? name.en
  return name.zh.replace(/^(?:北京|天津|上海|重庆)市(?=.)/, '').replace(/(?<=..)市$/, '')
}
