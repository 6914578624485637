import type { Programme } from '#src/contract/city'
import type { NewEvent } from '#src/contract/event'
import type { Evidence } from '#src/contract/evidence'
import type { Indicator } from '#src/contract/indicator'
import type { Deadline, Industry, LightRule, Measure, Plan, Sentence } from '#src/contract/plan'
import { emptyConditions, isCatchAll, lightConditions, unknownConditions } from './light'
import { isSaidByResponsible } from './event-rules'
import { bodiesIssuing } from './issuers'
import { isRealPeriod } from './period'
import { responsibleBodies } from './responsible-bodies'
import { compareQuote, mayJudge } from './quote-check'
import { countSlots, sourceSlots } from './source-map'

/** The files of one plan, each already fit for the contract. */
export interface PlanFiles {
  readonly plan: Plan
  readonly measures: readonly Measure[]
  readonly sentences: readonly Sentence[]
  readonly indicators: readonly Indicator[]
  readonly industries: readonly Industry[]
  readonly programme: Programme | null
  readonly evidence: readonly Evidence[]
  readonly events: readonly NewEvent[]
}

/** Cross references and rules that no single file can hold by itself. Gives every fault in words, and the plan's counts. */
export function checkPlan(files: PlanFiles) {
  const faults = [
    ...uniqueness(files),
    ...planParts(files),
    ...qualityParts(files),
    ...measureReferences(files),
    ...evidenceReferences(files),
    ...saidByResponsible(files),
    ...checkRecords(files),
    ...statedAgencies(files),
    ...namedIssuers(files),
    ...sentenceCoverage(files),
    ...indicatorReferences(files),
    ...judgements(files),
    ...programmeRules(files),
    ...deadlines(files),
  ]
  return { faults, counts: countsOf(files) }
}

const ids = (items: readonly { readonly id: string }[]): Set<string> => new Set(items.map(({ id }) => id))

function uniqueness({ plan, measures, indicators, evidence, events, programme }: PlanFiles): string[] {
  const lists: Record<string, readonly { readonly id: string }[]> = {
    pillar: plan.pillars,
    heading: plan.headings,
    sector: plan.sectors,
    agency: plan.agencies,
    'light rule': plan.lightRules,
    'quality rule': plan.qualityRules.map(({ kind }) => ({ id: kind })),
    conflict: plan.conflicts,
    measure: measures,
    indicator: indicators,
    reading: indicators.flatMap(({ observations }) => observations),
    quote: indicators.flatMap(({ quotes }) => quotes),
    evidence,
    event: events,
    slot: programme?.slots ?? [],
  }
  return Object.entries(lists).flatMap(([name, items]) => {
    const seen = new Set<string>()
    return items.filter(({ id }) => seen.size === seen.add(id).size).map(({ id }) => `${name} ${id} stands twice`)
  })
}

/** A heading stands under a pillar; the light's rules have a row for every case, and no row that can never be reached. */
function planParts({ plan }: PlanFiles): string[] {
  const pillars = ids(plan.pillars)
  return [
    ...plan.headings
      .filter(({ pillar }) => !pillars.has(pillar))
      .map(({ id, pillar }) => `heading ${id} names pillar ${pillar}, which is not there`),
    ...lightRuleFaults(plan.lightRules),
  ]
}

function lightRuleFaults(rules: readonly LightRule[]): string[] {
  const always = rules.findIndex(isCatchAll)
  return [
    ...(always === -1 ? ['no light rule holds in every case'] : []),
    ...rules
      .slice(always + 1, always === -1 ? 0 : undefined)
      .map(({ id }) => `light rule ${id} is never reached: one before it always holds`),
    ...rules.flatMap((rule) =>
      unknownConditions(rule).map(
        (key) => `light rule ${rule.id} has ${key}, which is no condition; there are ${lightConditions.join(', ')}`,
      ),
    ),
    ...rules.flatMap((rule) => emptyConditions(rule).map((key) => `light rule ${rule.id} never holds: its ${key} lists nothing`)),
    ...rules
      .filter(({ light, actions }) => (light === 'red' || light === 'yellow') && actions.length === 0)
      .map(({ id, light }) => `light rule ${id} is ${light}, but says nothing that can be done about it`),
  ]
}

