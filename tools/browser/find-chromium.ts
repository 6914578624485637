import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import { unpackChromium } from './unpack-chromium.ts'

export interface FoundBrowser {
  readonly executablePath: string
  /** the environment to start it in: the present one, and where an unpacked browser finds its libraries and fonts */
  readonly env: Record<string, string>
}

const debian = '/usr/bin/chromium'

const environment = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined))

/**
 * The browser that the tests drive: the one that CHROMIUM_PATH names, else Debian's, else (Linux on x64) the one that came with the
 * dependencies, else Playwright's own. LUOSHI_CHROMIUM=bundled skips to the one of the dependencies. Throws with what to do where there
 * is none; nothing is ever downloaded.
 */
export async function findChromium(): Promise<FoundBrowser> {
  const named = process.env['CHROMIUM_PATH']
  const isBundleWanted = process.env['LUOSHI_CHROMIUM'] === 'bundled'
  if (named !== undefined && !isBundleWanted) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, where nothing is.`)
    return { executablePath: named, env: environment }
  }
  if (existsSync(debian) && !isBundleWanted) return { executablePath: debian, env: environment }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { executablePath, env } = await unpackChromium()
    return { executablePath, env: { ...environment, ...env } }
  }
  const own = chromium.executablePath()
  if (existsSync(own)) return { executablePath: own, env: environment }
  throw new Error(
    'The browser tests found no Chromium. Set CHROMIUM_PATH to a Chromium or Chrome, or run "npx playwright install chromium" once.',
  )
}
