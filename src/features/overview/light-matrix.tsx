import { Fragment } from 'react'
import { LampMark } from '#src/board/answers'
import { PageLink } from '#src/board/page-link'
import { usePlanNames } from '#src/board/plan-names'
import { lights } from '#src/contract/vocabulary'
import { wasBefore } from '#src/domain/comparison'
import { countLights, groupMeasures, type MeasureGroup } from '#src/domain/measure-groups'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { overviewWords } from '#src/i18n/words/overview'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { Section } from '#src/ui/section'
import styles from './overview.module.css'
import { type Overview, useListView } from './use-overview'

/** Above this many marks nobody sees a pattern, and each is a link to tab through. */
const mostMarks = 300

/** Every measure as one mark, in plan order under its heading, so that a place never moves between days. */
export function LightMatrix({ overview }: { readonly overview: Overview }) {
  const words = useWords(overviewWords)
  const { states, board } = overview
  const names = usePlanNames()
  const list = useListView()
  const groups = groupMeasures(states, 'heading', board.ledger.plan)
  const isCounted = states.length > mostMarks
  return (
    <Section
      title={words.matrix}
      note={isCounted ? words.matrixMany(formatNumber(mostMarks)) : <LightKey overview={overview} />}
      className={styles.lights}
    >
      <div className={styles.matrix}>
        {groups.map((group, index) => {
          const startsPillar = group.pillar !== groups[index - 1]?.pillar
          return (
            <Fragment key={group.value}>
              {startsPillar && (
                <h3 className={styles.pillar}>
                  <PageLink to="/measures" view={list({ pillar: [group.pillar ?? ''] })}>
                    {names.pillar(group.pillar ?? '')}
                  </PageLink>
                </h3>
              )}
              <div className={styles.heading}>
                <PageLink to="/measures" view={list({ heading: [group.value] })}>
                  {names.heading(group.value)}
                </PageLink>
              </div>
              {isCounted ? <CountedRow group={group} /> : <MarkRow group={group} />}
              <GroupNote group={group} />
            </Fragment>
          )
        })}
      </div>
    </Section>
  )
}

function MarkRow({ group }: { readonly group: MeasureGroup }) {
  const words = useWords(overviewWords)
  const { light: lightNames } = useWords(vocabulary)
  const locale = useLocale()
  const names = usePlanNames()
  return (
    <ul className={styles.marks} aria-label={words.matrixRow(names.heading(group.value))}>
      {group.states.map((state) => {
        const { measure, title, light } = state
        const was = wasBefore(state, (then) => then.light.light)
        const label = words.matrixLabel(measure.id, inLocale(title, locale), lightNames[light.light])
        return (
          <li key={measure.id} title={`${measure.id} ${inLocale(title, locale)}`} className={was === undefined ? undefined : styles.turned}>
            <PageLink to={`/measures/${measure.id}`} label={was === undefined ? label : words.matrixWas(label, lightNames[was])}>
              <LampMark light={light.light} />
            </PageLink>
          </li>
        )
      })}
    </ul>
  )
}

/** Where there are too many marks: how many of each light, leading to them. */
function CountedRow({ group }: { readonly group: MeasureGroup }) {
  const words = useWords(overviewWords)
  const { light: lightNames } = useWords(vocabulary)
  const names = usePlanNames()
  const list = useListView()
  return (
    <ul className={styles.counts} aria-label={words.matrixRow(names.heading(group.value))}>
      {countLights(group.states).map(({ light, count }) => (
        <li key={light}>
          <PageLink
            to="/measures"
            view={list({ heading: [group.value], light: [light] })}
            label={words.lightCount(names.heading(group.value), lightNames[light], formatNumber(count))}
          >
            <LampMark light={light} /> {formatNumber(count)}
          </PageLink>
        </li>
      ))}
    </ul>
  )
}

function GroupNote({ group }: { readonly group: MeasureGroup }) {
  const words = useWords(overviewWords)
  const list = useListView()
  const overdue = group.states.filter(({ schedule }) => schedule === 'overdue').length
  const noneFound = group.states.filter(({ evidence }) => evidence.level === 'none-found').length
  return (
    <div className={styles.note}>
      {overdue > 0 && (
        <PageLink to="/measures" view={list({ heading: [group.value], schedule: ['overdue'] })}>
          {words.overdueNote(formatNumber(overdue))}
        </PageLink>
      )}
      {overdue > 0 && noneFound > 0 && <i className={styles.dot} />}
      {noneFound > 0 && (
        <PageLink to="/measures" view={list({ heading: [group.value], evidence: ['none-found'] })}>
          {words.noneFoundNote(formatNumber(noneFound))}
        </PageLink>
      )}
    </div>
  )
}

function LightKey({ overview }: { readonly overview: Overview }) {
  const { light: lightNames } = useWords(vocabulary)
  const list = useListView()
  const counts = countLights(overview.states)
  return (
    <ul className={styles.counts} aria-label={lightNames.title}>
      {lights.map((light) => {
        const count = counts.find((item) => item.light === light)?.count ?? 0
        return count === 0 ? null : (
          <li key={light}>
            <PageLink to="/measures" view={list({ light: [light] })}>
              <LampMark light={light} /> {lightNames[light]} {formatNumber(count)}
            </PageLink>
          </li>
        )
      })}
    </ul>
  )
}
