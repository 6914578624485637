import { PageLink } from '#src/board/page-link'
import type { Programme } from '#src/contract/city'
import { inLocale } from '#src/i18n/bilingual'
import { formatQuantity } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { citiesWords } from '#src/i18n/words/cities'
import { Section } from '#src/ui/section'
import prose from '#src/ui/text.module.css'
import styles from './cities.module.css'
import { Sourced } from './sourced'

/** What the programme grants and asks of every city; a source said once for the rules that share it. */
export function ProgrammeRules({ programme: { rules, measure } }: { readonly programme: Programme }) {
  const words = useWords(citiesWords)
  const locale = useLocale()
  return (
    <Section
      id="rules"
      title={words.rules}
      note={
        <PageLink to={`/measures/${measure}`} className={prose['link']}>
          {words.measure(measure)}
        </PageLink>
      }
    >
      <ul className={styles['rules']}>
        {rules.map((rule, index) => {
          const next = rules[index + 1]
          const isShared =
            next !== undefined && next.source?.zh === rule.source?.zh && next.url === rule.url && next.confidence === rule.confidence
          return (
            <li key={rule.text.zh}>
              <div className={styles['rule']}>
                <span>{inLocale(rule.text, locale)}</span>
                <b>{formatQuantity(rule.value, rule.unit, locale)}</b>
              </div>
              {!isShared && <Sourced {...rule} />}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
