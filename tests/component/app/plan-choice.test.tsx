import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { miit2023 } from '#tests/samples/miit-2023'
import { note } from '#tests/samples/events'
import { answerRequests } from '#tests/setup/api'
import { recordByApi, recordOf } from '#tests/setup/record-by-api'
import { renderApp } from '#tests/setup/render-app'

const other = {
  ...miit2023,
  plan: {
    ...miit2023.plan,
    id: 'other-plan',
    title: { zh: '另一计划', en: 'Another plan' },
    shortTitle: { zh: '另一计划', en: 'Another' },
  },
  measures: miit2023.measures.filter(({ id }) => id !== 'B2-06'),
  indicators: miit2023.indicators.slice(0, 1),
  programme: null,
}
answerRequests([miit2023, other])

const [shared] = other.indicators
const lost = miit2023.indicators.find(({ id }) => id !== shared?.id)
const kept = 'asOf=2024-06-30&since=2023-12-31&time=happened&against=first&lang=en'

test.each([
  ['/measures/B1-01', '/measures/B1-01'],
  ['/measures/B2-06', '/measures'],
  [`/indicators/${shared?.id}`, `/indicators/${shared?.id}`],
  [`/indicators/${lost?.id}`, '/indicators'],
  ['/cities', '/'],
  ['/cities/320500', '/'],
  ['/cities/slot-21', '/'],
  ['/evidence', '/evidence'],
  ['/', '/'],
])('changing the plan at %s leads to %s, with language and days, without the conditions of the first', async (from, to) => {
  const { user } = renderApp(`${from}?sector=sme&light=red&q=x&${kept}`)
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Plan' }), 'Another')
  await waitFor(() => expect(`${location.pathname}${location.search}`).toBe(`${to}?plan=other-plan&${kept}`))
  expect(await screen.findByRole('heading', { level: 1 })).toBeVisible()
})

test('removing what was recorded says how many of this plan go and how many of others stay, and removes those', async () => {
  await recordByApi(note('r-here-one'), note('r-here-two'))
  await recordOf('other-plan', { ...note('r-elsewhere'), subject: { kind: 'measure', id: 'B1-01' } })
  const { user } = renderApp('/about')
  await user.click(await screen.findByRole('button', { name: '清除本机录入' }))
  const dialog = within(screen.getByRole('dialog'))
  expect(await dialog.findByText(/的 2 条录入事项/)).toBeVisible()
  expect(await dialog.findByText('其他计划的 1 条录入事项不动。')).toBeVisible()
  await user.click(dialog.getByRole('button', { name: '清除 2 条' }))
  expect(await screen.findByText('已清除 2 条。')).toBeVisible()
  expect(await screen.findByText(/已录入 1 条事项/)).toBeVisible()
})
