import { miit2023 } from './sample'
import { makeHugePlan } from '#mocks/huge-plan'
import { ledgerOf } from '#server/answers'
import type { Ledger } from '#src/contract/ledger'
import type { View } from '#src/domain/address'
import { boardOf, defaultAsOf } from '#src/domain/board'
import { lastDayOfAll } from '#src/domain/day'
import { countChoices, filterMeasures } from '#src/domain/measure-filter'
import { sortMeasures } from '#src/domain/measure-sort'
import { changesOf } from '#src/domain/overview'
import { median } from './statistics'

export interface Pass {
  readonly measures: number
  readonly name: string
  readonly median: number
  readonly worst: number
  /** how many plain passes it takes */
  readonly ratio: number
}

/** What the rules cost on the sample and on generated plans, beside one plain pass: writing the same ledger as JSON. */
export function measureDomain(rounds: number): readonly Pass[] {
  return [miit2023, makeHugePlan(1_000, miit2023), makeHugePlan(10_000, miit2023)].flatMap((plan) =>
    passesOver(ledgerOf(plan, { events: [], unreadable: [], lastSequence: 0 }), rounds),
  )
}

const narrow: View = {
  sector: { include: ['sme', 'new-energy-vehicles'], exclude: [] },
  light: { include: [], exclude: ['grey'] },
}
const search: View = { q: '演示 5' }

function passesOver(ledger: Ledger, rounds: number): readonly Pass[] {
  const { plan } = ledger
  const asOf = defaultAsOf(ledger, lastDayOfAll)
  // A ledger that was never seen has no board yet, and its measures no text to search through.
  const fresh = () => boardOf({ ...ledger }, asOf)
  const board = fresh()
  const searched = fresh()
  filterMeasures(searched.measures, search, plan)
  const passes: Readonly<Record<string, { readonly before?: () => typeof board; readonly run: (prepared: typeof board) => unknown }>> = {
    plain: { run: () => JSON.stringify(ledger).length },
    fold: { run: fresh },
    filter: { run: ({ measures }) => filterMeasures(measures, narrow, plan) },
    'counts of every facet': { run: ({ measures }) => countChoices(measures, narrow, plan) },
    'search, first': { before: fresh, run: ({ measures }) => filterMeasures(measures, search, plan) },
    'search, next': { run: () => filterMeasures(searched.measures, search, plan) },
    'sort by title': { run: ({ measures }) => sortMeasures(measures, { key: 'title', descending: false }) },
    'what changed': { run: () => changesOf(board, board.measures, true) },
  }
  const times = new Map(Object.keys(passes).map((name) => [name, [] as number[]]))
  // The first two rounds let the compiler see the code and are not counted; passes take turns, so that a slow moment falls on all of them.
  for (let round = -2; round < rounds; round++) {
    for (const [name, { before, run }] of Object.entries(passes)) {
      const prepared = before?.() ?? board
      const start = performance.now()
      run(prepared)
      const time = performance.now() - start
      if (round >= 0) times.get(name)?.push(time)
    }
  }
  const plain = median(times.get('plain') ?? [])
  return [...times].map(([name, all]) => ({
    measures: ledger.measures.length,
    name,
    median: median(all),
    worst: Math.max(...all),
    ratio: median(all) / plain,
  }))
}
