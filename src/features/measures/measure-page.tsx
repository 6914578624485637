import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ChangeTags } from '#src/board/changed'
import { PageLink } from '#src/board/page-link'
import { Panels } from '#src/board/panels'
import { usePlanNames } from '#src/board/plan-names'
import { useBoard } from '#src/board/use-board'
import { useSectorView } from '#src/board/view'
import type { LightAction } from '#src/contract/vocabulary'
import { inLocale } from '#src/i18n/bilingual'
import { formatDay } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { measureWords } from '#src/i18n/words/measure'
import { recordingWords } from '#src/i18n/words/recording'
import { actionFields } from '#src/recording/action-fields'
import { type Fields, measureKinds } from '#src/recording/event-from-fields'
import { MisstampedRecords } from '#src/recording/misstamped-records'
import { RecordForm } from '#src/recording/record-form'
import { RecordJump, recordPart } from '#src/recording/record-jump'
import { StrandedDrafts } from '#src/recording/stranded-drafts'
import { EmptyState } from '#src/ui/empty-state'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'
import { AnswerRow } from './answer-row'
import { EvidenceTable } from './evidence-table'
import { LineageNotice } from './lineage-notice'
import styles from './measure.module.css'
import { MeasureFindings } from './measure-findings'
import { MeasureFacts } from './measure-facts'
import { MeasureTimeline } from './measure-timeline'
import { MoreActions } from './more-actions'
import { Neighbours } from './neighbours'
import { SourceSlots } from './source-slots'

/** The record that an action about a measure's light asks for. */
interface AskedRecord {
  readonly about: string
  readonly fields: Fields
}

/** 举措: one measure, its three answers and what they rest on, and the form that records what happened. */
export function MeasurePage() {
  const words = useWords(measureWords)
  const recording = useWords(recordingWords)
  const locale = useLocale()
  const names = usePlanNames()
  const sector = useSectorView()
  const { ledger, measures, retired, asOf } = useBoard()
  const { id = '' } = useParams({ strict: false })
  const [asked, setAsked] = useState<AskedRecord | null>(null)
  const index = measures.findIndex(({ measure }) => measure.id === id)
  const state = measures[index] ?? retired.find(({ measure }) => measure.id === id)
  if (state === undefined && ledger.measures.some((measure) => measure.id === id)) {
    return (
      <EmptyState isPage title={words.notYet(id, formatDay(asOf, locale))} actions={<PageLink to="/measures">{words.back}</PageLink>}>
        {words.notYetText}
      </EmptyState>
    )
  }
  if (state === undefined) {
    return (
      <EmptyState isPage title={words.notFound(id)} actions={<PageLink to="/measures">{words.back}</PageLink>}>
        {words.notFoundText}
      </EmptyState>
    )
  }
  const { measure } = state
  const askedHere = asked?.about === measure.id ? asked.fields : null
  const act = (action: LightAction) =>
    setAsked({ about: measure.id, fields: actionFields(action, state, { lead: names.agencies(measure.lead), none: recording.noDeadline }) })
  return (
    <article>
      <nav aria-label={words.crumbs} className={styles['crumbs']}>
        <span>
          <PageLink to="/measures">{words.list}</PageLink>
          {' / '}
          <PageLink to="/measures" view={{ ...sector, pillar: { include: [state.pillar], exclude: [] } }}>
            {`${state.pillar} ${names.pillar(state.pillar)}`}
          </PageLink>
          {' / '}
          <PageLink to="/measures" view={{ ...sector, heading: { include: [measure.heading], exclude: [] } }}>
            {`${measure.heading} ${names.heading(measure.heading)}`}
          </PageLink>
        </span>
        <Neighbours id={measure.id} />
      </nav>
      <h1>
        <span className={text['muted']}>{measure.id}</span> {inLocale(state.title, locale)} <ChangeTags kinds={state.change?.kinds} />
      </h1>
      <p className={text['reading']}>
        <span className={text['muted']}>{measure.aim === undefined ? words.summary : words.aim}</span>{' '}
        {inLocale(measure.aim ?? measure.summary, locale)}
      </p>
      <LineageNotice state={state} />
      <Panels>
        <AnswerRow state={state} onAct={state.lineage.into === null ? act : undefined} />
      </Panels>
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <Panels>
            {state.lineage.into === null && <MoreActions state={state} onAct={act} />}
            <SourceSlots state={state} />
            <MisstampedRecords subject={{ kind: 'measure', id: measure.id }} />
            <MeasureTimeline state={state} />
            <EvidenceTable state={state} />
            <MeasureFindings state={state} />
          </Panels>
        </div>
        <div className={styles['side']}>
          <Panels>
            <MeasureFacts state={state} />
            {state.lineage.into !== null && <StrandedDrafts key={measure.id} measureId={measure.id} successors={state.lineage.into.ids} />}
            {state.lineage.into === null && (
              <Section title={recording.title} note={recording.note} id={recordPart}>
                <RecordForm key={measure.id} subject={{ kind: 'measure', id: measure.id }} kinds={measureKinds} asked={askedHere} />
              </Section>
            )}
          </Panels>
        </div>
      </div>
      {state.lineage.into === null && <RecordJump />}
    </article>
  )
}
