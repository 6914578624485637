import { useLedger } from '#src/board/use-board'
import type { MeasureState } from '#src/domain/measure-state'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { measureWords } from '#src/i18n/words/measure'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'
import styles from './measure.module.css'

/** Where the measure was announced: the place and the marks of its sentence, never its text. */
export function SourceSlots({ state: { measure } }: { readonly state: MeasureState }) {
  const words = useWords(measureWords)
  const locale = useLocale()
  const { plan, sentences } = useLedger()
  return (
    <Section title={words.source} note={inLocale(plan.shortTitle, locale)}>
      {measure.sentences.map((number) => {
        const sentence = sentences.find((item) => item.number === number)
        return (
          <div key={number} className={styles['slot']}>
            <p>
              <b>{words.sentence(formatNumber(number))}</b>
              {sentence !== undefined && ` · ${words.place(formatNumber(sentence.paragraph), formatNumber(sentence.place))}`}
            </p>
            <p>{inLocale(measure.summary, locale)}</p>
            {sentence !== undefined && <p className={text['small']}>{words.marks(formatNumber(sentence.length), sentence.fingerprint)}</p>}
          </div>
        )
      })}
      <p className={text['small']}>{words.notShipped}</p>
    </Section>
  )
}
