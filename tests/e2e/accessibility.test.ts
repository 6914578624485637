import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '#tests/setup/guarded-browser'

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
  '/about',
  '/no/such/page',
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

/** What stands between a screen and somebody, a line each. */
async function barriersOn(page: Page, screen: string, lang: string): Promise<readonly string[]> {
  await visit(page, screen, lang)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    // The small lights and keys of the overview have their equivalent in the list (WCAG 2.5.8); everywhere else the rule holds.
    .disableRules(/^\/(\?|$)/.test(screen) ? ['target-size'] : [])
    .analyze()
  return violations.map(
    ({ id, nodes }) =>
      `${screen} ${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(', ')}`,
  )
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const lang of ['zh-CN', 'en'] as const) {
    test(`every screen is open to everybody: ${colorScheme}, ${lang}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      const found: string[] = []
      for (const screen of screens) found.push(...(await barriersOn(page, screen, lang)))
      expect(found).toEqual([])
    })
    test(`so is what changed, and the bar of days: ${colorScheme}, ${lang}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      const found: string[] = []
      for (const screen of comparedScreens) found.push(...(await barriersOn(page, screen, lang)))
      expect(found).toEqual([])
    })
  }
}

test.describe('nothing runs over the edge', () => {
  for (const width of [390, 768, 1440, 2560]) {
    test(`at ${width} px`, async ({ page }) => {
      const found: string[] = []
      await page.setViewportSize({ width, height: 900 })
      for (const lang of ['zh-CN', 'en']) {
        for (const screen of [...screens, ...comparedScreens]) {
          await visit(page, screen, lang)
          const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
          if (over > 0) found.push(`${screen} in ${lang} by ${over} px`)
        }
      }
      expect(found).toEqual([])
    })
  }
})
