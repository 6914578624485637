import { expect, test } from 'vitest'
import type { LightAction } from '#src/contract/vocabulary'
import type { LightTurn } from '#src/domain/light-outlook'
import { nearTurns } from '#src/domain/near-turns'

const confirmed: LightTurn = { by: 'deadline', becomes: 'confirmed', light: 'red' }
const dropped: LightTurn = { by: 'deadline', becomes: 'dropped', light: 'green' }
const assigned: LightTurn = { by: 'deadline', becomes: 'assigned', light: 'grey' }
const checked: LightTurn = { by: 'check', light: 'yellow' }
const signedOff: LightTurn = { by: 'sign-off', light: 'grey' }
const proven: LightTurn = { by: 'evidence', levels: ['funded', 'implemented', 'results'], light: 'green' }
const completed: LightTurn = { by: 'official', statuses: ['completed', 'continuing'], light: 'grey' }
const cancelled: LightTurn = { by: 'official', statuses: ['cancelled'], light: 'grey' }
const later: LightTurn = { by: 'day', on: '2026-01-01', light: 'yellow' }
const all = [cancelled, completed, proven, checked, dropped, confirmed, signedOff, later]

test.each<[string, readonly LightAction[], readonly LightTurn[], readonly LightTurn[]]>([
  ['what its actions bring about, in their order', ['confirm-deadline', 'drop-deadline', 'check'], all, [confirmed, dropped]],
  ['only those that turn it', ['confirm-deadline', 'drop-deadline', 'check'], [cancelled, proven, confirmed], [confirmed]],
  ['an action that is no turn of its own leaves what may come', ['ask', 'record'], [completed, later, proven], [proven, completed]],
  ['another search may bring evidence', ['search-again', 'ask'], [completed, proven], [proven]],
  ['evidence that would turn it grey is not waited for', ['search-again', 'ask'], [{ ...proven, light: 'grey' }, completed], [completed]],
  ['to look again may find nothing', ['look-again'], all, [checked]],
  ['a sign-off', ['sign-off', 'assign-deadline'], all, [signedOff]],
  ['a new deadline, where that is an action', ['sign-off', 'assign-deadline'], [...all, assigned], [signedOff, assigned]],
  ['a new deadline beside a red light', ['ask', 'record'], [dropped, completed, assigned, later], [completed, assigned]],
  ['that it is cancelled is not waited for', [], [cancelled, later], [later]],
  ['nothing', ['check'], [cancelled], []],
])('beside a light is told %s', (_, actions, turns, told) => {
  expect(nearTurns(turns, actions)).toEqual(told)
})
