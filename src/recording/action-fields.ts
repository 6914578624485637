import type { LightAction } from '#src/contract/vocabulary'
import type { MeasureState } from '#src/domain/measure-state'
import { spellDeadline } from './deadline-spelling'
import type { Fields, RecordableKind } from './event-from-fields'

interface PlanWords {
  /** the lead bodies of the measure, in words */
  readonly lead: string
  /** what is typed where there is no deadline */
  readonly none: string
}

/** The record by which something is done about a light: its kind, and what is known of it beforehand. */
export function actionFields(action: LightAction, { deadline }: Pick<MeasureState, 'deadline'>, { lead, none }: PlanWords): Fields {
  const of = (kind: RecordableKind, fields: Fields = {}): Fields => ({ kind, ...fields })
  switch (action) {
    case 'ask':
      return of('urge', { to: lead })
    case 'record':
      return of('status')
    case 'check':
    case 'search-again':
    case 'look-again':
      return of('check')
    case 'confirm-deadline':
      return of('deadline', { deadline: spellDeadline(deadline, none), basis: 'stated' })
    case 'drop-deadline':
      return of('deadline', { deadline: none })
    case 'assign-deadline':
      return of('deadline', { basis: 'assigned' })
    case 'sign-off':
      return of('sign-off')
  }
}
