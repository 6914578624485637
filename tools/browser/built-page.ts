import { type Browser, chromium } from 'playwright'
import { readBuild } from '#server/built-files'
import { createHost } from '#server/host'
import { listen } from '#server/listen'
import { findChromium } from '#tools/browser/find-chromium'

/** Serves what `vite build` made and starts a browser, for as long as `measure` runs. */
export async function withBuiltPage<T>(measure: (browser: Browser, origin: string) => Promise<T>): Promise<T> {
  const { executablePath, env } = await findChromium()
  const host = createHost({ hosts: ['localhost'], build: readBuild('dist') })
  const server = await listen({ fetch: (request) => host.fetch(request), hostname: 'localhost', port: 4319 })
  const browser = await chromium.launch({ executablePath, env })
  try {
    return await measure(browser, server.origin)
  } finally {
    await browser.close()
    await server.close()
  }
}
