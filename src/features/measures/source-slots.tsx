import { type AlignedText, type OwnTextState, useOwnTextState } from '#src/board/own-text'
import { PageLink } from '#src/board/page-link'
import { MatchShown } from '#src/board/sentence-answers'
import { useLedger } from '#src/board/use-board'
import type { Sentence } from '#src/contract/plan'
import type { MeasureState } from '#src/domain/measure-state'
import { paragraphOf } from '#src/domain/source-map'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { measureWords } from '#src/i18n/words/measure'
import { CheckMark } from '#src/ui/check-mark'
import { Marked } from '#src/ui/marked'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'
import styles from './measure.module.css'

/** Where the measure was announced: the place and the marks of its sentences, and their words where the reader has loaded the text. */
export function SourceSlots({ state: { measure } }: { readonly state: MeasureState }) {
  const words = useWords(measureWords)
  const locale = useLocale()
  const { plan, sentences } = useLedger()
  const state = useOwnTextState()
  const own = state?.kind === 'aligned' ? state.own : null
  return (
    <Section title={words.source} note={inLocale(plan.shortTitle, locale)}>
      {/* Where there is no aim, it stands under the title. */}
      {measure.aim !== undefined && <p className={styles['summary']}>{inLocale(measure.summary, locale)}</p>}
      {measure.sentences.map((number) => {
        const sentence = sentences.find((item) => item.number === number)
        return (
          <div key={number} className={styles['slot']}>
            <p className={styles['locator']}>
              <PageLink to="/source" hash={`s${number}`} className={text['link']}>
                {words.sentence(formatNumber(number))}
              </PageLink>
              {sentence !== undefined && <span>{words.place(formatNumber(sentence.paragraph), formatNumber(sentence.place))}</span>}
              <SlotState number={number} state={state} />
            </p>
            {sentence !== undefined && own !== null && <InContext sentence={sentence} sentences={sentences} own={own} />}
            {sentence !== undefined && (
              <details className={text['small']}>
                <summary>{words.fingerprint}</summary>
                {words.marks(formatNumber(sentence.length), sentence.fingerprint)}
              </details>
            )}
          </div>
        )
      })}
      {state === null && (
        <>
          <p className={text['small']}>{words.notShipped}</p>
          <p className={styles['choice']}>
            <PageLink to="/source" hash="own" className={text['link']}>
              {words.loadText}
            </PageLink>
          </p>
        </>
      )}
    </Section>
  )
}

/** Whether the reader's own text has the sentence. */
function SlotState({ number, state }: { readonly number: number; readonly state: OwnTextState | null }) {
  const { slots } = useWords(measureWords)
  if (state?.kind === 'aligning') return <Marked mark={<CheckMark variant="unknown" />}>{slots.notYet}</Marked>
  const match = state?.kind === 'aligned' ? state.own.byNumber.get(number) : undefined
  if (match === undefined) return <Marked mark={<CheckMark variant="unknown" />}>{slots.notLoaded}</Marked>
  return <MatchShown state={match.state} words={slots[match.state]} />
}

/** The sentence among the others of its paragraph, as the reader's own text has them. */
function InContext({
  sentence,
  sentences,
  own,
}: {
  readonly sentence: Sentence
  readonly sentences: readonly Sentence[]
  readonly own: AlignedText
}) {
  if (own.byNumber.get(sentence.number)?.state === 'missing') return null
  return (
    <blockquote className={styles['passage']}>
      {paragraphOf(sentences, sentence).map(({ number }) => {
        const match = own.byNumber.get(number)
        if (match === undefined || match.state === 'missing') return null
        return number === sentence.number ? <mark key={number}>{match.text}</mark> : <span key={number}>{match.text}</span>
      })}
    </blockquote>
  )
}
