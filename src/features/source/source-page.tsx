import { useAlignedText } from '#src/board/own-text'
import { Panels } from '#src/board/panels'
import { useLedger } from '#src/board/use-board'
import { countSlots, type SourceSlot, sourceSlots } from '#src/domain/source-map'
import { formatNumber, joinPhrases, joinSentences } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { sourceWords } from '#src/i18n/words/source'
import { EmptyState } from '#src/ui/empty-state'
import { PageHead } from '#src/ui/page-head'
import { Coverage } from './coverage'
import { OwnTextPanel } from './own-text-panel'
import { SlotMap } from './slot-map'
import styles from './source.module.css'
import { Unlisted } from './unlisted'

/** 原文: every sentence of the announcement, what it carries, and the reader's own text beside it. */
export function SourcePage() {
  const words = useWords(sourceWords)
  const ledger = useLedger()
  const own = useAlignedText()
  const slots = sourceSlots(ledger)
  if (slots.length === 0)
    return (
      <EmptyState isPage title={words.none}>
        {words.noneText}
      </EmptyState>
    )
  return (
    <>
      <PageHead title={words.title(formatNumber(slots.length))} lede={<Counts slots={slots} />} />
      <div className={styles['columns']}>
        <Panels>
          <OwnTextPanel />
          <Coverage slots={slots} />
        </Panels>
      </div>
      <div className={styles['parts']}>
        <Panels>
          <SlotMap slots={slots} />
          {own !== null && own.unlisted.length > 0 && <Unlisted pieces={own.unlisted} count={own.unlistedCount} />}
        </Panels>
      </div>
    </>
  )
}

/** The whole of the announcement in one sentence, and how to read it. */
function Counts({ slots }: { readonly slots: readonly SourceSlot[] }) {
  const words = useWords(sourceWords)
  const locale = useLocale()
  const { tracked, quoted, both, context, leftOver } = countSlots(slots)
  const counts = words.counts(formatNumber(tracked), formatNumber(quoted), formatNumber(both), formatNumber(context))
  const rest = leftOver === 0 ? words.complete : words.leftOver(formatNumber(leftOver))
  return joinSentences([joinPhrases([counts, rest], locale), words.explained], locale)
}
