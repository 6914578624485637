import type { ChangeKind } from '#src/contract/vocabulary'
import { type ChoiceName, choiceNames, measureChoices, type View } from './address'
import { cityChoices } from './city-filter'
import { cityChangeKinds, measureChangeKinds } from './comparison'
import { evidenceChoices } from './evidence-list'
import { findingChoices } from './finding-filter'
import { indicatorChoices } from './indicator-list'
import { indicatorChangeKinds } from './known-readings'

/** What a page can list by, and which changes the things on it can have. */
interface Applied {
  readonly names: readonly (ChoiceName | 'q')[]
  readonly changes: readonly ChangeKind[]
}

const ofMeasures: Applied = { names: [...measureChoices, 'q'], changes: measureChangeKinds }

/** The pages that list something, by the pattern of their address. A measure's page lists its neighbours. */
const listing: Readonly<Record<string, Applied>> = {
  '/': { names: ['sector'], changes: [] },
  '/measures': ofMeasures,
  '/measures/$id': ofMeasures,
  '/cities': { names: [...cityChoices, 'q'], changes: cityChangeKinds },
  '/indicators': { names: [...indicatorChoices, 'q'], changes: indicatorChangeKinds },
  '/evidence': { names: [...evidenceChoices, 'q'], changes: ['evidence', 'withdrawn'] },
  '/source': { names: ['slot', 'heading'], changes: [] },
  '/quality': { names: findingChoices, changes: [] },
  '/search': { names: ['q'], changes: [] },
}

/** Whether a page lists by sector. */
export const listsBySector = (page: string): boolean => page !== '/measures/$id' && listing[page]?.names.includes('sector') === true

/** The view without the conditions that a page cannot list by (docs/decisions/0021). On a page that lists nothing none is left. */
export function viewOn(page: string, view: View): View {
  const applied = listing[page] ?? { names: [], changes: [] }
  return mapConditions(view, (name, value) => applied.names.includes(name) && (name !== 'change' || isChange(applied, value)))
}

/** The conditions of a view that a page cannot list by and that therefore do nothing there. A page that lists nothing has none to name. */
export function unapplied(page: string, view: View): View {
  const applied = listing[page]
  if (applied === undefined) return {}
  return mapConditions(view, (name, value) => !applied.names.includes(name) || (name === 'change' && !isChange(applied, value)))
}

/** `none` asks for what did not change, or for any change, of whatever kind. */
const isChange = ({ changes }: Applied, value: string): boolean => value === 'none' || (changes as readonly string[]).includes(value)

/** The view with those of its conditions that `keeps` says yes to; what is no condition stays. The words of a search are one value. */
function mapConditions(view: View, keeps: (name: ChoiceName | 'q', value: string) => boolean): View {
  let next: View = view
  for (const name of choiceNames) {
    const choice = view[name]
    if (choice === undefined) continue
    const { [name]: _, ...rest } = next
    const [include, exclude] = [choice.include, choice.exclude].map((values) => values.filter((value) => keeps(name, value)))
    if (include === undefined || exclude === undefined || include.length + exclude.length === 0) next = rest
    else if (include.length + exclude.length < choice.include.length + choice.exclude.length)
      next = { ...rest, [name]: { include, exclude } }
  }
  if (view.q === undefined || keeps('q', view.q)) return next
  const { q: _, ...rest } = next
  return rest
}
