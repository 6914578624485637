import { describe, expect, test } from 'vitest'
import { bodyNamed, responsibleBodies } from '#src/domain/responsible-bodies'
import { measure, plan, written } from '#tests/setup/plan-fixture'

const [wind, sound] = plan.agencies
const measures = [
  measure('A1-01', { cooperating: [{ agency: 'sound', basis: 'stated' }] }),
  measure('B2-01', { lead: [] }),
  measure('B2-02', { lead: [{ agency: 'gone', basis: 'stated' }] }),
]
const bodiesOf = (id: string, ...events: Parameters<typeof responsibleBodies>[1]['events']) =>
  responsibleBodies(id, { plan, measures, events })

describe('the bodies that answer for a measure', () => {
  test('are its lead agencies, then the cooperating ones', () => {
    expect(bodiesOf('A1-01')).toEqual([wind, sound])
  })
  test('are none where nobody is named, the plan does not know the agency, or there is no such measure', () => {
    for (const id of ['B2-01', 'B2-02', 'C3-01']) expect(bodiesOf(id)).toEqual([])
  })
  test('of a part, also of a part of a part, are those of the measure it was split from', () => {
    const splits = [
      written.split('split-1', 'A1-01', '2025-04-01', ['A1-02', 'A1-03']),
      written.split('split-2', 'A1-03', '2025-05-01', ['A1-04', 'A1-05']),
    ]
    expect(bodiesOf('A1-02', ...splits)).toEqual([wind, sound])
    expect(bodiesOf('A1-05', ...splits)).toEqual([wind, sound])
    expect(bodiesOf('A1-01', ...splits)).toEqual([wind, sound])
  })
})

test.each([
  ['wind', wind],
  ['虚构声局', sound],
  [' Invented 声局 ', sound],
  ['虚构风局办公厅', undefined],
  ['', undefined],
])('%j means a body, or none', (name, body) => {
  expect(bodyNamed(name, plan.agencies)).toBe(body)
})
