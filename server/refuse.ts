import type { Context } from 'hono'
import type { Problem } from '#src/contract/problem'

/** Says no: below /api/ by a Problem, as its clients read it, elsewhere in plain text. `status` is the Problem's own. */
export function refuse(c: Context, problem: Problem & { readonly status: 400 | 403 | 404 | 405 | 413 | 415 | 421 | 500 }): Response {
  c.header('cache-control', 'no-store')
  return c.req.path.startsWith('/api/') ? c.json(problem, problem.status) : c.text(`${problem.detail}\n`, problem.status)
}
