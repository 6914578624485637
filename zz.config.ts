import base from './playwright.config.ts'
const { webServer: _, ...rest } = base
export default {
  ...rest,
  outputDir: '/tmp/pw-source',
  reporter: 'list',
  use: { ...rest.use, baseURL: 'http://localhost:4211', trace: 'off' },
  projects: [{ name: 'demo', testDir: 'tests/e2e' }],
}
