import type { ReactNode } from 'react'
import { EvidenceShown, Official, Schedule } from '#src/board/answers'
import { Changed } from '#src/board/changed'
import type { LightAction } from '#src/contract/vocabulary'
import type { MeasureState } from '#src/domain/measure-state'
import { useWords } from '#src/i18n/words'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { Answer } from './answer'
import { EvidenceReason, OfficialReason, ScheduleReason } from './answer-reasons'
import { LightAnswer } from './light-answer'
import styles from './measure.module.css'

interface Props {
  readonly state: MeasureState
  /** does something about the light; left out where nothing can be recorded */
  readonly onAct?: ((action: LightAction) => void) | undefined
}

/** The three answers and the light, each with what it rests on; and what can be done first about the light. */
export function AnswerRow({ state, onAct }: Props): ReactNode {
  const terms = useWords(vocabulary)
  return (
    <div className={styles['answers']}>
      <Answer
        title={terms.official.title}
        value={<Changed state={state} of={({ official }) => official.status} show={(status) => <Official status={status} />} />}
      >
        <OfficialReason state={state} />
      </Answer>
      <Answer
        title={terms.evidence.title}
        value={
          <Changed
            state={state}
            of={({ evidence: { level, direct } }) => ({ level, direct })}
            show={({ level, direct }) => <EvidenceShown level={level} direct={direct} />}
          />
        }
      >
        <EvidenceReason state={state} />
      </Answer>
      <Answer
        title={terms.schedule.title}
        value={<Changed state={state} of={(then) => then.schedule} show={(schedule) => <Schedule state={schedule} />} />}
      >
        <ScheduleReason state={state} />
      </Answer>
      <LightAnswer state={state} onAct={onAct} />
    </div>
  )
}
