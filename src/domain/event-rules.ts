import type { NewEvent, Subject } from '#src/contract/event'
import type { Claim } from '#src/contract/evidence'
import { Period, type Day } from '#src/contract/time'
import { isWebAddress } from './web-address'
import type { Agency, Plan } from '#src/contract/plan'
import * as v from 'valibot'
import { isRealDay } from './day'
import { basisOf } from './deadline'
import { kindOfFindingId } from './found'
import { isRealPeriod, spanOf } from './period'
import { bodyNamed } from './responsible-bodies'

/** Which field of a record a finding is about. */
export type EventField =
  | 'occurredOn'
  | 'text'
  | 'author'
  | 'saidBy'
  | 'to'
  | 'title'
  | 'issuer'
  | 'grade'
  | 'confidence'
  | 'address'
  | 'deadline'
  | 'setBy'
  | 'shownIn'
  | 'reason'
  | 'adcode'
  | 'name'
  | 'province'
  | 'source'
  | 'into'
  | 'until'
  | 'subject'
  | 'claims'
  | 'items'

export type EventFault =
  | 'missing'
  | 'not-chosen'
  | 'not-a-period'
  | 'in-the-future'
  | 'grade-a-needs-number-or-address'
  | 'not-an-address'
  | 'not-an-adcode'
  | 'needs-two'
  | 'itself'
  | 'not-there'
  | 'not-a-day'
  | 'before-given'
  | 'no-such-finding'
  | 'no-claim'
  | 'twice'
  | 'not-responsible'
  | 'names-no-item'
  | 'no-such-item'
export type EventWarning = 'before-announcement' | 'counts-as-inferred'

export interface EventFindings {
  readonly faults: ReadonlyMap<EventField, EventFault>
  readonly warnings: ReadonlyMap<EventField, EventWarning>
}

/** Whether a text is a period that exists, such as 2026-01-20, 2026-01, 2026-Q1 or 2026. */
export const isPeriodText = (text: string): boolean => v.is(Period, text) && isRealPeriod(text)

/** What a record is held against. */
export interface KnownOfPlan {
  readonly plan: Plan
  readonly today: Day
  /** ids that some measure has or had */
  readonly measureIds: ReadonlySet<string>
  /** whether the ledger has an item of evidence of an id, in force or not */
  readonly hasItem: (id: string) => boolean
  /** whether one of an id is in force */
  readonly isInForce: (id: string) => boolean
  /** the agencies that answer for a measure; none where nobody is named */
  readonly bodiesOf: (measureId: string) => readonly Agency[]
}

/**
 * What is wrong with a record before it is sent. Nothing can have happened after `today`; what happened before the announcement is
 * allowed and said to be earlier. Grade A evidence names its document number or its address, and all evidence what it supports: measures
 * among `measureIds`, each once. Where a measure has agencies, only they can say where it stands. A check that found something names it.
 * A deadline that is said to be stated or assigned, but does not name the body that set it and the item in which it did, is allowed and said to
 * count as inferred. An answer is about a finding that the plan looks for, and holds at least through the day it is given.
 */