/** A rule that counts has its limit, and a conflict that names indicators names those there are. */
function qualityParts({ plan, indicators }: PlanFiles): string[] {
  const known = ids(indicators)
  return [
    ...plan.qualityRules
      .filter(({ kind, limit }) => ['stale', 'crowded-document'].includes(kind) !== (limit !== undefined))
      .map(({ kind, limit }) => `quality rule ${kind} ${limit === undefined ? 'needs a limit' : 'has a limit that it does not use'}`),
    ...plan.conflicts.flatMap(({ id, indicators: named = [] }) =>
      named.filter((name) => !known.has(name)).map((name) => `conflict ${id} names indicator ${name}, which is not there`),
    ),
  ]
}

function measureReferences({ plan, measures, indicators, sentences }: PlanFiles): string[] {
  const known = {
    heading: ids(plan.headings),
    sector: ids(plan.sectors),
    agency: ids(plan.agencies),
    indicator: ids(indicators),
    measure: ids(measures),
  }
  const numbers = new Set(sentences.map(({ number }) => number))
  return measures.flatMap((measure) => {
    const missing = [
      ...(known.heading.has(measure.heading) ? [] : [`heading ${measure.heading}`]),
      ...measure.sectors.filter((id) => !known.sector.has(id)).map((id) => `sector ${id}`),
      ...[...measure.lead, ...measure.cooperating]
        .filter(({ agency }) => !known.agency.has(agency))
        .map(({ agency }) => `agency ${agency}`),
      ...measure.indicators.filter((id) => !known.indicator.has(id)).map((id) => `indicator ${id}`),
      ...measure.related.filter((id) => !known.measure.has(id)).map((id) => `measure ${id}`),
      ...measure.sentences.filter((number) => !numbers.has(number)).map((number) => `sentence ${number}`),
    ].map((what) => `${measure.id} names ${what}, which is not there`)
    const oneWay = measure.related
      .filter((id) => measures.find((other) => other.id === id)?.related.includes(measure.id) === false)
      .map((id) => `${measure.id} is related to ${id}, but not the other way`)
    const bare = [
      ...(measure.sectors.length === 0 ? [`${measure.id} has no sector; mark it 全行业 (all)`] : []),
      ...(measure.sentences.length === 0 && !plan.isDemo ? [`${measure.id} comes from no sentence`] : []),
      ...(measure.id.startsWith(`${measure.heading}-`) ? [] : [`${measure.id} does not begin with its heading ${measure.heading}`]),
    ]
    return [...missing, ...oneWay, ...bare]
  })
}

function evidenceReferences({ measures, indicators, evidence, events, programme }: PlanFiles): string[] {
  const known = { measure: ids(measures), city: ids(programme?.slots ?? []), evidence: ids(evidence), indicator: ids(indicators) }
  // A later record may add a claim to an item.
  const recorded = events.flatMap((event) => (event.kind === 'evidence' ? [event.evidence] : []))
  const claims = [...evidence, ...recorded].flatMap((item) =>
    item.claims
      .filter(({ subject }) => !known[subject.kind].has(subject.id))
      .map(({ subject }) => `${item.id} claims something of ${subject.kind} ${subject.id}, which is not there`),
  )
  const idle = evidence.filter(({ claims: list }) => list.length === 0).map(({ id }) => `${id} supports nothing`)
  const inOneLanguage = evidence
    .filter(({ note }) => note !== '')
    .map(({ id }) => `${id} has a note in one language; what ships says it in both, as a remark`)
  const subjects = events
    .filter(({ subject }) => subject.kind !== 'finding' && !known[subject.kind].has(subject.id))
    .map(({ id, subject }) => `event ${id} is about ${subject.id}, which is not there`)
  return [...claims, ...idle, ...inOneLanguage, ...subjects]
}

