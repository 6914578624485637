import type { Measure } from '#src/contract/plan'
import type { Day } from '#src/contract/time'
import type { Time } from '#src/contract/vocabulary'
import { type Descendant, descend } from './lineage'
import { countsFrom, type DatedEvent, standingAmong, withCorrections } from './log'

/** What a measure is from a day on, until the next one; null: not there, or no longer on its own. */
export interface LineageSpell {
  readonly from: Day
  readonly descendant: Descendant | null
}

/** Oldest first, never empty. */
export type LineageSpells = readonly [LineageSpell, ...LineageSpell[]]

/**
 * Of every measure that ever was: what it is and when, as splits and merges were known or happened. Measures that none of them touches have
 * one spell. `start` is the day before which nothing had been announced.
 */
export function lineageSpells(
  measures: readonly Measure[],
  events: readonly DatedEvent[],
  start: Day,
  time: Time,
): ReadonlyMap<string, LineageSpells> {
  const log = withCorrections(events)(events.filter((dated) => touchedBy(dated).length > 0))
  const touched = new Set(log.flatMap(touchedBy))
  const spells = new Map<string, [LineageSpell, ...LineageSpell[]]>()
  for (const measure of measures) {
    if (touched.has(measure.id)) continue
    spells.set(measure.id, [{ from: start, descendant: { measure, lineage: { from: [], into: null } } }])
  }
  const days = [...new Set([start, ...log.map((dated) => countsFrom(dated, time)).filter((day) => day > start)])].toSorted()
  for (const from of days) {
    const line = descend(
      measures.filter(({ id }) => touched.has(id)),
      standingAmong(log, from, time),
    )
    const onItsOwn = new Map(line.filter(({ lineage }) => lineage.into === null).map((item) => [item.measure.id, item]))
    for (const id of touched) {
      const spell = { from, descendant: onItsOwn.get(id) ?? null }
      const known = spells.get(id)
      if (known === undefined) spells.set(id, [spell])
      else known.push(spell)
    }
  }
  return spells
}

/** The measures that a split or merge is about. */
function touchedBy({ event }: DatedEvent): readonly string[] {
  if (event.kind === 'split') return [event.subject.id, ...event.into.map(({ id }) => id)]
  return event.kind === 'merge' ? [event.subject.id, event.into] : []
}
