import { useEffect, useRef, useState } from 'react'
import type { Subject } from '#src/contract/event'
import type { Day } from '#src/contract/time'
import {
  type Draft,
  dropDraft,
  dropOtherDraft,
  keepDraft,
  newEventId,
  type OtherDraft,
  otherDrafts,
  readDraft,
  setDraftAside,
  watchDrafts,
} from '#src/state/drafts'

/** The name under which a draft about a subject of a plan is kept. */
export const draftName = (planId: string, { kind, id }: Subject): string => `${planId}/${kind}/${id}`

/** Whether this tab has something typed about a subject. */
export const hasDraft = (planId: string, subject: Subject): boolean => hasDraftUnder(draftName(planId, subject))

/** The same of a draft by its name. */
export function hasDraftUnder(name: string): boolean {
  const draft = ownDraft(name)
  return draft !== null && hasText(draft)
}

/** What this tab types where the browser keeps nothing: gone with the page, but not with a part of it. */
const unkept = new Map<string, Draft>()

const ownDraft = (name: string): Draft | null => unkept.get(name) ?? readDraft(name)

/** Keeps a draft of this tab; false where that lasts no longer than the page. */
function keepOwn(name: string, draft: Draft): boolean {
  const isKept = keepDraft(name, draft)
  if (isKept) unkept.delete(name)
  else unkept.set(name, draft)
  return isKept
}

function dropOwn(name: string): void {
  unkept.delete(name)
  dropDraft(name)
}

/** Brings a draft to another subject, where it waits beside what is typed there already. */
export function carryDraft(draft: Draft, name: string): void {
  if (hasDraftUnder(name)) setDraftAside(name, draft)
  else keepOwn(name, draft)
}

/** A draft under a name, and where it lies: `own` for that of this tab. */
export type KeptDraft = OtherDraft

/** The drafts under a name, of this tab and of others, without a form to write them in. */
export function useDraftsUnder(name: string): { readonly drafts: readonly KeptDraft[]; readonly drop: (kept: KeptDraft) => void } {
  const [, setLooks] = useState(0)
  useEffect(() => watchDrafts(name, () => setLooks((count) => count + 1)), [name])
  const own = ownDraft(name)
  const drafts = [...(own !== null && hasText(own) ? [{ key: 'own', draft: own }] : []), ...offeredDrafts(name)]
  return {
    drafts,
    drop: ({ key }) => {
      if (key === 'own') dropOwn(name)
      else dropOtherDraft(key)
      setLooks((count) => count + 1)
    },
  }
}

/**
 * What is being typed about a subject: kept on every change, found again after a reload, apart from other tabs' drafts. What an action fills
 * in beforehand stands beneath what is typed, and is kept with it from the first letter on, as is the day (`openedOn`) that stood in the form.
 */
export function useDraft(subject: string, openedOn: Day) {
  const [draft, setDraft] = useState<Draft>(() => ownDraft(subject) ?? { eventId: newEventId(), fields: {} })
  const [filledIn, setFilledIn] = useState<Draft['fields']>({})
  const [isKept, setIsKept] = useState(true)
  const [others, setOthers] = useState<readonly OtherDraft[]>(() => offeredDrafts(subject))
  useEffect(() => {
    const look = () => setOthers(offeredDrafts(subject))
    const stop = watchDrafts(subject, look)
    // What another tab wrote between the first drawing and now.
    look()
    return stop
  }, [subject])
  // What is typed while a record is on its way.
  const latest = useRef(draft)
  const show = (next: Draft) => {
    latest.current = next
    setDraft(next)
  }
  const change = (next: Draft) => {
    show(next)
    setIsKept(keepOwn(subject, next))
  }
  const emptied = (fields: Draft['fields'] = {}) => {
    dropOwn(subject)
    setFilledIn({})
    show({ eventId: newEventId(), fields })
  }
  const numberedAnew = ({ fields: { replaces: _, ...fields } }: Draft): Draft => ({ eventId: newEventId(), fields })
  return {
    draft,
    filledIn,
    isKept,
    others,
    typed: (name: string, value: string) => {
      const { current } = latest
      const beneath = { openedOn, ...(isAside(name) ? {} : filledIn) }
      change({ ...current, fields: { ...beneath, ...current.fields, [name]: value } })
    },
    /** Fills in the start of another record. What was typed towards one that begins otherwise is set aside, and offered again. */
    started: (fields: Draft['fields']) => {
      const now = latest.current
      const isBegun = Object.entries(fields).every(([name, value]) => now.fields[name] === value)
      if (!hasText(now) || !isBegun) {
        if (hasText(now)) setDraftAside(subject, now)
        emptied()
        setOthers(offeredDrafts(subject))
      }
      setFilledIn({ ...fields })
    },
    /** Gives the draft another number, for its own stands for something else. */
    renumbered: () => change(numberedAnew(latest.current)),
    /** What was sent under this draft's number was kept, and more was typed since: from now on it corrects that record. */
    replacing: (kept: string) => {
      const next = numberedAnew(latest.current)
      change({ ...next, fields: { ...next.fields, replaces: kept } })
    },
    dropped: () => emptied(),
    /**
     * Drops the draft that was recorded, but for the kind that was chosen, unless more was typed meanwhile: that stays, as another record.
     * Gives whether it dropped it.
     */
    recorded: (sent: Draft): boolean => {
      const now = latest.current
      if (now.eventId !== sent.eventId) return false
      const kind = now.fields['kind'] ?? filledIn['kind']
      if (now === sent) emptied(kind === undefined ? {} : { kind })
      else change(numberedAnew(now))
      return now === sent
    },
    otherTaken: ({ key, draft: taken }: OtherDraft) => {
      if (hasText(draft)) setDraftAside(subject, draft)
      setFilledIn({})
      change(taken)
      dropOtherDraft(key)
      setOthers(offeredDrafts(subject))
    },
    otherDropped: ({ key }: OtherDraft) => {
      dropOtherDraft(key)
      setOthers(offeredDrafts(subject))
    },
  }
}

/** Choosing a kind or a term is no text, nor is what is kept of the form itself. */
const isAside = (name: string): boolean => ['kind', 'term', 'openedOn', 'replaces'].includes(name)

/** Who writes, and the day that was given, say nothing without a record. */
const saysNothing = (name: string): boolean => isAside(name) || ['author', 'body', 'occurredOn'].includes(name)

const isFilled = (value: string): boolean => value.trim() !== ''

/** Whether anything was typed. */
export const hasText = ({ fields }: Draft): boolean => Object.entries(fields).some(([name, value]) => !isAside(name) && isFilled(value))

/** The drafts of other windows, and those set aside, that hold anything to go on with. */
export const offeredDrafts = (subject: string): readonly OtherDraft[] =>
  otherDrafts(subject).filter(({ draft: { fields } }) =>
    Object.entries(fields).some(([name, value]) => !saysNothing(name) && isFilled(value)),
  )
