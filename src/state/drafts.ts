import { keyValue } from '#src/storage/key-value'
import { randomName, tabName } from '#src/storage/tab'

/** What is typed and not yet recorded: texts by field name. It never enters the log. */
export interface Draft {
  /** the id the record will have: kept with the draft, so that saving again after a lost answer records once */
  readonly eventId: string
  readonly fields: Readonly<Record<string, string>>
}

/** A draft that another tab is writing or left behind, or that was set aside here. */
export interface OtherDraft {
  readonly key: string
  readonly draft: Draft
}

const thisTab = tabName()
const prefixOf = (subject: string): string => `draft:${subject}:`
const keyOf = (subject: string): string => `${prefixOf(subject)}${thisTab}`

export const newEventId = (): string => `r-${randomName()}`

/** This tab's draft about a subject (`plan/measure/A1-01`), or null. */
export const readDraft = (subject: string): Draft | null => parseDraft(keyValue.read(keyOf(subject)))

/** Keeps a draft; false where the browser keeps nothing, so the page can say so. */
export const keepDraft = (subject: string, draft: Draft): boolean => keyValue.write(keyOf(subject), JSON.stringify(draft))

export const dropDraft = (subject: string): void => {
  keyValue.remove(keyOf(subject))
}

/** Drafts of other tabs about the same subject: offered, never overwritten. */
export function otherDrafts(subject: string): OtherDraft[] {
  return keyValue
    .keys(prefixOf(subject))
    .filter((key) => key !== keyOf(subject))
    .flatMap((key) => {
      const draft = parseDraft(keyValue.read(key))
      return draft === null ? [] : [{ key, draft }]
    })
}

/** Told whenever another tab writes or drops a draft about this subject; gives the function that stops it. */
export const watchDrafts = (subject: string, listener: () => void): (() => void) =>
  keyValue.watch((key) => {
    if (key.startsWith(prefixOf(subject))) listener()
  })

/** Puts a draft of this tab among the others, so that one of them can take its place. */
export const setDraftAside = (subject: string, draft: Draft): void => {
  keyValue.write(`${prefixOf(subject)}${randomName()}`, JSON.stringify(draft))
}

export const dropOtherDraft = (key: string): void => {
  keyValue.remove(key)
}

function parseDraft(text: string | null): Draft | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    if (typeof value !== 'object' || value === null || !('eventId' in value) || !('fields' in value)) return null
    const { eventId, fields } = value
    if (typeof eventId !== 'string' || typeof fields !== 'object' || fields === null) return null
    const texts = Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    return { eventId, fields: Object.fromEntries(texts) }
  } catch {
    return null
  }
}
