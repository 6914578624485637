import type { Bilingual } from '#src/contract/text'
import type { Locale } from '#src/contract/vocabulary'

/** Picks the words of a language from data that carries both. */
export const inLocale = (text: Bilingual, locale: Locale): string => (locale === 'en' ? text.en : text.zh)
