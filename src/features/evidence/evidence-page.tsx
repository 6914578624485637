import { useState } from 'react'
import { Panels } from '#src/board/panels'
import { evidenceTitleIn } from '#src/board/event-in-locale'
import { useBoard } from '#src/board/use-board'
import { useChangeView } from '#src/board/view'
import { ExportButton } from '#src/exporting/export-button'
import { ArrangeButton } from '#src/filters/arrange-button'
import { ConditionChips, withoutConditions } from '#src/filters/conditions'
import { FilterButton, FilterRail } from '#src/filters/filter-rail'
import { SearchBox } from '#src/filters/search-box'
import { formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { evidenceWords } from '#src/i18n/words/evidence'
import { filterWords } from '#src/i18n/words/filters'
import { EvidenceForm } from '#src/recording/evidence-form'
import { RecordForm } from '#src/recording/record-form'
import { Button } from '#src/ui/button'
import { Dialog } from '#src/ui/dialog'
import { PhoneActions } from '#src/ui/phone-actions'
import text from '#src/ui/text.module.css'
import { ArrangeChoices, ArrangePicks } from './arrange'
import styles from './evidence.module.css'
import { LedgerFacets } from './ledger-facets'
import { LedgerSummary } from './ledger-summary'
import { LedgerTable } from './ledger-table'
import { LevelRules } from './level-rules'
import { NoEvidence } from './no-evidence'
import { useLedgerConditions, useLedgerRows } from './use-ledger-rows'

/** What is being recorded: a new item, more about one, or that one is withdrawn. */
type Recording = { readonly what: 'add' } | { readonly what: 'link' | 'withdraw'; readonly id: string }

/** 佐证: the evidence ledger, what each item supports, and the forms that add to it. */
export function EvidencePage() {
  const words = useWords(evidenceWords)
  const filters = useWords(filterWords)
  const { rows, shown } = useLedgerRows()
  const [recording, setRecording] = useState<Recording | null>(null)
  const count =
    shown.length === rows.length
      ? words.shown(formatNumber(rows.length))
      : words.shownOf(formatNumber(shown.length), formatNumber(rows.length))
  return (
    <div className={styles['page']}>
      <FilterRail>
        <LedgerFacets />
      </FilterRail>
      <div className={styles['list']}>
        <div className={styles['bar']}>
          <h1>{words.title}</h1>
          <span role="status" className={text['small']}>
            {count}
          </span>
          <div className={styles['tools']}>
            <FilterButton>
              <LedgerFacets />
            </FilterButton>
            <ArrangePicks />
            <ExportButton table="evidence" shown={{ evidence: shown }} />
            <Button tone="main" onClick={() => setRecording({ what: 'add' })}>
              {words.add}
            </Button>
          </div>
        </div>
        <LedgerSummary />
        <LevelRules />
        <div className={styles['search']}>
          <SearchBox label={filters.search} placeholder={words.searchHint} />
          <LedgerConditions />
        </div>
        <Panels>
          {shown.length === 0 ? (
            <NoEvidence />
          ) : (
            <LedgerTable
              rows={shown}
              onLink={(id) => setRecording({ what: 'link', id })}
              onWithdraw={(id) => setRecording({ what: 'withdraw', id })}
            />
          )}
        </Panels>
      </div>
      <PhoneActions label={words.tools}>
        <FilterButton className="">
          <LedgerFacets />
        </FilterButton>
        <ArrangeButton label={words.arrange}>
          <ArrangeChoices />
        </ArrangeButton>
        <ExportButton table="evidence" shown={{ evidence: shown }} isBare />
        <button type="button" onClick={() => setRecording({ what: 'add' })}>
          {words.add}
        </button>
      </PhoneActions>
      {recording !== null && <RecordDialog recording={recording} onClose={() => setRecording(null)} />}
    </div>
  )
}

function LedgerConditions() {
  const { clear } = useWords(filterWords)
  const changeView = useChangeView()
  return (
    <ConditionChips conditions={useLedgerConditions()}>
      <Button tone="quiet" onClick={() => changeView(withoutConditions)}>
        {clear}
      </Button>
    </ConditionChips>
  )
}

function RecordDialog({ recording, onClose }: { readonly recording: Recording; readonly onClose: () => void }) {
  const words = useWords(evidenceWords)
  const locale = useLocale()
  const { evidence } = useBoard()
  const item = recording.what === 'add' ? null : evidence.find((state) => state.evidence.id === recording.id)
  // Undone by somebody else while the dialog was open.
  if (item === undefined) return null
  const title =
    recording.what === 'add' ? words.add : recording.what === 'link' ? words.linkTitle(recording.id) : words.withdrawTitle(recording.id)
  return (
    <Dialog title={title} isOpen onClose={onClose} closeLabel={words.close} size="wide">
      {item !== null && <p className={styles['about']}>{evidenceTitleIn(item.evidence, locale)}</p>}
      {recording.what === 'withdraw' ? (
        <RecordForm subject={{ kind: 'evidence', id: recording.id }} kinds={['withdrawal']} />
      ) : (
        <EvidenceForm item={item} />
      )}
    </Dialog>
  )
}
