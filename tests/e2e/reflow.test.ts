import { expect, type Page, test } from '#tests/setup/guarded-browser'

const screens = [
  '/',
  '/measures',
  '/measures/B2-06',
  '/cities',
  '/cities/320500',
  '/indicators',
  '/indicators/iva-growth',
  '/quality',
  '/quality?finding=recalled',
  '/source',
  '/evidence',
  '/about',
  '/no/such/page',
]
const compared = ['/', '/measures', '/cities'].map((path) => `${path}?sector=sme&light=yellow&asOf=2024-12-31&since=2023-12-31`)

async function visit(page: Page, screen: string, lang: string) {
  await page.goto(`${screen}${screen.includes('?') ? '&' : '?'}lang=${lang}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** By how much a page runs over the edge once it has drawn itself anew. */
const over = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
    return document.documentElement.scrollWidth - document.documentElement.clientWidth
  })

for (const lang of ['zh-CN', 'en'] as const) {
  test(`at 320 px, and with text twice as large, nothing scrolls sideways (WCAG 1.4.10, 1.4.4): ${lang}`, async ({
    page,
    expectConsole,
  }) => {
    expectConsole(/status of 404/)
    const found: string[] = []
    for (const screen of [...screens, ...compared]) {
      await page.setViewportSize({ width: 320, height: 800 })
      await visit(page, screen, lang)
      const narrow = await over(page)
      if (narrow > 0) found.push(`${screen} at 320 px by ${narrow} px`)
      // A window of 1280 px whose text is twice as large has room for as many words as one of 640.
      await page.setViewportSize({ width: 640, height: 800 })
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
      const large = await over(page)
      if (large > 0) found.push(`${screen} with text of 200 % by ${large} px`)
    }
    expect(found).toEqual([])
  })

  test(`on a phone the title stands within the first 120 px under the bars, which take a row each: ${lang}`, async ({
    page,
    expectConsole,
  }) => {
    expectConsole(/status of 404/)
    await page.setViewportSize({ width: 390, height: 844 })
    for (const screen of screens) {
      await visit(page, screen, lang)
      const [main, heading] = await Promise.all([page.locator('main').boundingBox(), page.getByRole('heading', { level: 1 }).boundingBox()])
      expect((heading?.y ?? 999) - (main?.y ?? 0), screen).toBeLessThan(120)
      const row = await page
        .getByRole('button', { name: /^(截至|As of) / })
        .locator('..')
        .boundingBox()
      expect(row?.height, screen).toBeLessThanOrEqual(48)
    }
  })
}

test('on a phone four pages and a menu of the others stand below; one is current', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/measures?sector=sme')
  const tabs = page.getByRole('navigation', { name: '主要页面' })
  await expect(tabs.getByRole('link')).toHaveText(['总览', '举措', '城市', '指标'])
  expect(await tabs.evaluate((nav) => nav.scrollWidth - nav.clientWidth)).toBe(0)
  await tabs.getByRole('button', { name: '更多' }).click()
  await page.getByRole('link', { name: '佐证' }).click()
  await expect(page).toHaveURL('/evidence?sector=sme')
  await expect(tabs.getByRole('button', { name: '佐证' })).toBeVisible()
  await expect(page.getByRole('link', { name: '原文' })).toBeHidden()
  await expect(tabs.locator('[aria-current]:visible')).toHaveCount(0)
})

test('where colours are the reader’s own, one page looks current', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  for (const [width, rows] of [
    [1440, 'header nav a'],
    [390, 'body > div > nav > :is(a, button)'],
  ] as const) {
    await page.setViewportSize({ width, height: 844 })
    for (const path of ['/', '/measures', '/evidence']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const marked = await page.locator(rows).evaluateAll((links) =>
        links
          .filter((link) => {
            const { borderTopWidth, borderBottomWidth } = getComputedStyle(link)
            return parseFloat(borderTopWidth) + parseFloat(borderBottomWidth) > 0
          })
          .map((link) => link.textContent),
      )
      expect(marked, `${path} at ${width}`).toHaveLength(1)
    }
  }
})

test('on A4 no small trend lies over a figure', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  // The width of A4 across, less the margins, and upright.
  for (const width of [1032, 695]) {
    await page.setViewportSize({ width, height: 900 })
    for (const screen of ['/', '/?lang=en', '/indicators']) {
      await page.goto(screen)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const covered = await page.evaluate(() =>
        [...document.querySelectorAll('dd svg, td svg')].flatMap((svg) => {
          const drawn = svg.getBoundingClientRect()
          const figures = [...(svg.closest('dl, tr')?.querySelectorAll('b, a, dt') ?? [])]
          return figures
            .filter((figure) => !figure.contains(svg))
            .filter((figure) => {
              const box = figure.getBoundingClientRect()
              const isApart =
                box.right <= drawn.left + 0.5 ||
                box.left >= drawn.right - 0.5 ||
                box.bottom <= drawn.top + 0.5 ||
                box.top >= drawn.bottom - 0.5
              return drawn.width > 0 && box.width > 0 && !isApart
            })
            .map((figure) => figure.textContent)
        }),
      )
      expect(covered, `${screen} at ${width}`).toEqual([])
    }
  }
})

test('a mark of punctuation clings to the word before it', async ({ page, expectConsole }) => {
  expectConsole(/status of 404/)
  const found: string[] = []
  for (const lang of ['zh-CN', 'en'])
    for (const screen of [...screens, '/?asOf=2025-06-30&since=2024-12-31']) {
      await visit(page, screen, lang)
      const loose = await page.evaluate(() => {
        const marks = /^\s*[，。；：、！？,.;:)）”’](?![a-z])/
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        const out: string[] = []
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const text = node.textContent ?? ''
          if (!marks.test(text)) continue
          // A break is allowed before a mark only where a space, or the edge of a box that stands by itself, comes before it.
          const before = node.previousSibling ?? node.parentElement?.previousSibling
          const isBox =
            before instanceof Element &&
            ['inline-block', 'inline-flex', 'inline-grid', 'flex', 'block'].includes(getComputedStyle(before).display)
          const isNowrap = before instanceof Element && getComputedStyle(before).whiteSpace === 'nowrap'
          const endsOpen = before?.textContent?.endsWith(' ') === true || /^\s/.test(text)
          if (isBox || isNowrap || endsOpen) out.push(`${before?.textContent?.slice(-20)}|${text.slice(0, 20)}`)
        }
        return [...new Set(out)].slice(0, 5)
      })
      if (loose.length > 0) found.push(`${screen} ${lang}: ${loose.join('; ')}`)
    }
  expect(found).toEqual([])
})
