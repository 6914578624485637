import { useAlignedText } from '#src/board/own-text'
import { useKnownView } from '#src/board/use-board'
import { useChangeView } from '#src/board/view'
import { matchStates } from '#src/domain/address'
import { filterSlots, slotsByPart, type SourceSlot } from '#src/domain/source-map'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { sourceWords } from '#src/i18n/words/source'
import { Button } from '#src/ui/button'
import { EmptyState } from '#src/ui/empty-state'
import { Section } from '#src/ui/section'
import { SlotFilters } from './slot-filters'
import { SlotTable } from './slot-table'
import styles from './source.module.css'

const needingText: readonly string[] = matchStates

/** The announcement from top to bottom: part, heading or paragraph, sentence; filtered by the address. */
export function SlotMap({ slots }: { readonly slots: readonly SourceSlot[] }) {
  const words = useWords(sourceWords)
  const view = useKnownView()
  const changeView = useChangeView()
  const own = useAlignedText()
  const matches = own?.byNumber ?? new Map<never, never>()
  const shown = filterSlots(slots, view, matches)
  const lacksText =
    own === null && [...(view.slot?.include ?? []), ...(view.slot?.exclude ?? [])].some((state) => needingText.includes(state))
  return (
    <Section
      title={words.map}
      note={<span role="status">{words.shown(formatNumber(shown.length), formatNumber(slots.length))}</span>}
      id="map"
    >
      <SlotFilters slots={slots} />
      {shown.length === 0 && (
        <EmptyState
          title={words.nothing}
          actions={
            <Button onClick={() => changeView(({ slot: _, heading: __, ...rest }) => rest)}>
              {words.showAll(formatNumber(slots.length))}
            </Button>
          }
        >
          {lacksText ? words.needsText : words.nothingText}
        </EmptyState>
      )}
      <div className={styles['parts']}>
        {slotsByPart(shown).map(({ part, groups }) => (
          <Section
            key={part}
            level={3}
            title={words.parts[part]}
            note={words.inPart(formatNumber(groups.flatMap((group) => group.slots).length))}
          >
            <SlotTable caption={words.parts[part]} groups={groups} />
          </Section>
        ))}
      </div>
    </Section>
  )
}
