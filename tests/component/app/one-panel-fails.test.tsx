import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { planQueries } from '#src/api/plan-queries'
import { App } from '#src/app/app'
import { makeQueryClient } from '#src/app/query-client'
import type { Ledger } from '#src/contract/ledger'
import { answerRequests } from '#tests/setup/api'
import { expectConsole } from '#tests/setup/console'

answerRequests()

/** Opens an address over a ledger that was damaged after it was read: no contract stands between it and the panels. */
async function openDamaged(address: string, damage: (ledger: Ledger) => void) {
  const queryClient = makeQueryClient()
  const { queryKey } = planQueries.ledger('miit-2023')
  const whole = await queryClient.fetchQuery(planQueries.ledger('miit-2023'))
  const damaged = structuredClone(whole)
  damage(damaged)
  queryClient.setQueryData(queryKey, damaged)
  globalThis.history.replaceState(null, '', address)
  render(<App queryClient={queryClient} />)
  return { user: userEvent.setup(), repair: () => queryClient.setQueryData(queryKey, whole) }
}

const broken = undefined as never

describe('a panel that cannot be drawn leaves the page usable and can be tried again', () => {
  test('on the overview', async () => {
    expectConsole(/TypeError/)
    // Room for the charts, which jsdom gives none.
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ ...new DOMRect(), width: 600, height: 300 })
    const { user, repair } = await openDamaged('/', ({ indicators }) => {
      for (const indicator of indicators) Object.assign(indicator, { publisher: broken })
    })
    // By text: in a page this large, every look for a role takes seconds.
    expect(await screen.findByText('这一块没有显示出来')).toBeInTheDocument()
    expect(screen.getByLabelText('主要数字')).toBeInTheDocument()
    expect(screen.getByText('要做的事', { selector: 'h2' })).toBeInTheDocument()
    repair()
    await user.click(screen.getByText('重试'))
    expect(screen.queryByText('这一块没有显示出来')).not.toBeInTheDocument()
  })

  test('on a measure, whose form still records', async () => {
    expectConsole(/TypeError/)
    const { user } = await openDamaged('/measures/A2-04?lang=en', ({ measures }) => {
      for (const { measurability } of measures) Object.assign(measurability, { note: broken })
    })
    expect(await screen.findByText('This part could not be shown')).toBeInTheDocument()
    await user.click(screen.getByLabelText('Note', { selector: '[type=radio]' }))
    await user.click(screen.getByLabelText('Note', { selector: 'textarea' }))
    await user.paste('written beside it')
    await user.click(screen.getByLabelText('Recorded by'))
    await user.paste('王五')
    await user.click(screen.getByText('Record', { selector: '[type=submit]' }))
    expect(await within(screen.getByLabelText('Timeline', { selector: 'ol, ul' })).findByText('written beside it')).toBeInTheDocument()
  })
})
