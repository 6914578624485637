import type { ReactNode } from 'react'
import { EvidenceShown, Lamp, Official, Schedule } from '#src/board/answers'
import { useBoard } from '#src/board/use-board'
import { daysBetween } from '#src/domain/day'
import { lastDayOf } from '#src/domain/deadline'
import type { MeasureState } from '#src/domain/measure-state'
import { inLocale } from '#src/i18n/bilingual'
import { formatDay, formatNumber, formatPeriod, joinClauses } from '#src/i18n/format'
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
  const { official, evidence, schedule, light } = state
  const said = official.event
  return (
    <div className={styles['answers']}>
      <Answer title={terms.official.title} value={<Official status={official.status} />}>
        {said === null ? words.announcedAt : words.saidBy(said.saidBy, formatPeriod(said.occurredOn, locale))}
      </Answer>
      <Answer title={terms.evidence.title} value={<EvidenceShown level={evidence.level} direct={evidence.direct} />}>
        <EvidenceReason state={state} />
      </Answer>
      <Answer title={terms.schedule.title} value={<Schedule state={schedule} />}>
        <ScheduleReason state={state} />
      </Answer>
      <Answer title={terms.light.title} value={<Lamp light={light.light} />}>
        {words.since(formatDay(light.since, locale))} · {inLocale(light.rule.reason, locale)}{' '}
        <Popover trigger={words.why} label={words.why}>
          <LightReason state={state} />
        </Popover>
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
  return check === undefined ? words.notChecked : words.noneFound(formatPeriod(check.occurredOn, locale))
}

function ScheduleReason({ state: { deadline, completedOn, measure, schedule } }: { readonly state: MeasureState }) {
  const words = useWords(measureWords)
  const locale = useLocale()
  const { asOf } = useBoard()
  const last = lastDayOf(deadline)
  if (last === null) return measure.kind === 'standing' ? words.standing : words.noDeadline
  const due = words.due(formatDay(last, locale))
  if (completedOn !== null) return joinClauses([due, words.completedOn(formatDay(completedOn, locale))], locale)
  const days = daysBetween(asOf, last)
  if (schedule === 'overdue') return joinClauses([due, words.overdueDays(formatNumber(-days))], locale)
  return joinClauses([due, words.daysLeft(formatNumber(days))], locale)
}

function LightReason({ state: { light } }: { readonly state: MeasureState }) {
  const words = useWords(measureWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const { inputs, redSpans } = light
  return (
    <FactsList>
      <Fact term={words.rule}>{inLocale(light.rule.reason, locale)}</Fact>
      <Fact term={words.inputs}>
        <Official status={inputs.official} /> <EvidenceShown level={inputs.evidence} direct={inputs.direct} />{' '}
        <Schedule state={inputs.schedule} />
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
    </FactsList>
  )
}
