import type { NewEvent } from '#src/contract/event'
import type { Agency, Measure, Plan } from '#src/contract/plan'
import { measuresBehind } from './lineage'
import { foldCase } from './text-search'

/** A plan's measures and what was recorded of them, as far as it tells who answers for a measure. */
interface Recorded {
  readonly plan: Pick<Plan, 'agencies'>
  readonly measures: readonly Measure[]
  readonly events: readonly NewEvent[]
}

/** The bodies that may say where a measure stands: its lead agencies, then the cooperating ones; a part of a split has those of its origin. */
export function responsibleBodies(id: string, { plan, measures, events }: Recorded): readonly Agency[] {
  const behind = measuresBehind(id, measures, events)
  const measure = behind.find((candidate) => candidate.id === id) ?? behind[0]
  const roles = measure === undefined ? [] : [...measure.lead, ...measure.cooperating]
  return roles.flatMap(({ agency }) => plan.agencies.find((candidate) => candidate.id === agency) ?? [])
}

/** The body that is meant by an id or a name in either language; a fuller name, such as that of one of its offices, is none of them. */
export function bodyNamed(name: string, among: readonly Agency[]): Agency | undefined {
  const text = foldCase(name.trim())
  return among.find((body) => [body.id, body.name.zh, body.name.en].some((known) => foldCase(known) === text))
}
