import { useState } from 'react'
import { LampMark } from '#src/board/answers'
import { PageLink } from '#src/board/page-link'
import { usePlanNames } from '#src/board/plan-names'
import { useKnownView } from '#src/board/use-board'
import { lights } from '#src/contract/vocabulary'
import type { View } from '#src/domain/address'
import { valuesOf } from '#src/domain/measure-filter'
import type { MeasureState } from '#src/domain/measure-state'
import { shownSectors } from '#src/domain/overview'
import { isWithoutWord, withoutWordView } from '#src/domain/without-word'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { overviewWords } from '#src/i18n/words/overview'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { Button } from '#src/ui/button'
import { Section } from '#src/ui/section'
import { VisuallyHidden } from '#src/ui/visually-hidden'
import styles from './overview.module.css'
import { type Overview, useListView } from './use-overview'

interface Props {
  readonly overview: Overview
  readonly name: 'pillar' | 'sector' | 'agency'
}

/** Rows seen before the rest is unfolded. */
const shownFirst = 12

/** How many measures of each pillar, sector or lead agency show each light, and of how many nothing is heard; every number leads to its list. */
export function LightTable({ overview, name }: Props) {
  const words = useWords(overviewWords)
  const { light: lightNames } = useWords(vocabulary)
  const list = useListView()
  const [isUnfolded, setIsUnfolded] = useState(false)
  const rows = useRows({ overview, name })
  const nameOf = useRowName(name)
  const shown = isUnfolded ? rows : rows.slice(0, shownFirst)
  // That nothing is red is worth a column.
  const used = lights.filter((light) => light === 'red' || overview.states.some((state) => state.light.light === light))
  return (
    <Section
      title={words.tables[name]}
      note={
        name !== 'pillar' && (
          <PageLink to="/measures" view={{ ...list({}), group: name }}>
            {words.tables.inList}
          </PageLink>
        )
      }
    >
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{words.tables[name]}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.tables.name[name]}</th>
            <th scope="col">{words.tables.total}</th>
            {used.map((light) => (
              <th key={light} scope="col" title={lightNames[light]}>
                <LampMark light={light} />
                <VisuallyHidden>{lightNames[light]}</VisuallyHidden>
              </th>
            ))}
            <th scope="col" title={words.tables.wordNote}>
              {words.tables.withoutWord}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ value, states }) => (
            <tr key={value}>
              <th scope="row">{nameOf(value)}</th>
              <td>
                <PageLink to="/measures" view={list({ [name]: [value] })}>
                  {formatNumber(states.length)}
                </PageLink>
              </td>
              {used.map((light) => {
                const count = states.filter((state) => state.light.light === light).length
                return (
                  <td key={light}>
                    {count === 0 ? (
                      <span className={styles.zero}>0</span>
                    ) : (
                      <PageLink
                        to="/measures"
                        view={list({ [name]: [value], light: [light] })}
                        label={words.lightCount(nameOf(value), lightNames[light], formatNumber(count))}
                      >
                        {formatNumber(count)}
                      </PageLink>
                    )}
                  </td>
                )
              })}
              <td>
                <WithoutWord states={states} name={nameOf(value)} view={{ ...list({ [name]: [value] }), ...withoutWordView }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shownFirst && (
        <Button tone="quiet" onClick={() => setIsUnfolded(!isUnfolded)} aria-expanded={isUnfolded}>
          {isUnfolded ? words.tables.fewer : words.tables.all(formatNumber(rows.length))}
        </Button>
      )}
      <p className={styles.source}>{name === 'pillar' ? words.tables.wordNote : words.tables.many}</p>
    </Section>
  )
}

interface WithoutWordProps {
  readonly states: readonly MeasureState[]
  readonly name: string
  readonly view: View
}

function WithoutWord({ states, name, view }: WithoutWordProps) {
  const { tables: words } = useWords(overviewWords)
  const count = states.filter(isWithoutWord).length
  if (count === 0) return <span className={styles.zero}>0</span>
  return (
    <PageLink to="/measures" view={view} label={words.withoutWordOf(name, formatNumber(count))}>
      {formatNumber(count)}
    </PageLink>
  )
}

interface Row {
  readonly value: string
  readonly states: readonly MeasureState[]
}

/** Pillars in plan order; sectors and agencies with most measures first, those without any left out. */
function useRows({ overview, name }: Props): readonly Row[] {
  const view = useKnownView()
  const { plan } = overview.board.ledger
  const ids = {
    pillar: plan.pillars.map(({ id }) => id),
    sector: shownSectors(
      view,
      plan.sectors.map(({ id }) => id),
    ),
    agency: plan.agencies.map(({ id }) => id),
  }[name]
  const byValue = new Map<string, MeasureState[]>()
  for (const state of overview.states) {
    const values = valuesOf(name, state)
    for (const value of values.length === 0 ? ['none'] : values) put(byValue, value, state)
  }
  const rows = [...ids, ...(view.sector === undefined || name !== 'sector' ? ['none'] : [])].flatMap((value) => {
    const states = byValue.get(value)
    return states === undefined ? [] : [{ value, states }]
  })
  return name === 'pillar' ? rows : rows.toSorted((one, other) => other.states.length - one.states.length)
}

function useRowName(name: Props['name']): (value: string) => string {
  const names = usePlanNames()
  const { none } = useWords(overviewWords)
  return (value) => (value === 'none' ? none : names[name](value))
}

function put(groups: Map<string, MeasureState[]>, value: string, state: MeasureState) {
  const group = groups.get(value)
  if (group === undefined) groups.set(value, [state])
  else group.push(state)
}
