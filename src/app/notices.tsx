import { onlineManager, useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState, useSyncExternalStore } from 'react'
import { planQueries } from '#src/api/plan-queries'
import { PageLink } from '#src/board/page-link'
import { useBoard, useDefaultDay, useMisstamped } from '#src/board/use-board'
import { useChangeView, useView } from '#src/board/view'
import { unknownValues } from '#src/domain/measure-filter'
import { spanOf } from '#src/domain/period'
import { formatDay, joinList } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { dayWords } from '#src/i18n/words/days'
import { planBarWords } from '#src/i18n/words/plan-bar'
import { Button } from '#src/ui/button'
import { Notice } from '#src/ui/notice'
import { MovedDayNotice } from './moved-day-notice'
import styles from './shell.module.css'
import { UnappliedConditions } from './unapplied-conditions'

/** What a person must know before reading the page: where records go, which day is shown, what of the link was ignored. */
export function Notices() {
  return (
    <div className={styles.notices}>
      <DroppedNotice />
      <DayNotice />
      <MovedDayNotice />
      <SightNotices />
      <KeepingNotice />
      <MisstampedNotice />
      <DemoNotice />
      <OfflineNotice />
      <UnappliedConditions />
    </div>
  )
}

function DroppedNotice() {
  const words = useWords(planBarWords)
  const locale = useLocale()
  const view = useView()
  const { ledger } = useBoard()
  const [isDismissed, setIsDismissed] = useState(false)
  const { dropped } = useRouter().options.context
  const provinces = ledger.programme?.provinces.map(({ id }) => id) ?? []
  const parts = [...dropped, ...unknownValues(view, ledger.plan, provinces)]
  if (isDismissed || parts.length === 0) return null
  return (
    <Notice
      tone="info"
      title={words.dropped(parts.length)}
      actions={
        <Button tone="quiet" onClick={() => setIsDismissed(true)}>
          {words.dismiss}
        </Button>
      }
    >
      {words.droppedText(
        joinList(
          parts.map(({ name, value }) => `${name}=${value}`),
          locale,
        ),
      )}
    </Notice>
  )
}

function DayNotice() {
  const words = useWords(planBarWords)
  const locale = useLocale()
  const { asOf: chosen } = useView()
  const { ledger, asOf } = useBoard()
  const latest = useDefaultDay()
  const changeView = useChangeView()
  if (chosen === undefined || chosen === latest) return null
  const { keptThrough } = ledger.plan
  return (
    <Notice
      tone="past"
      title={words.asOfPast(formatDay(asOf, locale))}
      actions={
        <Button tone="quiet" onClick={() => changeView(({ asOf: _, ...view }) => view)}>
          {words.asOfBack}
        </Button>
      }
    >
      {asOf > keptThrough ? words.asOfLater(formatDay(keptThrough, locale)) : words.asOfPastText}
    </Notice>
  )
}

/** What about the days in view is not the default, or cannot be. */
function SightNotices() {
  const words = useWords(dayWords)
  const locale = useLocale()
  const { time, against, since } = useView()
  const { ledger, asOf } = useBoard()
  const changeView = useChangeView()
  const announced = spanOf(ledger.plan.announcedOn.period).first
  return (
    <>
      {asOf < announced && (
        <Notice tone="past" title={words.notYet(formatDay(asOf, locale))}>
          {words.notYetText(formatDay(announced, locale))}
        </Notice>
      )}
      {since !== undefined && since >= asOf && (
        <Notice
          tone="warn"
          title={words.sinceLater(formatDay(since, locale), formatDay(asOf, locale))}
          actions={
            <Button tone="quiet" onClick={() => changeView(({ since: _, change: __, ...view }) => view)}>
              {words.dropSince}
            </Button>
          }
        >
          {words.sinceLaterText}
        </Notice>
      )}
      {time === 'happened' && (
        <ChosenSight title={words.happened} onBack={() => changeView(({ time: _, ...view }) => view)}>
          {words.happenedText}
        </ChosenSight>
      )}
      {against === 'first' && (
        <ChosenSight title={words.first} onBack={() => changeView(({ against: _, ...view }) => view)}>
          {words.firstText}
        </ChosenSight>
      )}
    </>
  )
}

interface ChosenSightProps {
  readonly title: string
  readonly onBack: () => void
  readonly children: string
}

/** A way of looking that someone chose, and the way back to the default. */
function ChosenSight({ title, onBack, children }: ChosenSightProps) {
  const { backToDefault } = useWords(dayWords)
  return (
    <Notice
      tone="past"
      title={title}
      actions={
        <Button tone="quiet" onClick={onBack}>
          {backToDefault}
        </Button>
      }
    >
      {children}
    </Notice>
  )
}

function KeepingNotice() {
  const words = useWords(planBarWords)
  const { data: storage } = useQuery(planQueries.storage())
  if (storage === undefined) return null
  return (
    <>
      {!storage.isDurable && storage.reason !== null && (
        <Notice tone="warn" title={words.notKept} actions={<PageLink to="/about">{words.backup}</PageLink>}>
          {words.notKeptReasons[storage.reason]}
        </Notice>
      )}
      {storage.unreadable > 0 && (
        <Notice tone="warn" title={words.unreadable(storage.unreadable)} actions={<PageLink to="/about">{words.backup}</PageLink>}>
          {words.unreadableText}
        </Notice>
      )}
      {storage.scenario !== null && storage.scenario !== 'normal' && (
        <Notice tone="info" title={words.scenario(storage.scenario)}>
          {words.scenarioText}
        </Notice>
      )}
    </>
  )
}

/** That records carry a time which cannot be right: until each is seen to, it says so on every page. */
function MisstampedNotice() {
  const words = useWords(planBarWords)
  const { length } = useMisstamped().filter(({ undoneBy }) => undoneBy === null)
  if (length === 0) return null
  return (
    <Notice
      tone="warn"
      title={words.misstamped(length)}
      actions={
        <PageLink to="/quality" hash="misstamped">
          {words.misstampedWhere}
        </PageLink>
      }
    >
      {words.misstampedText}
    </Notice>
  )
}

function DemoNotice() {
  const words = useWords(planBarWords)
  const { ledger } = useBoard()
  return ledger.plan.isDemo ? (
    <Notice tone="warn" title={words.demo}>
      {words.demoText}
    </Notice>
  ) : null
}

function OfflineNotice() {
  const words = useWords(planBarWords)
  const isOnline = useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  )
  return isOnline ? null : (
    <Notice tone="warn" title={words.offline}>
      {words.offlineText}
    </Notice>
  )
}
