import { type ReactNode, useState } from 'react'
import { useKnownView } from '#src/board/use-board'
import { useChangeView } from '#src/board/view'
import type { ChoiceName, View } from '#src/domain/address'
import { stateOfChoice, withChoice } from '#src/domain/choice'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { filterWords } from '#src/i18n/words/filters'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { CheckboxRow } from '#src/ui/checkbox-row'
import { FacetGroup } from '#src/ui/facet-group'
import styles from './filters.module.css'
import { useChoiceLabel } from './use-choice-label'

interface Props {
  readonly name: ChoiceName
  /** every value, in the order shown; those that nothing has are muted, or left out where the plan lists many */
  readonly values: readonly string[]
  readonly counts: ReadonlyMap<string, number>
  readonly view: View
  readonly onChange: (change: (view: View) => View) => void
  readonly mark?: (value: string) => ReactNode
  /** the values beside one another above a list; nothing is offered to be left out */
  readonly isInline?: boolean
}

/** Draws the facets of a list by the names of its choices, each with the counts given. */
export function useFacets(counts: ReadonlyMap<ChoiceName, ReadonlyMap<string, number>>) {
  const view = useKnownView()
  const onChange = useChangeView()
  return (name: ChoiceName, values: readonly string[], mark?: (value: string) => ReactNode) => (
    <ChoiceFacet
      key={name}
      name={name}
      values={values}
      counts={counts.get(name) ?? new Map()}
      view={view}
      onChange={onChange}
      {...(mark === undefined ? {} : { mark })}
    />
  )
}

/** Values shown before a long list is unfolded. */
const shownFirst = 10

/** The values of one choice with how many lines of the list have each, given all other conditions. */
export function ChoiceFacet({ name, values, counts, view, onChange, mark, isInline = false }: Props) {
  const words = useWords(filterWords)
  const { field } = useWords(vocabulary)
  const labelOf = useChoiceLabel()
  const [isUnfolded, setIsUnfolded] = useState(false)
  const choice = view[name]
  const all = (counts.get('none') ?? 0) > 0 || stateOfChoice(choice, 'none') !== 'off' ? [...values, 'none'] : values
  const isShown = (value: string, index: number) => isUnfolded || index < shownFirst || stateOfChoice(choice, value) !== 'off'
  return (
    <FacetGroup legend={field[name]} isInline={isInline}>
      {all.filter(isShown).map((value) => {
        const state = stateOfChoice(choice, value)
        const count = counts.get(value) ?? 0
        const label = labelOf(name, value)
        return (
          <CheckboxRow
            key={value}
            label={label}
            mark={mark?.(value)}
            count={formatNumber(count)}
            isZero={count === 0}
            choice={state === 'off' ? 'none' : state}
            exclude={isInline ? undefined : { text: words.exclude, label: words.excludeLabel(label) }}
            onChoose={(next) => onChange((before) => withChoice(before, name, value, next === 'none' ? 'off' : next))}
          />
        )
      })}
      {all.length > shownFirst && (
        <button type="button" className={styles.unfold} aria-expanded={isUnfolded} onClick={() => setIsUnfolded(!isUnfolded)}>
          {isUnfolded ? words.showFewer : words.showAll(formatNumber(all.length))}
        </button>
      )}
    </FacetGroup>
  )
}
