import { defineConfig } from '@playwright/test'
import { findChromium } from './tools/browser/find-chromium.ts'

const { executablePath, env } = await findChromium()

const demo = 'http://localhost:4317'
// Built for this origin (tools/checks/run.ts), where the API answers under Node.
const real = 'http://localhost:4318'

export default defineConfig({
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // A test that passes at the second try has found something.
  retries: 0,
  timeout: 120_000,
  // Two busy cores draw slowly: what matters is what comes, not when.
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: demo,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath, env },
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'demo', testDir: 'tests/e2e' },
    { name: 'network', testDir: 'tests/network', use: { baseURL: real } },
  ],
  // The built application, as `npm start` gives it out; and the build for a real API beside that API.
  webServer: [
    { command: 'tsx server/start.ts', env: { PORT: '4317' }, url: demo, reuseExistingServer: false },
    { command: 'tsx server/node.ts --static dist-api', url: real, reuseExistingServer: false },
  ],
})
