import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { checkQuote } from '#src/domain/quote-check'
import { miit2023 } from '#tests/samples/miit-2023'
import { answerRequests } from '#tests/setup/api'
import { renderApp } from '#tests/setup/render-app'

answerRequests()

const search = () => globalThis.location.search
const quotes = async (name = '引用核对') => within(await screen.findByRole('table', { name }))
const rowHeaders = async (name?: string) => (await quotes(name)).getAllByRole('rowheader').map(({ textContent }) => textContent)

test('typing narrows the list, the address follows in one step of Back, and emptying it brings all back', async () => {
  const { user } = renderApp('/indicators')
  const box = await screen.findByRole('searchbox', { name: '检索指标' })
  const steps = globalThis.history.length
  await user.type(box, '高新区')
  await waitFor(() => expect(decodeURIComponent(search())).toBe('?q=高新区'))
  expect(globalThis.history.length).toBe(steps)
  for (const header of await rowHeaders()) expect(header).toMatch(/高新区/)
  expect(screen.getByText(/^\d+ \/ \d+ 项$/)).toBeInTheDocument()
  await user.clear(box)
  await waitFor(() => expect(search()).toBe(''))
})

test('a shared link opens with its search applied, in English too', async () => {
  renderApp('/indicators?lang=en&q=high-tech%20zones')
  expect(await screen.findByRole('searchbox', { name: 'Search indicators' })).toHaveValue('high-tech zones')
})

test('a search that finds nothing says so and offers the way out', async () => {
  const { user } = renderApp('/indicators?q=没有这个词')
  expect(await screen.findByText('没有符合条件的指标')).toBeInTheDocument()
  expect(screen.queryByRole('table', { name: '引用核对' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '看全部指标' }))
  expect(await screen.findByRole('table', { name: '引用核对' })).toBeInTheDocument()
  expect(screen.getByRole('searchbox', { name: '检索指标' })).toHaveValue('')
})

test('the order is chosen, kept in the address and dropped again', async () => {
  const { user } = renderApp('/indicators')
  const choice = await screen.findByRole('combobox', { name: '排序' })
  const byCheck = await rowHeaders()
  await user.selectOptions(choice, '原文次序')
  await waitFor(() => expect(search()).toBe('?sort=sentence'))
  const inSource = await rowHeaders()
  expect(inSource).not.toEqual(byCheck)
  expect(inSource.toSorted()).toEqual(byCheck.toSorted())
  await user.selectOptions(choice, '有出入的在前')
  await waitFor(() => expect(search()).toBe(''))
  expect(await rowHeaders()).toEqual(byCheck)
})

test('an earlier day shows only what was published by then, and says how much is left out', async () => {
  renderApp('/indicators/iva-growth?asOf=2024-10-30')
  const left = await screen.findByRole('list', { name: '未列的数据和引用' })
  expect(left).toHaveTextContent(/^\d+ 期数据在 2024-10-30 之后发布，未列/)
  expect(screen.queryByRole('rowheader', { name: '2024 年 1—9 月' })).not.toBeInTheDocument()
  expect(screen.getByRole('rowheader', { name: '2024 年一季度' })).toBeInTheDocument()
})

test('on the day itself the reading is there', async () => {
  renderApp('/indicators/iva-growth?asOf=2024-10-31')
  expect(await screen.findByRole('rowheader', { name: '2024 年 1—9 月' })).toBeInTheDocument()
})

test('before the announcement there is no quote, in English too', async () => {
  renderApp('/indicators?asOf=2023-09-30&lang=en')
  const left = await screen.findByRole('list', { name: 'Readings and quotes left out' })
  expect(left).toHaveTextContent(/The interview was not out by 30 Sep 2023: \d+ quotes left out/)
  expect(screen.queryByRole('table', { name: 'Quotes checked' })).not.toBeInTheDocument()
})

test('nothing is said to be left out on the day through which the record was kept', async () => {
  renderApp('/indicators')
  await quotes()
  expect(screen.queryByRole('list', { name: '未列的数据和引用' })).not.toBeInTheDocument()
})

