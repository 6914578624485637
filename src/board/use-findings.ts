import { useMemo } from 'react'
import type { Board } from '#src/domain/board'
import { compareFindings, type Finding, findingsOf } from '#src/domain/findings'
import { indicatorsKnownBy } from '#src/domain/known-readings'
import { useHidesRecalled } from '#src/state/preferences'
import { useBoard, useWholeBoard } from './use-board'

interface Findings {
  readonly findings: readonly Finding[]
  /** what was found on the day compared with; null where none is */
  readonly before: readonly Finding[] | null
  /** what of that is found no longer */
  readonly gone: readonly Finding[]
  /** how many are left out with what is only recalled, where a person wants it so */
  readonly hidden: number
}

/**
 * What the plan's rules find as of the day in view. They look at the whole record, so that hiding what is recalled makes nothing seem
 * missing; it leaves out only what is found about that itself.
 */
export function useFindings(): Findings {
  const whole = useWholeBoard()
  const board = useBoard()
  const isHiding = useHidesRecalled()
  return useMemo(() => {
    const all = foundOn(whole)
    const findings = isHiding ? withoutHidden(all, board) : all
    const hidden = all.length - findings.length
    if (whole.before === null) return { findings, before: null, gone: [], hidden }
    const allBefore = foundOn(whole.before)
    const before = isHiding ? withoutHidden(allBefore, board.before ?? board) : allBefore
    return { ...compareFindings(before, findings), before, hidden }
  }, [whole, board, isHiding])
}

const known = new WeakMap<Board, readonly Finding[]>()

/** Asked again for the same board, as by every part of a page, it gives the same list. */
function foundOn(board: Board): readonly Finding[] {
  const found = known.get(board) ?? findingsOf(board, indicatorsKnownBy(board.ledger, board.asOf, board.time))
  known.set(board, found)
  return found
}

/** Without what is found about that which is only recalled; `evidence` is what is shown. */
function withoutHidden(findings: readonly Finding[], { evidence }: Board): readonly Finding[] {
  const shown = new Set(evidence.map(({ evidence: { id } }) => id))
  return findings.filter(({ kind, subject }) => kind !== 'recalled' && (subject.kind !== 'evidence' || shown.has(subject.id)))
}
