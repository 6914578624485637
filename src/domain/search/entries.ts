import type { Candidate } from '#src/contract/city'
import type { Event } from '#src/contract/event'
import type { Evidence } from '#src/contract/evidence'
import type { Indicator } from '#src/contract/indicator'
import type { Industry } from '#src/contract/plan'
import type { Bilingual } from '#src/contract/text'
import type { Period } from '#src/contract/time'
import type { Board } from '#src/domain/board'
import type { CityState } from '#src/domain/city-state'
import type { MeasureState } from '#src/domain/measure-state'
import { spanOf } from '#src/domain/period'
import { decimalsOf } from '#src/domain/quote-check'

/** What a search can lead to, in the order in which kinds stand where nothing else decides. */
export const searchKinds = [
  'measure',
  'city',
  'indicator',
  'evidence',
  'page',
  'candidate',
  'industry',
  'agency',
  'sector',
  'heading',
  'rule',
  'conflict',
  'sentence',
  'finding',
] as const
export type SearchKind = (typeof searchKinds)[number]

/** What of a thing is looked through. */
export const searchFields = [
  'id',
  'name',
  'earlier-name',
  'number',
  'province',
  'summary',
  'aim',
  'agency',
  'said',
  'value',
  'sentence',
  'evidence',
  'deadline',
  'measurability',
  'remark',
  'issuer',
  'effect',
  'source',
  'scope',
  'publisher',
  'document',
  'target',
  'membership',
  'milestone',
  'basis',
  'reading',
  'timeline',
  'text',
] as const
export type SearchField = (typeof searchFields)[number]

/** The same words in both languages, or words that stand as they are in both. */
export type Said = Bilingual | string

/** One thing that a search can find, with all that is looked through; what says most about it first. */
export interface SearchEntry {
  readonly kind: SearchKind
  /** what its address names it by */
  readonly id: string
  /** by what else it is called for exactly: the slot of a city */
  readonly otherIds?: readonly string[]
  readonly name: Bilingual
  readonly fields: readonly (readonly [SearchField, Said])[]
}

/** How things are said whose words are the interface's: the caller's, since rules know no language. */
export interface Spoken {
  readonly slot: (id: string) => Bilingual
  /** a slot that nobody confirmed a city for */
  readonly openSlot: Bilingual
  readonly sentence: (number: number) => Bilingual
  readonly quantity: (value: number, unit: Bilingual, decimals: number) => Bilingual
  readonly period: (period: Period) => Bilingual
}

type Field = readonly [SearchField, Said | null | undefined]

/** All that a board has to be found, but what only the interface names: pages, and findings in a sentence, as of its day. `indicators` are those known by the day. */
export function boardEntries(board: Board, indicators: readonly Indicator[], spoken: Spoken): SearchEntry[] {
  const { plan, programme, industries, sentences } = board.ledger
  const isAnnounced = spanOf(plan.announcedOn.period).first <= board.asOf
  const confirmed = new Set(board.cities.flatMap(({ place }) => place?.adcode ?? []))
  return [
    ...board.measures.map((state) => measureEntry(state, board)),
    ...board.retired.map((state) => measureEntry(state, board)),
    ...board.cities.map((city) => cityEntry(city, board, spoken)),
    ...indicators.map((indicator) => indicatorEntry(indicator, spoken)),
    ...board.evidence.map(({ evidence }) => evidenceEntry(evidence)),
    ...(programme?.candidates ?? [])
      .filter(({ place }) => !confirmed.has(place.adcode))
      .map((candidate) => candidateEntry(candidate, board)),
    ...industries.map((industry) => industryEntry(industry, spoken)),
    ...plan.agencies.map(({ id, name }) => entry('agency', id, name, [])),
    ...plan.sectors.map(({ id, name }) => entry('sector', id, name, [])),
    ...plan.headings.map(({ id, title }) => entry('heading', id, title, [])),
    ...(programme?.rules ?? []).map(({ text, source, value, unit }, index) =>
      entry('rule', String(index), text, [
        ['value', spoken.quantity(value, unit, decimalsOf({ value }))],
        ['source', source],
      ]),
    ),
    ...(programme?.notes ?? []).map((note, index) => entry('rule', `note-${index}`, note, [])),
    ...(isAnnounced ? plan.conflicts : []).map(({ id, text }) => entry('conflict', id, text, [])),
    ...(isAnnounced ? sentences : []).map(({ number, context }) =>
      entry('sentence', String(number), spoken.sentence(number), [['text', context]]),
    ),
  ]
}

/** One entry; what is not known of it is left out. */
function entry(kind: SearchKind, id: string, name: Bilingual, fields: readonly Field[], otherIds: readonly string[] = []): SearchEntry {
  const known = fields.flatMap(([field, said]) => (said == null || said === '' ? [] : [[field, said] as const]))
  return { kind, id, name, fields: known, ...(otherIds.length === 0 ? {} : { otherIds }) }
}

function measureEntry({ measure, title, earlierTitles, deadlines, supports, events }: MeasureState, { ledger }: Board): SearchEntry {
  const nameOf = (id: string) => ledger.plan.agencies.find((agency) => agency.id === id)?.name
  return entry('measure', measure.id, title, [
    ...earlierTitles.map((earlier): Field => ['earlier-name', earlier.title]),
    ['summary', measure.summary],
    ['aim', measure.aim],
    ...[...measure.lead, ...measure.cooperating].map(({ agency }): Field => ['agency', nameOf(agency)]),
    ...supports.flatMap(({ evidence }) => documentFields(evidence, 'evidence')),
    ...deadlines.flatMap(({ deadline, event }): Field[] => [
      ['deadline', deadline.reason],
      ['deadline', event?.reason],
      ['deadline', deadline.precision === 'none' ? null : deadline.setBy],
    ]),
    ['measurability', measure.measurability.note],
    ...events.flatMap(({ event }) => timelineFields(event)),
  ])
}

