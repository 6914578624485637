import * as v from 'valibot'
import { EventId } from '#src/contract/event'
import { keyValue } from '#src/storage/key-value'
import { randomName, tabName } from '#src/storage/tab'
import { readStored } from './stored-json'

/** What is typed and not yet recorded: texts by field name. It never enters the log. */
const Draft = v.pipe(
  v.object({
    /** the id the record will have: kept with the draft, so that saving again after a lost answer records once */
    eventId: v.fallback(EventId, () => newEventId()),
    fields: v.record(v.string(), v.unknown()),
  }),
  // A field that is no text was not typed; what else was typed stays.
  v.transform(({ eventId, fields }) => ({ eventId, fields: Object.fromEntries(Object.entries(fields).filter(isText)) })),
  v.readonly(),
)
export interface Draft extends Readonly<v.InferOutput<typeof Draft>> {
  readonly fields: Readonly<Record<string, string>>
}

function isText(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string'
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
export const readDraft = (subject: string): Draft | null => readStored(keyOf(subject), Draft)

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
      const draft = readStored(key, Draft)
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
