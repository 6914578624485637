import type { RecordableKind } from './event-from-fields'

/** The names under which each kind of record is typed, in the order of its form. */
export const fieldNames: Readonly<Record<RecordableKind, readonly string[]>> = {
  status: ['status', 'saidBy', 'reference'],
  evidence: ['title', 'issuer', 'type', 'grade', 'confidence', 'number', 'address', 'readIn', 'howChecked', 'claims', 'level', 'direct'],
  withdrawal: ['reason'],
  deadline: ['deadline', 'basis', 'setBy', 'shownIn', 'reason'],
  progress: ['text'],
  problem: ['text'],
  'next-step': ['text'],
  note: ['text'],
  urge: ['to', 'text'],
  rescope: ['title', 'reason'],
  split: ['parts', 'reason'],
  merge: ['into', 'reason'],
  'sign-off': ['text'],
  check: ['result', 'text', 'scope', 'queries', 'items'],
  milestone: ['milestone', 'text', 'source'],
  answer: ['reason', 'term', 'until'],
  membership: ['name', 'adcode', 'province', 'source'],
}

/** The kind of a record that a form can make; a correction is made by pressing, not by typing. */
export const isRecordable = (kind: string): kind is RecordableKind => Object.hasOwn(fieldNames, kind)
