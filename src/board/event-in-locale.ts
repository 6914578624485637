import type { Event, NewEvent } from '#src/contract/event'
import type { Evidence } from '#src/contract/evidence'
import type { Plan } from '#src/contract/plan'
import type { Locale } from '#src/contract/vocabulary'
import { bodyNamed } from '#src/domain/responsible-bodies'
import { inLocale } from '#src/i18n/bilingual'
import { evidenceWords } from '#src/i18n/words/evidence'

/** An event with its words in a language: what ships with a plan has English words too, what a person recorded stands as it was typed. */
export function eventInLocale<Said extends Event | NewEvent>(event: Said, locale: Locale): Said {
  if (locale !== 'en' || !('english' in event)) return event
  return { ...event, ...event.english }
}

/** Who said where a measure stands, as the plan names that body; as it was typed where the plan knows no such body. */
export function bodyInLocale(saidBy: string, { agencies }: Pick<Plan, 'agencies'>, locale: Locale): string {
  const body = bodyNamed(saidBy, agencies)
  return body === undefined ? saidBy : inLocale(body.name, locale)
}

/** What an item is called in one line: in English our translation, marked so, with its own name in brackets. */
export function evidenceTitleIn({ title, englishTitle }: Pick<Evidence, 'title' | 'englishTitle'>, locale: Locale): string {
  return locale !== 'en' || englishTitle === undefined ? title : `${englishTitle} (${evidenceWords.en.translatedShort} ${title})`
}
