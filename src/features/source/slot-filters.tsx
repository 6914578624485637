import { useAlignedText } from '#src/board/own-text'
import { useKnownView, useLedger } from '#src/board/use-board'
import { useChangeView } from '#src/board/view'
import { matchStates, slotStates } from '#src/domain/address'
import { onlyChoice, withChoice } from '#src/domain/choice'
import { filterSlots, type SourceSlot } from '#src/domain/source-map'
import { ConditionChips, useConditions } from '#src/filters/conditions'
import { Pick } from '#src/filters/pick'
import { useChoiceLabel } from '#src/filters/use-choice-label'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { sourceWords } from '#src/i18n/words/source'
import { vocabulary } from '#src/i18n/words/vocabulary'
import styles from './source.module.css'

/** The two conditions the sentences can be put under, each with how many it would show, and those in force as chips. */
export function SlotFilters({ slots }: { readonly slots: readonly SourceSlot[] }) {
  const words = useWords(sourceWords)
  const { plan } = useLedger()
  const own = useAlignedText()
  // What became of a sentence can be told only beside a text.
  const states = own === null ? slotStates.filter((state) => !(matchStates as readonly string[]).includes(state)) : slotStates
  // Choices about measures may ride along in an address; they do nothing here.
  const conditions = useConditions(['slot', 'heading'])
  return (
    <div className={styles['filters']} role="group" aria-label={words.filters}>
      <ChoicePick name="slot" values={states} every={words.everyState} slots={slots} />
      <ChoicePick name="heading" values={[...plan.headings.map(({ id }) => id), 'none']} every={words.everyHeading} slots={slots} />
      <ConditionChips conditions={conditions} />
    </div>
  )
}

interface Props {
  readonly name: 'slot' | 'heading'
  readonly values: readonly string[]
  /** the word for no condition */
  readonly every: string
  readonly slots: readonly SourceSlot[]
}

const several = ' several'

function ChoicePick({ name, values, every, slots }: Props) {
  const words = useWords(sourceWords)
  const { field } = useWords(vocabulary)
  const labelOf = useChoiceLabel()
  const view = useKnownView()
  const changeView = useChangeView()
  const own = useAlignedText()
  const { [name]: choice, ...rest } = view
  const isSingle = choice?.include.length === 1 && choice.exclude.length === 0
  const chosen = choice === undefined ? '' : isSingle ? (choice.include[0] ?? '') : several
  const countOf = (value: string) =>
    filterSlots(slots, { ...rest, ...onlyChoice({}, name, value) }, own?.byNumber ?? new Map<never, never>()).length
  const label = (value: string) => (name === 'heading' && value === 'none' ? words.noHeading : labelOf(name, value))
  const offered = chosen === '' || chosen === several || values.includes(chosen) ? values : [...values, chosen]
  return (
    <Pick
      label={field[name]}
      value={chosen}
      onChange={(value) =>
        changeView(({ [name]: _, ...others }) => (value === '' || value === several ? others : withChoice(others, name, value, 'include')))
      }
      options={[
        { value: '', label: every },
        ...(chosen === several ? [{ value: several, label: words.several }] : []),
        ...offered.map((value) => ({ value, label: words.option(label(value), formatNumber(countOf(value))) })),
      ]}
    />
  )
}
