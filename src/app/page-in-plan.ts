import type { PagePath } from '#src/board/page-link'
import type { Board } from '#src/domain/board'
import { findCity } from '#src/domain/city-lookup'
import { everMeasureIds } from '#src/domain/lineage'

/**
 * The page to show of another plan, given as its board, where a person looks at `path`: the same, where that plan has it; else the list it would
 * stand in; else the overview, which every plan has.
 */
export function pageInPlan(path: string, board: Pick<Board, 'ledger' | 'cities'>): PagePath {
  const { measures, events, indicators, programme } = board.ledger
  const [, list = '', written = ''] = path.split('/')
  if (list === 'cities' && programme === null) return '/'
  if (written === '') return path as PagePath
  const id = decodeURIComponent(written)
  const isThere =
    list === 'measures'
      ? everMeasureIds(measures, events).has(id)
      : list === 'indicators'
        ? indicators.some((indicator) => indicator.id === id)
        : list === 'cities' && findCity(board, id).kind !== 'unknown'
  return (isThere ? path : `/${list}`) as PagePath
}
