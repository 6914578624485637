import type { Indicator, Observation, Quote } from '#src/contract/indicator'
import type { ChangeKind } from '#src/contract/vocabulary'
import { wasBefore } from '#src/domain/comparison'
import type { IndicatorState } from '#src/domain/known-readings'
import { precisionOf } from '#src/domain/period'
import { checkQuote } from '#src/domain/quote-check'
import { inLocale } from '#src/i18n/bilingual'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { comparedColumns } from './compared-columns'
import type { Sheet, SheetColumn, SheetDays } from './sheet'

/** One line: a reading of a series, or what was quoted of it. */
type IndicatorRow = { readonly indicator: IndicatorState } & (
  | { readonly reading: Observation; readonly quote?: never }
  | { readonly quote: Quote; readonly reading?: never }
)

const columns: readonly SheetColumn<IndicatorRow>[] = [
  {
    name: 'indicator_id',
    header: { zh: '指标编号', en: 'Indicator ID' },
    meaning: { zh: '指标编号', en: 'Id of the indicator' },
    value: ({ indicator }) => indicator.id,
  },
  {
    name: 'indicator',
    header: { zh: '指标', en: 'Indicator' },
    meaning: { zh: '指标名称', en: 'Name of the indicator' },
    value: ({ indicator }, locale) => inLocale(indicator.name, locale),
  },
  {
    name: 'row_kind',
    header: { zh: '行类', en: 'Kind of row' },
    meaning: {
      zh: 'reading 官方或其他读数，announced 只出自访谈、不是官方读数，quote 访谈引用',
      en: 'reading of the series, announced (only the announcement says it: no official reading), or quote of the announcement',
    },
    value: ({ reading, quote }) => (quote !== undefined ? 'quote' : reading.fromAnnouncement ? 'announced' : 'reading'),
  },
  {
    name: 'row_id',
    header: { zh: '行编号', en: 'Row ID' },
    meaning: { zh: '读数或引用的编号', en: 'Id of the reading or quote' },
    value: ({ reading, quote }) => reading?.id ?? quote?.id ?? null,
  },
  {
    name: 'period',
    header: { zh: '时期', en: 'Period' },
    meaning: { zh: '时期，如 2023-01..09 为 1 至 9 月', en: 'Period; 2023-01..09 is January to September' },
    value: ({ reading, quote }) => reading?.period ?? quote?.period ?? null,
  },
  {
    name: 'period_precision',
    header: { zh: '时期精度', en: 'Precision' },
    meaning: { zh: 'day、month、months、quarter、half、year 或 years', en: 'day, month, months, quarter, half, year or years' },
    value: ({ reading, quote }) => precisionOf(reading?.period ?? quote?.period ?? '2023'),
  },
  {
    name: 'basis',
    header: { zh: '口径', en: 'Basis' },
    meaning: { zh: 'ytd 累计，month 当月，year 全年，point 时点，target 目标', en: 'ytd, month, year, point in time, or target' },
    value: ({ reading, quote }) => reading?.basis ?? quote?.basis ?? null,
  },
  {
    name: 'comparator',
    header: { zh: '比较符', en: 'Comparator' },
    meaning: { zh: '等于、超过或约', en: 'Equal, above, at least or about' },
    value: ({ reading, quote }) => ({ '=': 'eq', '>': 'gt', '>=': 'ge', '≈': 'approx' })[reading?.comparator ?? quote?.comparator ?? '='],
  },
  {
    name: 'value',
    header: { zh: '数值', en: 'Value' },
    meaning: { zh: '数值；空为无数据', en: 'The value; empty means no data' },
    value: ({ reading, quote }) => reading?.value ?? quote?.value ?? null,
  },
  {
    name: 'unit',
    header: { zh: '单位', en: 'Unit' },
    meaning: { zh: '单位', en: 'Unit' },
    value: ({ indicator, quote }, locale) => inLocale(quote?.unit ?? indicator.unit, locale),
  },
  {
    name: 'said',
    header: { zh: '引用内容', en: 'What was said' },
    meaning: { zh: '访谈所说，本台账自拟', en: 'What the announcement said, in this ledger’s own words' },
    value: ({ quote }, locale) => (quote === undefined ? null : inLocale(quote.said, locale)),
  },
  {
    name: 'check',
    header: { zh: '核对', en: 'Check' },
    meaning: {
      zh: '引用与官方数据：冲突、有差异、部分相符、截尾、取整、一致、只见原文或无法核对',
      en: 'How the quote stands to official data: it conflicts, differs, agrees in part, is cut short or rounded, agrees, was met only in the text, or cannot be checked',
    },
    value: ({ indicator, quote }, locale) => (quote === undefined ? null : vocabulary[locale].check[checkQuote(quote, indicator).verdict]),
  },
  {
    name: 'check_by',
    header: { zh: '核对方式', en: 'Checked by' },
    meaning: {
      zh: '按规则比对，或规则比不出时由人判断；空为不是引用或无法核对',
      en: 'Compared by rule, or judged by a person where no rule can tell; empty where it is no quote or cannot be checked',
    },
    value: ({ indicator, quote }, locale) => {
      if (quote === undefined) return null
      const { verdict, by } = checkQuote(quote, indicator)
      return verdict === 'unchecked' ? null : vocabulary[locale].checkedBy[by]
    },
  },
  {
    name: 'check_reason',
    header: { zh: '核对理由', en: 'Reason' },
    meaning: { zh: '人作出判断的理由，本台账自拟', en: 'Why a person judged so, in this ledger’s own words' },
    value: ({ quote }, locale) => (quote?.judged === undefined ? null : inLocale(quote.judged.reason, locale)),
  },
  {
    name: 'check_readings',
    header: { zh: '判断所据读数', en: 'Judged by readings' },
    meaning: { zh: '判断所据读数的行编号，可属别的指标', en: 'Row ids of the readings it was judged by, of this indicator or others' },
    value: ({ quote }) => quote?.judged?.readings.join('; ') || null,
  },
  {
    name: 'check_sources',
    header: { zh: '判断所据文本', en: 'Judged by texts' },
    meaning: {
      zh: '没有读数时判断所据的文本、等级和网址',
      en: 'The texts it was judged by where there is no reading, with grade and address',
    },
    value: ({ quote }, locale) =>
      (quote?.judged?.sources ?? [])
        .map(({ title, grade, url }) =>
          [inLocale(title, locale), vocabulary[locale].grade[grade], ...(url === null ? [] : [url])].join(' '),
        )
        .join('; ') || null,
  },
  {
    name: 'source',
    header: { zh: '来源', en: 'Source' },
    meaning: { zh: '读数来源，或原文第几句', en: 'Source of the reading, or the sentence of the announcement' },
    value: ({ reading, quote }, locale) => {
      if (quote !== undefined) return `S${quote.sentence}`
      return reading.source === null ? null : inLocale(reading.source, locale)
    },
  },
  {
    name: 'confidence',
    header: { zh: '可信度', en: 'Confidence' },
    meaning: {
      zh: '读数已核实、推算或凭记忆；引用则为核对所用读数的可信度',
      en: 'Reading verified, derived or recalled; of a quote, that of the reading it was checked against',
    },
    value: ({ indicator, reading, quote }, locale) => {
      const used = quote === undefined ? reading : checkQuote(quote, indicator).comparison.official
      return used === null ? null : vocabulary[locale].confidence[used.confidence]
    },
  },
  {
    name: 'note',
    header: { zh: '备注', en: 'Note' },
    meaning: { zh: '备注', en: 'Note' },
    value: ({ reading, quote }, locale) => {
      const note = reading?.note ?? quote?.remark ?? null
      return note === null ? null : inLocale(note, locale)
    },
  },
]

