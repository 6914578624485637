import type { ReactNode } from 'react'
import { useKnownView } from '#src/board/use-board'
import { useChangeView } from '#src/board/view'
import { type ChoiceName, choiceNames, type View } from '#src/domain/address'
import { withChoice } from '#src/domain/choice'
import { useWords } from '#src/i18n/words'
import { filterWords } from '#src/i18n/words/filters'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { Button } from '#src/ui/button'
import { Chip, Chips } from '#src/ui/chip'
import { useChoiceLabel } from './use-choice-label'

/** One condition of the view, and the view without it. */
export interface Condition {
  readonly key: string
  readonly words: string
  readonly without: (view: View) => View
}

/** The search and the conditions in force, in words; where `among` is given, only those: an address may carry choices of other lists. */
export const useConditions = (among?: readonly (ChoiceName | 'q')[]): readonly Condition[] => useConditionsOf(useKnownView(), among)

/** The search and the conditions of a view in words. */
export function useConditionsOf(view: View, among: readonly (ChoiceName | 'q')[] = [...choiceNames, 'q']): readonly Condition[] {
  const words = useWords(filterWords)
  const { field } = useWords(vocabulary)
  const labelOf = useChoiceLabel()
  const conditions: Condition[] = choiceNames.flatMap((name) => {
    const choice = among.includes(name) ? view[name] : undefined
    if (choice === undefined) return []
    const condition = (value: string, say: (name: string, value: string) => string): Condition => ({
      key: `${name} ${value}`,
      words: say(field[name], labelOf(name, value)),
      without: (before) => withChoice(before, name, value, 'off'),
    })
    return [
      ...choice.include.map((value) => condition(value, words.is)),
      ...choice.exclude.map((value) => condition(value, value === 'none' ? words.isSome : words.isNot)),
    ]
  })
  if (view.q !== undefined && among.includes('q'))
    conditions.push({ key: 'q', words: words.text(view.q), without: ({ q: _, ...rest }) => rest })
  return conditions
}

/** The view without any condition: which day, which order and which language stay. */
export function withoutConditions(view: View): View {
  const { q: _, ...rest } = view
  return Object.fromEntries(Object.entries(rest).filter(([name]) => !(choiceNames as readonly string[]).includes(name)))
}

/** The conditions in force as chips, pressing one drops it; and a button that drops them all. */
export function Conditions() {
  const words = useWords(filterWords)
  const changeView = useChangeView()
  return (
    <ConditionChips conditions={useConditions()}>
      <Button tone="quiet" onClick={() => changeView(withoutConditions)}>
        {words.clear}
      </Button>
    </ConditionChips>
  )
}

/** Conditions as chips; pressing one drops it. Nothing where there is none. */
export function ConditionChips({ conditions, children }: { readonly conditions: readonly Condition[]; readonly children?: ReactNode }) {
  const words = useWords(filterWords)
  const changeView = useChangeView()
  if (conditions.length === 0) return null
  return (
    <Chips label={words.conditions}>
      {conditions.map((condition) => (
        <Chip key={condition.key} removeLabel={words.drop(condition.words)} onRemove={() => changeView(condition.without)}>
          {condition.words}
        </Chip>
      ))}
      {children}
    </Chips>
  )
}
