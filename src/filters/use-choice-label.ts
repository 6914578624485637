import { useLedger } from '#src/board/use-board'
import type { ChoiceName } from '#src/domain/address'
import { inLocale } from '#src/i18n/bilingual'
import { useLocale, useWords } from '#src/i18n/words'
import { changeWords } from '#src/i18n/words/changes'
import { filterWords } from '#src/i18n/words/filters'
import { findingWords } from '#src/i18n/words/findings'
import { vocabulary } from '#src/i18n/words/vocabulary'

/** Words for the values of every choice: the field's terms, or the plan's own names. */
export function useChoiceLabel(): (name: ChoiceName, value: string) => string {
  const { plan, programme } = useLedger()
  const locale = useLocale()
  const words = useWords(vocabulary)
  const { hasNone } = useWords(filterWords)
  const changes = useWords(changeWords)
  const findings = useWords(findingWords)
  return (name, value) => {
    if (value === 'none') return name === 'change' ? changes.unchanged : hasNone
    const named = (items: readonly { readonly id: string; readonly name: { zh: string; en: string } }[]) => {
      const item = items.find(({ id }) => id === value)
      return item === undefined ? value : inLocale(item.name, locale)
    }
    const titled = (items: readonly { readonly id: string; readonly title: { zh: string; en: string } }[]) =>
      `${value} ${named(items.map(({ id, title }) => ({ id, name: title })))}`
    const spoken = (terms: Readonly<Record<string, string>>) => terms[value] ?? value
    switch (name) {
      case 'sector':
        return named(plan.sectors)
      case 'agency':
        return named(plan.agencies)
      case 'province':
        return named(programme?.provinces ?? [])
      case 'pillar':
        return titled(plan.pillars)
      case 'heading':
        return titled(plan.headings)
      case 'status':
        return spoken(words.official)
      case 'evidence':
        return spoken(words.evidence)
      case 'directness':
        return spoken(words.directness)
      case 'schedule':
        return spoken(words.schedule)
      case 'light':
        return spoken(words.light)
      case 'mark':
        return spoken(words.mark)
      case 'todo':
        return spoken(words.action)
      case 'word':
        return spoken(words.silence)
      case 'kind':
        return spoken(words.kind)
      case 'measurable':
        return spoken(words.measurable)
      case 'basis':
        return spoken(words.basis)
      case 'change':
        return spoken(changes.kinds)
      case 'type':
        return spoken(words.evidenceType)
      case 'grade':
        return spoken(words.grade)
      case 'confidence':
        return spoken(words.confidence)
      case 'standing':
        return spoken(words.standing)
      case 'finding':
        return spoken(findings.kinds)
      case 'slot':
        return spoken(words.slot)
    }
  }
}
