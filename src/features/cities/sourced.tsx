import { OutsideLink } from '#src/board/outside-link'
import type { Bilingual } from '#src/contract/text'
import type { Confidence, Grade } from '#src/contract/vocabulary'
import { inLocale } from '#src/i18n/bilingual'
import { useLocale, useWords } from '#src/i18n/words'
import { citiesWords } from '#src/i18n/words/cities'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { DotMark } from '#src/ui/dot-mark'
import { Marked } from '#src/ui/marked'
import text from '#src/ui/text.module.css'

/** How sure a value is: mark and word. */
export function Sureness({ of }: { readonly of: Confidence }) {
  const { confidence } = useWords(vocabulary)
  return <Marked mark={<DotMark variant={of} />}>{confidence[of]}</Marked>
}

interface Props {
  readonly confidence: Confidence
  readonly source: Bilingual | null
  /** opened only where it is a safe web address; else the source is plain text */
  readonly url: string | null
  readonly grade?: Grade
  /** in a line of a meta text, where a block would break it */
  readonly isInline?: boolean
}

/** How sure a value is and what it rests on. */
export function Sourced({ confidence, source, url, grade, isInline = false }: Props) {
  const words = useWords(citiesWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const name = source === null ? url : inLocale(source, locale)
  const Line = isInline ? 'span' : 'div'
  return (
    <Line className={text['small']}>
      <Sureness of={confidence} /> · {grade !== undefined && `${terms.grade[grade]} · `}
      {name === null ? words.noSource : <OutsideLink address={url ?? name}>{name}</OutsideLink>}
    </Line>
  )
}
