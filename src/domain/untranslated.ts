import { englishIssuerOf } from './issuers'
import type { PlanFiles } from './plan-check'

const isChinese = (words: string | null | undefined): boolean => words != null && /\p{Script=Han}/u.test(words)

/** What ships and would stand in Chinese on an English page. What was typed into a search, and a document's own name, stand as they are. */
export function untranslated(files: PlanFiles): string[] {
  const { plan, evidence, events, industries } = files
  const items = [...evidence, ...events.flatMap((event) => (event.kind === 'evidence' ? [event.evidence] : []))]
  return [
    ...items.flatMap((item) => {
      const { id, title, englishTitle, number, englishNumber, source, englishSource } = item
      const shown = {
        title: englishTitle ?? title,
        issuer: englishIssuerOf(item, plan.agencies) ?? item.issuer,
        number: englishNumber ?? number,
        source: englishSource ?? source,
      }
      return Object.entries(shown).flatMap(([part, words]) => (isChinese(words) ? [`${id} has no English ${part}`] : []))
    }),
    ...industries.flatMap(({ id, document: { title, englishTitle, number, englishNumber } }) => [
      ...(isChinese(englishTitle ?? title) ? [`${id} has no English title of its document`] : []),
      ...(isChinese(englishNumber ?? number) ? [`${id} has no English number of its document`] : []),
    ]),
    ...events.flatMap((event) => {
      switch (event.kind) {
        case 'status':
          return isChinese(event.english?.reference ?? event.reference) ? [`event ${event.id} has no English reference`] : []
        case 'check':
          return isChinese(event.english?.text ?? event.text) || isChinese(event.english?.scope ?? event.scope)
            ? [`event ${event.id} has no English text`]
            : []
        case 'deadline':
        case 'correction':
          return isChinese(event.english?.reason ?? event.reason) ? [`event ${event.id} has no English reason`] : []
        default:
          return []
      }
    }),
    ...chineseIn(files, plan.id),
  ]
}

/** Words that say they are English and have Chinese in them, each with the nearest id above. */
function chineseIn(value: unknown, id: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'id' in value && typeof value.id === 'string' ? value.id : id
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'en' && typeof part === 'string'
      ? isChinese(part)
        ? [`${own} says in Chinese what stands as English: ${part}`]
        : []
      : chineseIn(part, own),
  )
}
