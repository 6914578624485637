import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'

/** How long a server waits for what a client sends, in milliseconds. */
export interface Patience {
  readonly headers: number
  /** the whole request, its body too */
  readonly request: number
  /** what has been asked, when the server is to end */
  readonly end: number
}

const patience: Patience = { headers: 10_000, request: 60_000, end: 10_000 }

interface ListenOptions {
  readonly fetch: (request: Request) => Response | Promise<Response>
  readonly hostname: string
  readonly port: number
  /** look for the next free port where this one is taken; else that is an error */
  readonly mayMove?: boolean
  readonly patience?: Patience
}

export interface Listening {
  /** where it answers: `http://localhost:4173` */
  readonly origin: string
  /** ends it: what has been asked is answered, for as long as `patience.end` */
  readonly close: () => Promise<void>
}

/** Ports tried one after the other before it is given up. */
const tries = 20

/** Answers HTTP by `fetch` until it is closed. Rejects, saying why and what to do, where it cannot listen. */
export async function listen({ fetch, hostname, port, mayMove = false, patience: waits = patience }: ListenOptions): Promise<Listening> {
  const answer = getRequestListener(fetch, { hostname })
  const server = createServer(
    {
      headersTimeout: waits.headers,
      requestTimeout: waits.request,
      connectionsCheckingInterval: Math.min(waits.headers, waits.request, 2_000) / 2,
      keepAliveTimeout: 5_000,
      maxHeaderSize: 16 * 1024,
    },
    (incoming: IncomingMessage, outgoing: ServerResponse) => void answer(incoming, outgoing),
  )
  // Who does not read what he asked for is not waited for either.
  server.timeout = waits.request
  for (let next = port; ; next += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(next, hostname, () => {
          server.off('error', reject)
          resolve()
        })
      })
      break
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'EADDRINUSE' && mayMove && next - port < tries && next < 65_535) continue
      throw new Error(explained(code, hostname, next), { cause: error })
    }
  }
  const address = server.address()
  const actual = address !== null && typeof address === 'object' ? address.port : port
  return {
    origin: `http://${shown(hostname)}:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), waits.end).unref()
      }),
  }
}

function explained(code: unknown, hostname: string, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} is taken. End what uses it, or name another: PORT=${port + 1}.`
  if (code === 'EACCES') return `Port ${port} needs rights that this process has not. Name one above 1023: PORT=4173.`
  return `It is not possible to listen on HOST=${hostname}, PORT=${port} (${String(code)}). HOST is to be a name or an address of this machine.`
}

const shown = (hostname: string) => {
  if (hostname === '0.0.0.0' || hostname === '::') return 'localhost'
  return hostname.includes(':') ? `[${hostname}]` : hostname
}