test.each([
  ['', '十个重点行业的目标', '十种有色金属产量年均增速，2023—2024 年'],
  ['?lang=en', 'Targets of the ten key industries', 'Average yearly output growth of ten non-ferrous metals, 2023–2024'],
])('a target for two years names both%s', async (address, name, term) => {
  renderApp(`/indicators${address}`)
  const targets = within(await screen.findByRole('region', { name }))
  expect(targets.getByText(term)).toBeVisible()
  for (const one of targets.getAllByRole('term')) expect(one).not.toHaveTextContent(/\d{4}-\d{4}|\d \d+ \d{4}/)
})

describe('a count in ten thousands', () => {
  test('is written out in English, as are its table and its changes', async () => {
    renderApp('/indicators/little-giants?lang=en')
    const table = within(await screen.findByRole('table', { name: 'Readings' }))
    expect(screen.getByText('Latest reading').closest('div')).toHaveTextContent(/17,600 ?firms, Dec 2025/)
    expect(table.getByRole('columnheader', { name: 'Value, firms' })).toBeVisible()
    expect(table.getByRole('row', { name: /^Dec 2022/ })).toHaveTextContent('8,997')
    expect(table.getByRole('row', { name: /^Dec 2025/ })).toHaveTextContent(/17,600\D*0from Nov 2025/)
    expect(document.body).not.toHaveTextContent('10,000 firms')
  })

  test('has the digits it was published with in Chinese, on its page and in the list', async () => {
    const { unmount } = renderApp('/indicators/little-giants')
    const table = within(await screen.findByRole('table', { name: '各期数据' }))
    expect(screen.getByText('最新数据').closest('div')).toHaveTextContent(/1\.76 ?万家/)
    expect(table.getByRole('row', { name: /^2022 年 12 月/ })).toHaveTextContent('0.8997')
    unmount()
    renderApp('/indicators?q=小巨人')
    expect((await quotes('其他序列')).getAllByRole('row', { name: /小巨人/ })[0]).toHaveTextContent('1.76 万家')
  })
})

test('a reading is set against one of the same kind of period, which is named, or against none', async () => {
  renderApp('/indicators/hightech-investment?lang=en')
  const table = within(await screen.findByRole('table', { name: 'Readings' }))
  const months = table.getAllByRole('row', { name: /^Jan–\w+ \d{4}/ })
  expect(months.length).toBeGreaterThan(3)
  for (const row of months) {
    const [, span = ''] = /^(Jan–\w+) /.exec(row.textContent) ?? []
    const [, against] = /from (\D+) \d{4}/.exec(row.textContent) ?? []
    expect([undefined, span]).toContain(against)
  }
  expect(table.getByRole('row', { name: /^Jan–Nov 2023/ })).toHaveTextContent('−12.5from Jan–Nov 2022')
})

test('a series of words has no readings, no unit and no revision to speak of', async () => {
  renderApp('/indicators/c919')
  expect(await screen.findByText('没有各期数据')).toBeVisible()
  expect(screen.queryByText(/0 期/)).not.toBeInTheDocument()
  expect(screen.queryByText('单位')).not.toBeInTheDocument()
  expect(screen.queryByText('最新修订')).not.toBeInTheDocument()
})

test('whatever a person judged says why, also where it agrees', async () => {
  renderApp('/indicators')
  const rows = (await quotes()).getAllByRole('row', { name: /人工判断/ })
  const agreeing = rows.filter(({ textContent }) => /一致|取整/.test(textContent))
  expect(agreeing.length).toBeGreaterThan(0)
  const reasons = miit2023.indicators.flatMap((indicator) =>
    indicator.quotes.flatMap((quote) => (checkQuote(quote, indicator).by === 'person' ? [quote.judged?.reason.zh ?? ''] : [])),
  )
  expect(reasons).toHaveLength(rows.length)
  for (const reason of reasons) expect((await quotes()).getAllByText(reason)[0]).toBeVisible()
})

