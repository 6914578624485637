import { PageLink } from '#src/board/page-link'
import { useView } from '#src/board/view'
import { useWords } from '#src/i18n/words'
import { overviewWords } from '#src/i18n/words/overview'
import { EmptyState } from '#src/ui/empty-state'
import text from '#src/ui/text.module.css'
import { AttentionList } from './attention-list'
import { Changes } from './changes'
import { CitiesAtAGlance } from './cities-at-a-glance'
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
import { type Overview, useOverview } from './use-overview'

/** 总览: how it is going, in one sentence, then figures, then what stands behind them. */
export function OverviewPage() {
  const overview = useOverview()
  return (
    <>
      <OneSentence overview={overview} />
      <FirstVisit />
      {overview.states.length === 0 ? <NothingYet overview={overview} /> : <Full overview={overview} />}
    </>
  )
}

function Full({ overview }: { readonly overview: Overview }) {
  return (
    <>
      <Figures overview={overview} />
      <div className={styles.grid}>
        <ThreeAnswers overview={overview} />
        <LightMatrix overview={overview} />
        <div className={styles.middle}>
          <Growth overview={overview} />
          <Quotes overview={overview} />
        </div>
        <div className={styles.side}>
          <Changes overview={overview} />
          <CitiesAtAGlance overview={overview} />
        </div>
        <AttentionList overview={overview} />
      </div>
      <div className={styles.parts}>
        <div className={styles.stack}>
          <LightTable overview={overview} name="pillar" />
          <Deadlines overview={overview} />
        </div>
        <LightTable overview={overview} name="sector" />
        <div className={styles.stack}>
          <LightTable overview={overview} name="agency" />
          <StatusBySector overview={overview} />
        </div>
      </div>
    </>
  )
}

/** A plan or a sector without measures: says so, and shows what there is besides. */
function NothingYet({ overview }: { readonly overview: Overview }) {
  const words = useWords(overviewWords)
  const { sector: _, ...view } = useView()
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
        {overview.indicators.length > 0 && <Growth overview={overview} />}
        {overview.indicators.length > 0 && <Quotes overview={overview} />}
        {ledger.programme !== null && <CitiesAtAGlance overview={overview} />}
      </div>
    </>
  )
}
