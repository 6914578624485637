import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { cors } from 'hono/cors'

interface HostOptions {
  /** the one origin, besides the server's own, whose pages may call the API; none by default */
  readonly allowOrigin?: string | undefined
  /** a folder with the built application, given out beside the API */
  readonly staticFolder?: string | undefined
}

/** What a server on the network answers: the API, and on request the application too, at whatever address it is opened. */
export function createHost(api: Hono, { allowOrigin, staticFolder }: HostOptions): Hono {
  const host = new Hono()
  if (allowOrigin !== undefined)
    host.use('/api/*', cors({ origin: allowOrigin, allowMethods: ['GET', 'POST'], allowHeaders: ['content-type'] }))
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
