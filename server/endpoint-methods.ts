import type { MiddlewareHandler } from 'hono'
import { endpoints } from '#src/contract/endpoints'
import { refuse } from './refuse'

const patterns = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>()
for (const { path, method } of Object.values(endpoints)) {
  const known = patterns.get(path) ?? { pattern: new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`), methods: new Set<string>() }
  known.methods.add(method)
  if (method === 'GET') known.methods.add('HEAD')
  patterns.set(path, known)
}

/** Answers OPTIONS by what an address of the API knows, and another method than those with 405. Addresses it does not know go on. */
export const knownMethods: MiddlewareHandler = async (c, next) => {
  const endpoint = [...patterns.values()].find(({ pattern }) => pattern.test(c.req.path))
  if (endpoint === undefined || endpoint.methods.has(c.req.method)) return next()
  c.header('allow', [...endpoint.methods, 'OPTIONS'].join(', '))
  if (c.req.method === 'OPTIONS') return c.body(null, 204)
  return refuse(c, { type: 'invalid-request', status: 405, detail: 'this address does not know that method' })
}
