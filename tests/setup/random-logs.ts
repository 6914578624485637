import fc from 'fast-check'
import type { Event, NewEvent } from '#src/contract/event'
import { officialStatuses, shownLevels } from '#src/contract/vocabulary'
import { addDays } from '#src/domain/day'
import { claimOn, dueOn, evidence, inferred, measure, recorded, written } from './plan-fixture'

/** Three measures: due in the middle of the first year, without deadline, standing. */
export const measures = [measure('A1-01', { deadline: dueOn('2025-06-30') }), measure('A1-02'), measure('B2-01', { kind: 'standing' })]
const ids = measures.map(({ id }) => id)
export const start = '2025-03-01'
/** From the announcement to well after the record was kept. */
export const days = fc.integer({ min: 0, max: 500 }).map((count) => addDays(start, count))

export type Wish = (id: string, day: string) => NewEvent
/** Items that a log may have, or not. */
const items = fc.nat({ max: 12 }).map((number) => `e-event-${number}`)
const aboutOne = fc.constantFrom(...ids)
/** Anything that can be recorded about one of the measures. */
export const wishes: fc.Arbitrary<Wish> = fc.oneof(
  fc.tuple(aboutOne, fc.constantFrom(...officialStatuses)).map(
    ([about, status]): Wish =>
      (id, day) =>
        written.status(id, about, day, status),
  ),
  fc.tuple(aboutOne, fc.constantFrom(...shownLevels), fc.boolean()).map(
    ([about, level, direct]): Wish =>
      (id, day) =>
        written.evidence(id, evidence(`e-${id}`, [claimOn(about, level, direct)], { date: day })),
  ),
  fc.tuple(aboutOne, fc.constantFrom('found' as const, 'none-found' as const, 'not-applicable' as const)).map(
    ([about, result]): Wish =>
      (id, day) =>
        written.check(id, about, day, result),
  ),
  fc.tuple(aboutOne, days, fc.boolean(), fc.option(items)).map(([about, due, isStated, shownIn]): Wish => (id, day) => {
    const stated = { ...dueOn(due), ...(shownIn === null ? {} : { evidence: shownIn }) }
    return written.deadline(id, about, day, isStated ? stated : { precision: 'day', period: due, ...inferred })
  }),
  items.map(
    (item): Wish =>
      (id, day) =>
        written.withdrawal(id, item, day, '虚构撤回'),
  ),
  aboutOne.map(
    (about): Wish =>
      (id, day) =>
        written.signOff(id, about, day),
  ),
  aboutOne.map(
    (about): Wish =>
      (id, day) =>
        written.note(id, about, day),
  ),
  fc.nat({ max: 12 }).map(
    (target): Wish =>
      (id, day) =>
        written.correction(id, `event-${target}`, day),
  ),
)

/** A log as a store would hold it: recorded in the order of the sequence, each on or after the day it tells of. */
export const logs: fc.Arbitrary<readonly Event[]> = fc
  .array(fc.tuple(wishes, days, fc.nat({ max: 40 })), { maxLength: 13 })
  .map((list) => list.map(([wish, day, later], index) => recorded(wish(`event-${index}`, day), index + 1, addDays(day, later))))
