import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LightRule } from '#src/contract/plan'
import { evidenceLevels, lights, officialStatuses, scheduleStates } from '#src/contract/vocabulary'
import { type LightInputs, lightOrder, lightRuleFor } from '#src/domain/light'
import { both, rules } from '#tests/setup/plan-fixture'

const quiet: LightInputs = {
  official: 'announced',
  evidence: 'not-checked',
  direct: null,
  schedule: 'not-due',
  unchecked: false,
  hasBeenRed: false,
}
const idFor = (more: Partial<LightInputs>, table: readonly LightRule[] = rules) => lightRuleFor(table, { ...quiet, ...more }).id
const row = (more: Partial<LightRule>): LightRule => ({ id: 'row', light: 'green', reason: both('理由'), ...more })
const otherwise = row({ id: 'otherwise', light: 'grey' })

const inputs: fc.Arbitrary<LightInputs> = fc.record({
  official: fc.constantFrom(...officialStatuses),
  evidence: fc.constantFrom(...evidenceLevels),
  direct: fc.constantFrom(true, false, null),
  schedule: fc.constantFrom(...scheduleStates),
  unchecked: fc.boolean(),
  hasBeenRed: fc.boolean(),
})

describe('the rule', () => {
  test.each([
    [{}, 'otherwise'],
    [{ direct: true, evidence: 'funded' }, 'shown'],
    [{ direct: false, evidence: 'funded' }, 'indirect'],
    [{ evidence: 'none-found' }, 'searched'],
    [{ hasBeenRed: true, direct: true }, 'recovered'],
    [{ hasBeenRed: true, schedule: 'overdue' }, 'late'],
  ] as const)('for %j is the first that holds: %s', (more, id) => {
    expect(idFor(more)).toBe(id)
  })
  test('holds only when all of its conditions do', () => {
    const table = [row({ official: ['completed', 'partly-done'], evidence: ['document'], direct: true }), otherwise]
    expect(idFor({ official: 'partly-done', evidence: 'document', direct: true }, table)).toBe('row')
    expect(idFor({ official: 'started', evidence: 'document', direct: true }, table)).toBe('otherwise')
    expect(idFor({ official: 'completed', evidence: 'results', direct: true }, table)).toBe('otherwise')
    expect(idFor({ official: 'completed', evidence: 'document', direct: false }, table)).toBe('otherwise')
  })
  test('about indirect evidence says nothing where there is none', () => {
    expect(idFor({ direct: null }, [row({ direct: false }), otherwise])).toBe('otherwise')
  })
  test('chosen leaves none before it that holds alone', () => {
    fc.assert(
      fc.property(inputs, (facts) => {
        const chosen = lightRuleFor(rules, facts)
        const earlier = rules.slice(0, rules.indexOf(chosen))
        expect(earlier.filter((rule) => lightRuleFor([rule, otherwise], facts) === rule)).toEqual([])
      }),
    )
  })
  test('is missed aloud where no row holds', () => {
    expect(() => lightRuleFor(rules.slice(0, -1), quiet)).toThrow('no row')
  })
})

test('the order of lights names each once, worst first', () => {
  expect(lightOrder.toSorted()).toEqual(lights.toSorted())
  expect(lightOrder[0]).toBe('red')
})
