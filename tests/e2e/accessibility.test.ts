import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '#tests/setup/guarded-browser'

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

for (const theme of ['light', 'dark'] as const) {
  for (const lang of ['zh-CN', 'en'] as const) {
    test(`every screen is open to everybody: ${theme}, ${lang}`, async ({ page }) => {
      const found: string[] = []
      await page.emulateMedia({ colorScheme: theme })
      for (const screen of screens) {
        await page.goto(`${screen}${screen.includes('?') ? '&' : '?'}lang=${lang}`)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
          // The small lights and keys of the overview have their equivalent in the list (WCAG 2.5.8); everywhere else the rule holds.
          .disableRules(screen === '/' ? ['target-size'] : [])
          .analyze()
        for (const { id, nodes } of violations)
          found.push(
            `${screen} ${id}: ${nodes
              .map(({ target }) => target.join(' '))
              .slice(0, 3)
              .join(', ')}`,
          )
      }
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
        for (const screen of screens) {
          await page.goto(`${screen}${screen.includes('?') ? '&' : '?'}lang=${lang}`)
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
          if (over > 0) found.push(`${screen} in ${lang} by ${over} px`)
        }
      }
      expect(found).toEqual([])
    })
  }
})
