import { connect } from 'node:net'

/** What came back over a socket, until the other side closed it. */
export interface RawAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * Sends text to an origin as it stands, which no HTTP client would, and reads until the other side ends or `patience` milliseconds passed.
 * `feed` gives what follows, piece by piece, until it gives undefined or the socket is closed.
 */
export function sendRaw(
  origin: string,
  head: string,
  { patience = 20_000, feed }: { readonly patience?: number; readonly feed?: () => Promise<string | Buffer | undefined> } = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname.replace(/^\[(.*)\]$/, '$1'), port: Number(port) })
    let received = ''
    let isOpen = true
    const timer = setTimeout(() => {
      socket.destroy()
      reject(new Error(`Still open after ${patience} ms, having received: ${received.slice(0, 300)}`))
    }, patience)
    socket.setEncoding('utf8')
    socket.on('data', (chunk: string) => void (received += chunk))
    // A side that has answered may close while we still send.
    socket.on('error', () => undefined)
    socket.on('close', () => {
      isOpen = false
      clearTimeout(timer)
      resolve(parse(received))
    })
    socket.on('connect', () => void run())
    const run = async () => {
      socket.write(head)
      for (;;) {
        const piece = isOpen ? await feed?.() : undefined
        if (piece === undefined) return
        if (isOpen && !socket.write(piece))
          await new Promise<void>((go) => {
            socket.once('drain', go)
            socket.once('close', () => go())
          })
      }
    }
  })
}

function parse(received: string): RawAnswer {
  const [head = '', ...rest] = received.split('\r\n\r\n')
  const [line = '', ...lines] = head.split('\r\n')
  const headers = Object.fromEntries(
    lines.map((each) => [each.slice(0, each.indexOf(':')).toLowerCase(), each.slice(each.indexOf(':') + 1).trim()]),
  )
  return { status: Number(line.split(' ')[1] ?? 0), headers, body: rest.join('\r\n\r\n') }
}

/** A request as it goes over the wire, one that asks for the connection to be closed. */
export const rawRequest = (method: string, target: string, headers: Readonly<Record<string, string>>, body = '') =>
  `${[`${method} ${target} HTTP/1.1`, 'Connection: close', ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)].join('\r\n')}\r\n\r\n${body}`
