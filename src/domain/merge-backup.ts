import type { Backup, Event } from '#src/contract/event'

export interface Merge {
  /** to be added, in the backup's order, numbered after what is there */
  readonly added: readonly Event[]
  readonly already: number
  readonly refused: readonly { readonly id: string; readonly reason: string }[]
}

/**
 * Merges a backup into a log: adds what is missing by id, overwrites nothing. An event with a known id and other content is
 * refused, for one of the two would have to go.
 */
export function mergeBackup(log: readonly Event[], backup: Backup, lastSequence: number): Merge {
  const known = new Map(log.map((event) => [event.id, event]))
  const added: Event[] = []
  const refused: { id: string; reason: string }[] = []
  let already = 0
  for (const event of backup.events.toSorted((one, other) => one.sequence - other.sequence)) {
    const kept = known.get(event.id)
    if (kept === undefined) {
      const fresh: Event = { ...event, origin: 'recorded', sequence: lastSequence + 1 + added.length }
      known.set(event.id, fresh)
      added.push(fresh)
    } else if (kept.kind === event.kind && kept.recordedAt === event.recordedAt) already++
    else refused.push({ id: event.id, reason: 'another record has this id' })
  }
  return { added, already, refused }
}
