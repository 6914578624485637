import type { Choice, ChoiceName, View } from './address'

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

/** The view that shows only this one value of this one choice, with all else that is not a filter kept. */
export const onlyChoice = (view: View, name: ChoiceName, ...values: string[]): View => ({
  ...carriedView(view),
  [name]: { include: values, exclude: [] },
})

const carried = ['plan', 'asOf', 'since', 'time', 'against', 'lang'] as const

/** The part of a view that follows a person from page to page: plan, days and language. */
export const carriedView = (view: View): View =>
  Object.fromEntries(carried.flatMap((name) => (view[name] === undefined ? [] : [[name, view[name]]])))
