import type { EvidenceLevel, Light, LightMark as LightMarkName, OfficialStatus, ScheduleState } from '#src/contract/vocabulary'
import type { CheckOutcome } from '#src/domain/check-outcome'
import { evidenceWord } from '#src/i18n/evidence-word'
import { useLocale, useWords } from '#src/i18n/words'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { BarsMark } from '#src/ui/bars-mark'
import { CheckMark } from '#src/ui/check-mark'
import { LightMark } from '#src/ui/light-mark'
import { LineMark } from '#src/ui/line-mark'
import { Marked } from '#src/ui/marked'
import { PieMark } from '#src/ui/pie-mark'
import { Tag } from '#src/ui/tag'
import text from '#src/ui/text.module.css'

const pies = {
  announced: 'empty',
  started: 'quarter',
  'in-progress': 'half',
  'partly-done': 'three-quarters',
  completed: 'full',
  continuing: 'loop',
  deferred: 'pause',
  cancelled: 'strike',
  unclear: 'question',
} as const satisfies Record<OfficialStatus, string>

/** The mark of an official status, to stand beside its word. */
export const OfficialMark = ({ status }: { readonly status: OfficialStatus }) => <PieMark variant={pies[status]} />

/** 官方口径: mark and word. */
export function Official({ status }: { readonly status: OfficialStatus }) {
  const words = useWords(vocabulary)
  return <Marked mark={<OfficialMark status={status} />}>{words.official[status]}</Marked>
}

const bars = {
  'not-checked': { variant: 'dotted' },
  'none-found': { variant: 'struck' },
  statement: { level: 1 },
  document: { level: 2 },
  funded: { level: 3 },
  implemented: { level: 4 },
  results: { level: 5 },
  'not-applicable': { variant: 'dash' },
} as const satisfies Record<EvidenceLevel, object>

/** The mark of an evidence level; outlined where only indirect evidence stands behind it. */
export const EvidenceMark = ({ level, direct }: { readonly level: EvidenceLevel; readonly direct: boolean | null }) => (
  <BarsMark {...bars[level]} {...(direct === false ? { variant: 'outlined' as const } : {})} />
)

/** 佐证情况: mark, word, and "indirect" where it is; a search that met only indirect items says so. */
export function EvidenceShown({ level, direct }: { readonly level: EvidenceLevel; readonly direct: boolean | null }) {
  const words = useWords(vocabulary)
  const locale = useLocale()
  return (
    <Marked mark={<EvidenceMark level={level} direct={direct} />}>
      <span>
        {evidenceWord({ level, direct }, locale)}
        {level !== 'none-found' && direct === false && <span className={text['muted']}> {words.evidence.indirect}</span>}
      </span>
    </Marked>
  )
}

/** The mark of what a search came to; what was found shows its level in its own place. */
export const CheckOutcomeMark = ({ outcome }: { readonly outcome: CheckOutcome }) =>
  outcome === 'found' || outcome === 'found-indirect' ? <CheckMark variant="matches" /> : <EvidenceMark level={outcome} direct={null} />

/** 核查结果: mark and word. */
export function CheckShown({ outcome }: { readonly outcome: CheckOutcome }) {
  const words = useWords(vocabulary)
  return <Marked mark={<CheckOutcomeMark outcome={outcome} />}>{words.checkResult[outcome]}</Marked>
}

const lines = {
  'not-due': 'before',
  'due-soon': 'near',
  overdue: 'past',
  'past-inferred': 'past-inferred',
  'done-early': 'done-before',
  'done-on-time': 'done-at',
  'done-late': 'done-after',
  'no-deadline': 'open',
  continuing: 'onward',
} as const satisfies Record<ScheduleState, string>

export const ScheduleMark = ({ state }: { readonly state: ScheduleState }) => <LineMark variant={lines[state]} />

/** 时限状态: mark and word; red only past a stated or assigned deadline, amber past an inferred one. */
export function Schedule({ state }: { readonly state: ScheduleState }) {
  const words = useWords(vocabulary)
  return (
    <Marked mark={<ScheduleMark state={state} />} className={urgency[state]}>
      {words.schedule[state]}
    </Marked>
  )
}

const urgency: Partial<Record<ScheduleState, string | undefined>> = { overdue: text['bad'], 'past-inferred': text['near'] }

const shapes = {
  green: 'disc',
  yellow: 'triangle',
  red: 'square',
  grey: 'ring',
} as const satisfies Record<Light, string>

export const LampMark = ({ light }: { readonly light: Light }) => <LightMark shape={shapes[light]} />

/** 标记: what stays beside a light whatever its colour. */
export function LightMarks({ marks }: { readonly marks: readonly LightMarkName[] }) {
  const words = useWords(vocabulary)
  return marks.map((mark) => <Tag key={mark}>{words.mark[mark]}</Tag>)
}

/** 灯: shape and word. */
export function Lamp({ light }: { readonly light: Light }) {
  const words = useWords(vocabulary)
  return <Marked mark={<LampMark light={light} />}>{words.light[light]}</Marked>
}
