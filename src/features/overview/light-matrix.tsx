import { Fragment } from 'react'
import { LampMark } from '#src/board/answers'
import { PageLink } from '#src/board/page-link'
import { usePlanNames } from '#src/board/plan-names'
import { type LightMark, lights } from '#src/contract/vocabulary'
import { wasBefore } from '#src/domain/comparison'
import { countLights, groupMeasures, type MeasureGroup } from '#src/domain/measure-groups'
import type { MeasureState } from '#src/domain/measure-state'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber, joinList } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { overviewWords } from '#src/i18n/words/overview'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { classNames } from '#src/ui/class-names'
import { Section } from '#src/ui/section'
import styles from './overview.module.css'
import { type Overview, useListView } from './use-overview'

/** Above this many marks nobody sees a pattern, and each is a link to tab through. */
const mostMarks = 300

/** Marks whose stroke has a colour of its own. */
const strokes: Partial<Record<LightMark, string | undefined>> = { 'was-overdue': styles.wasOverdue, 'past-inferred': styles.pastInferred }

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
  const { light: lightNames, mark: markNames } = useWords(vocabulary)
  const locale = useLocale()
  const names = usePlanNames()
  return (
    <ul className={styles.marks} aria-label={words.matrixRow(names.heading(group.value))}>
      {group.states.map((state) => {
        const { measure, title, light } = state
        const was = wasBefore(state, (then) => then.light.light)
        const plain = words.matrixLabel(measure.id, inLocale(title, locale), lightNames[light.light])
        const marks = light.marks.map((mark) => markNames[mark])
        const label = marks.length === 0 ? plain : words.matrixMarks(plain, joinList(marks, locale))
        return (
          <li key={measure.id} title={`${measure.id} ${inLocale(title, locale)}`} className={was === undefined ? undefined : styles.turned}>
            <PageLink to={`/measures/${measure.id}`} label={was === undefined ? label : words.matrixWas(label, lightNames[was])}>
              <LampMark light={light.light} />
              {light.marks[0] !== undefined && <i className={classNames(styles.marked, strokes[light.marks[0]])} />}
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
  const count = (has: (state: MeasureState) => boolean) => group.states.filter(has).length
  const notes = [
    {
      key: 'overdue',
      count: count(({ schedule }) => schedule === 'overdue'),
      say: words.overdueNote,
      choice: { schedule: ['overdue'] },
    },
    {
      key: 'past-inferred',
      count: count(({ schedule }) => schedule === 'past-inferred'),
      say: words.pastInferredNote,
      choice: { schedule: ['past-inferred'] },
    },
    {
      key: 'none-found',
      count: count(({ evidence }) => evidence.level === 'none-found'),
      say: words.noneFoundNote,
      choice: { evidence: ['none-found'] },
    },
  ].filter((note) => note.count > 0)
  if (notes.length === 0) return <span className={styles.note} />
  return (
    <ul className={styles.note}>
      {notes.map((note) => (
        <li key={note.key}>
          <PageLink to="/measures" view={list({ heading: [group.value], ...note.choice })}>
            {note.say(formatNumber(note.count))}
          </PageLink>
        </li>
      ))}
    </ul>
  )
}

function LightKey({ overview }: { readonly overview: Overview }) {
  const words = useWords(overviewWords)
  const { light: lightNames } = useWords(vocabulary)
  const list = useListView()
  const counts = countLights(overview.states)
  const marked = overview.states.filter(({ light }) => light.marks.length > 0).length
  return (
    <ul className={styles.counts} aria-label={lightNames.title}>
      {lights.map((light) => {
        const count = counts.find((item) => item.light === light)?.count ?? 0
        return count === 0 && light !== 'red' ? null : (
          <li key={light}>
            <PageLink to="/measures" view={list({ light: [light] })}>
              <LampMark light={light} /> {lightNames[light]} {formatNumber(count)}
            </PageLink>
          </li>
        )
      })}
      {marked > 0 && (
        <li>
          <PageLink to="/measures" view={{ ...list({}), mark: { include: [], exclude: ['none'] } }}>
            <i className={styles.marked} /> {words.marked(formatNumber(marked))}
          </PageLink>
        </li>
      )}
    </ul>
  )
}