/** Only a body that answers for a measure says where it stands. */
function saidByResponsible({ plan, measures, events }: PlanFiles): string[] {
  const bodiesOf = (id: string) => responsibleBodies(id, { plan, measures, events })
  return events.flatMap((event) =>
    event.kind === 'status' && !isSaidByResponsible(event, { bodiesOf })
      ? [`event ${event.id}: ${event.saidBy} is no lead or cooperating agency of ${event.subject.id}`]
      : [],
  )
}

/** A check that found something names what, and every item it names is there. */
function checkRecords({ evidence, events }: PlanFiles): string[] {
  const known = ids(evidence)
  return events.flatMap((event) => {
    if (event.kind !== 'check') return []
    const { id, result, items = [] } = event
    return [
      ...(result === 'found' && items.length === 0 ? [`check ${id} found something, but names no item`] : []),
      ...items.filter((item) => !known.has(item)).map((item) => `check ${id} names evidence ${item}, which is not there`),
    ]
  })
}

/** An agency is named in a document only where there is one: read, and direct evidence of the measure (docs/decisions/0007). */
function statedAgencies({ measures, evidence }: PlanFiles): string[] {
  const shown = new Set(
    evidence
      .filter(({ confidence }) => confidence === 'verified')
      .flatMap(({ claims }) => claims.filter(({ direct, subject }) => direct && subject.kind === 'measure'))
      .map(({ subject }) => subject.id),
  )
  return measures
    .filter(({ id, lead, cooperating }) => !shown.has(id) && [...lead, ...cooperating].some(({ basis }) => basis === 'stated'))
    .map(({ id }) => `${id} has an agency that a document names, but no verified document is direct evidence of it`)
}

/**
 * A body that issued a verified paper, held an event or counted results which are direct evidence of a measure is no inference
 * (docs/decisions/0007). What somebody merely said names nobody, nor does an item whose number, and with it whose issuers, are recalled.
 */
function namedIssuers({ plan, measures, evidence }: PlanFiles): string[] {
  const naming = evidence.filter(
    ({ confidence, numberConfidence, type }) => confidence === 'verified' && numberConfidence !== 'recalled' && type !== 'statement',
  )
  return measures.flatMap(({ id, lead, cooperating }) => {
    const items = naming.filter(({ claims }) =>
      claims.some(({ direct, subject }) => direct && subject.kind === 'measure' && subject.id === id),
    )
    return [...lead, ...cooperating].flatMap(({ agency, basis }) => {
      const item =
        basis === 'inferred' && items.find(({ issuer }) => bodiesIssuing(issuer, plan.agencies).some((body) => body.id === agency))
      return item ? [`${id} has ${agency} as inferred, but ${item.id}, which is direct evidence of it, names it as issuer`] : []
    })
  })
}

/** Every sentence is tracked, quoted, or said to be context; none is context and more at once. */
function sentenceCoverage(files: PlanFiles): string[] {
  return sourceSlots(files).flatMap(({ sentence: { number, context }, use }, index) => [
    ...(number === index + 1 ? [] : [`sentence ${number} stands at place ${index + 1}`]),
    ...(use === 'left-over' ? [`sentence ${number} is left over: neither tracked nor quoted nor context`] : []),
    ...(use !== 'context' && context !== null ? [`sentence ${number} is marked context, but a measure or a quote comes from it`] : []),
  ])
}

function indicatorReferences({ plan, indicators, industries, sentences }: PlanFiles): string[] {
  const sectors = ids(plan.sectors)
  const unknown = [...indicators, ...industries].flatMap(({ id, sectors: own }) =>
    own.filter((sector) => !sectors.has(sector)).map((sector) => `${id} names sector ${sector}, which is not there`),
  )
  const dated = [
    ...indicators.flatMap(({ id, observations, quotes }) =>
      [...observations, ...quotes].map((item) => [`${id} ${item.id}`, item] as const),
    ),
    ...industries.flatMap(({ id, targets }) => targets.map((target) => [`${id} ${target.metric.zh}`, target] as const)),
  ]
  const unreal = dated.flatMap(([name, { period }]) => (isRealPeriod(period) ? [] : [`${name}: there is no period ${period}`]))
  const numbers = new Set(sentences.map(({ number }) => number))
  const unsaid = indicators.flatMap(({ quotes }) =>
    quotes
      .filter(({ sentence }) => !numbers.has(sentence))
      .map(({ id, sentence }) => `${id} quotes sentence ${sentence}, which is not there`),
  )
  const empty = indicators
    .filter(({ observations, quotes }) => observations.length + quotes.length === 0)
    .map(({ id }) => `${id} has neither reading nor quote`)
  return [...unknown, ...unreal, ...unsaid, ...empty]
}

