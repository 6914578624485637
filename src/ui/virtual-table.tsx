import { useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { RowGroup } from './table-columns'
import { type RowSettings, TableHeading, TableRow } from './table-row'

interface Props<Row> {
  readonly head: ReactNode
  readonly groups: readonly RowGroup<Row>[]
  readonly settings: RowSettings<Row>
  readonly className: string
}

type Entry<Row> =
  | { readonly key: string; readonly group: RowGroup<Row>; readonly row?: never }
  | { readonly key: string; readonly row: Row; readonly group?: never }

/** A long table: rows near the window are drawn, the others are room. Each row says its place in the whole. */
export function VirtualTable<Row>({ head, groups, settings, className }: Props<Row>) {
  const body = useRef<HTMLTableSectionElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const [frame, setFrame] = useState({ top: 0, headRows: 1 })
  const entries = asEntries(groups, settings.rowKey)
  const virtualizer = useWindowVirtualizer({
    count: entries.length,
    estimateSize: () => 36,
    overscan: 12,
    scrollMargin: frame.top,
    getItemKey: (index) => entries[index]?.key ?? index,
  })
  const { isScrolling } = virtualizer
  // Measured before and after each scroll too: what stands above, another long table for one, grows as it is scrolled.
  useLayoutEffect(() => {
    const top = (body.current?.getBoundingClientRect().top ?? 0) + globalThis.scrollY
    const headRows = table.current?.tHead?.rows.length ?? 1
    setFrame((known) => (known.top === top && known.headRows === headRows ? known : { top, headRows }))
  }, [groups, isScrolling])
  const meant = settings.inView === undefined ? -1 : entries.findIndex(({ row, key }) => row !== undefined && key === settings.inView)
  useBringIntoView(body, meant < 0 ? undefined : settings.inView, meant, virtualizer)
  const drawn = virtualizer.getVirtualItems()
  const before = (drawn[0]?.start ?? frame.top) - frame.top
  const after = virtualizer.getTotalSize() - ((drawn.at(-1)?.end ?? frame.top) - frame.top)
  return (
    <table ref={table} className={className} aria-rowcount={entries.length + frame.headRows}>
      {head}
      <tbody ref={body}>
        <Room height={before} />
        {drawn.map(({ index, key }) => {
          const entry = entries[index]
          if (entry === undefined) return null
          const place = { ref: virtualizer.measureElement, 'data-index': index, 'aria-rowindex': index + 1 + frame.headRows }
          return entry.group === undefined ? (
            <TableRow key={key} row={entry.row} settings={settings} place={place} />
          ) : (
            <TableHeading key={key} group={entry.group} span={settings.columns.length} place={place} />
          )
        })}
        <Room height={after} />
      </tbody>
    </table>
  )
}

/** How often a row is gone for: each time it is nearer, as the rows before it are measured. */
const mostTries = 10

/**
 * Brings the row of a key, at an index, into view; once, as a person may leave it again. Where it stands is only guessed until it is drawn,
 * and another long table of the page may move it meanwhile: so it is gone for until it is there and nothing moves any more.
 */
function useBringIntoView(
  body: RefObject<HTMLElement | null>,
  key: string | undefined,
  index: number,
  virtualizer: Pick<Virtualizer<Window, Element>, 'getOffsetForIndex' | 'isScrolling'>,
): void {
  const going = useRef<{ readonly key: string | undefined; tries: number }>({ key: undefined, tries: 0 })
  useLayoutEffect(() => {
    if (going.current.key !== key) going.current = { key, tries: 0 }
    if (key === undefined || going.current.tries >= mostTries) return
    const row = body.current?.querySelector(`[data-index="${index}"]`)
    if (row != null && isInWindow(row)) {
      if (!virtualizer.isScrolling) going.current.tries = mostTries
      return
    }
    going.current.tries += 1
    // Not the virtualizer's own way there: for five seconds that would go on where a person has left.
    if (row == null) globalThis.scrollTo({ top: virtualizer.getOffsetForIndex(index, 'center')?.[0] ?? 0 })
    else row.scrollIntoView({ block: 'center' })
  })
}

function isInWindow(row: Element): boolean {
  const { top, bottom } = row.getBoundingClientRect()
  return top >= 0 && bottom <= globalThis.innerHeight
}

/** Room for rows that are not drawn. */
function Room({ height }: { readonly height: number }) {
  return height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null
}

function asEntries<Row>(groups: readonly RowGroup<Row>[], rowKey: (row: Row) => string): readonly Entry<Row>[] {
  return groups.flatMap((group) => [
    ...(group.heading === undefined ? [] : [{ key: `group ${group.key}`, group }]),
    ...group.rows.map((row) => ({ key: rowKey(row), row })),
  ])
}
