import type { Plan } from '#src/contract/plan'
import type { Day } from '#src/contract/time'
import type { Locale } from '#src/contract/vocabulary'
import { byteOrderMark } from '#src/domain/csv'
import { type Finding, isOpen } from '#src/domain/findings'
import { inLocale } from '#src/i18n/bilingual'
import { exportWords } from '#src/i18n/words/export'
import type { Sheet } from './sheet'

interface Context {
  readonly plan: Plan
  readonly asOf: Day
  /** the day compared with */
  readonly since: Day | null
  /** which time and deadline count, in words, where they are not the default */
  readonly sight: readonly string[]
  /** the conditions in force, in words */
  readonly conditions: readonly string[]
  readonly total: number
  /** what the plan's rules find in the whole ledger as of the day */
  readonly findings: readonly Finding[]
  readonly savedAt: string
  readonly locale: Locale
}

/** The text saved beside an export: what it is of, as of when, under which conditions, and what each column means. */
export function describeSheet<Row>(
  sheet: Sheet<Row>,
  { plan, asOf, since, sight, conditions, total, findings, savedAt, locale }: Context,
): string {
  const words = exportWords[locale]
  const { sheet: terms } = words
  const line = (term: string, text: string) => `${term}: ${text}`
  const lines = [
    terms.title,
    '',
    line(terms.plan, inLocale(plan.title, locale)),
    ...(plan.isDemo ? [terms.demo] : []),
    line(terms.table, words.tables[sheet.name]),
    line(terms.asOf, asOf),
    line(terms.since, since ?? terms.notCompared),
    ...sight,
    ...(asOf > plan.keptThrough ? [terms.later] : []),
    line(terms.kept, `${plan.keptThrough}（${terms.notChecked}）`),
    line(terms.filter, conditions.length === 0 ? words.noFilter : conditions.join(' + ')),
    line(terms.rows, String(sheet.rows.length)),
    line(terms.of, String(total)),
    line(terms.findings, terms.openFindings(String(findings.filter(isOpen).length), String(findings.length))),
    line(terms.savedAt, savedAt),
    line(terms.licence, terms.licenceText),
    line(terms.defusing, terms.defusingText),
    '',
    terms.columns,
    ...sheet.columns.map(({ name, header, meaning }) => `${name}: ${inLocale(header, locale)}; ${inLocale(meaning, locale)}`),
  ]
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`
}
