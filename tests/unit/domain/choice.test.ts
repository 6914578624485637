import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { View } from '#src/domain/address'
import { onlyChoice, stateOfChoice, withChoice } from '#src/domain/choice'

const states = fc.constantFrom('include', 'exclude', 'off')
const value = fc.constantFrom('kites', 'bells', 'drums', 'none')
const steps = fc.array(fc.tuple(value, states))
const walk = (list: readonly (readonly [string, 'include' | 'exclude' | 'off'])[]) =>
  list.reduce<View>((view, [item, state]) => withChoice(view, 'sector', item, state), { q: '风' })

describe('a choice', () => {
  test('gives back the state that was set, and leaves the other values alone', () => {
    fc.assert(
      fc.property(steps, value, value, states, (list, item, other, state) => {
        const before = walk(list)
        const after = withChoice(before, 'sector', item, state)
        expect(stateOfChoice(after.sector, item)).toBe(state)
        if (other !== item) expect(stateOfChoice(after.sector, other)).toBe(stateOfChoice(before.sector, other))
        expect(after.q).toBe('风')
      }),
    )
  })
  test('never holds a value twice', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const { sector } = walk(list)
        const all = [...(sector?.include ?? []), ...(sector?.exclude ?? [])]
        expect(new Set(all).size).toBe(all.length)
      }),
    )
  })
  test('disappears with its last value', () => {
    const view = withChoice({ q: '风' }, 'sector', 'kites', 'exclude')
    expect(view).toEqual({ q: '风', sector: { include: [], exclude: ['kites'] } })
    expect(withChoice(view, 'sector', 'kites', 'off')).toEqual({ q: '风' })
  })
  test('of one thing only keeps plan, day and language and drops the rest', () => {
    const view: View = {
      plan: 'invented',
      asOf: '2025-06-01',
      lang: 'en',
      q: '风',
      group: 'flat',
      light: { include: ['red'], exclude: [] },
    }
    const sector = { include: ['kites', 'bells'], exclude: [] }
    expect(onlyChoice(view, 'sector', 'kites', 'bells')).toEqual({ plan: 'invented', asOf: '2025-06-01', lang: 'en', sector })
    expect(onlyChoice({}, 'sector', 'kites', 'bells')).toEqual({ sector })
  })
})
