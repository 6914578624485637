import type { QualityRule } from '#src/contract/plan'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber, inBrackets } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { qualityWords } from '#src/i18n/words/quality'
import text from '#src/ui/text.module.css'

/** Why a rule of the plan looks for something, with the limit it goes by. */
export function Why({ rule: { kind, why, limit } }: { readonly rule: QualityRule }) {
  const words = useWords(qualityWords)
  const locale = useLocale()
  const hasLimit = limit !== undefined && (kind === 'stale' || kind === 'crowded-document')
  return (
    <>
      {inLocale(why, locale)}
      {hasLimit && <span className={text['muted']}>{inBrackets(words.limit[kind](formatNumber(limit)), locale)}</span>}
    </>
  )
}
