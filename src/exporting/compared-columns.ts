import type { ChangeKind, Locale } from '#src/contract/vocabulary'
import { joinList } from '#src/i18n/format'
import { changeWords } from '#src/i18n/words/changes'
import type { SheetColumn, SheetDays } from './sheet'

/** What changed on a line since the day compared with, by kind, and both days. */
export const comparedColumns = <Row>(
  { asOf, since }: SheetDays,
  kindsOf: (row: Row) => readonly ChangeKind[],
): readonly SheetColumn<Row>[] => [
  {
    name: 'changes',
    header: { zh: '变化', en: 'Changes' },
    meaning: { zh: '对比日期以来的变化，空为没有', en: 'What changed since the day compared with; empty for nothing' },
    value: (row, locale) => kindWords(kindsOf(row), locale) || null,
  },
  {
    name: 'compared_with',
    header: { zh: '对比日期', en: 'Compared with' },
    meaning: { zh: '对比的较早日期', en: 'The earlier day it is compared with' },
    value: () => since,
  },
  { name: 'as_of', header: { zh: '截至日期', en: 'As of' }, meaning: { zh: '截至日期', en: 'The day in view' }, value: () => asOf },
]

/** Kinds of change in words; '' for none. */
export const kindWords = (kinds: readonly ChangeKind[], locale: Locale): string =>
  joinList(
    kinds.map((kind) => changeWords[locale].kinds[kind]),
    locale,
  )
