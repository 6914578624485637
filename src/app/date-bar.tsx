import { type CSSProperties, useDeferredValue, useEffect, useState } from 'react'
import { useLedger } from '#src/board/use-board'
import { useChangeView, useView } from '#src/board/view'
import type { Day } from '#src/contract/time'
import { deadlineTerms, times } from '#src/contract/vocabulary'
import { type NamedDay, stopAt } from '#src/domain/date-stops'
import { dayParts } from '#src/domain/day'
import { precisionOf } from '#src/domain/period'
import { formatDay, formatPeriod } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { dayWords } from '#src/i18n/words/days'
import { Button } from '#src/ui/button'
import { DayField } from '#src/ui/day-field'
import { SegmentedRadios } from '#src/ui/segmented-radios'
import styles from './date-bar.module.css'
import { LightLine, LightStrip } from './light-strip'
import { useDays } from './use-days'

/** How long each month stays while the months are played. */
const monthShown = 900

/** Moves the whole board through time: by month, to named days, to any day; compares it with an earlier one. */
export function DateBar({ id }: { readonly id: string }) {
  const words = useWords(dayWords)
  const locale = useLocale()
  const { asOf, stops, named, goTo } = useDays()
  const place = stopAt(stops, asOf)
  const player = usePlayer(stops, place, goTo)
  // A long plan takes a moment to fold into all its lights; the bar is there before.
  const hasLights = useDeferredValue(true, false)
  const move = (index: number, replace: boolean) => {
    const day = stops[index]
    if (day !== undefined) goTo(day, { replace })
  }
  const { period } = useLedger().plan.announcedOn
  const nameOf = ({ name, day }: NamedDay) => {
    if (name === 'year-end') return words.named[name](String(dayParts(day).year))
    // Where only its quarter or so is known, the day is reckoned, and says so.
    if (name === 'announcement') return words.named[name](precisionOf(period) === 'day' ? '' : formatPeriod(period, locale))
    return words.named[name]
  }
  return (
    <section id={id} className={styles.bar} aria-label={words.bar}>
      <div className={styles.months}>
        <Button aria-label={words.earlier} onClick={() => move(asOf > (stops[place] ?? '') ? place : place - 1, false)}>
          ←
        </Button>
        <div className={styles.track} style={{ '--stops': stops.length } as CSSProperties}>
          <div className={styles.strip}>{hasLights && <LightStrip stops={stops} asOf={asOf} />}</div>
          <input
            type="range"
            className={styles.slider}
            aria-label={words.slider}
            aria-valuetext={formatDay(asOf, locale)}
            min={0}
            max={stops.length - 1}
            value={place}
            onChange={(event) => move(Number(event.target.value), true)}
          />
        </div>
        <Button aria-label={words.later} onClick={() => move(place + 1, false)}>
          →
        </Button>
        <Button onClick={player.toggle} aria-pressed={player.isPlaying}>
          {player.isPlaying ? words.pause : words.play}
        </Button>
      </div>
      {hasLights && <LightLine asOf={asOf} />}
      <p className={styles.jumps}>
        <span>{words.jump}</span>
        {named.map((item) => (
          <button
            key={`${item.name} ${item.day}`}
            type="button"
            className={styles.jump}
            aria-pressed={item.day === asOf}
            onClick={() => goTo(item.day)}
          >
            {nameOf(item)} <span>{formatDay(item.day, locale)}</span>
          </button>
        ))}
      </p>
      <ExactDays />
    </section>
  )
}

/** Plays through the months; starts over when it stands at the end, and stops there. */
function usePlayer(stops: readonly Day[], place: number, goTo: (day: Day, options: { replace: boolean }) => void) {
  const [isPlaying, setIsPlaying] = useState(false)
  const isAtEnd = place >= stops.length - 1
  useEffect(() => {
    if (!isPlaying || isAtEnd) return
    const timer = setTimeout(() => {
      const next = stops[place + 1]
      if (next === undefined || place + 2 >= stops.length) setIsPlaying(false)
      if (next !== undefined) goTo(next, { replace: true })
    }, monthShown)
    return () => clearTimeout(timer)
  })
  const toggle = () => {
    const next = isAtEnd ? stops[0] : stops[place + 1]
    // The first month is a step of its own, so one step of Back leads out of the whole play.
    if (!isPlaying && next !== undefined) goTo(next, { replace: false })
    setIsPlaying(!isPlaying)
  }
  return { isPlaying: isPlaying && !isAtEnd, toggle }
}

/** Any day, the day to compare with, and which time and deadline count. */
function ExactDays() {
  const words = useWords(dayWords)
  const locale = useLocale()
  const { time = 'known', against = 'current' } = useView()
  const changeView = useChangeView()
  const { asOf, since, announced, goTo, compareWith } = useDays()
  return (
    <div className={styles.exact}>
      <DayField label={words.exact} value={asOf} onChoose={(day) => day !== undefined && goTo(day)} />
      <DayField
        label={words.compare}
        hint={words.compareHint}
        value={since}
        min={announced}
        error={since !== undefined && since >= asOf ? words.tooLate(formatDay(asOf, locale)) : undefined}
        onChoose={compareWith}
      />
      <SegmentedRadios
        legend={words.time}
        value={time}
        columns={2}
        options={times.map((value) => ({ value, label: words.times[value] }))}
        onChange={(value) => changeView(({ time: _, ...view }) => (value === 'known' ? view : { ...view, time: value }))}
      />
      <SegmentedRadios
        legend={words.against}
        value={against}
        columns={2}
        options={deadlineTerms.map((value) => ({ value, label: words.terms[value] }))}
        onChange={(value) => changeView(({ against: _, ...view }) => (value === 'current' ? view : { ...view, against: value }))}
      />
      <p className={styles.hint}>{words.timeHint}</p>
    </div>
  )
}
