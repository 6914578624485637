import type { LightAction } from '#src/contract/vocabulary'
import type { LightTurn } from './light-outlook'

/** What doing something about a light may come to, as the outlook tells it. */
const bringsAbout: Readonly<Record<LightAction, (turn: LightTurn) => boolean>> = {
  'confirm-deadline': (turn) => turn.by === 'deadline' && turn.becomes === 'confirmed',
  'drop-deadline': (turn) => turn.by === 'deadline' && turn.becomes === 'dropped',
  'assign-deadline': isAssigned,
  'sign-off': ({ by }) => by === 'sign-off',
  check: ({ by }) => by === 'check',
  'search-again': isProof,
  'look-again': ({ by }) => by === 'check',
  ask: () => false,
  record: () => false,
}

/** The turns that doing something about a light may come to. */
export const turnsBy = (action: LightAction, turns: readonly LightTurn[]): readonly LightTurn[] =>
  turns.filter((turn) => bringsAbout[action](turn))

/** As many as fit into a line. */
const told = 2

/**
 * The turns of a light that are told beside it: those that its own actions bring about, in their order; where there are none, what evidence, the
 * word that it is completed, a deadline assigned anew, or nothing but time would do.
 */
export function nearTurns(turns: readonly LightTurn[], actions: readonly LightAction[]): readonly LightTurn[] {
  const byAction = actions.flatMap((action) => turnsBy(action, turns))
  const others = (['evidence', 'official', 'deadline', 'day'] as const).flatMap((by) =>
    turns.filter((turn) => turn.by === by && isHopedFor(turn)),
  )
  return (byAction.length > 0 ? [...new Set(byAction)] : others).slice(0, told)
}

/** Of evidence, what turns a light green is waited for; of official words, that it is completed; of deadlines, one assigned anew. */
function isHopedFor(turn: LightTurn): boolean {
  if (turn.by === 'official') return turn.statuses.includes('completed')
  return turn.by === 'evidence' ? isProof(turn) : turn.by === 'day' || isAssigned(turn)
}

function isAssigned(turn: LightTurn): boolean {
  return turn.by === 'deadline' && turn.becomes === 'assigned'
}

function isProof({ by, light }: LightTurn): boolean {
  return by === 'evidence' && light === 'green'
}
