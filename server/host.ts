import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import type { Problem } from '#src/contract/problem'

interface HostOptions {
  /** the one origin, besides the server's own, whose pages may call the API; none by default */
  readonly allowOrigin?: string | undefined
  /** a folder with the built application, given out beside the API */
  readonly staticFolder?: string | undefined
}

/** Who sends over a network is not the one whose memory it fills; in the page it is, so there is no limit there. */
const largestBody = 20 * 1024 * 1024
const tooLarge: Problem = { type: 'invalid-request', status: 413, detail: 'the body is too large' }

/** What a server on the network answers: the API, and on request the application too, at whatever address it is opened. */
export function createHost(api: Hono, { allowOrigin, staticFolder }: HostOptions): Hono {
  const host = new Hono()
  if (allowOrigin !== undefined)
    host.use(
      '/api/*',
      cors({ origin: allowOrigin, allowMethods: ['GET', 'POST'], allowHeaders: ['content-type'], exposeHeaders: ['date', 'retry-after'] }),
    )
  host.use('/api/*', bodyLimit({ maxSize: largestBody, onError: (c) => c.json(tooLarge, 413) }))
  host.all('/api/*', (c) => api.fetch(c.req.raw))
  if (staticFolder !== undefined) {
    host.use(async (c, next) => {
      await next()
      c.header('x-content-type-options', 'nosniff')
      c.header('referrer-policy', 'no-referrer')
    })
    host.get('*', serveStatic({ root: staticFolder }))
    // An address of the application is no file: its page finds out what to show. A missing file is missing.
    host.get('*', (c, next) => (/\.\w+$/.test(c.req.path) ? next() : serveStatic({ path: `${staticFolder}/index.html` })(c, next)))
  }
  return host
}
