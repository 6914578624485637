import { useBoard } from '#src/board/use-board'
import { formatDay, formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { indicatorsWords } from '#src/i18n/words/indicators'
import { vocabulary } from '#src/i18n/words/vocabulary'
import styles from './indicators.module.css'
import type { ShownIndicator } from './use-indicators'

/** How many readings and quotes are not shown, and why: not known by the day in view, or only recalled. */
export function LeftOut({ indicators }: { readonly indicators: readonly ShownIndicator[] }) {
  const words = useWords(indicatorsWords)
  const { recalledHidden } = useWords(vocabulary)
  const locale = useLocale()
  const { asOf } = useBoard()
  const count = (of: (indicator: ShownIndicator) => number) => indicators.reduce((sum, indicator) => sum + of(indicator), 0)
  const readings = count(({ laterReadings }) => laterReadings)
  const quotes = count(({ laterQuotes }) => laterQuotes)
  const hidden = count(({ hiddenReadings }) => hiddenReadings)
  if (readings + quotes + hidden === 0) return null
  return (
    <ul className={styles['leftOut']} aria-label={words.leftOut}>
      {readings > 0 && <li>{words.laterReadings(formatNumber(readings), formatDay(asOf, locale))}</li>}
      {quotes > 0 && <li>{words.laterQuotes(formatNumber(quotes), formatDay(asOf, locale))}</li>}
      {hidden > 0 && <li>{recalledHidden(formatNumber(hidden))}</li>}
    </ul>
  )
}
