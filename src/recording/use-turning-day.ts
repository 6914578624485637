import { useEffect, useState } from 'react'
import { presentNow } from '#src/board/clock'
import { useLedger, useToday } from '#src/board/use-board'
import type { Day } from '#src/contract/time'

const dayLength = 86_400_000

/** A device that slept wakes its timers late, so the day is looked at once an hour too. */
const longestWait = 3_600_000

/** The plan's present day, drawn anew when it turns while a form stands open. */
export function useTurningDay(): Day {
  const today = useToday()
  const { utcOffsetMinutes } = useLedger().plan
  const [looks, setLooks] = useState(0)
  useEffect(() => {
    const look = () => setLooks((count) => count + 1)
    const untilMidnight = dayLength - ((presentNow() + utcOffsetMinutes * 60_000) % dayLength)
    // A little after: what is drawn in one second is drawn by one clock.
    const timer = setTimeout(look, Math.min(untilMidnight + 1_100, longestWait))
    document.addEventListener('visibilitychange', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [looks, utcOffsetMinutes])
  return today
}
