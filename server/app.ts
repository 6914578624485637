import type { Context } from 'hono'
// The page carries this app too: the small router knows all that eight routes need.
import { Hono } from 'hono/tiny'
import * as v from 'valibot'
import { endpoints } from '#src/contract/endpoints'
import type { Problem, ProblemType } from '#src/contract/problem'
import type { StorageState } from '#src/contract/storage'
import type { Instant } from '#src/contract/time'
import { readBody } from './read-body'
import { PlanUnavailable, type Repository, StorageFull, StorageUnavailable } from './repository'

const statusOf = {
  'not-found': 404,
  'invalid-request': 400,
  'not-allowed': 403,
  conflict: 409,
  'key-reused': 422,
  'storage-full': 507,
  'storage-unavailable': 503,
  unavailable: 503,
  internal: 500,
} as const satisfies Record<ProblemType, number>

const everything: StorageState['allows'] = { restore: true, reset: true }

/**
 * The API over a repository. `now` gives the moment a record is stamped with; `allows` what may be done with all records at once, which is
 * everything where they are the asker's own, in his browser. Every answer that is no success is a Problem, also for addresses that do not exist.
 */
export function createApp(repository: Repository, now: () => Instant, allows = everything): Hono {
  const app = new Hono()
  app.use('/api/*', async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
  })
  app.use('/api/*', async (c, next) => {
    // A page of another site can post a form without being asked, but not JSON: the browser asks us first.
    const isJson = /^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')
    return c.req.method === 'POST' && !isJson ? problem(c, 'invalid-request', 'the body is to be JSON', { status: 415 }) : next()
  })

  app.get(endpoints.plans.path, async (c) => c.json(await repository.plans()))
  app.get(endpoints.storage.path, async (c) => c.json({ ...(await repository.storage()), allows } satisfies StorageState))
  app.get(endpoints.ledger.path, async (c) => found(c, await repository.ledger(c.req.param('planId'))))
  app.get(endpoints.eventsSince.path, async (c) => {
    const query = v.safeParse(endpoints.eventsSince.query, c.req.query())
    if (!query.success) return unfit(c, query.issues)
    return found(c, await repository.eventsSince(c.req.param('planId'), Number(query.output.after)))
  })
  app.post(endpoints.append.path, async (c) => {
    const body = v.safeParse(endpoints.append.request, await readBody(c.req))
    if (!body.success) return unfit(c, body.issues)
    const outcome = await repository.append(c.req.param('planId'), body.output, now())
    switch (outcome?.outcome) {
      case undefined:
        return found(c, undefined)
      case 'accepted':
        return c.json({ events: outcome.events, repeated: false }, 201)
      case 'repeated':
        return c.json({ events: outcome.events, repeated: true })
      case 'conflict':
        return problem(c, 'conflict', 'another writer has changed the same thing', { changed: [...outcome.changed] })
      case 'key-reused':
        return problem(c, 'key-reused', `the id ${outcome.id} stands for another record`)
      case 'invalid':
        return problem(c, 'invalid-request', 'this cannot be recorded', { issues: [...outcome.issues] })
    }
  })
  app.get(endpoints.backup.path, async (c) => found(c, await repository.backup(c.req.param('planId'), now())))
  app.post(endpoints.restore.path, async (c) => {
    if (!allows.restore) return problem(c, 'not-allowed', 'this server lets nobody restore a backup: --allow-restore')
    const query = v.safeParse(endpoints.restore.query, c.req.query())
    const body = v.safeParse(endpoints.restore.request, await readBody(c.req))
    if (!query.success || !body.success) return unfit(c, [...(query.issues ?? []), ...(body.issues ?? [])])
    const planId = c.req.param('planId')
    if (body.output.plan !== planId) return problem(c, 'invalid-request', `the backup is of the plan ${body.output.plan}`)
    return found(c, await repository.restore(planId, body.output, query.output.dryRun === 'true'))
  })
  app.post(endpoints.reset.path, async (c) => {
    if (!allows.reset) return problem(c, 'not-allowed', 'this server lets nobody remove records: --allow-reset')
    const body = v.safeParse(endpoints.reset.request, await readBody(c.req))
    if (!body.success) return unfit(c, body.issues)
    return found(c, await repository.reset(c.req.param('planId')))
  })

  app.notFound((c) => problem(c, 'not-found', 'there is no such address'))
  app.onError((error, c) => {
    if (error instanceof StorageFull) return problem(c, 'storage-full', 'there is no room to keep it')
    if (error instanceof StorageUnavailable) return problem(c, 'storage-unavailable', 'the store does not answer')
    if (error instanceof PlanUnavailable) return problem(c, 'unavailable', 'the plan could not be loaded')
    // What went wrong inside is for the log of whoever runs the server, not for the answer.
    return problem(c, 'internal', 'the server failed')
  })
  return app
}

type Details = Pick<Problem, 'changed' | 'issues'> & { readonly status?: 400 | 415 }

function problem(c: Context, type: ProblemType, detail: string, { status = 400, ...more }: Details = {}) {
  const sent = type === 'invalid-request' ? status : statusOf[type]
  return c.json({ type, status: sent, detail, ...more } satisfies Problem, sent)
}

const found = (c: Context, answer: object | undefined) =>
  answer === undefined ? problem(c, 'not-found', 'there is no such plan') : c.json(answer)

const unfit = (c: Context, issues: readonly v.BaseIssue<unknown>[]) =>
  problem(c, 'invalid-request', 'the request does not fit the contract', {
    issues: issues.slice(0, 20).map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message })),
  })
