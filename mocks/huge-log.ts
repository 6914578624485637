import type { Event, EventKind, NewEvent } from '#src/contract/event'
import type { Deadline, Measure } from '#src/contract/plan'
import type { Day } from '#src/contract/time'
import { grades, officialStatuses, shownLevels } from '#src/contract/vocabulary'
import { addDays } from '#src/domain/day'
import { randomFrom } from './random-from'

const author = { name: '演示', body: '演示单位' }
const because = { basis: 'assigned', reason: { zh: '演示', en: 'Demonstration' } } as const
const firstDay: Day = '2023-10-01'
const dayCount = 1_186

/** How often each kind occurs, of a hundred. */
const shares: readonly (readonly [EventKind, number])[] = [
  ['status', 38],
  ['evidence', 32],
  ['check', 12],
  ['deadline', 10],
  ['withdrawal', 4],
  ['correction', 4],
]

/** Every so many records one measure becomes two, or goes on as part of another. */
const lineageEvery = 10_000

/**
 * Generated records about measures, the same for the same measures and count: as many on each day from October 2023 to December 2026,
 * a third of them written down later than they happened. Demonstration data: never mixed with a real plan.
 */
export function makeHugeLog(measures: readonly Measure[], count: number): Event[] {
  const next = randomFrom(1_000_003)
  const below = (limit: number) => Math.floor(next() * limit)
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T
  const days = Array.from({ length: dayCount }, (_, index) => addDays(firstDay, index))
  const instants = days.map((day) => `${day}T04:00:00.000Z`)
  const subjects = measures.map(({ id }) => ({ kind: 'measure' as const, id }))
  const deadlines: readonly Deadline[] = ['2024', '2025', '2024-H2', '2025-Q2', '2026-Q3'].map((period) => ({
    precision: period.length === 4 ? 'year' : period.includes('H') ? 'half' : 'quarter',
    period,
    ...because,
  }))
  const kinds = shares.flatMap(([kind, share]) => Array.from({ length: share }, () => kind))
  const idOf = (index: number) => `demo-${index}`
  const items: string[] = []
  const partsOf = (index: number) => ['甲', '乙'].map((part) => ({ id: `demo-${index}-${part}`, title: `演示分项 ${index} ${part}` }))

  return Array.from({ length: count }, (_, index): Event => {
    const recordedOn = Math.floor((index * dayCount) / count)
    const occurredOn = days[next() < 1 / 3 ? Math.max(0, recordedOn - below(60)) : recordedOn] ?? firstDay
    const written = { id: idOf(index), subject: pick(subjects), occurredOn, author }
    const kept = { sequence: index + 1, recordedAt: instants[recordedOn] ?? '', origin: 'recorded' as const }
    return { ...content(written), ...kept }

    function content(own: typeof written): NewEvent {
      if (index % lineageEvery === lineageEvery / 2) return { ...own, kind: 'split', into: partsOf(index), reason: '演示' }
      if (index % lineageEvery === lineageEvery - 1) return { ...own, kind: 'merge', into: pick(subjects).id, reason: '演示' }
      const kind = pick(kinds)
      if (kind === 'withdrawal' && items.length > 0) return { ...own, kind, subject: { kind: 'evidence', id: pick(items) }, reason: '演示' }
      if (kind === 'correction' && index > 0) return { ...own, kind, corrects: idOf(below(index)), reason: '演示' }
      if (kind === 'check') return { ...own, kind, result: pick(['none-found', 'not-applicable']), text: '演示' }
      if (kind === 'deadline') return { ...own, kind, deadline: pick(deadlines), reason: '演示' }
      if (kind === 'evidence') {
        const id = `e${index}`
        items.push(id)
        return {
          ...own,
          kind,
          subject: { kind: 'evidence', id },
          evidence: {
            id,
            type: 'policy',
            title: `演示材料 ${index + 1}`,
            issuer: '演示单位',
            date: own.occurredOn,
            dateConfidence: 'verified',
            number: null,
            numberConfidence: null,
            grade: pick(grades),
            confidence: 'verified',
            url: null,
            source: null,
            effect: null,
            note: '演示数据',
            claims: [{ subject: own.subject, level: pick(shownLevels), direct: next() < 0.8 }],
          },
        }
      }
      return { ...own, kind: 'status', status: pick(officialStatuses), saidBy: '演示单位', reference: '' }
    }
  })
}
