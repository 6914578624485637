import type { LastWord } from '#src/domain/last-word'
import { formatPeriod } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { measuresWords } from '#src/i18n/words/measures'
import text from '#src/ui/text.module.css'

/** When a responsible body last said how a measure stands, and how many months ago; or for how many nobody has. */
export function LastWordCell({ lastWord: { event, months } }: { readonly lastWord: LastWord }) {
  const words = useWords(measuresWords)
  const locale = useLocale()
  if (event === null) return <span className={text['muted']}>{words.noWord(months)}</span>
  return (
    <>
      <span className={text['nowrap']}>{formatPeriod(event.occurredOn, locale)}</span>
      <div className={text['small']}>{words.wordAgo(months)}</div>
    </>
  )
}
