import { dayNumber, makeDay } from '#src/domain/day'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A moment as HTTP writes it, `Fri, 30 Jan 2026 16:30:00 GMT`, in milliseconds since 1970; null where it is none. */
export function momentOfHttpDate(text: string): number | null {
  const [, date, month = '', year, hours, minutes, seconds] =
    /^\w{3}, (\d{2}) (\w{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/.exec(text) ?? []
  const index = months.indexOf(month)
  if (index < 0) return null
  const day = dayNumber(makeDay(Number(year), index + 1, Number(date)))
  return day * 86_400_000 + (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) * 1_000
}

type Listener = (moment: number) => void

let listener: Listener | null = null

/** Told of the server's time, in milliseconds since 1970, whenever an answer arrives that says it. */
export function hearServerTime(heard: Listener): void {
  listener = heard
}

/** Passes on the time that an answer carries. The API inside the page says none: its clock is this device's. */
export function tellTimeOf({ headers }: Response): void {
  const moment = momentOfHttpDate(headers.get('date') ?? '')
  if (moment !== null) listener?.(moment)
}
