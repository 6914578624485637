import { useState } from 'react'
import { type Draft, dropDraft, dropOtherDraft, keepDraft, newEventId, type OtherDraft, otherDrafts, readDraft } from '#src/state/drafts'

/** What is being typed about a subject: kept on every change, found again after a reload, apart from other tabs' drafts. */
export function useDraft(subject: string) {
  const [draft, setDraft] = useState<Draft>(() => readDraft(subject) ?? { eventId: newEventId(), fields: {} })
  const [isKept, setIsKept] = useState(true)
  const [others, setOthers] = useState<readonly OtherDraft[]>(() => otherDrafts(subject))
  const change = (next: Draft) => {
    setDraft(next)
    setIsKept(keepDraft(subject, next))
  }
  return {
    draft,
    isKept,
    others,
    typed: (name: string, value: string) => change({ ...draft, fields: { ...draft.fields, [name]: value } }),
    renumbered: () => change({ ...draft, eventId: newEventId() }),
    dropped: () => {
      dropDraft(subject)
      setDraft({ eventId: newEventId(), fields: {} })
    },
    otherTaken: ({ key, draft: taken }: OtherDraft) => {
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
