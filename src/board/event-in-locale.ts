import type { Event, NewEvent } from '#src/contract/event'
import type { Plan } from '#src/contract/plan'
import type { Locale } from '#src/contract/vocabulary'
import { bodyNamed } from '#src/domain/responsible-bodies'
import { inLocale } from '#src/i18n/bilingual'

/** An event with its words in a language: what ships with a plan has English words too, what a person recorded stands as it was typed. */
export function eventInLocale<Said extends Event | NewEvent>(event: Said, locale: Locale): Said {
  if (locale !== 'en' || (event.kind !== 'status' && event.kind !== 'check')) return event
  return { ...event, ...event.english }
}

/** Who said where a measure stands, as the plan names that body; as it was typed where the plan knows no such body. */
export function bodyInLocale(saidBy: string, { agencies }: Pick<Plan, 'agencies'>, locale: Locale): string {
  const body = bodyNamed(saidBy, agencies)
  return body === undefined ? saidBy : inLocale(body.name, locale)
}
