import { openingEvents } from './opening-events'
import type { PlanFiles } from './plan-check'
import type { PlanData } from './plan-data'

/** The parsed files of a plan's folder by their path in it: `plan.json`, `measures/A.json`. */
export type FolderFiles = Readonly<Record<string, unknown>>

/** A plan with its evidence and events as its files hold them. */
export type PlanParts = Omit<PlanData, 'openingEvents'> & Pick<PlanFiles, 'evidence' | 'events'>

/**
 * A plan put together from its files. Only `plan.json` has to be there; measures lie in `measures/`, in the order of their files' names.
 * `npm run check:data` holds every file against the contract, so their types are taken on trust here.
 */
export function planPartsOf(files: FolderFiles): PlanParts {
  if (files['plan.json'] === undefined) throw new Error('The folder of a plan lacks plan.json.')
  const parts: { readonly [Part in keyof PlanParts]: unknown } = {
    plan: files['plan.json'],
    measures: Object.keys(files)
      .filter((path) => path.startsWith('measures/'))
      .toSorted()
      .flatMap((path) => files[path]),
    sentences: files['sentences.json'] ?? [],
    indicators: files['indicators.json'] ?? [],
    industries: files['industries.json'] ?? [],
    programme: files['programme.json'] ?? null,
    evidence: files['evidence.json'] ?? [],
    events: files['events.json'] ?? [],
  }
  return parts as PlanParts
}

/** A plan as it ships. */
export function planDataOf({ evidence, events, ...data }: PlanParts): PlanData {
  return { ...data, openingEvents: openingEvents(data.plan, evidence, events) }
}
