import { useEffect, useRef, useState } from 'react'
import type { Subject } from '#src/contract/event'
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
export const hasDraft = (planId: string, subject: Subject): boolean => readDraft(draftName(planId, subject)) !== null

/**
 * What is being typed about a subject: kept on every change, found again after a reload, apart from other tabs' drafts. What an action fills
 * in beforehand stands beneath what is typed, and is kept with it from the first letter on.
 */
export function useDraft(subject: string) {
  const [draft, setDraft] = useState<Draft>(() => readDraft(subject) ?? { eventId: newEventId(), fields: {} })
  const [filledIn, setFilledIn] = useState<Draft['fields']>({})
  const [isKept, setIsKept] = useState(true)
  const [others, setOthers] = useState<readonly OtherDraft[]>(() => otherDrafts(subject))
  useEffect(() => {
    const look = () => setOthers(otherDrafts(subject))
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
    setIsKept(keepDraft(subject, next))
  }
  const dropped = () => {
    dropDraft(subject)
    setFilledIn({})
    show({ eventId: newEventId(), fields: {} })
  }
  return {
    draft,
    filledIn,
    isKept,
    others,
    typed: (name: string, value: string) =>
      change({ ...draft, fields: { ...(isChoice(name) ? {} : filledIn), ...draft.fields, [name]: value } }),
    /** Fills in the start of another record. What was typed towards one that begins otherwise is set aside, and offered again. */
    started: (fields: Draft['fields']) => {
      const now = latest.current
      const isBegun = Object.entries(fields).every(([name, value]) => now.fields[name] === value)
      if (!hasText(now) || !isBegun) {
        if (hasText(now)) setDraftAside(subject, now)
        dropDraft(subject)
        show({ eventId: newEventId(), fields: {} })
        setOthers(otherDrafts(subject))
      }
      setFilledIn({ ...fields })
    },
    renumbered: () => change({ ...latest.current, eventId: newEventId() }),
    dropped,
    /** Drops the draft that was recorded, unless more was typed meanwhile: that stays, as another record. Gives whether it dropped it. */
    recorded: (): boolean => {
      const isAll = latest.current === draft
      if (isAll) dropped()
      else change({ ...latest.current, eventId: newEventId() })
      return isAll
    },
    otherTaken: ({ key, draft: taken }: OtherDraft) => {
      if (hasText(draft)) setDraftAside(subject, draft)
      setFilledIn({})
      change(taken)
      dropOtherDraft(key)
      setOthers(otherDrafts(subject))
    },
    otherDropped: ({ key }: OtherDraft) => {
      dropOtherDraft(key)
      setOthers(otherDrafts(subject))
    },
  }
}

/** Choosing a kind or a term is no text. */
const isChoice = (name: string): boolean => name === 'kind' || name === 'term'

/** Whether anything was typed. */
export const hasText = ({ fields }: Draft): boolean => !Object.keys(fields).every(isChoice)
