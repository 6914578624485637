import type { MiddlewareHandler } from 'hono'
import { refuse } from './refuse'

/**
 * Refuses what changes something when a page of another origin sends it: only the server's own pages and those of `origins` may. A browser
 * cannot be made to lie about Origin and Sec-Fetch-Site. A request with neither comes from no browser of the last years but from a
 * program, which could write anything there: it is let through, since what this guards against is a browser used by somebody else, and
 * there is no login here that such a program could borrow.
 */
export const changedFrom =
  (origins: readonly string[]): MiddlewareHandler =>
  async (c, next) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) return next()
    const origin = c.req.header('origin')
    const site = c.req.header('sec-fetch-site')
    const isOurs =
      origin === undefined
        ? site === undefined || site === 'same-origin' || site === 'none'
        : origins.includes(origin) || (isOwn(origin, c.req.header('host')) && (site === undefined || site === 'same-origin'))
    return isOurs ? next() : refuse(c, { type: 'not-allowed', status: 403, detail: 'pages of that origin may not change anything here' })
  }

/** By host and port: who stands before this server and speaks TLS leaves it http, and the page https. */
const isOwn = (origin: string, host: string | undefined) =>
  URL.canParse(origin) && host !== undefined && new URL(origin).host === hostOf(origin, host)

const hostOf = (origin: string, host: string) => {
  const address = `${new URL(origin).protocol}//${host}`
  return URL.canParse(address) ? new URL(address).host : undefined
}
