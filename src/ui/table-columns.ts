import type { ReactNode } from 'react'

/**
 * Where a cell goes when rows are stacked on a phone: start, middle and end share the first line; title takes a line of its own in
 * larger type; labelled ones stand three abreast under their header; line takes a whole line; hidden ones are left out.
 */
export type PhonePlace = 'start' | 'middle' | 'end' | 'title' | 'labelled' | 'line' | 'hidden'

export interface Column<Row> {
  readonly key: string
  readonly header: string
  /** a header shared with its neighbours, above their own */
  readonly group?: string | undefined
  readonly cell: (row: Row) => ReactNode
  readonly align?: 'start' | 'end'
  /** goes on the header and on every cell */
  readonly className?: string | undefined
  readonly isSortable?: boolean
  /** its cell names the row */
  readonly isRowHeader?: boolean
  /** the header is said, not seen */
  readonly isHeaderHidden?: boolean
  /** any CSS width; without one the column shares what is left */
  readonly width?: string | undefined
  readonly phone?: PhonePlace
}

export interface RowGroup<Row> {
  readonly key: string
  /** left out where there is only one group */
  readonly heading?: ReactNode
  /** 1 stands over groups of level 2 */
  readonly level?: 1 | 2
  readonly rows: readonly Row[]
}

export interface Sorting {
  /** a column's key */
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}