/** The names and the number of a document, under one field. */
const documentFields = ({ title, englishTitle, number }: Evidence, field: SearchField): Field[] => [
  [field, englishTitle === undefined ? title : { zh: title, en: englishTitle }],
  [field, number],
]

/** The words of a record; of evidence and deadlines they stand in fields of their own. */
function timelineFields(event: Event): Field[] {
  const own = (said: string | undefined): Field => ['timeline', said]
  switch (event.kind) {
    case 'status':
      return [['timeline', { zh: event.reference, en: event.english?.reference ?? event.reference }], own(event.saidBy)]
    case 'check':
      return [['timeline', { zh: event.text, en: event.english?.text ?? event.text }], own(event.scope), ...(event.queries ?? []).map(own)]
    case 'progress':
    case 'problem':
    case 'next-step':
    case 'note':
    case 'sign-off':
      return [own(event.text)]
    case 'urge':
      return [own(event.text), own(event.to)]
    case 'milestone':
      return [
        ['milestone', event.text],
        ['source', event.source],
      ]
    case 'membership':
      return [['membership', event.source]]
    case 'withdrawal':
    case 'rescope':
    case 'split':
    case 'merge':
    case 'answer':
    case 'correction':
      return [own(event.reason)]
    case 'evidence':
    case 'deadline':
      return []
  }
}

function cityEntry({ slot, place, shipped, supports, events }: CityState, { ledger }: Board, spoken: Spoken): SearchEntry {
  const number = spoken.slot(slot)
  if (place === null)
    return entry('city', slot, number, [['membership', spoken.openSlot], ...events.flatMap(({ event }) => timelineFields(event))])
  const province = ledger.programme?.provinces.find(({ id }) => id === place.province)?.name
  return entry(
    'city',
    place.adcode,
    place.name,
    [
      ['name', place.pinyin],
      ['province', province],
      ['id', number],
      ...(shipped?.documents ?? []).map((document): Field => ['document', document]),
      ...(shipped?.industries ?? []).map((industry): Field => ['target', industry]),
      ...(shipped?.targets ?? []).flatMap(({ metric, value, unit, text, source }): Field[] => [
        ['target', metric],
        ['target', text],
        ['target', value === null || unit === null ? null : spoken.quantity(value, unit, decimalsOf({ value }))],
        ['source', source],
      ]),
      ...(shipped?.milestones ?? []).flatMap(({ text, source }): Field[] => [
        ['milestone', text],
        ['source', source],
      ]),
      ['membership', shipped?.membership.note],
      ['source', shipped?.membership.source],
      ['basis', shipped?.subsidyCeiling?.basis],
      ['basis', shipped?.pilotPeriod?.basis],
      ...supports.flatMap(({ evidence }) => documentFields(evidence, 'evidence')),
      ...events.flatMap(({ event }) => timelineFields(event)),
    ],
    [slot],
  )
}

function candidateEntry({ place, note, source }: Candidate, { ledger }: Board): SearchEntry {
  return entry('candidate', place.adcode, place.name, [
    ['name', place.pinyin],
    ['province', ledger.programme?.provinces.find(({ id }) => id === place.province)?.name],
    ['membership', note],
    ['source', source],
  ])
}

function indicatorEntry({ id, name, unit, scope, publisher, quotes, observations }: Indicator, spoken: Spoken): SearchEntry {
  const read = observations.filter(({ fromAnnouncement }) => !fromAnnouncement)
  return entry('indicator', id, name, [
    ...quotes.flatMap(({ said, value, unit: quoted, sentence, decimals }): Field[] => [
      ['said', said],
      // As it was said, and without the noughts that only say how exact it is: 4.0% and 4%.
      ['value', value === null ? null : spoken.quantity(value, quoted, decimalsOf({ value, decimals }))],
      ['value', value === null || decimals === undefined ? null : spoken.quantity(value, quoted, decimalsOf({ value }))],
      ['sentence', spoken.sentence(sentence)],
    ]),
    ...quotes.flatMap(({ remark, judged }): Field[] => [
      ['remark', remark],
      ['remark', judged?.reason],
      ...(judged?.sources ?? []).map(({ title }): Field => ['source', title]),
    ]),
    ['scope', scope],
    ['publisher', publisher],
    ...read.map(({ period, value }): Field => {
      const [day, quantity] = [spoken.period(period), spoken.quantity(value, unit, decimalsOf({ value }))]
      return ['reading', { zh: `${day.zh} ${quantity.zh}`, en: `${day.en} ${quantity.en}` }]
    }),
    ...observations.flatMap(({ source, note }): Field[] => [
      ['source', source],
      ['reading', note],
    ]),
  ])
}

function evidenceEntry({ id, title, englishTitle, number, issuer, effect, remark, source, note }: Evidence): SearchEntry {
  return entry('evidence', id, { zh: title, en: englishTitle ?? title }, [
    ['number', number],
    ['issuer', issuer],
    ['effect', effect],
    ['remark', remark],
    ['remark', note],
    ['source', source],
  ])
}

function industryEntry({ id, name, document, targets, note }: Industry, spoken: Spoken): SearchEntry {
  return entry('industry', id, name, [
    ['document', document.title],
    ['number', document.number],
    ['issuer', document.issuers],
    ...targets.flatMap(({ metric, value, unit, note: about }): Field[] => [
      ['target', metric],
      ['target', spoken.quantity(value, unit, decimalsOf({ value }))],
      ['remark', about],
    ]),
    ['remark', note],
    ['source', document.source],
  ])
}
