import { useId, useState } from 'react'
import { useBoard, useDefaultDay, useKnownView, useToday, useWholeLedger } from '#src/board/use-board'
import { useChangeView, usePage } from '#src/board/view'
import { lastShippedCheck } from '#src/domain/last-shipped-check'
import { listsBySector } from '#src/domain/page-conditions'
import { countRecalled } from '#src/domain/recalled'
import { inLocale } from '#src/i18n/bilingual'
import { formatDay, formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { dayWords } from '#src/i18n/words/days'
import { planBarWords } from '#src/i18n/words/plan-bar'
import { useHidesRecalled, usePreferenceActions } from '#src/state/preferences'
import { ComparisonBar } from './comparison-bar'
import styles from './context-bar.module.css'
import { DateBar } from './date-bar'
import { PeriodChoice } from './period-choice'
import { PlanChoice } from './plan-choice'

/** What is seen, the same on every page: plan, day, sector. */
export function ContextBar() {
  const words = useWords(planBarWords)
  const [isOpen, setIsOpen] = useState(false)
  const barId = useId()
  return (
    <>
      <div className={styles.context}>
        <PlanChoice />
        <DayChoice isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} barId={barId} />
        <PeriodChoice isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} barId={barId} />
        <SectorChoice />
        <HowFarKept />
        <RecalledHidden />
        <button type="button" className={styles.print} onClick={() => globalThis.print()}>
          {words.print}
        </button>
      </div>
      {isOpen && <DateBar id={barId} />}
      <ComparisonBar />
    </>
  )
}

/** Through which day the ledger was kept, and what of the day in view is later than that: some checks, or what was recorded here. */
function HowFarKept() {
  const words = useWords(planBarWords)
  const locale = useLocale()
  const { ledger, asOf } = useBoard()
  const latest = useDefaultDay()
  const { keptThrough } = ledger.plan
  const checkedOn = lastShippedCheck(ledger)
  const shippedThrough = checkedOn ?? keptThrough
  const kept = formatDay(keptThrough, locale)
  const said =
    latest > shippedThrough && asOf > shippedThrough
      ? words.asOfRecorded(formatDay(asOf, locale), kept)
      : checkedOn !== null && asOf >= checkedOn
        ? words.asOfChecked(kept, formatDay(checkedOn, locale))
        : words.asOfKept(kept)
  return <span className={styles.kept}>{said}</span>
}

interface DayChoiceProps {
  readonly isOpen: boolean
  readonly onToggle: () => void
  /** id of the date bar it opens */
  readonly barId: string
}

/** The day in view; opens the date bar. */
function DayChoice({ isOpen, onToggle, barId }: DayChoiceProps) {
  const words = useWords(dayWords)
  const locale = useLocale()
  const { asOf } = useBoard()
  const today = useToday()
  return (
    <>
      <button type="button" className={styles.day} aria-expanded={isOpen} aria-controls={barId} onClick={onToggle}>
        {words.asOf} <b>{formatDay(asOf, locale)}</b>
      </button>
      {asOf < today && <span className={styles.kept}>{words.todayIs(formatDay(today, locale))}</span>}
    </>
  )
}

/** How much of the plan is hidden because it is only recalled, and the way back. */
function RecalledHidden() {
  const words = useWords(planBarWords)
  const whole = useWholeLedger()
  const isHiding = useHidesRecalled()
  const { recalledHidden } = usePreferenceActions()
  if (!isHiding) return null
  return (
    <span role="status">
      {words.recalledHidden(formatNumber(countRecalled(whole)))}{' '}
      <button type="button" className={styles.show} onClick={() => recalledHidden(false)}>
        {words.showRecalled}
      </button>
    </span>
  )
}

function SectorChoice() {
  const words = useWords(planBarWords)
  const locale = useLocale()
  const { sector } = useKnownView()
  const { ledger } = useBoard()
  const changeView = useChangeView()
  const page = usePage()
  if (!listsBySector(page)) return null
  const chosen = [...(sector?.include ?? []), ...(sector?.exclude ?? [])]
  const single = chosen.length === 1 && sector?.include.length === 1 ? sector.include[0] : undefined
  const change = (value: string) =>
    changeView(({ sector: _, ...view }) => (value === '' ? view : { ...view, sector: { include: [value], exclude: [] } }))
  return (
    <select
      aria-label={words.sector}
      value={chosen.length === 0 ? '' : (single ?? 'several')}
      onChange={(event) => change(event.target.value)}
    >
      <option value="">{words.allSectors}</option>
      {chosen.length > 0 && single === undefined && <option value="several">{words.severalSectors(String(chosen.length))}</option>}
      {ledger.plan.sectors.map(({ id, name }) => (
        <option key={id} value={id}>
          {inLocale(name, locale)}
        </option>
      ))}
    </select>
  )
}
