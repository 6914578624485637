import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { note } from '#tests/samples/events'
import { answerRequests } from '#tests/setup/api'
import { recordByApi } from '#tests/setup/record-by-api'
import { renderApp } from '#tests/setup/render-app'

answerRequests()

const search = () => decodeURIComponent(globalThis.location.search)
const nav = async () => within((await screen.findAllByRole('navigation', { name: '主要页面' }))[0] ?? document.body)
const numberIn = (text: string | null) => Number(/\d+/.exec(text ?? '')?.[0])
const listed = async () => numberIn((await screen.findByRole('heading', { level: 1, name: /^\d+ 条举措/ })).textContent)

describe('sector and conditions stay from page to page', () => {
  test('through the navigation, onto pages that apply them and pages that do not', async () => {
    const { user } = renderApp('/measures?sector=sme&light=yellow')
    const count = await listed()
    await user.click((await nav()).getByText('城市'))
    await screen.findByRole('heading', { level: 1, name: /城市/ })
    expect(search()).toBe('?sector=sme&light=yellow')
    const said = (await screen.findByText(/这一页不按这些条件列/)).closest('[role=status]')
    expect(said).toHaveTextContent(/中小企业/)
    expect(said).toHaveTextContent(/灯：黄/)
    await user.click((await nav()).getByText('举措'))
    expect(await listed()).toBe(count)
    expect(search()).toBe('?sector=sme&light=yellow')
    expect(screen.queryByText(/这一页不按这些条件列/)).toBeNull()
  })

  test('to a measure, along its neighbours, and back; the neighbours are those of the list, in its order', async () => {
    const { user } = renderApp('/measures?light=yellow&sort=-id&group=flat')
    const count = await listed()
    const links = (await screen.findAllByRole('rowheader')).map((cell) => within(cell).getAllByRole('link')[0]?.getAttribute('href') ?? '')
    const ids = links.map((href) => /measures\/([^?]+)/.exec(href)?.[1])
    expect(links[0]).toContain('light=yellow')
    await user.click(within((await screen.findAllByRole('rowheader'))[0] ?? document.body).getAllByRole('link')[0] ?? document.body)
    expect(await screen.findByText(`按所选条件第 1 条，共 ${count} 条`)).toBeVisible()
    await user.click(screen.getByRole('link', { name: `${ids[1]} →` }))
    expect(await screen.findByText(`按所选条件第 2 条，共 ${count} 条`)).toBeVisible()
    expect(screen.getByRole('link', { name: `← ${ids[0]}` })).toBeVisible()
    await user.click(within(screen.getByRole('navigation', { name: /位置|路径|所在/ })).getByRole('link', { name: '举措' }))
    expect(await listed()).toBe(count)
    expect(search()).toBe('?light=yellow&sort=-id&group=flat')
  })

  test('a condition that does nothing here is dropped where it is named', async () => {
    const { user } = renderApp('/cities?light=yellow')
    await user.click(await screen.findByRole('button', { name: '去掉条件“灯：黄”' }))
    await waitFor(() => expect(search()).toBe(''))
    expect(screen.queryByText(/这一页不按这些条件列/)).toBeNull()
  })

  test('an arrangement of one list does not rearrange another', async () => {
    const { user } = renderApp('/measures?sort=title')
    await listed()
    await user.click((await nav()).getByText('指标'))
    await screen.findByRole('heading', { level: 1, name: '指标' })
    expect(search()).toBe('')
  })
})

describe('the bar of changes', () => {
  test.each([
    '/measures?sector=sme',
    '/measures?evidence=issued&q=%E4%BC%81%E4%B8%9A',
    '/?sector=sme',
    '/evidence?sector=sme',
    '/cities?sector=sme',
  ])('on %s counts what is listed, and its links keep the conditions', async (address) => {
    const { user } = renderApp(`${address}${address.includes('?') ? '&' : '?'}asOf=2025-06-30&since=2023-12-31`)
    const bar = () => within(screen.getByRole('navigation', { name: '变化' }))
    await screen.findByRole('navigation', { name: '变化' })
    const names = bar()
      .getAllByRole('link')
      .filter((link) => link.getAttribute('href')?.startsWith('/measures') === true)
      .map((link) => link.textContent)
    expect(names.length).toBeGreaterThan(1)
    for (const name of names) {
      const told = /中 (\d+) 条有变化/.exec(name)?.[1] ?? /(\d+)$/.exec(name)?.[1]
      await user.click(bar().getByRole('link', { name }))
      await waitFor(() => expect(search()).toContain('change='))
      await waitFor(async () => expect(await listed()).toBe(Number(told)))
      for (const condition of decodeURIComponent(address.split('?')[1] ?? '').split('&')) expect(search()).toContain(condition)
    }
  })

  test('and the figure of the overview count alike', async () => {
    renderApp('/?asOf=2025-06-30&since=2023-12-31')
    const bar = within(await screen.findByRole('navigation', { name: '变化' }))
    const told = /(\d+) 条中 (\d+) 条有变化/.exec(bar.getByText(/条有变化/).textContent)?.[2]
    const figures = within(screen.getByLabelText('主要数字'))
    const figure = figures.getByText('2023-12-31 以来变化').nextElementSibling
    expect(figure).toHaveTextContent(new RegExp(`^${told}条`))
    const meaning = figure?.nextElementSibling?.textContent ?? ''
    expect(meaning).not.toMatch(/\b0\b/)
    expect(meaning).not.toContain('其他')
  })
})

