import { numberIn, originalOf } from '#src/board/evidence-in-locale'
import { useKnownView, useLedger, useWholeLedger } from '#src/board/use-board'
import type { Industry } from '#src/contract/plan'
import { filterIndustries } from '#src/domain/indicator-list'
import { countTargets } from '#src/domain/recalled'
import { inLocale } from '#src/i18n/bilingual'
import { comparatorSigns, formatNumber, formatPeriod, formatQuantity, inBrackets, joinPhrases } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { indicatorsWords } from '#src/i18n/words/indicators'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { Fact, FactsList } from '#src/ui/facts-list'
import { Section } from '#src/ui/section'
import { Tag } from '#src/ui/tag'
import text from '#src/ui/text.module.css'
import styles from './indicators.module.css'

/** What the growth plan of each key industry aimed at, each target with its confidence. */
export function IndustryTargets() {
  const words = useWords(indicatorsWords)
  const { confidence, recalledHidden } = useWords(vocabulary)
  const locale = useLocale()
  const view = useKnownView()
  const industries = filterIndustries(useLedger().industries, view)
  const hidden = countTargets(filterIndustries(useWholeLedger().industries, view)) - countTargets(industries)
  if (industries.length === 0) return null
  return (
    <Section
      title={words.industries}
      note={hidden > 0 ? `${words.industriesNote} · ${recalledHidden(formatNumber(hidden))}` : words.industriesNote}
    >
      <div className={styles['industries']}>
        {industries.map(({ id, name, document, targets, note }) => (
          <Section key={id} level={3} title={inLocale(name, locale)}>
            <p className={text['small']}>
              <DocumentName document={document} /> {document.numberConfidence === 'recalled' && <Tag isDashed>{confidence.recalled}</Tag>}
              {note.zh !== '' && inBrackets(inLocale(note, locale), locale)}
            </p>
            <FactsList>
              {targets.map((target) => (
                <Fact
                  key={`${target.metric.zh} ${target.period}`}
                  term={joinPhrases([inLocale(target.metric, locale), formatPeriod(target.period, locale)], locale)}
                >
                  {comparatorSigns[target.comparator]}
                  {formatQuantity(target.value, target.unit, locale)}{' '}
                  {target.confidence === 'recalled' && <Tag isDashed>{confidence.recalled}</Tag>}
                  {target.note !== undefined && <div className={text['small']}>{inLocale(target.note, locale)}</div>}
                </Fact>
              ))}
            </FactsList>
          </Section>
        ))}
      </div>
    </Section>
  )
}

/** What a document is called and its number; in English a translation of ours, with its own name and number as what it is translated from. */
function DocumentName({ document }: { readonly document: Industry['document'] }) {
  const locale = useLocale()
  const { title, englishTitle, number } = document
  const written = [title, number].filter((part) => part !== null).join(' ')
  const shown = [locale === 'en' ? (englishTitle ?? title) : title, numberIn(document, locale)].filter((part) => part !== null).join(' ')
  return <span {...originalOf(shown, written)}>{shown}</span>
}
