import { PageLink } from '#src/board/page-link'
import type { MeasureState } from '#src/domain/measure-state'
import { inLocale } from '#src/i18n/bilingual'
import { useLocale, useWords } from '#src/i18n/words'
import { measureWords } from '#src/i18n/words/measure'
import { Notice } from '#src/ui/notice'
import text from '#src/ui/text.module.css'

/** What a measure was called before, what it came from, and what became of it. */
export function LineageNotice({ state: { lineage, earlierTitles } }: { readonly state: MeasureState }) {
  const words = useWords(measureWords)
  const locale = useLocale()
  const link = (id: string) => (
    <PageLink key={id} to={`/measures/${id}`} className={text['link']}>
      {id}
    </PageLink>
  )
  const { from, into } = lineage
  return (
    <>
      {into !== null && (
        <Notice
          tone="past"
          title={into.event.kind === 'split' ? words.retiredSplit : words.retiredMerge}
          actions={<>{into.ids.map(link)}</>}
        >
          {words.retiredText}
        </Notice>
      )}
      {from.map(({ id, event }) => (
        <p key={id} className={text['small']}>
          {event.kind === 'split' ? words.splitFrom : words.mergedFrom} {link(id)} <span className={text['muted']}>{event.reason}</span>
        </p>
      ))}
      {earlierTitles.map(({ title, replacedBy }) => (
        <p key={replacedBy.id} className={text['small']}>
          {words.earlierWording} <del>{inLocale(title, locale)}</del> <span className={text['muted']}>{replacedBy.reason}</span>
        </p>
      ))}
    </>
  )
}
