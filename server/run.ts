import { createHost } from './host'
import { hostsOf } from './asked-hosts'
import { listen } from './listen'

type Made = Omit<Parameters<typeof createHost>[0], 'hosts'>

/**
 * Serves from a command line until SIGINT or SIGTERM, a second one of which ends it at once. HOST and PORT name where; without PORT it is
 * `defaultPort`, or the next free one, while a PORT that was named is meant: where it is taken, that is said. What cannot be started is told in
 * one line, with exit code 1.
 */
export async function run(make: () => Made & { readonly allowHosts?: readonly string[] | undefined }, defaultPort: number): Promise<void> {
  try {
    const { allowHosts = [], ...made } = make()
    const hostname = process.env['HOST']?.replace(/^\[(.*)\]$/, '$1') || 'localhost'
    const named = process.env['PORT']
    const port = named ? portOf(named) : defaultPort
    const host = createHost({ ...made, hosts: hostsOf(hostname, allowHosts) })
    const { origin, close } = await listen({ fetch: (request) => host.fetch(request), hostname, port, mayMove: !named })
    if (!named && !origin.endsWith(`:${port}`)) process.stdout.write(`Port ${port} is taken.\n`)
    process.stdout.write(`Luoshi answers at ${origin}\n`)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

function portOf(setting: string): number {
  const port = Number(setting)
  if (!/^\d{1,5}$/.test(setting) || port > 65_535) throw new Error(`PORT is to be a number from 0 to 65535, not "${setting}".`)
  return port
}
