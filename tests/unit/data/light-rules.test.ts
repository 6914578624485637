import { describe, expect, test } from 'vitest'
import { miit2023 } from '#tests/samples/miit-2023'
import { type LightInputs, lightRuleFor } from '#src/domain/light'

const quiet: LightInputs = {
  kind: 'action',
  official: 'announced',
  evidence: 'statement',
  direct: true,
  schedule: 'no-deadline',
  lookedAt: false,
  signedOff: false,
  hasItems: true,
  redUnsettled: false,
}
const late = { schedule: 'overdue', lookedAt: true } as const
const past = { schedule: 'past-inferred', lookedAt: true } as const
const shown = { evidence: 'funded', direct: true } as const
const issued = { kind: 'document', evidence: 'document', direct: true } as const
const none = { evidence: 'none-found', direct: null } as const
const unknown = { evidence: 'not-checked', direct: null, hasItems: false } as const

/** The table of docs/decisions/0012, row by row, each with what comes just before and after it. */
describe('the rows of the light’s rules', () => {
  test.each([
    [{ official: 'cancelled', ...late }, 'grey', 'cancelled'],
    [{ official: 'cancelled', signedOff: true, ...none }, 'grey', 'cancelled-signed-off'],
    [{ ...late, ...shown }, 'red', 'overdue'],
    [{ ...late, signedOff: true }, 'red', 'overdue'],
    [{ ...late, lookedAt: false, ...shown }, 'yellow', 'overdue-unchecked'],
    [{ ...past, evidence: 'results' }, 'green', 'past-inferred-results'],
    [{ ...past, evidence: 'results', direct: false }, 'yellow', 'past-inferred'],
    [{ ...past, evidence: 'implemented' }, 'yellow', 'past-inferred'],
    [{ ...past, ...issued }, 'green', 'past-inferred-issued'],
    [{ ...past, ...issued, direct: false }, 'yellow', 'past-inferred'],
    [{ ...past, ...none }, 'yellow', 'past-inferred'],
    [{ redUnsettled: true, ...shown }, 'yellow', 'was-overdue'],
    [{ redUnsettled: true, ...past, evidence: 'results' }, 'green', 'past-inferred-results'],
    [{ redUnsettled: true, signedOff: true, ...shown }, 'green', 'shown'],
    [{ redUnsettled: true, official: 'completed', schedule: 'done-late', ...shown }, 'green', 'shown'],
    [{ redUnsettled: true, official: 'completed', schedule: 'done-late', ...none }, 'yellow', 'none-found'],
    [none, 'yellow', 'none-found'],
    [{ evidence: 'none-found', direct: false }, 'yellow', 'none-found-indirect'],
    [{ official: 'unclear', ...shown }, 'yellow', 'unclear'],
    [issued, 'green', 'document-issued'],
    [{ ...issued, direct: false }, 'grey', 'nothing-due'],
    [{ evidence: 'document' }, 'grey', 'nothing-due'],
    [shown, 'green', 'shown'],
    [{ ...shown, direct: false }, 'grey', 'nothing-due'],
    [{ official: 'partly-done', evidence: 'document' }, 'green', 'said-and-documented'],
    [{ official: 'completed', evidence: 'document', direct: false }, 'grey', 'nothing-due'],
    [{ official: 'started', evidence: 'document' }, 'grey', 'nothing-due'],
    [unknown, 'yellow', 'not-checked'],
    [{ official: 'completed', ...unknown }, 'yellow', 'not-checked'],
    [{ official: 'deferred', ...unknown }, 'yellow', 'not-checked'],
    [{ ...unknown, hasItems: true }, 'grey', 'nothing-due'],
    [{ official: 'deferred' }, 'grey', 'deferred'],
    [{ evidence: 'not-applicable', direct: null }, 'grey', 'nothing-due'],
    [{}, 'grey', 'nothing-due'],
  ] as const)('%j is %s by %s', (more, light, id) => {
    expect(lightRuleFor(miit2023.plan.lightRules, { ...quiet, ...(more as Partial<LightInputs>) })).toMatchObject({ light, id })
  })
  test('say of every red and yellow light what to do first', () => {
    const firsts = miit2023.plan.lightRules.filter(({ actions }) => actions.length > 0).map(({ id, actions }) => [id, actions[0]])
    expect(Object.fromEntries(firsts)).toEqual({
      overdue: 'ask',
      'overdue-unchecked': 'check',
      'past-inferred-results': 'confirm-deadline',
      'past-inferred-issued': 'confirm-deadline',
      'past-inferred': 'confirm-deadline',
      'was-overdue': 'sign-off',
      'none-found-indirect': 'search-again',
      'none-found': 'search-again',
      unclear: 'ask',
      'not-checked': 'check',
    })
  })
})
