import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { confidences, shownLevels } from '#src/contract/vocabulary'
import { evidenceAnswer, type Support, supportOf } from '#src/domain/evidence-level'
import { claimOn, evidence } from '#tests/setup/plan-fixture'

const announcedFrom = '2025-03-01'
const support = (id: string, level: Support['level'], direct: boolean, more: Parameters<typeof evidence>[2] = {}): Support =>
  supportOf(evidence(id, [], more), claimOn('A1-01', level, direct), announcedFrom)

const supports = fc.array(
  fc
    .record({
      level: fc.constantFrom(...shownLevels),
      direct: fc.boolean(),
      confidence: fc.constantFrom(...confidences),
      date: fc.constantFrom('2024', '2025-02-28', '2025-03-01', '2025-Q1', '2025-06'),
    })
    .map(({ level, direct, ...more }) => support(`e-${level}-${more.date}`, level, direct, more)),
)
const checks = fc.constantFrom('found' as const, 'none-found' as const, 'not-applicable' as const, null)
const rank = (level: string) => (shownLevels as readonly string[]).indexOf(level)

describe('the level', () => {
  test('without anything is not checked; a check that found nothing is another fact', () => {
    expect(evidenceAnswer([], null)).toEqual({ level: 'not-checked', direct: null, liftedBy: [] })
    expect(evidenceAnswer([], 'none-found')).toEqual({ level: 'none-found', direct: null, liftedBy: [] })
    expect(evidenceAnswer([], 'not-applicable').level).toBe('not-applicable')
  })
  test('of direct evidence beats a higher one of indirect evidence', () => {
    expect(evidenceAnswer([support('e-far', 'results', false), support('e-near', 'statement', true)], null)).toEqual({
      level: 'statement',
      direct: true,
      liftedBy: ['e-near'],
    })
  })
  test('names every item that put it there, and only those', () => {
    const items = [support('e-one', 'funded', true), support('e-two', 'document', true), support('e-three', 'funded', true)]
    expect(evidenceAnswer(items, 'none-found').liftedBy).toEqual(['e-one', 'e-three'])
  })
  test.each(['none-found', 'found'] as const)(
    'with indirect evidence alone, after a search with the result %s, is none found',
    (result) => {
      const near = [support('e-near', 'implemented', false)]
      expect(evidenceAnswer(near, result)).toEqual({ level: 'none-found', direct: false, liftedBy: [] })
      expect(evidenceAnswer([...near, support('e-own', 'statement', true)], result)).toMatchObject({ level: 'statement', direct: true })
    },
  )
  test('is the highest direct one; else none found where it was searched for, else the highest indirect one, else what the check said', () => {
    fc.assert(
      fc.property(supports, checks, (items, check) => {
        const lifting = items.filter(({ lifts }) => lifts)
        const best = [true, false].map((direct) =>
          lifting.filter((item) => item.direct === direct).reduce((top, { level }) => Math.max(top, rank(level)), -1),
        )
        const answer = evidenceAnswer(items, check)
        const [direct = -1, indirect = -1] = best
        const isSearched = direct < 0 && (check === 'found' || check === 'none-found')
        expect(answer.level).toBe(isSearched ? 'none-found' : (shownLevels[direct] ?? shownLevels[indirect] ?? check ?? 'not-checked'))
        expect(answer.direct).toBe(lifting.length === 0 ? null : direct >= 0)
        expect(answer.liftedBy.length > 0).toBe(lifting.length > 0 && !isSearched)
      }),
    )
  })
  test('is untouched by items that are earlier than the promise, derived or recalled', () => {
    fc.assert(
      fc.property(supports, checks, (items, check) => {
        const idle = items.filter(({ evidence: item, isEarlier }) => isEarlier || item.confidence !== 'verified')
        expect(evidenceAnswer(idle, check)).toEqual(evidenceAnswer([], check))
      }),
    )
  })
})

describe('an item', () => {
  test.each([
    ['2025-02-28', true],
    ['2024', true],
    ['2025-02', true],
    ['2025-03-01', false],
    ['2025-Q1', false],
    ['2025', false],
  ])('dated %s is earlier than 2025-03-01: %s', (date, isEarlier) => {
    expect(support('e-one', 'results', true, { date })).toMatchObject({ isEarlier, lifts: !isEarlier })
  })
  test.each([
    ['verified', true],
    ['derived', false],
    ['recalled', false],
  ] as const)('that is %s lifts: %s', (confidence, lifts) => {
    expect(support('e-one', 'results', true, { confidence }).lifts).toBe(lifts)
  })
})
