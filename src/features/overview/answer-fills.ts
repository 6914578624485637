import type { EvidenceLevel, OfficialStatus, ScheduleState } from '#src/contract/vocabulary'
import type { Fill } from '#src/ui/fill'

/** 官方口径 in a bar, most done first: a claim gets weight, not colour. */
export const officialFills = [
  ['completed', 'ink-4'],
  ['partly-done', 'ink-3'],
  ['in-progress', 'ink-2'],
  ['started', 'ink-1'],
  ['continuing', 'ink-hatched'],
  ['announced', 'ink-0'],
  ['deferred', 'dotted'],
  ['cancelled', 'hollow'],
  ['unclear', 'ink-ruled'],
] as const satisfies readonly (readonly [OfficialStatus, Fill])[]

/** 佐证情况 in a bar, strongest first. */
export const evidenceFills = [
  ['results', 'ramp-5'],
  ['implemented', 'ramp-4'],
  ['funded', 'ramp-3'],
  ['document', 'ramp-2'],
  ['statement', 'ramp-1'],
  ['none-found', 'hollow'],
  ['not-checked', 'dotted'],
  ['not-applicable', 'hatched'],
] as const satisfies readonly (readonly [EvidenceLevel, Fill])[]

/** 时限状态 in a bar, worst first: colour only where it is late or near. */
export const scheduleFills = [
  ['overdue', 'bad'],
  ['past-inferred', 'near-hatched'],
  ['due-soon', 'near'],
  ['not-due', 'neutral'],
  ['done-early', 'done'],
  ['done-on-time', 'done'],
  ['done-late', 'done'],
  ['continuing', 'hatched'],
  ['no-deadline', 'ruled'],
] as const satisfies readonly (readonly [ScheduleState, Fill])[]
