import * as v from 'valibot'
import { type EndpointName, endpoints } from '#src/contract/endpoints'
import { Problem } from '#src/contract/problem'
import { ApiError } from './api-error'
import { send } from './transport'

type Answer<N extends EndpointName> = v.InferOutput<(typeof endpoints)[N]['response']>

interface Options {
  readonly planId?: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly signal?: AbortSignal
}

/** Where the API lives: another origin in a build made for one, else this page's own. */
const base = (): string => import.meta.env.VITE_API ?? globalThis.location.origin

/** Calls an endpoint and gives its parsed answer. Throws ApiError, or the signal's own abort. */
export async function request<N extends EndpointName>(
  name: N,
  { planId = '', query = {}, body, signal }: Options = {},
): Promise<Answer<N>> {
  const { method, path, response: schema } = endpoints[name]
  const url = new URL(path.replace(':planId', encodeURIComponent(planId)), base())
  url.search = new URLSearchParams(query).toString()
  const response = await ask(
    new Request(url, {
      method,
      headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    }),
  )
  const answer = await readJson(response)
  if (!response.ok) {
    const problem = v.safeParse(Problem, answer)
    throw new ApiError(problem.success ? { kind: 'problem', problem: problem.output } : { kind: 'failed', status: response.status }, path)
  }
  const parsed = v.safeParse(schema, answer)
  if (!parsed.success) throw new ApiError({ kind: 'unreadable', status: response.status }, path)
  return parsed.output
}

async function ask(outgoing: Request): Promise<Response> {
  try {
    return await send(outgoing)
  } catch (error) {
    if (outgoing.signal.aborted) throw error
    throw new ApiError({ kind: 'unreachable' }, outgoing.url)
  }
}

/** The body as JSON, or undefined where it is none: an HTML page, a cut answer. */
async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return undefined
  }
}
