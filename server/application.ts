import type { Context, Handler } from 'hono'
import { pagePaths } from '#src/contract/page-paths'
import { acceptedEncoding } from './accepted-encoding'
import type { Build, BuiltFile } from './built-files'

/**
 * Gives out a built application. What a path gets, in this order:
 *
 * 1. a file of the build: that file;
 * 2. an address of the application (src/contract/page-paths.ts): the page, which finds out what to show. Where it ends like a file
 *    (`/measures/x.js`; `.2-01` is no such ending) only for who asks for a page, `Accept: text/html`, as a browser does that is sent there;
 * 3. any other address that ends like no file, for who asks for a page: the page with status 404, which says in words that there is no such page;
 * 4. everything else, `/robots.txt`, `/favicon.ico`, `/.well-known/…`, `/assets/gone.js`: 404 in plain text.
 */
export const application = (build: Build): Handler => {
  return (c) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      c.header('allow', 'GET, HEAD, OPTIONS')
      return c.req.method === 'OPTIONS' ? c.body(null, 204) : c.text('This address can only be read.\n', 405)
    }
    const { pathname } = new URL(c.req.url)
    const file = pathname === '/' ? build.page : build.files.get(pathname)
    if (file !== undefined) return send(c, file)
    const isAskedAsPage = asksForPage(c.req.header('accept'))
    if (isPage(pathname) && (isAskedAsPage || !endsLikeFile(pathname))) return send(c, build.page)
    if (isAskedAsPage && !hasHiddenPart(pathname) && !endsLikeFile(pathname)) return send(c, build.page, 404)
    return c.text('There is no such file.\n', 404, { 'cache-control': 'no-cache' })
  }
}

/** The patterns of the router; like it they do not mind capitals and a slash at the end. */
const pages = pagePaths.map((path) => new RegExp(`^${path.replaceAll(/\$\w+/g, '[^/]+').replace(/\/$/, '')}/?$`, 'i'))
const isPage = (path: string) => isReadable(path) && pages.some((page) => page.test(path))

/** By custom, what begins with a dot is for programs. */
const hasHiddenPart = (path: string) => path.split('/').some((part) => part.startsWith('.'))

const endsLikeFile = (path: string) => /\.[a-z][a-z\d]{0,10}\/?$/i.test(path)

/** No part of it is empty, begins with a dot, or hides a slash, a backslash, a control character or a second coding behind percent signs. */
const isReadable = (path: string) =>
  path
    .slice(1)
    .replace(/\/$/, '')
    .split('/')
    .every((part) => {
      try {
        // oxlint-disable-next-line no-control-regex -- they are what is looked for
        return /^[^.]/.test(part) && !/[/\\\u0000-\u001f\u007f]|%[\da-f]{2}/i.test(decodeURIComponent(part))
      } catch {
        return false
      }
    })

const asksForPage = (accept = '') =>
  accept
    .toLowerCase()
    .split(',')
    .some((item) => /^\s*text\/html\s*(;|$)/.test(item) && !/;\s*q=0(\.0*)?\s*(;|$)/.test(item))

function send(c: Context, file: BuiltFile, status: 200 | 404 = 200) {
  const encoding = acceptedEncoding(c.req.header('accept-encoding'), (form) => file.bodies.has(form))
  // Each form has a tag of its own: a cache must not join pieces of two.
  const tag = `"${file.fingerprint}${encoding === 'identity' ? '' : `.${encoding}`}"`
  c.header('cache-control', file.isForever && status === 200 ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (file.bodies.size > 1) c.header('vary', 'Accept-Encoding', { append: true })
  if (status === 200) {
    c.header('etag', tag)
    if (isKnown(c.req.header('if-none-match'), tag)) return c.body(null, 304)
  }
  c.header('content-type', file.type)
  if (encoding !== 'identity') c.header('content-encoding', encoding)
  const body = file.bodies.get(encoding) ?? new Uint8Array()
  c.header('content-length', String(body.length))
  return c.body(body, status)
}

/** Whether one of the tags that a client has is this one (RFC 9110, 13.1.2: the W of a weak one is not looked at). */
const isKnown = (header: string | undefined, tag: string) =>
  header !== undefined && header.split(',').some((known) => ['*', tag].includes(known.trim().replace(/^W\//, '')))
