import type { Evidence } from '#src/contract/evidence'
import type { Agency } from '#src/contract/plan'
import type { Locale } from '#src/contract/vocabulary'
import { englishIssuerOf } from '#src/domain/issuers'

/** Who issued an item; in English by the names that the item or the plan has, else as it was typed. */
export const issuerIn = (item: Evidence, agencies: readonly Agency[], locale: Locale): string =>
  locale === 'en' ? (englishIssuerOf(item, agencies) ?? item.issuer) : item.issuer

type Numbered = Pick<Evidence, 'number' | 'englishNumber'>

/** A document's number: in English its name in Latin letters, the year and the number, as `Caijian [2023] No. 117`. */
export const numberIn = ({ number, englishNumber }: Numbered, locale: Locale): string | null =>
  number !== null && locale === 'en' ? (englishNumber ?? number) : number

/** Where an item was read. */
export const sourceIn = ({ source, englishSource }: Pick<Evidence, 'source' | 'englishSource'>, locale: Locale): string | null =>
  source !== null && locale === 'en' ? (englishSource ?? source) : source

/** What stands translated here, as it is written itself, for a title of its own; nothing where it is shown so. */
export const originalOf = (shown: string | null, written: string | null): { readonly title?: string } =>
  written === null || shown === written ? {} : { title: written }
