import { presentNow, serverAhead } from '#src/board/clock'
import { useMisstamped, useWholeLedger } from '#src/board/use-board'
import { dayAt, instantOf, monthsBetween } from '#src/domain/day'
import { defaultAsOf } from '#src/domain/board'
import { isClockBehind } from '#src/domain/stamps'
import { formatMoment } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { now } from '#src/state/clock'
import { Notice } from '#src/ui/notice'

/** A ledger in which nothing was recorded for so long is no sign of its own that a clock is right. */
const longestPause = 12

/**
 * Says before anything is recorded that this device's clock cannot be right, or may not be: against the server's where there is one, else
 * against the day on which the ledger was made and the stamps in its log. It stops nobody.
 */
export function ClockNotice() {
  const words = useWords(recordingWords)
  const locale = useLocale()
  const ledger = useWholeLedger()
  const misstamped = useMisstamped()
  const { utcOffsetMinutes } = ledger.plan
  const shown = formatMoment(instantOf(now()), utcOffsetMinutes, locale)
  const clock = presentNow()
  const today = dayAt(clock, utcOffsetMinutes)
  const said = () => {
    if (serverAhead() !== 0) return [words.clockDiffers(shown), words.clockDiffersText]
    if (isClockBehind(ledger, clock)) return [words.clockBehind(shown), words.clockBehindText]
    if (misstamped.some(({ fault, undoneBy }) => fault === 'ahead' && undoneBy === null))
      return [words.clockEarlier(shown), words.clockEarlierText]
    const last = defaultAsOf(ledger, today)
    return monthsBetween(last, today) >= longestPause ? [words.clockFarAhead(shown), words.clockFarAheadText] : null
  }
  const [title, remedy] = said() ?? []
  return title === undefined ? null : (
    <Notice tone="warn" title={title}>
      {remedy}
    </Notice>
  )
}