export function examineEvent(event: NewEvent, known: KnownOfPlan): EventFindings {
  const { plan, today, measureIds } = known
  const faults = new Map<EventField, EventFault>()
  const warnings = new Map<EventField, EventWarning>()
  const need = (field: EventField, text: string) => {
    if (text.trim() === '' && !faults.has(field)) faults.set(field, 'missing')
  }
  need('author', event.author.name)
  need('occurredOn', event.occurredOn)
  if (!faults.has('occurredOn')) {
    if (!isPeriodText(event.occurredOn)) faults.set('occurredOn', 'not-a-period')
    else if (spanOf(event.occurredOn).first > today) faults.set('occurredOn', 'in-the-future')
    else if (spanOf(event.occurredOn).last < spanOf(plan.announcedOn.period).first) warnings.set('occurredOn', 'before-announcement')
  }
  switch (event.kind) {
    case 'status':
      need('saidBy', event.saidBy)
      if (!faults.has('saidBy') && !isSaidByResponsible(event, known)) faults.set('saidBy', 'not-responsible')
      break
    case 'evidence': {
      const { title, issuer, url, number, grade, claims } = event.evidence
      need('title', title)
      need('issuer', issuer)
      if (url !== null && !isWebAddress(url)) faults.set('address', 'not-an-address')
      else if (grade === 'A' && url === null && (number ?? '').trim() === '') faults.set('address', 'grade-a-needs-number-or-address')
      const claimFault = claims.length === 0 ? 'no-claim' : claimFaults(claims, measureIds).find((fault) => fault !== null)
      if (claimFault) faults.set('claims', claimFault)
      break
    }
    case 'check': {
      const { result, items = [] } = event
      need('text', event.text)
      if (result === 'found' && items.length === 0) faults.set('items', 'names-no-item')
      else if (!items.every((id) => known.hasItem(id))) faults.set('items', 'no-such-item')
      break
    }
    case 'deadline':
      need('reason', event.reason)
      if (event.deadline.precision !== 'none' && event.deadline.precision !== 'within-months' && !isPeriodText(event.deadline.period))
        faults.set('deadline', 'not-a-period')
      if (event.deadline.precision === 'none') break
      if (event.deadline.evidence !== undefined && !known.hasItem(event.deadline.evidence)) faults.set('shownIn', 'no-such-item')
      if (event.deadline.basis !== basisOf(event.deadline, known.isInForce)) warnings.set('setBy', 'counts-as-inferred')
      break
    case 'rescope':
      need('title', event.title)
      need('reason', event.reason)
      break
    case 'urge':
      need('to', event.to)
      need('text', event.text)
      break
    case 'split':
      if (event.into.length < 2 || event.into.some(({ title }) => title.trim() === '')) faults.set('into', 'needs-two')
      need('reason', event.reason)
      break
    case 'merge':
      if (event.into === event.subject.id) faults.set('into', 'itself')
      else need('into', event.into)
      need('reason', event.reason)
      break
    case 'answer':
      need('reason', event.reason)
      if (!isFindingOf(event.subject, plan)) faults.set('subject', 'no-such-finding')
      if (event.until === null) break
      need('until', event.until)
      if (faults.has('until')) break
      if (!isRealDay(event.until)) faults.set('until', 'not-a-day')
      else if (!faults.has('occurredOn') && event.until < spanOf(event.occurredOn).first) faults.set('until', 'before-given')
      break
    case 'withdrawal':
    case 'correction':
      need('reason', event.reason)
      break
    case 'membership':
      need('name', event.name)
      need('province', event.province)
      need('source', event.source)
      if (!/^\d{6}$/.test(event.adcode)) faults.set('adcode', 'not-an-adcode')
      break
    case 'milestone':
      need('text', event.text)
      need('source', event.source)
      break
    default:
      need('text', event.text)
  }
  return { faults, warnings }
}

/** Whether a status is the word of a body that answers for the measure. What others say of it is evidence. */
export function isSaidByResponsible(
  { subject, saidBy }: Pick<Extract<NewEvent, { kind: 'status' }>, 'subject' | 'saidBy'>,
  { bodiesOf }: Pick<KnownOfPlan, 'bodiesOf'>,
): boolean {
  const bodies = subject.kind === 'measure' ? bodiesOf(subject.id) : []
  return bodies.length === 0 || bodyNamed(saidBy, bodies) !== undefined
}

/** Whether an answer is about a finding that a rule of the plan can make. */
function isFindingOf({ kind, id }: Subject, { qualityRules }: Plan): boolean {
  const found = kind === 'finding' ? kindOfFindingId(id) : null
  return qualityRules.some((rule) => rule.kind === found)
}

/** What is wrong with each claim of an item: about a measure that never was, or about one that an earlier claim is about already. */
export function claimFaults(
  claims: readonly Pick<Claim, 'subject'>[],
  measureIds: ReadonlySet<string>,
): readonly (Extract<EventFault, 'not-there' | 'twice'> | null)[] {
  const met = new Set<string>()
  return claims.map(({ subject: { kind, id } }) => {
    if (kind === 'measure' && !measureIds.has(id)) return 'not-there'
    return met.size === met.add(`${kind} ${id}`).size ? 'twice' : null
  })
}

/** The precision that the spelling of a deadline's period carries, as the contract names it. */
export function deadlinePrecision(period: string): 'day' | 'month' | 'quarter' | 'half' | 'year' | 'plan-period' {
  if (/^\d{4}$/.test(period)) return 'year'
  if (period.includes('..')) return 'plan-period'
  if (period.includes('Q')) return 'quarter'
  if (period.includes('H')) return 'half'
  return period.length === 7 ? 'month' : 'day'
}
