import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { DataTable } from '#src/ui/data-table'
import type { Column, Sorting } from '#src/ui/table-columns'

interface Row {
  readonly id: string
  readonly title: string
  readonly count: number
}

const columns: readonly Column<Row>[] = [
  { key: 'id', header: 'Id', cell: ({ id }) => id, isSortable: true },
  { key: 'title', header: 'Title', cell: ({ title }) => title, isRowHeader: true },
  { key: 'count', header: 'Count', group: 'Answers', cell: ({ count }) => count, align: 'end', isSortable: true },
]
const rows: readonly Row[] = [
  { id: 'A1', title: 'first', count: 3 },
  { id: 'A2', title: 'second', count: 1 },
]
const many = (length: number): readonly Row[] =>
  Array.from({ length }, (_, index) => ({ id: `X-${index}`, title: `row ${index}`, count: index }))
const rowKey = ({ id }: Row) => id

function Sorted() {
  const [sorting, setSorting] = useState<Sorting>({ column: 'id', direction: 'ascending' })
  const sorted = sorting.column === 'count' ? rows.toSorted((a, b) => a.count - b.count) : rows
  return (
    <DataTable
      caption="Ledger"
      columns={columns}
      rows={sorted}
      rowKey={rowKey}
      sorting={sorting}
      onSort={(column) => setSorting({ column, direction: 'ascending' })}
    />
  )
}

test('a table has a name, headers, and rows named by their header cell', () => {
  render(<DataTable caption="Ledger" columns={columns} rows={rows} rowKey={rowKey} isSelected={({ id }) => id === 'A2'} />)
  const table = screen.getByRole('table', { name: 'Ledger' })
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Answers', 'Id', 'Title', 'Count'])
  expect(within(table).getByRole('rowheader', { name: 'first' })).toBeVisible()
  expect(within(table).getByRole('row', { name: /second/ })).toHaveAttribute('aria-selected', 'true')
})

test('a header sorts and says how the rows are sorted', async () => {
  const user = userEvent.setup()
  render(<Sorted />)
  expect(screen.getByRole('columnheader', { name: 'Id' })).toHaveAttribute('aria-sort', 'ascending')
  expect(screen.getByRole('columnheader', { name: 'Title' })).not.toHaveAttribute('aria-sort')
  await user.click(screen.getByRole('button', { name: 'Count' }))
  expect(screen.getByRole('columnheader', { name: 'Count' })).toHaveAttribute('aria-sort', 'ascending')
  expect(screen.getByRole('columnheader', { name: 'Id' })).toHaveAttribute('aria-sort', 'none')
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['second', 'first'])
})

test('groups stand under their headings', () => {
  render(
    <DataTable
      caption="Ledger"
      columns={columns}
      rowKey={rowKey}
      groups={[
        { key: 'A', level: 1, heading: 'Part A', rows: [] },
        { key: 'A1', level: 2, heading: 'Heading A1', rows },
      ]}
    />,
  )
  const [, part, heading] = screen.getAllByRole('rowgroup')
  expect(part).toHaveTextContent('Part A')
  expect(heading).toHaveTextContent(/Heading A1.*first.*second/)
})

test('200 rows are all drawn; of more only some are, and each says its place in the whole', () => {
  const { rerender } = render(<DataTable caption="Ledger" columns={columns} rows={many(200)} rowKey={rowKey} />)
  expect(screen.getAllByRole('rowheader')).toHaveLength(200)
  rerender(<DataTable caption="Ledger" columns={columns} rows={many(1000)} rowKey={rowKey} />)
  expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '1002')
  expect(screen.getAllByRole('rowheader').length).toBeLessThan(100)
  expect(screen.getByRole('row', { name: /row 0/ })).toHaveAttribute('aria-rowindex', '3')
})

test('on paper a long table is whole, and afterwards short again', () => {
  render(<DataTable caption="Ledger" columns={columns} rows={many(1000)} rowKey={rowKey} />)
  act(() => void dispatchEvent(new Event('beforeprint')))
  expect(screen.getByText('row 999')).toBeInTheDocument()
  act(() => void dispatchEvent(new Event('afterprint')))
  expect(screen.queryByText('row 999')).not.toBeInTheDocument()
})
