import type { Author, EventKind, NewEvent, Subject } from '#src/contract/event'
import type { Claim, Evidence } from '#src/contract/evidence'
import type { Deadline } from '#src/contract/plan'
import {
  checkResults,
  type Confidence,
  confidences,
  type DeadlineBasis,
  deadlineBases,
  evidenceTypes,
  grades,
  milestoneKinds,
  officialStatuses,
  shownLevels,
} from '#src/contract/vocabulary'
import type { EventField } from '#src/domain/event-rules'
import { freeMeasureIds } from '#src/domain/lineage'
import { isWebAddress } from '#src/domain/web-address'
import { readDeadline } from './deadline-spelling'

/** What is typed, by field; absent is empty. */
export type Fields = Readonly<Record<string, string>>

/** The kinds that can be recorded about a measure, about a place in the city list, and about a finding. */
export const measureKinds = [
  'status',
  'evidence',
  'progress',
  'problem',
  'next-step',
  'deadline',
  'urge',
  'rescope',
  'split',
  'merge',
  'sign-off',
  'note',
  'check',
] as const satisfies readonly EventKind[]
export const cityKinds = ['milestone', 'evidence', 'progress', 'problem', 'next-step', 'note'] as const satisfies readonly EventKind[]
export const findingKinds = ['answer'] as const satisfies readonly EventKind[]
export type RecordableKind =
  | (typeof measureKinds)[number]
  | (typeof cityKinds)[number]
  | (typeof findingKinds)[number]
  | 'membership'
  | 'withdrawal'

/** How long an answer holds: through a day, which is asked for first, or for good. */
export const answerTerms = ['day', 'good'] as const

const oneOf = <T extends string>(list: readonly T[], value: string | undefined, otherwise: T): T =>
  list.find((item) => item === value) ?? otherwise

const isOneOf = (list: readonly string[], value: string | undefined): boolean => value !== undefined && list.includes(value)

interface EventContext {
  readonly id: string
  readonly subject: Subject
  readonly author: Author
  /** ids that some measure has or had */
  readonly takenIds: readonly string[]
  /** the item in the ledger that evidence is added to, where it is the same document */
  readonly item?: Evidence | null
}

/** The event that the fields describe; what is not filled in yet stands as it is and is found by `examineEvent`. */
export function eventFromFields(
  kind: RecordableKind,
  fields: Fields,
  { id, subject, author, takenIds, item = null }: EventContext,
): NewEvent {
  const text = (name: string) => fields[name]?.trim() ?? ''
  const written = { id, subject, author, occurredOn: text('occurredOn') }
  switch (kind) {
    case 'status':
      return {
        kind,
        ...written,
        status: oneOf(officialStatuses, fields['status'], 'in-progress'),
        saidBy: text('saidBy'),
        reference: text('reference'),
      }
    case 'evidence':
      return evidenceEvent(fields, { id, author, item }, [
        {
          subject: { kind: subject.kind === 'city' ? 'city' : 'measure', id: subject.id },
          level: oneOf(shownLevels, fields['level'], 'document'),
          direct: fields['direct'] !== 'indirect',
        },
      ])
    case 'withdrawal':
      return { kind, ...written, reason: text('reason') }
    case 'deadline':
      return { kind, ...written, deadline: deadlineFrom(fields), reason: text('reason') }
    case 'rescope':
      return { kind, ...written, title: text('title'), reason: text('reason') }
    case 'split': {
      const titles = linesOf(fields['parts'])
      const ids = freeMeasureIds(subject.id.split('-')[0] ?? '', takenIds, titles.length)
      return { kind, ...written, into: titles.map((title, index) => ({ id: ids[index] ?? '', title })), reason: text('reason') }
    }
    case 'merge':
      return { kind, ...written, into: text('into').toUpperCase(), reason: text('reason') }
    case 'urge':
      return { kind, ...written, to: text('to'), text: text('text') }
    case 'check':
      return {
        kind,
        ...written,
        ...checkOf(fields),
        text: text('text'),
      }
    case 'milestone':
      return {
        kind,
        ...written,
        milestone: oneOf(milestoneKinds, fields['milestone'], 'local-plan'),
        text: text('text'),
        source: text('source'),
      }
    case 'answer':
      return {
        kind,
        ...written,
        reason: text('reason'),
        until: oneOf(answerTerms, fields['term'], 'day') === 'good' ? null : text('until'),
      }
    case 'membership':
      return {
        kind,
        ...written,
        slot: subject.id,
        adcode: text('adcode'),
        name: text('name'),
        province: text('province'),
        source: text('source'),
      }
    default:
      return { kind, ...written, text: text('text') }
  }
}