/** What of a line changed: a reading became known, or revised one known before. */
function changesOf({ indicator: { change }, reading }: IndicatorRow): readonly ChangeKind[] {
  if (reading === undefined || change?.added.includes(reading.id) !== true) return []
  return change.revised.has(reading.id) ? ['revised'] : ['figure']
}

/** What a line said on the day compared with, where it was something else. */
const earlierColumns: readonly SheetColumn<IndicatorRow>[] = [
  {
    name: 'value_before',
    header: { zh: '原数值', en: 'Value before' },
    meaning: {
      zh: '被修订的读数原来的数值，空为不是修订',
      en: 'What the revised reading was before; empty where it is no revision',
    },
    value: ({ indicator: { change }, reading }) => (reading === undefined ? null : (change?.revised.get(reading.id)?.value ?? null)),
  },
  {
    name: 'check_before',
    header: { zh: '原核对', en: 'Check before' },
    meaning: {
      zh: '对比日期当天的核对结果，空为未变或当时还没有引用',
      en: 'How the quote checked on the day compared with; empty where unchanged, or not yet quoted then',
    },
    value: ({ indicator, quote }, locale) => {
      if (quote === undefined || indicator.change?.before.quotes.some(({ id }) => id === quote.id) !== true) return null
      // The quote as it stood on either day: what a person found may not have been known on the earlier one.
      const quoteOf = ({ quotes }: Indicator) => quotes.find(({ id }) => id === quote.id) ?? quote
      const was = wasBefore(indicator, (some: Indicator) => checkQuote(quoteOf(some), some).verdict)
      return was === undefined ? null : vocabulary[locale].check[was]
    },
  },
]

/** Every quote and every reading of the indicators, the quotes of each first; compared with an earlier day, with what was there before. */
export const indicatorSheet = (indicators: readonly IndicatorState[], days: SheetDays): Sheet<IndicatorRow> => ({
  name: 'indicators',
  columns: days.since === null ? columns : [...columns, ...comparedColumns(days, changesOf), ...earlierColumns],
  rows: indicators.flatMap((indicator): IndicatorRow[] => [
    ...indicator.quotes.map((quote) => ({ indicator, quote })),
    ...indicator.observations.map((reading) => ({ indicator, reading })),
  ]),
})
