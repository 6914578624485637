import { expect, test } from '#tests/setup/guarded-browser'

test('an address of the application answers with the page and its policy, and any other with no page', async ({ request }) => {
  for (const [address, status] of [
    ['/', 200],
    ['/measures/A2-04?lang=en', 200],
    ['/measures/1.2-01', 200],
    ['/no/such/page', 404],
  ] as const) {
    const response = await request.get(address, { headers: { accept: 'text/html' } })
    expect(response.status(), address).toBe(status)
    expect(response.headers()).toMatchObject({
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    })
    // Hosts of static files send no header of ours: the page carries the policy itself.
    expect(await response.text()).toMatch(
      /<head>\s*<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'/,
    )
  }
  for (const address of ['/favicon.ico', '/.well-known/security.txt', '/assets/index-00000000.js', '/.vite/manifest.json']) {
    const response = await request.get(address, { headers: { accept: 'text/html' } })
    expect([response.status(), response.headers()['content-type']], address).toEqual([404, 'text/plain; charset=UTF-8'])
  }
  const robots = await request.get('/robots.txt')
  expect([robots.status(), await robots.text()]).toEqual([200, 'User-agent: *\nAllow: /\n'])
})

test('a page comes compressed, and what is named by its content is asked for once', async ({ page }) => {
  const answers: Record<string, Record<string, string>> = {}
  page.on('response', (response) => void (answers[new URL(response.url()).pathname] = response.headers()))
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(answers['/']).toMatchObject({ 'cache-control': 'no-cache' })
  const assets = Object.entries(answers).filter(([path]) => path.startsWith('/assets/'))
  expect(assets.length).toBeGreaterThan(5)
  for (const [path, headers] of assets) {
    expect(headers['cache-control'], path).toBe('public, max-age=31536000, immutable')
    // Chromium asks for brotli only where nobody on the way could be confused by it; gzip on plain http.
    if (Number(headers['content-length']) > 1_000) expect(['br', 'gzip'], path).toContain(headers['content-encoding'])
  }
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
