import type { QuoteVerdict } from '#src/domain/quote-check'
import { useWords } from '#src/i18n/words'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { CheckMark } from '#src/ui/check-mark'
import { Marked } from '#src/ui/marked'

const marks = {
  conflicts: 'clash',
  differs: 'differs',
  partly: 'half',
  cut: 'cut',
  rounds: 'near',
  agrees: 'matches',
  'only-in-announcement': 'quoted',
  unchecked: 'unknown',
} as const satisfies Record<QuoteVerdict, string>

/** How a quote stands to the official figures: mark and word. */
export function QuoteVerdictShown({ verdict }: { readonly verdict: QuoteVerdict }) {
  const { check } = useWords(vocabulary)
  return <Marked mark={<CheckMark variant={marks[verdict]} />}>{check[verdict]}</Marked>
}
