import { useMemo } from 'react'
import { type Finding, findingsOf } from '#src/domain/findings'
import { indicatorsKnownBy } from '#src/domain/known-readings'
import { useHidesRecalled } from '#src/state/preferences'
import { useBoard, useWholeBoard } from './use-board'

interface Findings {
  readonly findings: readonly Finding[]
  /** how many are left out with what is only recalled, where a person wants it so */
  readonly hidden: number
}

/**
 * What the plan's rules find as of the day in view. They look at the whole record, so that hiding what is recalled makes nothing seem
 * missing; it leaves out only what is found about that itself.
 */
export function useFindings(): Findings {
  const whole = useWholeBoard()
  const { evidence } = useBoard()
  const isHiding = useHidesRecalled()
  return useMemo(() => {
    const all = findingsOf(whole, indicatorsKnownBy(whole.ledger, whole.asOf, whole.time))
    if (!isHiding) return { findings: all, hidden: 0 }
    const shown = new Set(evidence.map(({ evidence: { id } }) => id))
    const findings = all.filter(({ kind, subject }) => kind !== 'recalled' && (subject.kind !== 'evidence' || shown.has(subject.id)))
    return { findings, hidden: all.length - findings.length }
  }, [whole, evidence, isHiding])
}
