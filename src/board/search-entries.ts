import type { Period } from '#src/contract/time'
import type { Bilingual } from '#src/contract/text'
import type { Locale } from '#src/contract/vocabulary'
import type { Board } from '#src/domain/board'
import type { Finding } from '#src/domain/findings'
import { indicatorStates } from '#src/domain/known-readings'
import { boardEntries, type SearchEntry, type Spoken } from '#src/domain/search/entries'
import { formatNumber, formatPeriod, formatQuantity, withDecimals } from '#src/i18n/format'
import { citiesWords } from '#src/i18n/words/cities'
import { findingWords } from '#src/i18n/words/findings'
import { measureWords } from '#src/i18n/words/measure'
import { searchWords } from '#src/i18n/words/search'
import { shellWords } from '#src/i18n/words/shell'
import { nameSubject } from './finding-subject'
import { findingText } from './finding-text'

const inBoth = (say: (locale: Locale) => string): Bilingual => ({ zh: say('zh-CN'), en: say('en') })

const spoken: Spoken = {
  slot: (id) => inBoth((locale) => citiesWords[locale].slot(id)),
  openSlot: inBoth((locale) => citiesWords[locale].openSlot),
  sentence: (number) => inBoth((locale) => measureWords[locale].sentence(String(number))),
  quantity: (value, unit, decimals) =>
    inBoth((locale) =>
      formatQuantity(
        value,
        unit,
        locale,
        withDecimals(value, decimals, (number, to) => formatNumber(number, to)),
      ),
    ),
  period: (period: Period) => inBoth((locale) => formatPeriod(period, locale)),
}

/** All that a search of the plan can find on a board: what the plan has, the pages, and what its rules find. */
export function searchEntriesOf(board: Board, findings: readonly Finding[]): readonly SearchEntry[] {
  return [
    ...boardEntries(board, indicatorStates(board), spoken),
    ...pageEntries(board),
    ...findings.map((finding) => findingEntry(finding, board)),
  ]
}

/** Pages that a search may lead to; the list of cities is also known by how many there are. */
export const searchedPages = ['/', '/measures', '/cities', '/indicators', '/evidence', '/source', '/quality', '/about'] as const

const pageEntries = ({ cities }: Board): SearchEntry[] =>
  searchedPages.map((to) => ({
    kind: 'page',
    id: to,
    name: inBoth((locale) => shellWords[locale].pages[to]),
    fields:
      to === '/cities' && cities.length > 0
        ? [['text', inBoth((locale) => searchWords[locale].pilotCities(formatNumber(cities.length)))]]
        : [],
  }))

const findingEntry = (finding: Finding, board: Board): SearchEntry => ({
  kind: 'finding',
  id: finding.id,
  name: inBoth((locale) => {
    const { number, name } = nameSubject(finding.subject, board, locale)
    return `${findingWords[locale].kinds[finding.kind]} · ${number === null ? '' : `${number} `}${name}`
  }),
  fields: [['text', inBoth((locale) => findingText(finding, board.ledger.plan, locale))]],
})
