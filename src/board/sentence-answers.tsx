import type { SentenceUse } from '#src/domain/source-map'
import type { SentenceMatch } from '#src/domain/source-match'
import { useWords } from '#src/i18n/words'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { CheckMark } from '#src/ui/check-mark'
import { Marked } from '#src/ui/marked'
import { PassageMark } from '#src/ui/passage-mark'

const passages = {
  tracked: 'solid',
  quoted: 'quoted',
  both: 'both',
  context: 'thin',
  'left-over': 'open',
} as const satisfies Record<SentenceUse, string>

/** What a sentence carries: mark and word. */
export function UseShown({ use }: { readonly use: SentenceUse }) {
  const { slot } = useWords(vocabulary)
  return <Marked mark={<PassageMark variant={passages[use]} />}>{slot[use]}</Marked>
}

const checks = { same: 'matches', differs: 'differs', missing: 'unknown' } as const satisfies Record<SentenceMatch['state'], string>

/** What became of a sentence in the reader's own text: mark and word. */
export function MatchShown({ state, words }: { readonly state: SentenceMatch['state']; readonly words?: string }) {
  const { slot } = useWords(vocabulary)
  return <Marked mark={<CheckMark variant={checks[state]} />}>{words ?? slot[state]}</Marked>
}