test('what a target says besides its number is shown', async () => {
  renderApp('/indicators')
  const targets = await screen.findByRole('region', { name: '十个重点行业的目标' })
  expect(within(targets).getByText('同比约 +3%')).toBeInTheDocument()
})

describe('at a glance', () => {
  test.each([
    ['', '引用核对', /十个工业大省/, /10 个.*6 个.*冲突.*人工判断/, /高于全国的是六个/],
    [
      '?lang=en',
      'Quotes checked',
      /ten large industrial provinces/i,
      /10 provinces.*6 provinces.*Conflicts.*judged by a person/,
      /six of the ten/,
    ],
  ])('what was said of the ten provinces conflicts, with the reason, first of all%s', async (address, table, name, cells, reason) => {
    renderApp(`/indicators${address}`)
    const [, row] = (await quotes(table)).getAllByRole('row')
    expect(row).toHaveTextContent(name)
    expect(row).toHaveTextContent(cells)
    expect(row).toHaveTextContent(reason)
  })

  test('the 4.0% agrees, by rule', async () => {
    renderApp('/indicators')
    const row = (await quotes()).getAllByRole('row', { name: /增长 4%/ })[0]
    expect(row).toHaveTextContent(/4\.0%.*4\.0%.*一致/)
    expect(row).not.toHaveTextContent('人工判断')
  })

  test('the overview counts the quotes in the same words, in English too', async () => {
    for (const [address, name] of [
      ['', '各有多少'],
      ['?lang=en', 'How many of each'],
    ] as const) {
      const { unmount } = renderApp(`/indicators${address}`)
      const list = within(await screen.findByRole('list', { name }))
      const groups = list.getAllByRole('listitem').map(({ firstChild }) => firstChild?.textContent ?? '')
      expect(groups).toHaveLength(4)
      unmount()
      const overview = renderApp(`/${address}`)
      expect(await screen.findByText(groups.join(address === '' ? '，' : ', '))).toBeVisible()
      overview.unmount()
    }
  })

  test('it is counted how many quotes stand how, and all of them are', async () => {
    renderApp('/indicators')
    const table = await quotes()
    const counts = within(screen.getByRole('list', { name: '各有多少' })).getAllByRole('listitem')
    const groups = counts.map(({ textContent }) => /^\D+ \d+/.exec(textContent)?.[0] ?? '')
    expect(groups).toContain('冲突 2')
    const sum = groups.reduce((total, said) => total + Number(/\d+$/.exec(said)?.[0]), 0)
    expect(sum).toBe(table.getAllByRole('rowheader').length)
  })
})

test('an indicator’s page says why a quote was judged so, and by which readings of which indicators', async () => {
  renderApp('/indicators/sme-turn')
  const judged = within(await screen.findByRole('list', { name: '判断依据' }))
  expect(judged.getAllByRole('listitem')).toHaveLength(4)
  expect(judged.getAllByRole('link', { name: /利润总额/ })[0]).toHaveAttribute(
    'href',
    expect.stringContaining('/indicators/industrial-profit-growth'),
  )
  expect(judged.getByText('−7.8%（2023 年 1—10 月）')).toBeVisible()
  expect(screen.getByText(/降幅收窄。/)).toBeVisible()
})

test('a text that a quote was judged by is named with its grade, in English too', async () => {
  renderApp('/indicators/cruise-ship?lang=en')
  const judged = within(await screen.findByRole('list', { name: 'Judged by' }))
  expect(judged.getByRole('link', { name: /CPPCC Daily Online/ })).toHaveAttribute('href', expect.stringContaining('rmzxb.com.cn'))
  expect(judged.getByText(/C other media/)).toBeVisible()
})

test('what the interview says stands in the table as its own word, and is neither the latest reading nor one to reckon changes from', async () => {
  renderApp('/indicators/zones-new-firms')
  const table = within(await screen.findByRole('table', { name: '各期数据' }))
  const [announced] = table.getAllByRole('row', { name: /访谈所说，不是官方读数/ })
  expect(announced).toHaveTextContent('18.50')
  expect(screen.getByText('最新数据').closest('div')).toHaveTextContent('18.59')
})
