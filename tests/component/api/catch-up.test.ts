import { MutationObserver, QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { planQueries } from '#src/api/plan-queries'
import { catchUp } from '#src/api/record'
import { recordMutation } from '#src/api/record-mutation'
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

test('a record of ours does not hide what another wrote just before it: that is fetched with the next look', async () => {
  const client = new QueryClient()
  await client.fetchQuery(planQueries.ledger(planId))
  await record(0, 'r-theirs-1')
  await record(1, 'r-theirs-2')
  const mutation = new MutationObserver(client, recordMutation(client, planId))
  await mutation.mutate({ append: { basedOn: 0, events: [note('r-ours-3')] }, signal: new AbortController().signal })
  expect(recordedIds(client)).toEqual(['r-ours-3'])
  await catchUp(client, planId)
  expect(recordedIds(client)?.toSorted()).toEqual(['r-ours-3', 'r-theirs-1', 'r-theirs-2'])
  expect(client.getQueryData(planQueries.ledger(planId).queryKey)?.sequence).toBe(3)
})

test('nothing new leaves the ledger on screen the same object, so that nothing is drawn again', async () => {
  const client = new QueryClient()
  await record(0, 'r-one-1')
  await client.fetchQuery(planQueries.ledger(planId))
  const before = client.getQueryData(planQueries.ledger(planId).queryKey)
  await catchUp(client, planId)
  expect(client.getQueryData(planQueries.ledger(planId).queryKey)).toBe(before)
})
