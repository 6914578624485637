import { useMemo } from 'react'
import type { Plan } from '#src/contract/plan'
import type { Locale } from '#src/contract/vocabulary'
import { inLocale } from '#src/i18n/bilingual'
import { joinList } from '#src/i18n/format'
import { useLocale } from '#src/i18n/words'
import { useLedger } from './use-board'

/** The plan's own names by id, in the language of this view; an id it does not know stands for itself. */
export function usePlanNames() {
  const { plan } = useLedger()
  const locale = useLocale()
  return useMemo(() => namesOf(plan, locale), [plan, locale])
}

function namesOf(plan: Plan, locale: Locale) {
  const pick = (items: readonly { readonly id: string; readonly name: { zh: string; en: string } }[], id: string) => {
    const item = items.find((candidate) => candidate.id === id)
    return item === undefined ? id : inLocale(item.name, locale)
  }
  const pickTitle = (items: readonly { readonly id: string; readonly title: { zh: string; en: string } }[], id: string) => {
    const item = items.find((candidate) => candidate.id === id)
    return item === undefined ? id : inLocale(item.title, locale)
  }
  const agency = (id: string) => pick(plan.agencies, id)
  return {
    agency,
    agencies: (roles: readonly { readonly agency: string }[]) =>
      joinList(
        roles.map((role) => agency(role.agency)),
        locale,
      ),
    sector: (id: string) => pick(plan.sectors, id),
    heading: (id: string) => pickTitle(plan.headings, id),
    pillar: (id: string) => pickTitle(plan.pillars, id),
  }
}
