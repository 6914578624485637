import { useRef, useState } from 'react'
import { useBoard } from '#src/board/use-board'
import { useFindings } from '#src/board/use-findings'
import { type ChoiceName, measureChoices } from '#src/domain/address'
import { cityChoices } from '#src/domain/city-filter'
import { evidenceChoices } from '#src/domain/evidence-list'
import { findingChoices } from '#src/domain/finding-filter'
import { indicatorChoices } from '#src/domain/indicator-list'
import { useConditions } from '#src/filters/conditions'
import { formatMoment, formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { dayWords } from '#src/i18n/words/days'
import { exportWords } from '#src/i18n/words/export'
import { instantNow } from '#src/state/clock'
import { useHidesRecalled } from '#src/state/preferences'
import { Button } from '#src/ui/button'
import { Dialog } from '#src/ui/dialog'
import { Notice } from '#src/ui/notice'
import { saveFile } from '#src/ui/save-file'
import { SegmentedRadios } from '#src/ui/segmented-radios'
import { SelectField } from '#src/ui/select-field'
import text from '#src/ui/text.module.css'
import { describeSheet } from './describe-sheet'
import styles from './export.module.css'
import { type HeaderStyle, type SheetName, sheetNames } from './sheet'
import { type ShownRows, useSheets } from './use-sheets'
import { writeSheet } from './write-sheet'

interface Props {
  readonly initialTable: SheetName
  readonly shown: ShownRows
  readonly onClose: () => void
}

type Progress =
  | { readonly step: 'idle' | 'failed' | 'stopped' }
  | { readonly step: 'writing'; readonly rows: number }
  | { readonly step: 'done'; readonly file: string; readonly rows: number }

/** The conditions that the rows of each table can be put under. */
const choicesOf: Readonly<Record<SheetName, readonly (ChoiceName | 'q')[]>> = {
  measures: [...measureChoices, 'q'],
  evidence: [...evidenceChoices, 'q'],
  findings: findingChoices,
  cities: [...cityChoices, 'q'],
  indicators: [...indicatorChoices, 'q'],
}

/** Chooses table, range and headers, and writes the file: all of it, or none. */
export function ExportDialog({ initialTable, shown, onClose }: Props) {
  const words = useWords(exportWords)
  const days = useWords(dayWords)
  const locale = useLocale()
  const { ledger, asOf, before, time, against } = useBoard()
  const hidden = useHidesRecalled() ? [words.recalledHidden] : []
  const sheetOf = useSheets(shown)
  const { findings } = useFindings()
  const [table, setTable] = useState<SheetName>(initialTable)
  const conditions = useConditions(choicesOf[table]).map((condition) => condition.words)
  const [range, setRange] = useState<'shown' | 'everything'>('shown')
  const [headers, setHeaders] = useState<HeaderStyle>('words')
  const [withSidecar, setWithSidecar] = useState(true)
  const [progress, setProgress] = useState<Progress>({ step: 'idle' })
  const writing = useRef<AbortController>(null)

  const canFilter = shown[table] !== undefined
  const everything = sheetOf(table, 'everything')
  const sheet = canFilter ? sheetOf(table, range) : everything
  const stop = () => writing.current?.abort()
  const close = () => {
    stop()
    onClose()
  }
  const write = async () => {
    const controller = new AbortController()
    writing.current = controller
    setProgress({ step: 'writing', rows: 0 })
    try {
      const content = await writeSheet(sheet, {
        locale,
        headers,
        signal: controller.signal,
        onProgress: (rows) => setProgress({ step: 'writing', rows }),
      })
      const stem = `luoshi-${ledger.plan.id}-${table}-${asOf}${before === null ? '' : `-since-${before.asOf}`}`
      saveFile(`${stem}.csv`, content)
      if (withSidecar) {
        const savedAt = formatMoment(instantNow(), ledger.plan.utcOffsetMinutes, locale)
        const about = describeSheet(sheet, {
          plan: ledger.plan,
          asOf,
          since: before?.asOf ?? null,
          sight: [...(time === 'happened' ? [days.happened] : []), ...(against === 'first' ? [days.first] : [])],
          conditions: [...(canFilter && range === 'shown' ? conditions : []), ...hidden],
          total: everything.rows.length,
          findings,
          savedAt,
          locale,
        })
        saveFile(`${stem}.txt`, new Blob([about], { type: 'text/plain;charset=utf-8' }))
      }
      setProgress({ step: 'done', file: `${stem}.csv`, rows: sheet.rows.length })
    } catch {
      setProgress({ step: controller.signal.aborted ? 'stopped' : 'failed' })
    }
  }
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={close}
      closeLabel={words.close}
      footer={
        progress.step === 'writing' ? (
          <Button onClick={stop}>{words.cancel}</Button>
        ) : (
          <Button tone="main" onClick={() => void write()}>
            {words.save(formatNumber(sheet.rows.length))}
          </Button>
        )
      }
    >
      <div className={styles['form']}>
        <SelectField
          label={words.table}
          value={table}
          onChange={(value) => setTable(sheetNames.find((name) => name === value) ?? table)}
          options={sheetNames.map((name) => ({ value: name, label: words.tables[name] }))}
        />
        {canFilter && (
          <SegmentedRadios
            legend={words.range}
            value={range}
            onChange={setRange}
            columns={2}
            options={[
              { value: 'shown', label: words.shown(formatNumber(sheetOf(table, 'shown').rows.length)) },
              { value: 'everything', label: words.everything(formatNumber(everything.rows.length)) },
            ]}
          />
        )}
        <SegmentedRadios
          legend={words.headers}
          value={headers}
          onChange={setHeaders}
          columns={2}
          options={[
            { value: 'words', label: words.words },
            { value: 'names', label: words.names },
          ]}
        />
        <label className={styles['check']}>
          <input type="checkbox" checked={withSidecar} onChange={(event) => setWithSidecar(event.target.checked)} />
          {words.sidecar}
        </label>
        {hidden.map((said) => (
          <p key={said}>{said}</p>
        ))}
        <p className={text['small']}>{words.excel}</p>
        <div role="status">
          {progress.step === 'writing' && words.progress(formatNumber(progress.rows), formatNumber(sheet.rows.length))}
          {progress.step === 'done' && words.done(progress.file, formatNumber(progress.rows))}
          {progress.step === 'stopped' && words.stopped}
        </div>
        {progress.step === 'failed' && (
          <Notice tone="bad" title={words.failed}>
            {words.failedText}
          </Notice>
        )}
      </div>
    </Dialog>
  )
}
