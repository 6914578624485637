import type { Event, EventKind, NewEvent } from '#src/contract/event'
import type { Claim, Evidence } from '#src/contract/evidence'
import type { Ledger } from '#src/contract/ledger'
import type { Deadline, LightRule, Measure, Plan } from '#src/contract/plan'
import type { Bilingual } from '#src/contract/text'
import type { Light } from '#src/contract/vocabulary'

/**
 * An invented plan for tests of the pure rules: announced 2025-03-01, kept through 2025-12-31, at UTC+8.
 * Every name in it is made up and says so.
 */
export const both = (word: string): Bilingual => ({ zh: `虚构${word}`, en: `invented ${word}` })
/** Stated, and shown to be: it names who set it and where. */
export const because = { basis: 'stated', reason: both('理由'), setBy: '虚构风局', evidence: 'e-deadline' } as const
/** Our own inference. */
export const inferred = { basis: 'inferred', reason: both('推定') } as const

export const lightRule = (id: string, light: Light, more: Partial<LightRule> = {}): LightRule => ({
  id,
  light,
  word: both(id),
  reason: both(id),
  actions: light === 'red' || light === 'yellow' ? ['check'] : [],
  ...more,
})

export const rules: readonly LightRule[] = [
  lightRule('late', 'red', { schedule: ['overdue'] }),
  lightRule('recovered', 'yellow', { redUnsettled: true }),
  lightRule('searched', 'yellow', { evidence: ['none-found'] }),
  lightRule('indirect', 'yellow', { direct: false }),
  lightRule('shown', 'green', { direct: true }),
  lightRule('otherwise', 'grey'),
]

export const plan: Plan = {
  id: 'invented',
  title: both('计划'),
  shortTitle: both('计划'),
  announcer: both('部门'),
  source: both('来源'),
  announcedOn: { period: '2025-03-01', confidence: 'verified', note: both('注') },
  keptThrough: '2025-12-31',
  utcOffsetMinutes: 480,
  dueSoonDays: 30,
  dueSoonBasis: both('三十日'),
  checkRhythmDays: 180,
  checkRhythmBasis: both('一百八十日'),
  isDemo: false,
  pillars: [
    { id: 'p1', title: both('支柱甲') },
    { id: 'p2', title: both('支柱乙') },
  ],
  headings: [
    { id: 'A1', pillar: 'p1', title: both('标题甲') },
    { id: 'B2', pillar: 'p2', title: both('标题乙') },
  ],
  sectors: [
    { id: 'kites', name: both('风筝业'), group: 'industry' },
    { id: 'bells', name: both('铃铛业'), group: 'industry' },
    { id: 'all', name: both('全行业'), group: 'all' },
  ],
  agencies: [
    { id: 'wind', name: both('风局') },
    { id: 'sound', name: both('声局') },
  ],
  lightRules: [...rules],
  qualityRules: [],
  conflicts: [],
}

export const noDeadline: Deadline = { precision: 'none' }
export const dueOn = (period: string): Deadline => ({ precision: 'day', period, ...because })

export const measure = (id: string, more: Partial<Measure> = {}): Measure => ({
  id,
  heading: id.slice(0, 2),
  title: both(`举措 ${id}`),
  summary: both('概要'),
  kind: 'action',
  sectors: ['kites'],
  lead: [{ agency: 'wind', basis: 'inferred' }],
  cooperating: [],
  deadline: noDeadline,
  measurability: { level: 'partly', note: both('可量度') },
  sentences: [1],
  indicators: [],
  related: [],
  ...more,
})

export const claimOn = (id: string, level: Claim['level'] = 'document', direct = true): Claim => ({
  subject: { kind: 'measure', id },
  level,
  direct,
})

export const evidence = (id: string, claims: readonly Claim[], more: Partial<Evidence> = {}): Evidence => ({
  id,
  type: 'policy',
  title: `虚构文件 ${id}`,
  issuer: '虚构风局',
  date: '2025-04-01',
  dateConfidence: 'verified',
  number: null,
  numberConfidence: null,
  grade: 'B',
  confidence: 'verified',
  url: null,
  source: null,
  effect: null,
  note: '',
  claims: [...claims],
  ...more,
})

const author = { name: '测试员', body: '' }
type Written<K extends EventKind> = Extract<NewEvent, { kind: K }>

