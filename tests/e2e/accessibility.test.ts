import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '#tests/setup/guarded-browser'

/** An address that there never was: the page says so, and so does its status. */
const noPage = '/no/such/page'

const screens = [
  '/',
  '/measures',
  '/measures/B2-06',
  '/cities',
  '/cities/320500',
  '/cities/slot-21',
  '/indicators',
  '/indicators/iva-growth',
  '/quality',
  '/quality?finding=results-but-announced,recalled',
  '/source',
  '/evidence',
  '/search?q=财建〔2023〕117号',
  '/about',
  noPage,
]

/** Compared with an earlier day, with the bar of days open. */
const comparedScreens = ['/', '/measures', '/measures/B2-06', '/cities', '/indicators', '/evidence'].map(
  (path) => `${path}?asOf=2024-12-31&since=2023-12-31`,
)

async function visit(page: Page, screen: string, lang: string) {
  await page.goto(`${screen}${screen.includes('?') ? '&' : '?'}lang=${lang}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  if (!comparedScreens.includes(screen)) return
  await page.getByRole('button', { name: /^(截至|As of) / }).click()
  await expect(page.getByRole('slider')).toBeVisible()
}

const themes = ['light', 'dark'] as const

/** What stands between a screen and somebody, a line each. Another theme has other colours and nothing else, so they alone are looked at again. */
async function barriersOn(page: Page, screen: string, lang: string): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  await visit(page, screen, lang)
  const found: string[] = []
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme })
    const axe = new AxeBuilder({ page })
    if (colorScheme === 'light') axe.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    else axe.withRules(['color-contrast'])
    // The small lights and keys of the overview have their equivalent in the list (WCAG 2.5.8); everywhere else the rule holds.
    if (colorScheme === 'light' && /^\/(\?|$)/.test(screen)) axe.disableRules(['target-size'])
    const { violations } = await axe.analyze()
    for (const { id, nodes } of violations) {
      const places = nodes.slice(0, 3).map(({ target }) => target.join(' '))
      found.push(`${screen}, ${colorScheme}, ${id}: ${places.join(', ')}`)
    }
  }
  return found
}

// Dozens of screens, each searched twice: more than one test's usual time.
test.describe.configure({ timeout: 300_000 })

for (const lang of ['zh-CN', 'en'] as const) {
  // In two halves, which are visited side by side.
  for (const [half, part] of [screens.slice(0, screens.length / 2), screens.slice(screens.length / 2)].entries()) {
    test(`every screen is open to everybody, in both themes: ${lang}, ${half + 1} of 2`, async ({ page, expectConsole }) => {
      if (part.includes(noPage)) expectConsole(/status of 404/)
      const found: string[] = []
      for (const screen of part) found.push(...(await barriersOn(page, screen, lang)))
      expect(found).toEqual([])
    })
  }

  test(`so is what changed, and the bar of days: ${lang}`, async ({ page }) => {
    const found: string[] = []
    for (const screen of comparedScreens) found.push(...(await barriersOn(page, screen, lang)))
    expect(found).toEqual([])
  })

  test(`nothing runs over the edge, from a phone to a wide screen: ${lang}`, async ({ page, expectConsole }) => {
    expectConsole(/status of 404/)
    const found: string[] = []
    for (const screen of [...screens, ...comparedScreens]) {
      await visit(page, screen, lang)
      for (const width of [390, 768, 1440, 2560]) {
        await page.setViewportSize({ width, height: 900 })
        const over = await page.evaluate(async () => {
          // What goes by the width has drawn itself anew by the second frame.
          for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
          return document.documentElement.scrollWidth - document.documentElement.clientWidth
        })
        if (over > 0) found.push(`${screen} at ${width} px by ${over} px`)
      }
    }
    expect(found).toEqual([])
  })
}
