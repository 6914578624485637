import { createServer, type Server } from 'node:http'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hostsOf } from '#server/asked-hosts'
import { listen } from '#server/listen'
import { sendRaw } from '#tests/setup/raw-http'
import { startServer } from '#tests/setup/started-server'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luoshi-start-'))
  await writeFile(join(folder, 'index.html'), `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`)
})
afterAll(() => rm(folder, { recursive: true }))

const taken = async (run: (port: number) => Promise<void>) => {
  const other: Server = createServer()
  await new Promise<void>((resolve) => {
    other.listen(0, 'localhost', resolve)
  })
  await run((other.address() as AddressInfo).port)
  other.close()
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'it says where it answers, and %s ends it cleanly, also while a browser keeps its connection',
  async (signal) => {
    const server = await startServer('server/start.ts', [folder])
    expect(server.said()).toMatch(/^Luoshi answers at http:\/\/localhost:\d+\n$/)
    expect((await fetch(server.origin)).status).toBe(200)
    const start = performance.now()
    expect(await server.stop(signal)).toBe(0)
    expect(performance.now() - start).toBeLessThan(8_000)
  },
  60_000,
)

test('a port that was named is meant: where it is taken, that is said', async () => {
  await taken(async (port) => {
    await expect(startServer('server/start.ts', [folder], { PORT: String(port) })).rejects.toThrow(
      new RegExp(`ended with 1: Port ${port} is taken\\. .*PORT=${port + 1}`),
    )
  })
}, 60_000)

test('without one the next free port is taken', async () => {
  await taken(async (port) => {
    const fetchNothing = () => new Response()
    const { origin, close } = await listen({ fetch: fetchNothing, hostname: 'localhost', port, mayMove: true })
    expect(Number(new URL(origin).port)).toBeGreaterThan(port)
    await close()
    await expect(listen({ fetch: fetchNothing, hostname: 'localhost', port })).rejects.toThrow(/is taken/)
  })
})

test.each<[string, Record<string, string>, readonly string[], RegExp]>([
  ['a port that is none', { PORT: 'x' }, [], /PORT is to be a number from 0 to 65535, not "x"/],
  ['a port that is too high', { PORT: '70000' }, [], /not "70000"/],
  ['a host that is not of this machine', { HOST: 'no-such-host.invalid' }, [], /HOST is to be a name or an address of this machine/],
  ['a folder without a build', {}, ['no-such-folder'], /There is no build in no-such-folder: run "npm run build" first/],
  ['an option that there is not', {}, ['--nonsense'], /nonsense/],
  ['a host that is no name', {}, ['--allow-host', 'a/b c'], /"a\/b c" is no name of a host/],
])(
  '%s is told in a line, without a stack',
  async (_, env, options, words) => {
    const files = options.length === 0 || options[0]?.startsWith('-') === true ? [folder, ...options] : options
    const said = await startServer('server/start.ts', files, env).then(
      () => 'it started',
      (error: Error) => error.message,
    )
    expect(said).toMatch(words)
    expect(said).not.toMatch(/\n\s+at /)
  },
  60_000,
)

test.each(['https://page.example/', '*'])(
  '--allow-origin "%s" is no origin',
  async (origin) => {
    await expect(startServer('server/node.ts', ['--allow-origin', origin])).rejects.toThrow(/--allow-origin is to be an origin/)
  },
  60_000,
)

test('the names it is asked by: its own, the one it listens on, those it was given, as a browser spells them', () => {
  const own = ['localhost', '127.0.0.1', '[::1]']
  expect(hostsOf('localhost', [])).toEqual([...own, 'localhost'])
  expect(hostsOf('::1', ['Luoshi.Example.CN', 'fd00::0001'])).toEqual([...own, '[::1]', 'luoshi.example.cn', '[fd00::1]'])
  expect(hostsOf('0.0.0.0', [])).not.toContain('0.0.0.0')
  expect(hostsOf('0.0.0.0', []).length).toBeGreaterThan(own.length)
})

test('the IPv6 address of this machine is written as an address is', async () => {
  const { origin, close } = await listen({ fetch: () => new Response('here'), hostname: '::1', port: 0 })
  expect(origin).toMatch(/^http:\/\/\[::1\]:\d+$/)
  expect((await sendRaw(origin, 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')).body).toBe('here')
  await close()
})