/** An event as written on `occurredOn`, about a measure unless told otherwise. */
export const written = {
  status: (id: string, about: string, occurredOn: string, status: Written<'status'>['status']): NewEvent => ({
    kind: 'status',
    id,
    subject: { kind: 'measure', id: about },
    occurredOn,
    author,
    status,
    saidBy: '虚构风局',
    reference: '',
  }),
  check: (id: string, about: string, occurredOn: string, result: Written<'check'>['result']): NewEvent => ({
    kind: 'check',
    id,
    subject: { kind: 'measure', id: about },
    occurredOn,
    author,
    result,
    text: '虚构检索',
  }),
  deadline: (id: string, about: string, occurredOn: string, deadline: Deadline): NewEvent => ({
    kind: 'deadline',
    id,
    subject: { kind: 'measure', id: about },
    occurredOn,
    author,
    deadline,
    reason: '虚构理由',
  }),
  note: (id: string, about: string, occurredOn: string): NewEvent => ({
    kind: 'note',
    id,
    subject: { kind: 'measure', id: about },
    occurredOn,
    author,
    text: '虚构备注',
  }),
  urge: (id: string, about: string, occurredOn: string): NewEvent => ({
    kind: 'urge',
    id,
    subject: { kind: 'measure', id: about },
    occurredOn,
    author,
    to: '虚构风局',
    text: '虚构催办',
  }),
  signOff: (id: string, about: string, occurredOn: string): NewEvent => ({
    kind: 'sign-off',
    id,
    subject: { kind: 'measure', id: about },
    occurredOn,
    author,
    text: '虚构销号',
  }),
  evidence: (id: string, item: Evidence): NewEvent => ({
    kind: 'evidence',
    id,
    subject: { kind: 'evidence', id: item.id },
    occurredOn: item.date,
    author,
    evidence: item,
  }),
  withdrawal: (id: string, item: string, occurredOn: string, reason: string): NewEvent => ({
    kind: 'withdrawal',
    id,
    subject: { kind: 'evidence', id: item },
    occurredOn,
    author,
    reason,
  }),
  split: (id: string, about: string, occurredOn: string, into: readonly string[]): NewEvent => ({
    kind: 'split',
    id,
    subject: { kind: 'measure', id: about },
    occurredOn,
    author,
    into: into.map((part) => ({ id: part, title: `虚构 ${part}` })),
    reason: '虚构拆分',
  }),
  merge: (id: string, about: string, occurredOn: string, into: string): NewEvent => ({
    kind: 'merge',
    id,
    subject: { kind: 'measure', id: about },
    occurredOn,
    author,
    into,
    reason: '虚构合并',
  }),
  correction: (id: string, corrects: string, occurredOn: string): NewEvent => ({
    kind: 'correction',
    id,
    subject: { kind: 'measure', id: 'A1-01' },
    occurredOn,
    author,
    corrects,
    reason: '虚构更正',
  }),
}

/** Kept as recorded here at noon UTC of its own day, or of `recordedOn`. */
export const recorded = (event: NewEvent, sequence: number, recordedOn = event.occurredOn): Event => ({
  ...event,
  sequence,
  origin: 'recorded',
  recordedAt: `${recordedOn}T12:00:00.000Z`,
})

/** Kept as shipped with the plan. */
export const shipped = (event: NewEvent): Event => ({
  ...event,
  sequence: 0,
  origin: 'shipped',
  recordedAt: `${plan.keptThrough}T00:00:00.000Z`,
})

/** The item in which the deadlines of `because` were set, published before the announcement. */
const deadlineItem = shipped(written.evidence('evidence-deadline', evidence('e-deadline', [], { date: '2025-02-01' })))

/** Whether a measure or a record has a deadline that was set in that item. */
const isSetThere = (item: Measure | Event): boolean =>
  'deadline' in item && item.deadline.precision !== 'none' && item.deadline.evidence === because.evidence

/** A ledger of these; the item that shows a deadline of `because` is in it wherever there is such a deadline, unless the events record it themselves. */
export const ledger = (measures: readonly Measure[], events: readonly Event[], more: Partial<Ledger> = {}): Ledger => ({
  plan,
  measures: [...measures],
  sentences: [],
  indicators: [],
  industries: [],
  programme: null,
  events: [
    ...([...measures, ...events].some(isSetThere) && !events.some(({ subject }) => subject.id === because.evidence) ? [deadlineItem] : []),
    ...events,
  ],
  sequence: Math.max(0, ...events.map(({ sequence }) => sequence)),
  unreadable: 0,
  ...more,
})
