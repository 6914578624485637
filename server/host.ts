import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { application } from './application'
import { askedBy } from './asked-hosts'
import type { Build } from './built-files'
import { changedFrom } from './changing-origin'
import { knownMethods } from './endpoint-methods'
import { pageHeaders } from './page-headers'
import { refuse } from './refuse'

interface HostOptions {
  /** the names it may be asked by (`hostsOf`) */
  readonly hosts: readonly string[]
  /** the origins, besides its own, whose pages may call the API; none by default */
  readonly allowOrigins?: readonly string[] | undefined
  /** the API; without it this is the demonstration, whose API answers inside the page */
  readonly api?: Hono | undefined
  /** a built application that is given out, beside the API where there is one */
  readonly build?: Build | undefined
}

/** Who sends over a network is not the one whose memory it fills; in the page it is, so there is no limit there. */
const largestBody = 20 * 1024 * 1024
/** A hundred events, which is what one request may record, with every text as long as it may be. */
const largestRecord = 8 * 1024 * 1024

const limitedTo = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: (c) => refuse(c, { type: 'invalid-request', status: 413, detail: 'the body is too large' }),
  })

/** What a server on the network answers: the API, the application at whatever address it is opened, or both. */
export function createHost({ hosts, allowOrigins = [], api, build }: HostOptions): Hono {
  const host = new Hono()
  const nothing = "default-src 'none'"
  host.use('/api/*', pageHeaders(nothing))
  host.use('*', (c, next) => (c.req.path.startsWith('/api/') ? next() : pageHeaders(build?.policy ?? nothing)(c, next)))
  host.use(askedBy(hosts))
  host.use('/api/*', async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
  })
  if (api !== undefined) {
    const friends = cors({
      origin: [...allowOrigins],
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['content-type'],
      exposeHeaders: ['date', 'retry-after'],
    })
    // Without an origin it is no question of a page.
    host.use('/api/*', (c, next) => (allowOrigins.length === 0 || c.req.header('origin') === undefined ? next() : friends(c, next)))
    host.use('/api/*', knownMethods, changedFrom(allowOrigins))
    host.use('/api/*', (c, next) => limitedTo(c.req.path.endsWith('/restore') ? largestBody : largestRecord)(c, next))
    host.all('/api/*', (c) => api.fetch(c.req.raw))
  }
  host.all('/api/*', (c) => refuse(c, { type: 'not-found', status: 404, detail: 'there is no such address' }))
  if (build !== undefined) host.all('*', application(build))
  host.notFound((c) => refuse(c, { type: 'not-found', status: 404, detail: 'there is no such address' }))
  // What went wrong inside is for the log of whoever runs the server, not for the answer. Who went away in the middle is no fault.
  host.onError((error, c) => {
    if (!c.req.raw.signal.aborted) process.stderr.write(`${error.stack ?? error.message}\n`)
    return refuse(c, { type: 'internal', status: 500, detail: 'the server failed' })
  })
  return host
}
