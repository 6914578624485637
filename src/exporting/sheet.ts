import type { Bilingual } from '#src/contract/text'
import type { Day } from '#src/contract/time'
import type { Locale } from '#src/contract/vocabulary'
import type { CsvValue } from '#src/domain/csv'

/** One column of an export: a stable machine name, a header for people, what it means, and its cell. */
export interface SheetColumn<Row> {
  readonly name: string
  readonly header: Bilingual
  readonly meaning: Bilingual
  readonly value: (row: Row, locale: Locale) => CsvValue
}

/** A table ready to be written: its rows are already chosen. */
export interface Sheet<Row = never> {
  readonly name: SheetName
  readonly columns: readonly SheetColumn<Row>[]
  readonly rows: readonly Row[]
}

/** The day a sheet is as of, and the day it is compared with. */
export interface SheetDays {
  readonly asOf: Day
  readonly since: Day | null
}

export const sheetNames = ['measures', 'cities', 'indicators', 'evidence', 'findings'] as const
export type SheetName = (typeof sheetNames)[number]

/** `headers` of a file: the words of a language, or machine names that never change. */
export type HeaderStyle = 'words' | 'names'
