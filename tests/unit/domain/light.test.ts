import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type LightRule, Plan } from '#src/contract/plan'
import { evidenceLevels, lights, measureKinds, officialStatuses, scheduleStates } from '#src/contract/vocabulary'
import { boardOf } from '#src/domain/board'
import { isCatchAll, type LightInputs, lightOrder, lightRuleFor } from '#src/domain/light'
import { ledger, lightRule, measure, plan, rules } from '#tests/setup/plan-fixture'

const quiet: LightInputs = {
  kind: 'action',
  official: 'announced',
  evidence: 'not-checked',
  direct: null,
  schedule: 'not-due',
  lookedAt: false,
  signedOff: false,
  hasItems: false,
  redUnsettled: false,
}
const idFor = (more: Partial<LightInputs>, table: readonly LightRule[] = rules) => lightRuleFor(table, { ...quiet, ...more }).id
const row = (more: Partial<LightRule>): LightRule => lightRule('row', 'green', more)
const otherwise = lightRule('otherwise', 'grey')

const inputs: fc.Arbitrary<LightInputs> = fc.record({
  kind: fc.constantFrom(...measureKinds),
  official: fc.constantFrom(...officialStatuses),
  evidence: fc.constantFrom(...evidenceLevels),
  direct: fc.constantFrom(true, false, null),
  schedule: fc.constantFrom(...scheduleStates),
  lookedAt: fc.boolean(),
  signedOff: fc.boolean(),
  hasItems: fc.boolean(),
  redUnsettled: fc.boolean(),
})

describe('the rule', () => {
  test.each([
    [{}, 'otherwise'],
    [{ direct: true, evidence: 'funded' }, 'shown'],
    [{ direct: false, evidence: 'funded' }, 'indirect'],
    [{ evidence: 'none-found' }, 'searched'],
    [{ redUnsettled: true, direct: true }, 'recovered'],
    [{ redUnsettled: true, schedule: 'overdue' }, 'late'],
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
  test.each([
    ['kind', { kind: ['document'] }, { kind: 'document' }, { kind: 'target' }],
    ['whether somebody looked', { lookedAt: true }, { lookedAt: true }, { lookedAt: false }],
    ['that nobody looked', { lookedAt: false }, { lookedAt: false }, { lookedAt: true }],
    ['that there are items', { hasItems: true }, { hasItems: true }, { hasItems: false }],
    ['a sign-off', { signedOff: false }, { signedOff: false }, { signedOff: true }],
    ['an unsettled red', { redUnsettled: true }, { redUnsettled: true }, { redUnsettled: false }],
  ] as const)('may ask for %s', (_, condition, met, unmet) => {
    const table = [row(condition as Partial<LightRule>), otherwise]
    expect(idFor(met, table)).toBe('row')
    expect(idFor(unmet, table)).toBe('otherwise')
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
  test.each([['unchecked'], ['lookedat'], ['Direct']])('never is one that asks for what is not known here: %s', (condition) => {
    const odd = { ...row({}), [condition]: true }
    expect(idFor({}, [odd, otherwise])).toBe('otherwise')
    expect(isCatchAll(odd)).toBe(false)
  })
  test('is said to be none, in grey, where no row holds', () => {
    expect(lightRuleFor(rules.slice(0, -1), quiet)).toMatchObject({ id: 'no-rule', light: 'grey', actions: [] })
    expect(lightRuleFor([], quiet).id).toBe('no-rule')
  })
  test('of a newer plan is kept as it was read, and the plan opens', () => {
    const newer = { ...plan, lightRules: [{ ...row({}), weather: 'fair' }, otherwise] }
    const { lightRules } = v.parse(Plan, structuredClone(newer))
    expect(lightRules[0]).toHaveProperty('weather', 'fair')
    const board = boardOf(ledger([measure('A1-01')], [], { plan: { ...plan, lightRules } }), '2025-06-01')
    expect(board.measures.map(({ light }) => light.rule.id)).toEqual(['otherwise'])
  })
})

test('the order of lights names each once, worst first', () => {
  expect(lightOrder.toSorted()).toEqual(lights.toSorted())
  expect(lightOrder[0]).toBe('red')
})

test('a row holds in every case only where it asks for nothing at all', () => {
  expect(isCatchAll(otherwise)).toBe(true)
  expect(isCatchAll(row({ lookedAt: false }))).toBe(false)
  expect(isCatchAll(row({ kind: ['action'] }))).toBe(false)
})
