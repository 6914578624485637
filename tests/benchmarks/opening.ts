import { type Browser } from 'playwright'
import { withBuiltPage } from '#tools/browser/built-page'
import { median } from './statistics'

export interface Opening {
  readonly page: string
  /** from the request to the headline */
  readonly wall: number
  /** of the main thread's own clock until then */
  readonly busy: number
  /** busy time, in openings of the same page of the sample */
  readonly ratio: number
}

/** How long the overview and the checklist take to open with an empty cache: the sample, and 10,000 generated measures. */
export function measureOpening(rounds: number): Promise<readonly Opening[]> {
  return withBuiltPage(async (browser, origin) => {
    const found: Opening[] = []
    for (const path of ['/', '/measures']) {
      const sample = await open(browser, `${origin}${path}`, rounds)
      const huge = await open(browser, `${origin}${path}?scenario=huge`, Math.min(rounds, 3))
      found.push({ page: `${path}, sample`, ...sample, ratio: 1 }, { page: `${path}, 10,000`, ...huge, ratio: huge.busy / sample.busy })
    }
    return found
  })
}

async function open(browser: Browser, address: string, rounds: number) {
  const all: { wall: number; busy: number }[] = []
  for (let round = 0; round < rounds; round++) {
    const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } })
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const start = performance.now()
    await page.goto(address)
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor({ timeout: 120_000 })
    const wall = performance.now() - start
    const { metrics } = await session.send('Performance.getMetrics')
    all.push({ wall, busy: (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000 })
    await page.close()
  }
  return { wall: median(all.map(({ wall }) => wall)), busy: median(all.map(({ busy }) => busy)) }
}
