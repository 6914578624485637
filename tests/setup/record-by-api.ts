import type { NewEvent } from '#src/contract/event'

/** Records events of the sample plan through the API that answers the tests, as another writer would. */
export const recordByApi = (...events: NewEvent[]): Promise<void> => recordOf('miit-2023', ...events)

/** The same of any plan. */
export async function recordOf(planId: string, ...events: NewEvent[]): Promise<void> {
  const response = await fetch(new URL(`/api/plans/${planId}/events`, globalThis.location.href), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ basedOn: 0, events }),
  })
  if (!response.ok) throw new Error(`not recorded: ${response.status} ${await response.text()}`)
}