describe('since when changes are shown', () => {
  test('a month, and the announcement, are one press; pressing again compares no more', async () => {
    const { user } = renderApp('/measures?sector=sme&asOf=2025-06-30')
    await user.click(await screen.findByRole('button', { name: '近一月' }))
    await waitFor(() => expect(search()).toBe('?sector=sme&asOf=2025-06-30&since=2025-05-30'))
    expect(screen.getByRole('button', { name: '近一月', pressed: true })).toBeVisible()
    await user.click(screen.getByRole('button', { name: '公布以来' }))
    await waitFor(() => expect(search()).toBe('?sector=sme&asOf=2025-06-30&since=2023-10-01'))
    expect(screen.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent)).toEqual(['公布以来'])
    await user.click(screen.getByRole('button', { name: '公布以来' }))
    await waitFor(() => expect(search()).toBe('?sector=sme&asOf=2025-06-30'))
    expect(screen.queryByRole('region', { name: '日期' })).toBeNull()
  })

  test('another period keeps the condition on changes', async () => {
    const { user } = renderApp('/measures?change=evidence&asOf=2025-06-30&since=2024-12-31')
    expect(await screen.findByRole('button', { name: '2024-12-31 以来…', pressed: true })).toBeVisible()
    await user.click(screen.getByRole('button', { name: '公布以来' }))
    await waitFor(() => expect(search()).toBe('?change=evidence&asOf=2025-06-30&since=2023-10-01'))
  })

  test('a day that cannot be compared with is not offered', async () => {
    renderApp('/measures?asOf=2023-10-01')
    expect(await screen.findByRole('button', { name: '公布以来' })).toBeDisabled()
  })

  test('English says it in whole phrases', async () => {
    renderApp('/measures?lang=en&asOf=2025-06-30')
    expect(await screen.findByRole('group', { name: 'Changes since' })).toBeVisible()
    expect(screen.queryByText(/since not compared/)).toBeNull()
    expect(screen.getByRole('button', { name: 'As of 30 Jun 2025' })).toBeVisible()
  })
})

describe('a day never moves without being told', () => {
  test('after a record the board says that it moved and leads back', async () => {
    const { user } = renderApp('/measures/A2-04')
    const before = (await screen.findByRole('button', { name: /^截至/ })).textContent
    await user.click(await screen.findByLabelText('记事', { selector: '[type=radio]' }))
    await user.type(screen.getByLabelText('记事', { selector: 'textarea' }), '问过了')
    await user.type(screen.getByLabelText('记录人'), '王五')
    await user.click(screen.getByText('记录', { selector: 'button' }))
    expect(await screen.findByText(/^看板移到今天（\d{4}-\d{2}-\d{2}）$/)).toBeVisible()
    const day = before.replace('截至 ', '')
    expect(screen.getByText(new RegExp(`记录之前看的是 ${day}`))).toBeVisible()
    await user.click(screen.getByRole('button', { name: `回到 ${day}` }))
    await waitFor(() => expect(search()).toBe(`?asOf=${day}`))
    expect(screen.queryByText(/看板移到/)).toBeNull()
  })

  test('a chosen day stays', async () => {
    renderApp('/measures/A2-04?asOf=2025-06-30')
    expect(await screen.findByRole('button', { name: '截至 2025-06-30' })).toBeVisible()
    await recordByApi(note('r-note-1'))
    document.dispatchEvent(new Event('visibilitychange'))
    await waitFor(() => expect(screen.getByRole('button', { name: '截至 2025-06-30' })).toBeVisible())
    expect(screen.queryByText(/看板移到/)).toBeNull()
  })

  test('it is said too where another window recorded', async () => {
    renderApp('/measures/A2-04')
    await screen.findByRole('button', { name: /^截至/ })
    await recordByApi(note('r-note-1'))
    document.dispatchEvent(new Event('visibilitychange'))
    expect(await screen.findByText(/^看板移到/)).toBeVisible()
  })
})
