import { findingText } from '#src/board/finding-text'
import { PageLink } from '#src/board/page-link'
import { useFindings } from '#src/board/use-findings'
import { useLedger } from '#src/board/use-board'
import { isOpen } from '#src/domain/findings'
import type { MeasureState } from '#src/domain/measure-state'
import { formatDay, formatNumber, joinPhrases } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { findingWords } from '#src/i18n/words/findings'
import { qualityWords } from '#src/i18n/words/quality'
import { Fact, FactsList } from '#src/ui/facts-list'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'

/** What the plan's rules find about one measure, and what was answered. */
export function MeasureFindings({ state: { measure } }: { readonly state: MeasureState }) {
  const words = useWords(qualityWords)
  const { kinds } = useWords(findingWords)
  const locale = useLocale()
  const { plan } = useLedger()
  const findings = useFindings().findings.filter(({ subject }) => subject.kind === 'measure' && subject.id === measure.id)
  if (plan.qualityRules.length === 0) return null
  return (
    <Section
      title={words.measure}
      note={findings.length > 0 && words.measureNote(formatNumber(findings.filter(isOpen).length))}
      id="quality"
    >
      {findings.length === 0 ? (
        <p className={text['muted']}>{words.measureNone}</p>
      ) : (
        <FactsList>
          {findings.map((finding) => (
            <Fact
              key={finding.id}
              term={
                <PageLink to="/quality" view={{ finding: { include: [finding.kind], exclude: [] } }} className={text['link']}>
                  {kinds[finding.kind]}
                </PageLink>
              }
            >
              {findingText(finding, plan, locale)}
              {finding.answer?.isInForce === true && (
                <div className={text['small']}>
                  {joinPhrases(
                    [
                      words.answered,
                      finding.answer.event.reason,
                      finding.answer.until === null ? words.forGood : words.until(formatDay(finding.answer.until, locale)),
                    ],
                    locale,
                  )}
                </div>
              )}
            </Fact>
          ))}
        </FactsList>
      )}
    </Section>
  )
}
