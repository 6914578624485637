import { type ReactNode, useMemo } from 'react'
import { EvidenceShown, Lamp, LightMarks, Official, Schedule } from '#src/board/answers'
import { Changed, ChangeTags } from '#src/board/changed'
import { DeadlineText } from '#src/board/deadline-text'
import { PageLink } from '#src/board/page-link'
import { usePlanNames } from '#src/board/plan-names'
import { useBoard } from '#src/board/use-board'
import type { Locale } from '#src/contract/vocabulary'
import { commonest } from '#src/domain/commonest'
import { deadlineAgainst } from '#src/domain/deadline-history'
import type { MeasureState } from '#src/domain/measure-state'
import { inLocale } from '#src/i18n/bilingual'
import { formatDeadline, formatPeriod } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { measuresWords } from '#src/i18n/words/measures'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { classNames } from '#src/ui/class-names'
import type { Column } from '#src/ui/table-columns'
import text from '#src/ui/text.module.css'
import { LastWordCell } from './last-word-cell'
import styles from './measures.module.css'
import { ReasonLine } from './reason-line'

/** The checklist's columns: what was promised, the three answers, and the light that follows from them. */
export function useMeasureColumns(): readonly Column<MeasureState>[] {
  const locale = useLocale()
  const words = useWords(measuresWords)
  const terms = useWords(vocabulary)
  const names = usePlanNames()
  const { measures } = useBoard()
  return useMemo(() => columnsOf(locale, words, terms, names, quieting(measures)), [locale, words, terms, names, measures])
}

/** Columns of answers in which most measures may say the same. */
const answers = {
  agency: ({ measure }: MeasureState) => measure.lead.map(({ agency }) => agency).join(' '),
  status: ({ official }: MeasureState) => official.status,
  evidence: ({ evidence }: MeasureState) => `${evidence.level} ${evidence.direct}`,
  schedule: ({ schedule }: MeasureState) => schedule,
} as const satisfies Record<string, (state: MeasureState) => string>

/** Mutes in a column what more than half of all measures say there, so that the eye falls on the others. */
function quieting(measures: readonly MeasureState[]) {
  const usual = (column: keyof typeof answers) => commonest(measures.map(answers[column]))
  const usuals = { agency: usual('agency'), status: usual('status'), evidence: usual('evidence'), schedule: usual('schedule') }
  return (column: keyof typeof answers, state: MeasureState, shown: ReactNode) =>
    answers[column](state) === usuals[column] ? <span className={text['muted']}>{shown}</span> : shown
}

function columnsOf(
  locale: Locale,
  words: typeof measuresWords.en,
  terms: typeof vocabulary.en,
  names: ReturnType<typeof usePlanNames>,
  quiet: ReturnType<typeof quieting>,
): readonly Column<MeasureState>[] {
  return [
    {
      key: 'id',
      header: terms.field.id,
      width: '4.5rem',
      isSortable: true,
      phone: 'start',
      className: text['id'],
      cell: ({ measure }) => measure.id,
    },
    {
      key: 'title',
      header: terms.field.measure,
      isSortable: true,
      isRowHeader: true,
      width: '19%',
      phone: 'title',
      cell: (state) => (
        <>
          <PageLink to={`/measures/${state.measure.id}`}>
            <Changed state={state} of={({ title }) => title} show={(title) => inLocale(title, locale)} />
          </PageLink>
          <ChangeTags kinds={state.change?.kinds} />
          <ReasonLine state={state} />
        </>
      ),
    },
    {
      key: 'agency',
      header: words.lead,
      width: '9.25rem',
      isSortable: true,
      phone: 'hidden',
      className: styles['wide'],
      cell: (state) => quiet('agency', state, names.agencies(state.measure.lead)),
    },
    {
      key: 'deadline',
      header: words.deadline,
      width: '8.25rem',
      isSortable: true,
      phone: 'middle',
      className: styles['deadline'],
      cell: (state) => (
        <>
          <Changed
            state={state}
            of={({ deadline, deadlineBasis: basis }) => ({ deadline, basis })}
            show={(shown) => <DeadlineText {...shown} />}
          />
          <FirstDeadline state={state} />
        </>
      ),
    },
    {
      key: 'status',
      header: terms.official.title,
      group: words.answers,
      width: '6.75rem',
      isSortable: true,
      phone: 'labelled',
      className: styles['answer'],
      cell: (state) =>
        quiet(
          'status',
          state,
          <Changed state={state} of={({ official }) => official.status} show={(status) => <Official status={status} />} />,
        ),
    },
    {
      key: 'evidence',
      header: terms.evidence.title,
      group: words.answers,
      width: '8.5rem',
      isSortable: true,
      phone: 'labelled',
      className: styles['evidence'],
      cell: (state) =>
        quiet(
          'evidence',
          state,
          <Changed
            state={state}
            of={({ evidence: { level, direct } }) => ({ level, direct })}
            show={({ level, direct }) => <EvidenceShown level={level} direct={direct} />}
          />,
        ),
    },
    {
      key: 'schedule',
      header: terms.schedule.title,
      group: words.answers,
      width: '8rem',
      isSortable: true,
      phone: 'labelled',
      className: styles['answer'],
      cell: (state) =>
        quiet(
          'schedule',
          state,
          <Changed state={state} of={({ schedule }) => schedule} show={(schedule) => <Schedule state={schedule} />} />,
        ),
    },
    {
      key: 'light',
      header: terms.light.title,
      width: '6.75rem',
      isSortable: true,
      phone: 'end',
      className: styles['light'],
      cell: (state) => (
        <>
          <Changed state={state} of={({ light }) => light.light} show={(light) => <Lamp light={light} />} />{' '}
          <LightMarks marks={state.light.marks} />
        </>
      ),
    },
    {
      key: 'last-word',
      header: words.lastWord,
      width: '6.5rem',
      isSortable: true,
      phone: 'hidden',
      className: styles['wide'],
      cell: ({ lastWord }) => <LastWordCell lastWord={lastWord} />,
    },
    {
      key: 'evidence-date',
      header: words.latestEvidence,
      width: '6.5rem',
      align: 'end',
      isSortable: true,
      phone: 'hidden',
      className: styles['widest'],
      cell: ({ latestEvidenceOn }) => (
        <span className={classNames(text['muted'], text['nowrap'])}>
          {latestEvidenceOn === null ? words.noEvidence : formatPeriod(latestEvidenceOn, locale)}
        </span>
      ),
    },
  ]
}

/** Where the deadline was moved, the first that named a day, beside the one in force. */
function FirstDeadline({ state: { deadline, deadlines, hasMovedDeadline } }: { readonly state: MeasureState }) {
  const words = useWords(measuresWords)
  const locale = useLocale()
  const { deadline: first } = deadlineAgainst(deadlines, 'first')
  if (!hasMovedDeadline || first === deadline || first.precision === 'none') return null
  return <div className={text['small']}>{words.firstDeadline(formatDeadline(first, locale))}</div>
}
