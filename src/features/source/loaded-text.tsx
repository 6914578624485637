import type { AlignedText, OwnTextState } from '#src/board/own-text'
import { PageLink } from '#src/board/page-link'
import { MatchShown } from '#src/board/sentence-answers'
import { usePlanId } from '#src/board/use-board'
import { matchStates } from '#src/domain/address'
import { formatNumber, joinPhrases } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { sourceWords } from '#src/i18n/words/source'
import { removeOwnText } from '#src/state/source-text'
import { Button } from '#src/ui/button'
import { Fact, FactsList } from '#src/ui/facts-list'
import { Notice } from '#src/ui/notice'
import text from '#src/ui/text.module.css'
import styles from './source.module.css'

interface Props {
  readonly state: OwnTextState
  /** why another file, dropped beside it, was not taken */
  readonly fault: string | undefined
  readonly onRemoved: () => void
}

/** The text that is loaded: what it is, how much of it is as listed, whether it is kept, and the way to remove it. */
export function LoadedText({ state, fault, onRemoved }: Props) {
  const words = useWords(sourceWords)
  const locale = useLocale()
  const planId = usePlanId()
  const { own } = state
  const remove = () => {
    removeOwnText(planId)
    onRemoved()
  }
  return (
    <div className={styles['form']}>
      <FactsList>
        <Fact term={words.loaded}>
          {joinPhrases([own.fileName ?? words.pasted, words.characters(formatNumber([...own.text].length))], locale)}
          <div className={text['small']}>{own.isKept ? words.kept : words.notKept}</div>
        </Fact>
        <Fact term={words.result}>
          {state.kind === 'aligned' && <Result own={state.own} />}
          {state.kind === 'aligning' && <span role="status">{words.checking}</span>}
          {state.kind === 'not-aligned' && <Notice tone="bad" title={words.notChecked[state.why]} />}
        </Fact>
      </FactsList>
      {fault !== undefined && <Notice tone="bad" title={fault} />}
      <Button onClick={remove}>{words.remove}</Button>
    </div>
  )
}

/** How many of the listed sentences are the same, differ or are missing, each leading to its list; and what is not listed. */
function Result({ own }: { readonly own: AlignedText }) {
  const words = useWords(sourceWords)
  return (
    <ul className={styles['results']} role="status">
      {matchStates.map((state) => {
        const count = own.sentences.filter((match) => match.state === state).length
        const found = <MatchShown state={state} words={words.found[state](formatNumber(count))} />
        return (
          <li key={state}>
            {count === 0 ? (
              <span className={text['muted']}>{found}</span>
            ) : (
              <PageLink to="/source" hash="map" view={{ slot: { include: [state], exclude: [] } }}>
                {found}
              </PageLink>
            )}
          </li>
        )
      })}
      {own.unlistedCount > 0 && (
        <li>
          <a href="#unlisted">{words.found.unlisted(formatNumber(own.unlistedCount))}</a>
        </li>
      )}
    </ul>
  )
}
