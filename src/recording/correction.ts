import type { Event } from '#src/contract/event'
import type { Written } from './use-record-form'

type Correction = Extract<Event, { kind: 'correction' }>

/** The id of the correction that goes with a new record and undoes what it takes the place of. */
export const idOfCorrection = (replacement: string): string => `${replacement}-undo`

/** The event that undoes `replaced` in the same transaction in which another, of the id `written.id`, takes its place. */
export const correctionOf = (
  replaced: Pick<Event, 'id' | 'subject'>,
  { id, author, today, reason }: Pick<Written, 'id' | 'author' | 'today'> & { readonly reason: string },
): Omit<Correction, 'sequence' | 'recordedAt' | 'origin'> => ({
  kind: 'correction',
  id: idOfCorrection(id),
  subject: replaced.subject,
  occurredOn: today,
  author,
  corrects: replaced.id,
  reason,
})

/** The correction by which a record took the place of another, while it stands. */
export const correctionBefore = (event: Pick<Event, 'id'>, standing: readonly Event[]): Correction | undefined =>
  standing.find((other): other is Correction => other.kind === 'correction' && other.id === idOfCorrection(event.id))
