import type { ReactNode } from 'react'
import { EvidenceShown, Lamp, Official, Schedule } from '#src/board/answers'
import { Changed } from '#src/board/changed'
import { eventInLocale } from '#src/board/event-in-locale'
import { useBoard } from '#src/board/use-board'
import { daysBetween } from '#src/domain/day'
import { lastDayOf } from '#src/domain/deadline'
import { lightOutlook, type LightTurn } from '#src/domain/light-outlook'
import type { MeasureState } from '#src/domain/measure-state'
import { inLocale } from '#src/i18n/bilingual'
import { formatDay, formatNumber, formatPeriod, joinClauses, joinList } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { measureWords } from '#src/i18n/words/measure'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { Fact, FactsList } from '#src/ui/facts-list'
import { Popover } from '#src/ui/popover'
import styles from './measure.module.css'

/** The three answers and the light, each with what it rests on. */
export function AnswerRow({ state }: { readonly state: MeasureState }) {
  const words = useWords(measureWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const { official, light } = state
  const said = official.event === null ? null : eventInLocale(official.event, locale)
  return (
    <div className={styles['answers']}>
      <Answer
        title={terms.official.title}
        value={<Changed state={state} of={(then) => then.official.status} show={(status) => <Official status={status} />} />}
      >
        {said === null ? words.announcedAt : words.saidBy(said.saidBy, formatPeriod(said.occurredOn, locale))}
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
      <Answer
        title={terms.light.title}
        value={<Changed state={state} of={(then) => then.light.light} show={(shown) => <Lamp light={shown} />} />}
      >
        {words.since(formatDay(light.since, locale))} · {inLocale(light.rule.reason, locale)}
        <div>
          <Popover trigger={words.why} label={words.why}>
            <LightReason state={state} />
          </Popover>
        </div>
      </Answer>
    </div>
  )
}

function Answer({ title, value, children }: { readonly title: string; readonly value: ReactNode; readonly children: ReactNode }) {
  return (
    <section className={styles['answer']} aria-label={title}>
      <h2>{title}</h2>
      <p className={styles['value']}>{value}</p>
      <div className={styles['reason']}>{children}</div>
    </section>
  )
}

function EvidenceReason({ state: { evidence, supports, events } }: { readonly state: MeasureState }) {
  const words = useWords(measureWords)
  const locale = useLocale()
  const lifting = supports.filter(({ lifts }) => lifts)
  const top = supports.find(({ evidence: item }) => evidence.liftedBy.includes(item.id))
  if (top !== undefined) {
    const direct = lifting.filter((support) => support.direct).length
    const count = words.evidenceCount(formatNumber(direct), formatNumber(lifting.length - direct))
    return joinClauses([count, words.liftedBy(top.evidence.title)], locale)
  }
  const check = events.findLast(({ event }) => event.kind === 'check')?.event
  if (check === undefined) return words.notChecked
  const on = formatPeriod(check.occurredOn, locale)
  return evidence.level === 'not-applicable' ? words.notApplicable(on) : words.noneFound(on)
}

function ScheduleReason({ state: { deadline, hasMovedDeadline, completedOn, measure, schedule } }: { readonly state: MeasureState }) {
  const words = useWords(measureWords)
  const locale = useLocale()
  const { asOf } = useBoard()
  const last = lastDayOf(deadline)
  if (last === null && hasMovedDeadline) return words.deadlineDropped
  if (last === null) return measure.kind === 'standing' ? words.standing : words.noDeadline
  const due = words.due(formatDay(last, locale))
  if (completedOn !== null) return joinClauses([due, words.completedOn(formatDay(completedOn, locale))], locale)
  if (schedule === 'no-deadline') return joinClauses([due, words.notPressed], locale)
  const days = daysBetween(asOf, last)
  if (days < 0) return joinClauses([due, words.overdueDays(formatNumber(-days))], locale)
  return joinClauses([due, words.daysLeft(formatNumber(days))], locale)
}

function LightReason({ state }: { readonly state: MeasureState }) {
  const { light } = state
  const words = useWords(measureWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const { inputs, redSpans } = light
  return (
    <FactsList>
      <Fact term={words.rule}>{inLocale(light.rule.reason, locale)}</Fact>
      <Fact term={words.inputs}>
        <div className={styles['together']}>
          <Official status={inputs.official} /> <EvidenceShown level={inputs.evidence} direct={inputs.direct} />{' '}
          <Schedule state={inputs.schedule} />
        </div>
      </Fact>
      <Fact term={words.sinceTerm}>{formatDay(light.since, locale)}</Fact>
      <Fact term={words.redBefore}>
        {redSpans.length === 0
          ? words.none
          : joinClauses(
              redSpans.map(({ first, last }) => words.redSpan(formatDay(first, locale), formatDay(last, locale))),
              locale,
            )}
      </Fact>
      <Fact term={terms.light.title}>
        <Lamp light={light.light} />
      </Fact>
      <Fact term={words.outlook}>
        <Outlook state={state} />
      </Fact>
    </FactsList>
  )
}

/** What would turn the light to another colour, each with what it would become. */
function Outlook({ state }: { readonly state: MeasureState }) {
  const words = useWords(measureWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const { ledger, asOf, against } = useBoard()
  const turns = lightOutlook(state, { plan: ledger.plan, against }, asOf)
  if (turns.length === 0) return words.noOutlook
  const tell = (turn: LightTurn): string => {
    switch (turn.by) {
      case 'official':
        return words.turnsByStatus(
          joinList(
            turn.statuses.map((status) => terms.official[status]),
            locale,
          ),
        )
      case 'evidence':
        return words.turnsByEvidence(
          joinList(
            turn.levels.map((level) => terms.evidence[level]),
            locale,
          ),
        )
      case 'check':
        return words.turnsByCheck
      case 'deadline':
        return words.turnsByDeadline[turn.becomes]
      case 'sign-off':
        return words.turnsBySignOff
      case 'day':
        return words.turnsByDay(formatDay(turn.on, locale))
    }
  }
  return turns.map((turn) => (
    <div key={tell(turn)} className={styles['choice']}>
      {tell(turn)} <Lamp light={turn.light} />
    </div>
  ))
}
