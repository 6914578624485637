import * as v from 'valibot'
import { type EndpointName, endpoints } from '#src/contract/endpoints'
import { Problem } from '#src/contract/problem'
import { ApiError, type ApiFailure } from './api-error'
import { tellTimeOf } from './server-clock'
import { send } from './transport'
import { patienceFor, within } from './waiting'

type Answer<N extends EndpointName> = v.InferOutput<(typeof endpoints)[N]['response']>

interface Options {
  readonly planId?: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly signal?: AbortSignal
}

/** Where the API lives: another origin in a build made for one, else this page's own. */
const base = (): string => import.meta.env.VITE_API ?? globalThis.location.origin

/**
 * Calls an endpoint and gives its parsed answer. Throws ApiError, also where no answer comes within the time given, or the signal's own
 * abort.
 */
export async function request<N extends EndpointName>(
  name: N,
  { planId = '', query = {}, body, signal }: Options = {},
): Promise<Answer<N>> {
  const { method, path, response: schema } = endpoints[name]
  const { begin, arrive } = patienceFor(name)
  const url = new URL(path.replace(':planId', encodeURIComponent(planId)), base())
  url.search = new URLSearchParams(query).toString()
  // Whoever stops waiting, by the clock or by hand, also lets the line go.
  const given = new AbortController()
  try {
    const response = await within(
      ask(
        new Request(url, {
          method,
          headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          signal: given.signal,
        }),
      ),
      begin,
      path,
      signal,
    )
    tellTimeOf(response)
    const answer = await within(readJson(response), arrive, path, signal)
    if (!response.ok) throw new ApiError(failureIn(response, answer), path)
    const parsed = v.safeParse(schema, answer)
    if (!parsed.success) throw new ApiError(unreadableIn(response), path)
    return parsed.output
  } catch (error) {
    given.abort()
    throw error
  }
}

/** What an answer that is no success says. A server in front of the API may say it too, so the number goes before the reason. */
function failureIn({ status, headers }: Response, answer: unknown): ApiFailure {
  if (status === 401) return { kind: 'signed-out', status }
  if (status === 403) return { kind: 'forbidden', status }
  if (status === 413) return { kind: 'too-large', status }
  // Who stood between gave up waiting.
  if (status === 408 || status === 504) return { kind: 'silent' }
  if (status === 429) return { kind: 'busy', status, seconds: secondsIn(headers.get('retry-after')) }
  const problem = v.safeParse(Problem, answer)
  return problem.success ? { kind: 'problem', problem: problem.output } : { kind: 'failed', status }
}

/** A page instead of an answer; where the request was led elsewhere, one that asks who it is. */
const unreadableIn = ({ status, redirected }: Response): ApiFailure => ({ kind: redirected ? 'signed-out' : 'unreadable', status })

/** The seconds of a Retry-After that gives them; one that gives a day is left out of account. */
const secondsIn = (text: string | null): number | null => (text !== null && /^\d{1,6}$/.test(text.trim()) ? Number(text) : null)

async function ask(outgoing: Request): Promise<Response> {
  try {
    return await send(outgoing)
  } catch {
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
