import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { planQueries } from '#src/api/plan-queries'
import { defaultDayOf, usePlanId } from '#src/board/use-board'
import { useCarriedView } from '#src/board/view'
import { boardOf } from '#src/domain/board'
import { inLocale } from '#src/i18n/bilingual'
import { useLocale, useWords } from '#src/i18n/words'
import { planBarWords } from '#src/i18n/words/plan-bar'
import { pageInPlan } from './page-in-plan'
import { usePagePath } from './page-path'

/**
 * The plan in view, and the way to another. Language, days and how time is counted come along; conditions do not, for sectors, headings and agencies
 * are the plan's own. Where the other plan has no such page, the nearest one it has.
 */
export function PlanChoice() {
  const words = useWords(planBarWords)
  const locale = useLocale()
  const planId = usePlanId()
  const path = usePagePath()
  const carried = useCarriedView()
  const { data: plans } = useSuspenseQuery(planQueries.list())
  const client = useQueryClient()
  const navigate = useNavigate()
  const current = plans.find(({ id }) => id === planId)
  const change = async (plan: string) => {
    // Where it cannot be loaded, the page itself says so.
    const ledger = await client.ensureQueryData(planQueries.ledger(plan)).catch(() => null)
    const to = ledger === null ? '/' : pageInPlan(path, boardOf(ledger, carried.asOf ?? defaultDayOf(ledger)))
    await navigate({ to: to as '/', search: { ...carried, plan } })
  }
  if (plans.length < 2) return <b>{current === undefined ? planId : inLocale(current.shortTitle, locale)}</b>
  return (
    <select aria-label={words.plan} value={planId} onChange={(event) => void change(event.target.value)}>
      {plans.map(({ id, shortTitle }) => (
        <option key={id} value={id}>
          {inLocale(shortTitle, locale)}
        </option>
      ))}
    </select>
  )
}
