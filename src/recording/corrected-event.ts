import type { Event, NewEvent } from '#src/contract/event'
import type { Claim } from '#src/contract/evidence'
import type { Day } from '#src/contract/time'
import type { MeasureState } from '#src/domain/measure-state'
import { claimsFrom, readClaims, writeClaims } from './claim-fields'
import { idOfCorrection } from './correction'
import { spellDeadline } from './deadline-spelling'
import { evidenceEvent, eventFromFields, type Fields, writeItems } from './event-from-fields'
import { isRecordable } from './field-names'
import type { Written } from './use-record-form'

type EvidenceEvent = Extract<Event, { kind: 'evidence' }>

const isAboutMeasure = ({ subject }: Claim): boolean => subject.kind === 'measure'

/** What was typed to make an event, to be changed. `none` is the word for no deadline. */
export function fieldsOfEvent(event: Event, none: string): Fields {
  const { occurredOn } = event
  switch (event.kind) {
    case 'status':
      return { occurredOn, status: event.status, saidBy: event.saidBy, reference: event.reference }
    case 'evidence':
      return { occurredOn, ...fieldsOfItem(event) }
    case 'deadline': {
      const { deadline, reason } = event
      const days = { occurredOn, deadline: spellDeadline(deadline, none), reason }
      if (deadline.precision === 'none') return days
      return { ...days, basis: deadline.basis, setBy: deadline.setBy ?? '', shownIn: deadline.evidence ?? '' }
    }
    case 'split':
      return { occurredOn, parts: event.into.map(({ title }) => title).join('\n'), reason: event.reason }
    case 'merge':
      return { occurredOn, into: event.into, reason: event.reason }
    case 'rescope':
      return { occurredOn, title: event.title, reason: event.reason }
    case 'urge':
      return { occurredOn, to: event.to, text: event.text }
    case 'check': {
      const { result, text, scope = '', queries = [], items = [] } = event
      return { occurredOn, result, text, scope, queries: queries.join('\n'), items: writeItems(items) }
    }
    case 'milestone':
      return { occurredOn, milestone: event.milestone, text: event.text, source: event.source }
    case 'answer':
      return { occurredOn, reason: event.reason, term: event.until === null ? 'good' : 'day', until: event.until ?? '' }
    case 'membership':
      return { occurredOn, name: event.name, adcode: event.adcode, province: event.province, source: event.source }
    case 'withdrawal':
    case 'correction':
      return { occurredOn, reason: event.reason }
    default:
      return { occurredOn, text: event.text }
  }
}

function fieldsOfItem({ evidence }: EvidenceEvent): Fields {
  const [place] = evidence.claims.filter((claim) => !isAboutMeasure(claim))
  return {
    title: evidence.title,
    issuer: evidence.issuer,
    type: evidence.type,
    grade: evidence.grade,
    confidence: evidence.confidence,
    number: evidence.number ?? '',
    address: evidence.url ?? '',
    readIn: evidence.source ?? '',
    howChecked: evidence.note,
    claims: writeClaims(
      evidence.claims.filter(isAboutMeasure).map(({ subject, level, direct }) => ({ measure: subject.id, level, direct })),
    ),
    level: place?.level ?? 'document',
    direct: place?.direct === false ? 'indirect' : 'direct',
  }
}

interface Context extends Pick<Written, 'id' | 'author' | 'takenIds'> {
  readonly measures: readonly MeasureState[]
  /** the record only adds to an item that another one brought, so that item's facts stay */
  readonly isAddition: boolean
}

/** The event that takes the place of `old`: about the same, of the same kind, and under the ids that others may name already. */
export function correctedEvent(old: Event, fields: Fields, { measures, isAddition, ...written }: Context): NewEvent {
  const { id, author } = written
  if (old.kind === 'evidence') return correctedItem(old, fields, { id, author, measures, isAddition })
  if (!isRecordable(old.kind)) throw new Error(`A ${old.kind} is not typed.`)
  const event = eventFromFields(old.kind, fields, { ...written, subject: old.subject })
  if (event.kind !== 'split' || old.kind !== 'split') return event
  return { ...event, into: event.into.map((part, index) => ({ ...part, id: old.into[index]?.id ?? part.id })) }
}

function correctedItem(old: EvidenceEvent, fields: Fields, { id, author, measures, isAddition }: Omit<Context, 'takenIds'>): NewEvent {
  const direct = fields['direct'] !== 'indirect'
  const places = old.evidence.claims
    .filter((claim) => !isAboutMeasure(claim))
    .map((claim) => ({ ...claim, level: levelIn(fields) ?? claim.level, direct }))
  const claims = [...claimsFrom(readClaims(fields['claims']), measures), ...places]
  const event = evidenceEvent(fields, { id, author, item: isAddition ? old.evidence : null }, claims)
  if (event.kind !== 'evidence') return event
  const { evidence } = event
  const isAsSure = evidence.confidence === old.evidence.confidence
  return {
    ...event,
    subject: old.subject,
    evidence: isAddition
      ? { ...evidence, url: (fields['address'] ?? '').trim() || null }
      : {
          ...old.evidence,
          ...evidence,
          id: old.evidence.id,
          effect: old.evidence.effect,
          dateConfidence: isAsSure ? old.evidence.dateConfidence : evidence.dateConfidence,
          numberConfidence: (evidence.number !== null && isAsSure && old.evidence.numberConfidence) || evidence.numberConfidence,
        },
  }
}

const levelIn = (fields: Fields) => readClaims(`${fields['level']} direct x`)[0]?.level

/**
 * What goes with the correction of the record that an item came with: each later record that added to it, undone and made again with the
 * item's new facts, for the first record that stands gives them. Gives nothing where the record itself only added something.
 */
export function additionsAnew(
  replacement: NewEvent,
  additions: readonly EvidenceEvent[],
  { today, reason }: { readonly today: Day; readonly reason: string },
): readonly NewEvent[] {
  if (replacement.kind !== 'evidence') return []
  const { author, evidence } = replacement
  return additions.flatMap((addition, index): NewEvent[] => {
    const { id: _, sequence: __, recordedAt: ___, origin: ____, ...content } = addition
    const id = `${replacement.id}-${index + 1}`
    const { subject } = addition
    return [
      { kind: 'correction', id: idOfCorrection(id), subject, occurredOn: today, author, corrects: addition.id, reason },
      { ...content, id, evidence: { ...evidence, url: addition.evidence.url, claims: addition.evidence.claims } },
    ]
  })
}
