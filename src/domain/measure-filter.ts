import type { Plan } from '#src/contract/plan'
import { type ChoiceName, choiceNames, type Dropped, type MeasureChoice, measureChoices, type View } from './address'
import { countValues, satisfies } from './choice'
import type { MeasureState } from './measure-state'
import { foldCase, searchWords } from './text-search'

/** A measure's values under a choice; an empty list means it has none. */
export function valuesOf(
  name: MeasureChoice,
  { measure, pillar, official, evidence, schedule, light, toDo, lastWord, deadlineBasis, change }: MeasureState,
): readonly string[] {
  switch (name) {
    case 'sector':
      return measure.sectors
    case 'pillar':
      return [pillar]
    case 'heading':
      return [measure.heading]
    case 'status':
      return [official.status]
    case 'evidence':
      return [evidence.level]
    case 'directness':
      return evidence.direct === null ? [] : [evidence.direct ? 'direct' : 'indirect']
    case 'schedule':
      return [schedule]
    case 'light':
      return [light.light]
    case 'mark':
      return light.marks
    case 'todo':
      return toDo === null ? [] : [toDo]
    case 'word':
      return [lastWord.silence]
    case 'agency':
      return measure.lead.map(({ agency }) => agency)
    case 'kind':
      return [measure.kind]
    case 'measurable':
      return [measure.measurability.level]
    case 'basis':
      return deadlineBasis === null ? [] : [deadlineBasis]
    case 'change':
      return change?.kinds ?? []
  }
}

/** The measures a view shows, in plan order: every choice is met and every word of the search is found. */
export function filterMeasures(states: readonly MeasureState[], view: View, plan: Plan): MeasureState[] {
  const matches = measureMatcher(view, plan)
  return states.filter((state) => matches(state))
}

/** A test for one measure. */
function measureMatcher(view: View, plan: Plan): (state: MeasureState) => boolean {
  const active = activeChoices(view)
  const hasWords = wordMatcher(view, plan)
  return (state) => active.every((name) => satisfies(view[name], valuesOf(name, state))) && hasWords(state)
}

/** For each choice, how many of the measures that meet all others have each of its values; `none` counts those without any. */
export const countChoices = (
  states: readonly MeasureState[],
  view: View,
  plan: Plan,
): ReadonlyMap<ChoiceName, ReadonlyMap<string, number>> =>
  countValues(states.filter(wordMatcher(view, plan)), view, measureChoices, valuesOf)

const activeChoices = (view: View): readonly MeasureChoice[] => measureChoices.filter((name) => view[name] !== undefined)

/** Whether every word of the search is found in a measure. */
function wordMatcher(view: View, plan: Plan): (state: MeasureState) => boolean {
  const words = searchWords(view.q)
  return (state) => words.every((word) => searchText(state, plan).includes(word))
}

/** The values of a view that the plan does not know: an old or mistyped link. They match nothing; the page names them. */
export function unknownValues(view: View, plan: Plan, provinces: readonly string[]): Dropped[] {
  const known: Partial<Record<ChoiceName, readonly string[]>> = {
    sector: plan.sectors.map(({ id }) => id),
    pillar: plan.pillars.map(({ id }) => id),
    heading: plan.headings.map(({ id }) => id),
    agency: plan.agencies.map(({ id }) => id),
    province: provinces,
  }
  return choiceNames.flatMap((name) => {
    const values = known[name]
    const choice = view[name]
    if (values === undefined || choice === undefined) return []
    return [...choice.include, ...choice.exclude]
      .filter((value) => value !== 'none' && !values.includes(value))
      .map((value) => ({ name, value }))
  })
}

/** The view without the values that the plan does not know. */
export function withoutUnknown(view: View, plan: Plan, provinces: readonly string[]): View {
  const unknown = unknownValues(view, plan, provinces)
  if (unknown.length === 0) return view
  let next: View = view
  for (const name of choiceNames) {
    const choice = next[name]
    if (choice === undefined) continue
    const keep = (value: string) => !unknown.some((item) => item.name === name && item.value === value)
    const { [name]: _, ...rest } = next
    const kept = { include: choice.include.filter(keep), exclude: choice.exclude.filter(keep) }
    next = kept.include.length + kept.exclude.length === 0 ? rest : { ...rest, [name]: kept }
  }
  return next
}

const texts = new WeakMap<MeasureState, string>()

/** What a search looks through: id, title, summary and aim in both languages, agencies, and the names and numbers of its evidence. */
function searchText(state: MeasureState, plan: Plan): string {
  const known = texts.get(state)
  if (known !== undefined) return known
  const { measure, title, supports } = state
  const agencies = [...measure.lead, ...measure.cooperating].flatMap(({ agency }) => {
    const name = plan.agencies.find(({ id }) => id === agency)?.name
    return name === undefined ? [] : [name.zh, name.en]
  })
  const evidence = supports.flatMap(({ evidence: item }) => [
    item.title,
    item.englishTitle ?? '',
    ...(item.number === null ? [] : [item.number, item.englishNumber ?? '']),
  ])
  const said = [title, measure.title, measure.summary, ...(measure.aim === undefined ? [] : [measure.aim])]
  const parts = [measure.id, ...said.flatMap(({ zh, en }) => [zh, en])]
  const text = foldCase([...parts, ...agencies, ...evidence].join('\n'))
  texts.set(state, text)
  return text
}
