/** Makes the pictures of the README anew from the built application: `npm run pictures`. They show the sample as it ships. */
import type { Browser } from 'playwright'
import { withBuiltPage } from './browser/built-page'

interface Picture {
  readonly name: string
  readonly path: string
  readonly size?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  /** the name of a button to press first */
  readonly press?: RegExp
}

const pictures: readonly Picture[] = [
  { name: 'overview', path: '/' },
  { name: 'measures', path: '/measures?sector=sme' },
  { name: 'measure', path: '/measures/B2-06' },
  { name: 'days', path: '/measures?asOf=2024-12-31&since=2023-12-31', press: /^截至/ },
  { name: 'source', path: '/source' },
  { name: 'evidence', path: '/evidence' },
  { name: 'quality', path: '/quality' },
  { name: 'cities-en-dark', path: '/cities?lang=en', colorScheme: 'dark' },
  { name: 'phone', path: '/measures', size: { width: 390, height: 844 } },
]

async function take(browser: Browser, origin: string, { name, path, size, colorScheme, press }: Picture) {
  const page = await browser.newPage({
    viewport: size ?? { width: 1440, height: 900 },
    colorScheme: colorScheme ?? 'light',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  await page.goto(`${origin}${path}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  if (press !== undefined) await page.getByRole('button', { name: press }).click()
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: `docs/pictures/${name}.png` })
  await page.close()
}

await withBuiltPage(async (browser, origin) => {
  for (const picture of pictures) await take(browser, origin, picture)
})
