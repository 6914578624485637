import { type Browser, chromium } from 'playwright'
import { preview } from 'vite'
import { findChromium } from '#tools/browser/find-chromium'

/** Serves what `vite build` made and starts a browser, for as long as `measure` runs. */
export async function withBuiltPage<T>(measure: (browser: Browser, origin: string) => Promise<T>): Promise<T> {
  const { executablePath, env } = await findChromium()
  const server = await preview({ preview: { port: 4319, strictPort: true }, logLevel: 'error' })
  const browser = await chromium.launch({ executablePath, env })
  try {
    return await measure(browser, 'http://localhost:4319')
  } finally {
    await browser.close()
    await server.close()
  }
}