/** A deadline with its basis; who set it and where is left out where it is our own inference, and where nothing is given. */
function deadlineFrom(fields: Fields): Deadline {
  const text = (name: string) => fields[name]?.trim() ?? ''
  const days = readDeadline(text('deadline'))
  const reason = { zh: text('reason'), en: text('reason') }
  if (days.precision === 'none') return { ...days, ...(text('reason') === '' ? {} : { reason }) }
  const basis = basisTyped(fields)
  if (basis === 'inferred') return { ...days, basis, reason }
  return {
    ...days,
    basis,
    reason,
    ...(text('setBy') === '' ? {} : { setBy: text('setBy') }),
    ...(text('shownIn') === '' ? {} : { evidence: text('shownIn') }),
  }
}

/** The basis of the deadline that is being typed: assigned unless another is chosen. */
export const basisTyped = (fields: Fields): DeadlineBasis => oneOf(deadlineBases, fields['basis'], 'assigned')

/** What a search came to, where and by which words, and what it met: only what was filled in. */
function checkOf(fields: Fields): Pick<Extract<NewEvent, { kind: 'check' }>, 'result' | 'scope' | 'queries' | 'items'> {
  const result = oneOf(checkResults, fields['result'], 'none-found')
  const scope = fields['scope']?.trim() ?? ''
  const queries = linesOf(fields['queries'])
  const items = result === 'not-applicable' ? [] : readItems(fields['items'])
  return {
    result,
    ...(scope === '' ? {} : { scope }),
    ...(queries.length === 0 ? {} : { queries }),
    ...(items.length === 0 ? {} : { items: [...items] }),
  }
}

const linesOf = (text = ''): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The ids of the items of evidence that a draft's field holds. */
export const readItems = (field = ''): readonly string[] => field.split(' ').filter((id) => id !== '')

/** Ids of items as one text, to be kept with the rest of a draft. */
export const writeItems = (ids: readonly string[]): string => ids.join(' ')

/** What of a new item nobody can know but who records it: it starts without grade, and as not verified until somebody says what was read. */
export const unchosenOfItem = (fields: Fields): readonly EventField[] => [
  ...(isOneOf(grades, fields['grade']) ? [] : (['grade'] as const)),
  ...(isOneOf(confidences, fields['confidence']) ? [] : (['confidence'] as const)),
]

/**
 * A record of evidence: a new item with what it supports; or, where it is the same document as an item in the ledger, what that one supports
 * besides, and a further address of it.
 */
export function evidenceEvent(
  fields: Fields,
  { id, author, item }: Pick<EventContext, 'id' | 'author'> & { readonly item: Evidence | null },
  claims: readonly Claim[],
): NewEvent {
  const written = { kind: 'evidence', id, author, occurredOn: fields['occurredOn']?.trim() ?? '' } as const
  if (item === null) return { ...written, ...newItem(fields, id, claims) }
  const address = fields['address']?.trim() ?? ''
  // An address kept from before only web addresses were taken stays with the item's first record, and is not written again.
  const known = item.url !== null && isWebAddress(item.url) ? item.url : null
  return {
    ...written,
    subject: { kind: 'evidence', id: item.id },
    evidence: { ...item, url: address === '' ? known : address, claims: [...claims] },
  }
}

/** A new item of evidence with its claims; its id follows from that of the record. */
function newItem(fields: Fields, eventId: string, claims: readonly Claim[]): { readonly subject: Subject; readonly evidence: Evidence } {
  const text = (name: string) => fields[name]?.trim() ?? ''
  const id = `e-${eventId}`
  const confidence: Confidence = oneOf(confidences, fields['confidence'], 'recalled')
  return {
    subject: { kind: 'evidence', id },
    evidence: {
      id,
      type: oneOf(evidenceTypes, fields['type'], 'policy'),
      title: text('title'),
      issuer: text('issuer'),
      date: text('occurredOn'),
      dateConfidence: confidence,
      number: text('number') || null,
      numberConfidence: text('number') === '' ? null : confidence,
      // Not recorded before a grade is chosen; until then the lowest.
      grade: oneOf(grades, fields['grade'], 'D'),
      confidence,
      url: text('address') || null,
      source: text('readIn') || null,
      effect: null,
      note: text('howChecked'),
      claims: [...claims],
    },
  }
}
