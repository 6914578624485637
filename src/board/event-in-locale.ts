import type { Event, NewEvent } from '#src/contract/event'
import type { Locale } from '#src/contract/vocabulary'

/** An event with its words in a language: what ships with a plan has English words too, what a person recorded stands as it was typed. */
export function eventInLocale<Said extends Event | NewEvent>(event: Said, locale: Locale): Said {
  if (locale !== 'en' || (event.kind !== 'status' && event.kind !== 'check')) return event
  return { ...event, ...event.english }
}
