import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { answerRequests } from '#tests/setup/api'
import { renderApp } from '#tests/setup/render-app'

answerRequests()

const plan = { 'zh-CN': '2023 年秋部长访谈 – 落实', en: 'Minister’s interview, autumn 2023 – Luoshi' }

describe('every page has a title of its own, in both languages', () => {
  test.each([
    ['/', '总览', 'Overview'],
    ['/measures', '举措', 'Measures'],
    ['/measures/B2-06', /^B2-06 .+ – 举措$/, /^B2-06 .+ – Measures$/],
    ['/measures/Z9-99', 'Z9-99 – 举措', 'Z9-99 – Measures'],
    ['/cities', '城市', 'Cities'],
    ['/cities/320500', '苏州市 – 城市', 'Suzhou – Cities'],
    ['/cities/slot-21', /^.+ – 城市$/, /^.+ – Cities$/],
    ['/indicators', '指标', 'Indicators'],
    ['/indicators/iva-growth', /^.+ – 指标$/, /^.+ – Indicators$/],
    ['/evidence', '佐证', 'Evidence'],
    ['/source', '原文', 'Source'],
    ['/quality', '数据质量', 'Data quality'],
    ['/quality?finding=recalled', /^.+ – 数据质量$/, /^.+ – Data quality$/],
    ['/measures?sector=sme', /^中小企业 – 举措$/, /^.+ – Measures$/],
    ['/measures?light=yellow&q=%E6%B1%BD%E8%BD%A6', '“汽车”、黄 – 举措', '“汽车”, Yellow – Measures'],
    ['/about', '说明', 'About'],
    ['/no/such/page', '没有这个页面', 'There is no such page'],
  ])('%s', async (address, zh, en) => {
    for (const [lang, said] of [
      ['zh-CN', zh],
      ['en', en],
    ] as const) {
      const { unmount } = renderApp(`${address}${address.includes('?') ? '&' : '?'}lang=${lang}`)
      await waitFor(() => expect(document.title.endsWith(` – ${plan[lang]}`)).toBe(true))
      await waitFor(() => {
        const own = document.title.slice(0, -` – ${plan[lang]}`.length)
        if (typeof said === 'string') expect(own).toBe(said)
        else expect(own).toMatch(said)
      })
      unmount()
    }
  })
})

test('a change of page is announced once; a change of language or conditions only names the window anew', async () => {
  const { user, container } = renderApp('/about')
  await waitFor(() => expect(document.title).toMatch(/^说明 – /))
  const heard: string[] = []
  const live = () =>
    [...container.querySelectorAll('[aria-live=polite]')].map(({ textContent }) => textContent).filter((text) => text !== '')
  expect(live()).toEqual([])
  new MutationObserver(() => heard.push(...live())).observe(container, { subtree: true, childList: true, characterData: true })
  await user.click((await screen.findAllByText('数据质量', { selector: 'a' }))[0] ?? document.body)
  await waitFor(() => expect(live()).toEqual([expect.stringMatching(/^数据质量 – /)]))
  expect(document.title).toMatch(/^数据质量 – /)
  await user.click(screen.getByText('English'))
  await waitFor(() => expect(document.title).toMatch(/^Data quality – /))
  expect(new Set(heard)).toEqual(new Set(live()))
})
