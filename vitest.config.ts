import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findChromium } from './tools/browser/find-chromium.ts'
import { houseAliases } from './tools/build/house-aliases.ts'

/** The browser is looked for only when its project runs: the others need none. */
async function browserProject() {
  const { executablePath, env } = await findChromium()
  return {
    extends: true as const,
    test: {
      name: 'browser',
      include: ['tests/browser/**/*.test.{ts,tsx}'],
      setupFiles: ['tests/setup/browser.ts'],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: { executablePath, env } }),
        instances: [{ browser: 'chromium' as const, viewport: { width: 1440, height: 900 } }],
      },
    },
  }
}

const wantsBrowser = process.argv.some(
  (argument, at, all) => argument === '--project=browser' || (argument === 'browser' && all[at - 1] === '--project'),
)

export default defineConfig(async () => ({
  plugins: [react()],
  resolve: { alias: houseAliases },
  test: {
    restoreMocks: true,
    unstubGlobals: true,
    expect: { requireAssertions: true },
    projects: [
      {
        extends: true as const,
        test: { name: 'node', environment: 'node', include: ['tests/{unit,property,contract,walls}/**/*.test.ts'] },
      },
      {
        extends: true as const,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup/component.ts'],
          testTimeout: 30_000,
        },
      },
      ...(wantsBrowser ? [await browserProject()] : []),
    ],
  },
}))
