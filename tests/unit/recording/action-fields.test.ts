import { expect, test } from 'vitest'
import type { Deadline } from '#src/contract/plan'
import { type LightAction, lightActions } from '#src/contract/vocabulary'
import { actionFields } from '#src/recording/action-fields'
import { eventFromFields, measureKinds } from '#src/recording/event-from-fields'
import { inferred } from '#tests/setup/plan-fixture'

const deadline: Deadline = { precision: 'quarter', period: '2025-Q4', ...inferred }
const known = (action: LightAction) => actionFields(action, { deadline }, { lead: '虚构风局', none: 'none' })

test.each<[LightAction, object]>([
  ['ask', { kind: 'urge', to: '虚构风局' }],
  ['record', { kind: 'status' }],
  ['check', { kind: 'check' }],
  ['search-again', { kind: 'check' }],
  ['look-again', { kind: 'check' }],
  ['confirm-deadline', { kind: 'deadline', deadline: '2025-Q4', basis: 'stated' }],
  ['drop-deadline', { kind: 'deadline', deadline: 'none' }],
  ['assign-deadline', { kind: 'deadline', basis: 'assigned' }],
  ['sign-off', { kind: 'sign-off' }],
])('to %s begins %j', (action, fields) => {
  expect(known(action)).toEqual(fields)
})

test('every action begins a record that a measure can have', () => {
  for (const action of lightActions) expect(measureKinds).toContain(known(action)['kind'])
})

test('confirmed, a deadline keeps its days and names its basis; dropped, there is none', () => {
  const context = { id: 'r-one', subject: { kind: 'measure', id: 'A1-01' }, author: { name: '测试员', body: '' }, takenIds: [] } as const
  const made = (fields: Readonly<Record<string, string>>) => {
    const event = eventFromFields('deadline', fields, context)
    return event.kind === 'deadline' ? event.deadline : null
  }
  const shown = { setBy: ' 虚构风局 ', shownIn: 'e-one', reason: '虚构' }
  const reason = { zh: '虚构', en: '虚构' }
  expect(made({ ...known('confirm-deadline'), ...shown })).toEqual({
    precision: 'quarter',
    period: '2025-Q4',
    basis: 'stated',
    reason,
    setBy: '虚构风局',
    evidence: 'e-one',
  })
  // What is not given is left out, and nobody set what is our own inference.
  expect(made({ ...known('confirm-deadline'), reason: '虚构' })).toEqual({
    precision: 'quarter',
    period: '2025-Q4',
    basis: 'stated',
    reason,
  })
  expect(made({ ...known('confirm-deadline'), ...shown, basis: 'inferred' })).toEqual({
    precision: 'quarter',
    period: '2025-Q4',
    basis: 'inferred',
    reason,
  })
  expect(made({ deadline: '2025-12', reason: '虚构' })).toEqual({ precision: 'month', period: '2025-12', basis: 'assigned', reason })
  expect(made({ ...known('drop-deadline'), ...shown })).toEqual({ precision: 'none', reason })
  expect(made(known('drop-deadline'))).toEqual({ precision: 'none' })
})
