import { expect, test } from '#tests/setup/guarded-browser'

test('any address answers with the page and its policy', async ({ request }) => {
  for (const address of ['/', '/measures/A2-04?lang=en', '/no/such/page']) {
    const response = await request.get(address)
    expect(response.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(response.headers()['x-content-type-options']).toBe('nosniff')
    // Hosts of static files send no header of ours: the page carries the policy itself.
    expect(await response.text()).toMatch(
      /<head>\s*<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self';/,
    )
  }
})

test('a script of an earlier build is gone, not the page', async ({ request }) => {
  expect((await request.get('/assets/index-00000000.js')).status()).toBe(404)
})

test('a plan that does not come is told in words, and is fetched again at the next try', async ({ page, expectConsole }) => {
  expectConsole(/ERR_FAILED/)
  expectConsole(/ApiError/)
  const plan = /\/assets\/miit-2023-.*\.json$/
  await page.route(plan, (route) => route.abort())
  await page.goto('/measures')
  await expect(page.getByRole('alert')).toContainText('没有读到内容')
  await page.unroute(plan)
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('条举措')
})

test('markup cannot be made from a string', async ({ page, expectConsole }) => {
  expectConsole(/requires 'TrustedHTML'/)
  expectConsole(/policy broken: require-trusted-types-for/)
  await page.goto('/')
  const refusal = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>x</b>'
      return 'allowed'
    } catch (error) {
      return error instanceof Error ? error.name : 'unknown'
    }
  })
  expect(refusal).toBe('TypeError')
})

test('a kept theme is there before the application runs', async ({ page, expectConsole }) => {
  expectConsole(/ERR_FAILED/)
  await page.addInitScript(() => localStorage.setItem('luoshi:preferences', JSON.stringify({ theme: 'dark', locale: 'en' })))
  await page.route(/\/assets\/.*\.js$/, (route) => route.abort())
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('the browser of the tests draws Chinese', async ({ page }) => {
  // Without a Chinese font Chromium draws nothing at all, and every comparison of looks would pass on empty text.
  await page.setContent('<p style="font: 40px sans-serif; margin: 0">落实</p>')
  const drawn = await page.locator('p').screenshot()
  await page.setContent('<p style="font: 40px sans-serif; margin: 0">　　</p>')
  const blank = await page.locator('p').screenshot()
  expect(drawn.equals(blank)).toBe(false)
})
