import type { Deadline } from '#src/contract/plan'
import { isRealDay } from '#src/domain/day'
import { deadlinePrecision } from '#src/domain/event-rules'

/** The days that a deadline leaves, whatever set it. */
type DeadlineDays =
  | { readonly precision: 'none' }
  | { readonly precision: ReturnType<typeof deadlinePrecision>; readonly period: string }
  | { readonly precision: 'within-months'; readonly months: number; readonly after: string }

const noneWords = ['无', 'none']

/** Whether what is typed says that there is no deadline, in either language. */
export const isNoDeadline = (typed: string): boolean => noneWords.includes(typed.trim().toLowerCase())

/** A deadline as it is typed: `2026-12-31`, `2026-Q4`, `2025-03-01+6` for within six months of that day. `none`: the word where there is none. */
export function spellDeadline(deadline: Deadline, none: string): string {
  switch (deadline.precision) {
    case 'none':
      return none
    case 'within-months':
      return `${deadline.after}+${deadline.months}`
    default:
      return deadline.period
  }
}

/** Reads what `spellDeadline` writes. What is no deadline stands as it was typed, as a period that does not exist. */
export function readDeadline(typed: string): DeadlineDays {
  const period = typed.trim()
  if (isNoDeadline(period)) return { precision: 'none' }
  const [, after = '', digits = ''] = /^(\d{4}-\d{2}-\d{2})\s*\+\s*(\d{1,3})$/.exec(period) ?? []
  const months = Number(digits)
  if (isRealDay(after) && months >= 1 && months <= mostMonths) return { precision: 'within-months', months, after }
  return { precision: deadlinePrecision(period), period }
}

/** As many as the contract takes. */
const mostMonths = 600
