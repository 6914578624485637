import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { planQueries } from '#src/api/plan-queries'
import { catchUp } from '#src/api/record'
import { request } from '#src/api/request'
import { answerRequests } from '#tests/setup/api'
import { note } from '#tests/samples/events'

answerRequests()

const planId = 'miit-2023'
const record = (basedOn: number, id: string) => request('append', { planId, body: { basedOn, events: [note(id)] } })
const recordedIds = (client: QueryClient) =>
  client.getQueryData(planQueries.ledger(planId).queryKey)?.events.flatMap(({ id, origin }) => (origin === 'recorded' ? [id] : []))

test('what others recorded is added; what they removed goes', async () => {
  const client = new QueryClient()
  await record(0, 'r-one-1')
  await client.fetchQuery(planQueries.ledger(planId))
  await record(1, 'r-two-2')
  await catchUp(client, planId)
  expect(recordedIds(client)).toEqual(['r-one-1', 'r-two-2'])
  await request('reset', { planId, body: { confirm: 'remove-recorded-events' } })
  await record(2, 'r-three-3')
  await catchUp(client, planId)
  await client.fetchQuery(planQueries.ledger(planId))
  expect(recordedIds(client)).toEqual(['r-three-3'])
})
