import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBuild } from '#server/built-files'
import { createHost } from '#server/host'
import { type Listening, listen } from '#server/listen'
import { rawRequest, sendRaw } from '#tests/setup/raw-http'
import { compressFolder } from '#tools/build/compressed-files'

const page = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>the page</title>${'<p>words</p>'.repeat(200)}`
const script = 'export const x = 1;\n'.repeat(500)
let folder = ''
let server: Listening

/** A build as Vite leaves it, with what must not be given out beside it and in it. */
beforeAll(async () => {
  const house = await mkdtemp(join(tmpdir(), 'luoshi-build-'))
  folder = join(house, 'dist')
  await mkdir(join(folder, 'assets'), { recursive: true })
  await mkdir(join(folder, '.vite'))
  await writeFile(join(house, 'secret.txt'), 'secret')
  await writeFile(join(folder, 'index.html'), page)
  await writeFile(join(folder, 'robots.txt'), 'User-agent: *\nAllow: /\n')
  await writeFile(join(folder, 'first-paint.js'), script)
  await writeFile(join(folder, 'assets/index-AbCd_123.js'), script)
  await writeFile(join(folder, 'assets/plan-AbCd-123.json'), JSON.stringify({ x: 'words '.repeat(1_000) }))
  await writeFile(join(folder, '.vite/manifest.json'), '{"secret":1}')
  await symlink(join(house, 'secret.txt'), join(folder, 'link.txt'))
  await symlink(house, join(folder, 'assets/up'))
  await compressFolder(folder)
  const host = createHost({ hosts: ['localhost'], build: readBuild(folder) })
  server = await listen({ fetch: (request) => host.fetch(request), hostname: 'localhost', port: 0 })
})
afterAll(async () => {
  await server.close()
  await rm(join(folder, '..'), { recursive: true })
})

/** Over a socket, since fetch unpacks what it gets and tidies the paths it sends. */
const get = (target: string, headers: Record<string, string> = {}, method = 'GET') =>
  sendRaw(server.origin, rawRequest(method, target, { Host: new URL(server.origin).host, ...headers }))
const browser = { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }
const isPage = ({ body }: { readonly body: string }) => body.includes('<title>the page</title>')

describe('compressed', () => {
  test.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.9', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.000,gzip;q=0', undefined],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['br;q=0, *', 'gzip'],
    ['identity, br;q=0.5', undefined],
    ['identity;q=0.1, br;q=0.5', 'br'],
    ['identity;q=0', undefined],
    ['br;q=nonsense', undefined],
    ['br;q=2', undefined],
    ['deflate, zstd', undefined],
    ['', undefined],
  ])('who accepts "%s" gets %s', async (accepted, encoding) => {
    for (const path of ['/', '/measures', '/assets/index-AbCd_123.js', '/assets/plan-AbCd-123.json', '/first-paint.js']) {
      const { status, headers } = await get(path, { 'Accept-Encoding': accepted })
      expect([status, headers['content-encoding'], headers['vary']], path).toEqual([200, encoding, 'Accept-Encoding'])
    }
  })

  test('what is unpacked is the file, and its length was told', async () => {
    for (const [encoding, unpack] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const build = readBuild(folder).files.get('/assets/index-AbCd_123.js')
      const bytes = build?.bodies.get(encoding) ?? new Uint8Array()
      expect(unpack(bytes).toString()).toBe(script)
      const { headers } = await get('/assets/index-AbCd_123.js', { 'Accept-Encoding': encoding })
      expect(headers['content-length']).toBe(String(bytes.length))
      expect(bytes.length).toBeLessThan(script.length / 10)
    }
  })

  test('a tiny file is sent as it is, and nothing varies', async () => {
    const { headers, body } = await get('/robots.txt', { 'Accept-Encoding': 'br' })
    expect([headers['content-encoding'], headers['vary'], body]).toEqual([undefined, undefined, 'User-agent: *\nAllow: /\n'])
  })

  test('the compressed forms are no files of their own', async () => {
    for (const path of ['/index.html.br', '/index.html.gz', '/assets/index-AbCd_123.js.br'])
      expect((await get(path)).status, path).toBe(404)
  })
})

describe('kept by caches', () => {
  test.each([
    ['/assets/index-AbCd_123.js', 'public, max-age=31536000, immutable'],
    ['/assets/plan-AbCd-123.json', 'public, max-age=31536000, immutable'],
    ['/', 'no-cache'],
    ['/index.html', 'no-cache'],
    ['/measures/A1-01', 'no-cache'],
    ['/first-paint.js', 'no-cache'],
    ['/robots.txt', 'no-cache'],
    ['/assets/gone-AbCd_123.js', 'no-cache'],
  ])('%s: %s', async (path, words) => {
    expect((await get(path, { 'Accept-Encoding': 'br' })).headers['cache-control']).toBe(words)
  })

  test('who has the page already gets 304 and no body, in each form by a tag of its own', async () => {
    const tags = new Set<string>()
    for (const encoding of ['br', 'gzip', 'identity']) {
      const asked = { 'Accept-Encoding': encoding }
      const tag = (await get('/', asked)).headers['etag'] ?? ''
      tags.add(tag)
      for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
        const again = await get('/measures', { ...asked, 'If-None-Match': known })
        expect([again.status, again.body, again.headers['etag'], again.headers['cache-control']]).toEqual([304, '', tag, 'no-cache'])
      }
      expect((await get('/', { ...asked, 'If-None-Match': '"other"' })).status).toBe(200)
    }
    expect(tags.size).toBe(3)
  })
})

describe('page or no page', () => {
  test.each([
    '/',
    '/measures',
    '/measures/',
    '/Measures',
    '/measures/A1-01?lang=en',
    '/measures/1.2-01',
    '/measures/1.2',
    '/cities/320500',
    '/indicators/gdp',
    '/about',
  ])('%s is an address of the application, for whoever asks', async (path) => {
    for (const accept of [browser, { Accept: '*/*' }, {}]) {
      const answer = await get(path, accept)
      expect([answer.status, isPage(answer), answer.headers['content-type']]).toEqual([200, true, 'text/html; charset=utf-8'])
    }
  })

  test.each([
    '/favicon.ico',
    '/sitemap.xml',
    '/.well-known/security.txt',
    '/.well-known/change-password',
    '/.env',
    '/.git/config',
    '/assets/gone.js',
    '/assets/index-00000000.js',
    '/apple-touch-icon.png',
    '/manifest.webmanifest',
    '/wp-login.php',
    '/index.php',
    '/api',
    '/api/plans',
    '/.vite/manifest.json',
    '/link.txt',
    '/assets/up/secret.txt',
  ])('%s is missing, and no page stands for it', async (path) => {
    for (const accept of [browser, { Accept: '*/*' }, {}]) {
      const answer = await get(path, accept)
      expect([answer.status, isPage(answer) && path !== '/api'], JSON.stringify(accept)).toEqual([404, false])
      expect(answer.headers['content-type']).not.toContain(path === '/api' ? 'json' : 'html')
    }
  })

  test('an address that ends like a file is a page only for who asks for one', async () => {
    expect((await get('/measures/chart.js', { Accept: '*/*' })).status).toBe(404)
    expect((await get('/measures/chart.js', { Accept: 'text/html;q=0, */*' })).status).toBe(404)
    expect((await get('/measures/v1.x', browser)).status).toBe(200)
  })

  test('who opens an address that there never was gets the page, which says so, and status 404', async () => {
    const answer = await get('/no/such/page', browser)
    expect([answer.status, isPage(answer), answer.headers['etag']]).toEqual([404, true, undefined])
    expect(isPage(await get('/no/such/page', { Accept: '*/*' }))).toBe(false)
  })

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%252fsecret.txt',
    '/%252e%252e%252fsecret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/robots.txt%00.html',
    '/robots.txt%00',
    '//secret.txt',
    '/measures/..%2f..%2fsecret.txt',
    '/measures/%00',
    '/measures/%',
    '/measures/%ff',
    '/./../secret.txt',
    '/assets//../../secret.txt',
    '/%c0%ae%c0%ae/secret.txt',
    '/file:///etc/passwd',
    '/assets/',
    '/assets',
  ])('%s leads nowhere', async (target) => {
    for (const accept of [browser, { Accept: '*/*' }]) {
      const answer = await get(target, accept)
      expect([400, 404]).toContain(answer.status)
      expect(answer.body).not.toContain('secret')
      expect(answer.body).not.toContain(folder)
    }
  })

  test('HEAD is GET without the body; other methods are refused with what there is', async () => {
    for (const path of ['/', '/assets/index-AbCd_123.js', '/gone.png']) {
      const [head, whole] = await Promise.all([get(path, {}, 'HEAD'), get(path)])
      expect(head.body).toBe('')
      const told = ({ date: _, 'content-length': __, ...headers }: Readonly<Record<string, string>>) => headers
      expect([head.status, told(head.headers)]).toEqual([whole.status, told(whole.headers)])
    }
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const answer = await get('/', {}, method)
      expect([answer.status, answer.headers['allow']]).toEqual([405, 'GET, HEAD, OPTIONS'])
    }
    expect((await get('/', {}, 'OPTIONS')).status).toBe(204)
  })
})

describe('a folder that is no build', () => {
  test('is refused at the start, with what to do', async () => {
    expect(() => readBuild(join(folder, 'nothing'))).toThrow(/npm run build/)
    const bare = join(folder, '../bare')
    await mkdir(bare)
    await writeFile(join(bare, 'index.html'), '<title>no policy</title>')
    expect(() => readBuild(bare)).toThrow(/no content security policy/)
    await writeFile(join(bare, 'index.html'), page)
    await writeFile(join(bare, 'strange.exe'), '')
    expect(() => readBuild(bare)).toThrow(/strange\.exe/)
  })
})
