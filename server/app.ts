import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as v from 'valibot'
import { endpoints } from '#src/contract/endpoints'
import type { Problem, ProblemType } from '#src/contract/problem'
import type { Instant } from '#src/contract/time'
import { type Repository, StorageFull, StorageUnavailable } from './repository'

const largestBody = 20 * 1024 * 1024

const statusOf = {
  'not-found': 404,
  'invalid-request': 400,
  conflict: 409,
  'key-reused': 422,
  'storage-full': 507,
  'storage-unavailable': 503,
  unavailable: 503,
  internal: 500,
} as const satisfies Record<ProblemType, number>

/**
 * The API over a repository. `now` gives the moment a record is stamped with.
 * Every answer that is no success is a Problem, also for addresses that do not exist.
 */
export function createApp(repository: Repository, now: () => Instant): Hono {
  const app = new Hono()
  app.use('/api/*', async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
  })
  app.use('/api/*', bodyLimit({ maxSize: largestBody, onError: (c) => problem(c, 'invalid-request', 'the body is too large') }))

  app.get(endpoints.plans.path, async (c) => c.json(await repository.plans()))
  app.get(endpoints.storage.path, async (c) => c.json(await repository.storage()))
  app.get(endpoints.ledger.path, async (c) => found(c, await repository.ledger(c.req.param('planId'))))
  app.get(endpoints.eventsSince.path, async (c) => {
    const after = Number(c.req.query('after') ?? '0')
    if (!Number.isInteger(after) || after < 0) return problem(c, 'invalid-request', '`after` is to be a sequence number')
    return found(c, await repository.eventsSince(c.req.param('planId'), after))
  })
  app.post(endpoints.append.path, async (c) => {
    const body = await parseBody(c, endpoints.append.request)
    if (!body.success) return invalid(c, body.issues)
    const outcome = await repository.append(c.req.param('planId'), body.output, now())
    switch (outcome?.outcome) {
      case undefined:
        return problem(c, 'not-found', 'there is no such plan')
      case 'accepted':
        return c.json({ events: outcome.events, repeated: false }, 201)
      case 'repeated':
        return c.json({ events: outcome.events, repeated: true })
      case 'conflict':
        return problem(c, 'conflict', 'another writer has changed the same thing', { changed: [...outcome.changed] })
      case 'key-reused':
        return problem(c, 'key-reused', `the id ${outcome.id} stands for another record`)
    }
  })
  app.get(endpoints.backup.path, async (c) => found(c, await repository.backup(c.req.param('planId'), now())))
  app.post(endpoints.restore.path, async (c) => {
    const body = await parseBody(c, endpoints.restore.request)
    if (!body.success) return invalid(c, body.issues)
    const planId = c.req.param('planId')
    if (body.output.plan !== planId) return problem(c, 'invalid-request', `the backup is of the plan ${body.output.plan}`)
    return found(c, await repository.restore(planId, body.output, c.req.query('dryRun') === 'true'))
  })
  app.post(endpoints.reset.path, async (c) => {
    const body = await parseBody(c, endpoints.reset.request)
    if (!body.success) return invalid(c, body.issues)
    return found(c, await repository.reset(c.req.param('planId')))
  })

  app.notFound((c) => problem(c, 'not-found', 'there is no such address'))
  app.onError((error, c) => {
    if (error instanceof StorageFull) return problem(c, 'storage-full', 'there is no room to keep it')
    if (error instanceof StorageUnavailable) return problem(c, 'storage-unavailable', 'the store does not answer')
    // What went wrong inside is for the log of whoever runs the server, not for the answer.
    return problem(c, 'internal', 'the server failed')
  })
  return app
}

function problem(c: Context, type: ProblemType, detail: string, more: Pick<Problem, 'changed' | 'issues'> = {}) {
  const status = statusOf[type]
  return c.json({ type, status, detail, ...more } satisfies Problem, status)
}

const found = (c: Context, answer: object | undefined) => (answer === undefined ? problem(c, 'not-found', 'there is no such plan') : c.json(answer))

const invalid = (c: Context, issues: readonly v.BaseIssue<unknown>[]) =>
  problem(c, 'invalid-request', 'the request does not fit the contract', {
    issues: issues.slice(0, 20).map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message })),
  })

async function parseBody<S extends v.GenericSchema>(c: Context, schema: S) {
  const body: unknown = await c.req.json().catch(() => undefined)
  return v.safeParse(schema, body)
}
