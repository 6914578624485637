import { useMemo } from 'react'
import type { Board } from '#src/domain/board'
import type { Finding } from '#src/domain/findings'
import type { SearchEntry } from '#src/domain/search/entries'
import { findHits, type Hit } from '#src/domain/search/find'
import { useLocale } from '#src/i18n/words'
import { searchEntriesOf } from './search-entries'
import { useBoard } from './use-board'
import { useFindings } from './use-findings'

const known = new WeakMap<Board, { readonly findings: readonly Finding[]; readonly entries: readonly SearchEntry[] }>()

/** All that a search can find on the board in view, whatever its lists are filtered by. */
export function useSearchEntries(): readonly SearchEntry[] {
  const board = useBoard()
  const { findings } = useFindings()
  const before = known.get(board)
  if (before?.findings === findings) return before.entries
  const entries = searchEntriesOf(board, findings)
  known.set(board, { findings, entries })
  return entries
}

/** What answers a search of the whole plan, the best first. */
export function useHits(typed: string): readonly Hit[] {
  const entries = useSearchEntries()
  const locale = useLocale()
  return useMemo(() => findHits(entries, typed, locale), [entries, typed, locale])
}
