import { test } from '#tests/setup/guarded-browser'

// Each of these has to fail: they show that no test of a page can overlook what they do.
for (const [what, does] of [
  // oxlint-disable-next-line no-console -- it complains on purpose
  ['a complaint', () => console.error('complaint')],
  [
    'a throw',
    () =>
      void setTimeout(() => {
        throw new Error('thrown')
      }),
  ],
  ['a dialog', () => alert('opened')],
  ['a broken policy', () => void (new Image().src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=')],
] as const) {
  test(`${what} in a page fails its test`, async ({ page }) => {
    test.fail()
    await page.goto('/')
    await page.evaluate(does)
  })
}

test('a request to elsewhere fails its test', async ({ page }) => {
  test.fail()
  await page.route('http://elsewhere.invalid/', (route) => route.fulfill({ body: 'elsewhere' }))
  await page.goto('http://elsewhere.invalid/')
})

test('an announced complaint that never comes fails its test', async ({ page, expectConsole }) => {
  test.fail()
  expectConsole(/never said/)
  await page.goto('/')
})
