import * as v from 'valibot'
import { create } from 'zustand'
import { keyValue } from '#src/storage/key-value'
import { readStored } from './stored-json'

/** The text of a plan's announcement that a reader brought. It is never sent anywhere. */
export interface OwnText {
  readonly text: string
  /** the name of its file; null where it was pasted */
  readonly fileName: string | null
  /** false where it lies only in memory: the browser refused to keep it, or has no room */
  readonly isKept: boolean
}

interface OwnTexts {
  readonly texts: Readonly<Record<string, OwnText>>
}

const prefix = 'source-text:'

/** As it lies in the store. */
const Kept = v.object({ text: v.string(), fileName: v.fallback(v.nullable(v.string()), null) })

const useOwnTexts = create<OwnTexts>()(() => ({
  texts: Object.fromEntries(
    keyValue.keys(prefix).flatMap((key) => {
      const own = readKept(key)
      return own === null ? [] : [[key.slice(prefix.length), own]]
    }),
  ),
}))

// What another tab loads or removes is so here too.
keyValue.watch((key) => {
  if (key.startsWith(prefix)) put(key.slice(prefix.length), readKept(key))
})

/** The reader's own text of a plan, or null. */
export const useOwnText = (planId: string): OwnText | null => useOwnTexts(({ texts }) => texts[planId] ?? null)

/** Holds a text for a plan, in place of an earlier one, and keeps it where the browser does. */
export function holdOwnText(planId: string, text: string, fileName: string | null): void {
  const isKept = keyValue.write(prefix + planId, JSON.stringify({ text, fileName }))
  // What could not be replaced must not come back with the next visit.
  if (!isKept) keyValue.remove(prefix + planId)
  put(planId, { text, fileName, isKept })
}

export function removeOwnText(planId: string): void {
  keyValue.remove(prefix + planId)
  put(planId, null)
}

function put(planId: string, own: OwnText | null): void {
  useOwnTexts.setState(({ texts: { [planId]: _, ...others } }) => ({ texts: own === null ? others : { ...others, [planId]: own } }))
}

function readKept(key: string): OwnText | null {
  const kept = readStored(key, Kept)
  return kept && { ...kept, isKept: true }
}
