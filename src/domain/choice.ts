import { type Choice, type ChoiceName, choiceNames, type View } from './address'

export type ChoiceState = 'include' | 'exclude' | 'off'

/** How a value stands in a choice. */
export function stateOfChoice(choice: Choice | undefined, value: string): ChoiceState {
  if (choice?.include.includes(value) === true) return 'include'
  return choice?.exclude.includes(value) === true ? 'exclude' : 'off'
}

/** The view with one value of one choice set to include, exclude or off; an empty choice disappears. */
export function withChoice(view: View, name: ChoiceName, value: string, state: ChoiceState): View {
  const { [name]: choice, ...rest } = view
  const include = (choice?.include ?? []).filter((item) => item !== value)
  const exclude = (choice?.exclude ?? []).filter((item) => item !== value)
  const next: Choice = {
    include: state === 'include' ? [...include, value] : include,
    exclude: state === 'exclude' ? [...exclude, value] : exclude,
  }
  return next.include.length + next.exclude.length === 0 ? rest : { ...rest, [name]: next }
}

/** Whether a list of values satisfies a choice; no choice is satisfied by anything. */
export function satisfies(choice: Choice | undefined, values: readonly string[]): boolean {
  if (choice === undefined) return true
  const has = (value: string) => (value === 'none' ? values.length === 0 : values.includes(value))
  return (choice.include.length === 0 || choice.include.some(has)) && !choice.exclude.some(has)
}

/**
 * For each of the choices `names`, how many of the rows that meet all others have each of its values; `none` counts those without any. One
 * pass: a row that meets everything counts under every choice, one that fails a single choice under that one only.
 */
export function countValues<Row, Name extends ChoiceName>(
  rows: readonly Row[],
  view: View,
  names: readonly Name[],
  valuesOf: (name: Name, row: Row) => readonly string[],
): ReadonlyMap<ChoiceName, ReadonlyMap<string, number>> {
  const active = names.filter((name) => view[name] !== undefined)
  const counts = new Map<ChoiceName, Map<string, number>>(names.map((name) => [name, new Map()]))
  for (const row of rows) {
    const failed = active.filter((name) => !satisfies(view[name], valuesOf(name, row)))
    if (failed.length > 1) continue
    for (const name of failed.length === 1 ? failed : names) {
      const values = valuesOf(name, row)
      const ofName = counts.get(name)
      for (const value of values.length === 0 ? ['none'] : values) ofName?.set(value, (ofName.get(value) ?? 0) + 1)
    }
  }
  return counts
}

/** The view that shows only this one value of this one choice, with all else that is not a filter kept. */
export const onlyChoice = (view: View, name: ChoiceName, ...values: string[]): View => ({
  ...carriedView(view),
  [name]: { include: values, exclude: [] },
})

const carried = ['plan', 'asOf', 'since', 'time', 'against', 'lang'] as const

/** The part of a view that follows a person from page to page: plan, days and language. */
export const carriedView = (view: View): View =>
  Object.fromEntries(carried.flatMap((name) => (view[name] === undefined ? [] : [[name, view[name]]])))

/** The conditions of a view: its choices and the words searched for. They stay from page to page (docs/decisions/0021). */
export const conditionsOf = (view: View): View =>
  Object.fromEntries([...choiceNames, 'q' as const].flatMap((name) => (view[name] === undefined ? [] : [[name, view[name]]])))
