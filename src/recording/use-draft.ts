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

/** What is being typed about a subject: kept on every change, found again after a reload, apart from other tabs' drafts. */
export function useDraft(subject: string) {
  const [draft, setDraft] = useState<Draft>(() => readDraft(subject) ?? { eventId: newEventId(), fields: {} })
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
    show({ eventId: newEventId(), fields: {} })
  }
  return {
    draft,
    isKept,
    others,
    typed: (name: string, value: string) => change({ ...draft, fields: { ...draft.fields, [name]: value } }),
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

/** Whether anything was typed; choosing a kind or a term is no text. */
export const hasText = ({ fields }: Draft): boolean => Object.keys(fields).some((name) => name !== 'kind' && name !== 'term')
