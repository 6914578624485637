import { PageLink } from '#src/board/page-link'
import { useKnownView, useWholeLedger } from '#src/board/use-board'
import { satisfies } from '#src/domain/choice'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { qualityWords } from '#src/i18n/words/quality'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'
import styles from './quality.module.css'

/** Facts of the plan that disagree and are both kept; under a sector those about its indicators. */
export function KnownConflicts() {
  const words = useWords(qualityWords)
  const locale = useLocale()
  const { sector } = useKnownView()
  const { plan, indicators } = useWholeLedger()
  const known = plan.conflicts
    .map(({ id, text: said, indicators: ids = [] }) => ({ id, said, about: indicators.filter((indicator) => ids.includes(indicator.id)) }))
    .filter(({ about }) => sector === undefined || about.some(({ sectors }) => satisfies(sector, sectors)))
  if (known.length === 0) return null
  return (
    <Section title={words.known} note={words.knownNote(formatNumber(known.length))} id="known">
      <ul className={styles['known']}>
        {known.map(({ id, said, about }) => (
          <li key={id}>
            {inLocale(said, locale)}
            {about.length > 0 && (
              <span className={styles['links']}>
                {about.map((indicator) => (
                  <PageLink key={indicator.id} to={`/indicators/${indicator.id}`} className={text['link']}>
                    {inLocale(indicator.name, locale)}
                  </PageLink>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
