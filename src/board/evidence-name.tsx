import type { Evidence } from '#src/contract/evidence'
import { useLocale, useWords } from '#src/i18n/words'
import { evidenceWords } from '#src/i18n/words/evidence'
import text from '#src/ui/text.module.css'
import { OutsideLink } from './outside-link'

/** What an item is called, leading to where it can be read; in English a translation of ours, marked so, above its own name. */
export function EvidenceName({ evidence: { title, englishTitle, url } }: { readonly evidence: Evidence }) {
  const words = useWords(evidenceWords)
  const locale = useLocale()
  if (locale !== 'en' || englishTitle === undefined) return <OutsideLink address={url}>{title}</OutsideLink>
  return (
    <>
      <OutsideLink address={url}>{englishTitle}</OutsideLink>{' '}
      <abbr className={text['small']} title={words.translated}>
        {words.translatedShort}
      </abbr>
      <span className={text['original']} lang="zh-CN">
        {title}
      </span>
    </>
  )
}
