import type { Confidence } from '#src/contract/vocabulary'
import { useWords } from '#src/i18n/words'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { DotMark } from '#src/ui/dot-mark'
import { Marked } from '#src/ui/marked'
import { VisuallyHidden } from '#src/ui/visually-hidden'

interface Props {
  readonly of: Confidence
  /** what it is said of, where the mark stands beside one of several values */
  readonly said?: (confidence: string) => string
}

/** How sure a value is: the mark, with its word seen where it is not verified and said always. */
export function Sureness({ of, said = (word) => word }: Props) {
  const { confidence } = useWords(vocabulary)
  const word = said(confidence[of])
  return <Marked mark={<DotMark variant={of} />}>{of === 'verified' ? <VisuallyHidden>{word}</VisuallyHidden> : confidence[of]}</Marked>
}