/** What a person found of a quote goes by readings that are there, rests on something, and does not contradict what the rule can tell. */
function judgements({ indicators }: PlanFiles): string[] {
  const known = new Map(indicators.flatMap(({ observations }) => observations.map((reading) => [reading.id, reading] as const)))
  return indicators.flatMap((indicator) =>
    indicator.quotes.flatMap((quote) => {
      const { id, judged } = quote
      if (judged === undefined) return []
      const { verdict, readings, sources = [] } = judged
      const comparison = compareQuote(quote, indicator)
      return [
        ...readings.filter((name) => !known.has(name)).map((name) => `${id} is judged by reading ${name}, which is not there`),
        ...readings
          .filter((name) => known.get(name)?.fromAnnouncement === true)
          .map((name) => `${id} is judged by reading ${name}, which is only the announcement's own word`),
        ...(verdict !== 'only-in-announcement' && readings.length + sources.length === 0
          ? [`${id} is judged (${verdict}) by neither a reading nor a text`]
          : []),
        ...(mayJudge(verdict, comparison) ? [] : [`${id} is judged (${verdict}) against what the rule can tell (${comparison.verdict})`]),
      ]
    }),
  )
}

function programmeRules({ programme, measures }: PlanFiles): string[] {
  if (programme === null) return []
  const provinces = ids(programme.provinces)
  const places = [
    ...programme.slots.flatMap(({ city }) => (city === null ? [] : [city.place])),
    ...programme.candidates.map(({ place }) => place),
  ]
  const seen = new Set<string>()
  return [
    ...places
      .filter(({ province }) => !provinces.has(province))
      .map(({ name, province }) => `${name.zh} is in province ${province}, which is not there`),
    ...places
      .filter(({ adcode }) => seen.size === seen.add(adcode).size)
      .map(({ name }) => `${name.zh} stands twice among members and candidates`),
    ...(measures.some(({ id }) => id === programme.measure) ? [] : [`the list belongs to ${programme.measure}, which is not there`]),
  ]
}

/** A deadline exists, and the item of evidence that it names is there. */
function deadlines({ measures, events, evidence }: PlanFiles): string[] {
  const items = ids(evidence)
  return [...measures, ...events.filter((event) => event.kind === 'deadline')].flatMap(({ id, deadline }) => [
    ...(isRealDeadline(deadline) ? [] : [`${id}: its deadline does not exist`]),
    ...(deadline.precision === 'none' || deadline.evidence === undefined || items.has(deadline.evidence)
      ? []
      : [`${id}: its deadline rests on ${deadline.evidence}, which is not there`]),
  ])
}

function isRealDeadline(deadline: Deadline): boolean {
  if (deadline.precision === 'none') return true
  return isRealPeriod(deadline.precision === 'within-months' ? deadline.after : deadline.period)
}

function countsOf(files: PlanFiles) {
  const { indicators, programme, evidence, events } = files
  return {
    ...countSlots(sourceSlots(files)),
    readings: indicators.reduce((count, { observations }) => count + observations.length, 0),
    quotes: indicators.reduce((count, { quotes }) => count + quotes.length, 0),
    citiesConfirmed: programme?.slots.filter(({ city }) => city !== null).length ?? 0,
    citiesOpen: programme?.slots.filter(({ city }) => city === null).length ?? 0,
    candidates: programme?.candidates.length ?? 0,
    claims: evidence.reduce((count, { claims }) => count + claims.length, 0),
    statuses: events.filter(({ kind }) => kind === 'status').length,
    checks: events.filter(({ kind }) => kind === 'check').length,
  }
}
