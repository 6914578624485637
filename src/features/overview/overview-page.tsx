import { PageLink } from '#src/board/page-link'
import { Panels } from '#src/board/panels'
import { useKnownView } from '#src/board/use-board'
import { useWords } from '#src/i18n/words'
import { overviewWords } from '#src/i18n/words/overview'
import { EmptyState } from '#src/ui/empty-state'
import text from '#src/ui/text.module.css'
import { Changes } from './changes'
import { CitiesAtAGlance } from './cities-at-a-glance'
import { DataQuality } from './data-quality'
import { Deadlines } from './deadlines'
import { Figures } from './figures'
import { FirstVisit } from './first-visit'
import { Growth } from './growth'
import { LightMatrix } from './light-matrix'
import { LightTable } from './light-table'
import { OneSentence } from './one-sentence'
import styles from './overview.module.css'
import { Quotes } from './quotes'
import { StatusBySector } from './status-by-sector'
import { ThreeAnswers } from './three-answers'
import { ToDoPanel } from './to-do-panel'
import { type Overview, useOverview } from './use-overview'

/** 总览: how it is going, in one sentence, then figures, then what stands behind them. */
export function OverviewPage() {
  const overview = useOverview()
  return (
    <>
      <Panels>
        <OneSentence overview={overview} />
        <FirstVisit />
      </Panels>
      {overview.states.length === 0 ? <NothingYet overview={overview} /> : <Full overview={overview} />}
    </>
  )
}

function Full({ overview }: { readonly overview: Overview }) {
  return (
    <>
      <Panels>
        <Figures overview={overview} />
      </Panels>
      <div className={styles.grid}>
        <Panels>
          <ThreeAnswers overview={overview} />
          <LightMatrix overview={overview} />
          <div className={styles.due}>
            <Panels>
              <Deadlines overview={overview} />
            </Panels>
          </div>
          <div className={styles.middle}>
            <Panels>
              <Growth overview={overview} />
              <Quotes overview={overview} />
              <DataQuality />
            </Panels>
          </div>
          <div className={styles.side}>
            <div className={styles.todo}>
              <Panels>
                <ToDoPanel overview={overview} />
              </Panels>
            </div>
            <div className={styles.recent}>
              <Panels>
                <Changes overview={overview} />
              </Panels>
            </div>
            <div className={styles.cities}>
              <Panels>
                <CitiesAtAGlance overview={overview} />
              </Panels>
            </div>
          </div>
        </Panels>
      </div>
      <div className={styles.parts}>
        <Panels>
          <div className={styles.stack}>
            <Panels>
              <LightTable overview={overview} name="pillar" />
              <StatusBySector overview={overview} />
            </Panels>
          </div>
          <LightTable overview={overview} name="sector" />
          <LightTable overview={overview} name="agency" />
        </Panels>
      </div>
    </>
  )
}

/** A plan or a sector without measures: says so, and shows what there is besides. */
function NothingYet({ overview }: { readonly overview: Overview }) {
  const words = useWords(overviewWords)
  const { sector: _, ...view } = useKnownView()
  const { ledger } = overview.board
  return (
    <>
      <EmptyState
        title={words.emptyTitle}
        actions={
          !overview.isWhole && (
            <PageLink to="/" view={view} className={text['link']}>
              {words.seeAllSectors}
            </PageLink>
          )
        }
      >
        {overview.isWhole ? words.emptyText : words.emptySectorText}
      </EmptyState>
      <div className={styles.parts}>
        <Panels>
          {overview.indicators.length > 0 && <Growth overview={overview} />}
          {overview.indicators.length > 0 && <Quotes overview={overview} />}
          {ledger.programme !== null && <CitiesAtAGlance overview={overview} />}
        </Panels>
      </div>
    </>
  )
}
