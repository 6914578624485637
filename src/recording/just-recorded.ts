import { useSyncExternalStore } from 'react'

/** What was recorded last in this window, so that the page can show where it landed. */
let last: string | null = null
const listeners = new Set<() => void>()

/** Says that an event was just recorded here. */
export function sayRecorded(eventId: string): void {
  last = eventId
  for (const tell of listeners) tell()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The id of the event that was recorded last in this window since it was opened; null where there is none. */
export const useJustRecorded = (): string | null => useSyncExternalStore(subscribe, () => last)
