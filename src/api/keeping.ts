import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import type { Backup } from '#src/contract/event'
import { planQueries } from './plan-queries'
import { request } from './request'

/** Everything recorded here, as one file to keep elsewhere. */
export const backupMutation = (planId: string) =>
  mutationOptions({ mutationKey: ['backup', planId], mutationFn: () => request('backup', { planId }) })

/** Merges a backup; with `dryRun` it only counts what would happen. */
export const restoreMutation = (client: QueryClient, planId: string) =>
  mutationOptions({
    mutationKey: ['restore', planId],
    mutationFn: ({ backup, dryRun }: { backup: Backup; dryRun: boolean }) =>
      request('restore', { planId, body: backup, query: dryRun ? { dryRun: 'true' } : {} }),
    onSuccess: (_, { dryRun }) => (dryRun ? undefined : reread(client, planId)),
  })

/** Removes everything recorded here. */
export const resetMutation = (client: QueryClient, planId: string) =>
  mutationOptions({
    mutationKey: ['reset', planId],
    mutationFn: () => request('reset', { planId, body: { confirm: 'remove-recorded-events' } }),
    onSuccess: () => reread(client, planId),
  })

async function reread(client: QueryClient, planId: string) {
  await client.invalidateQueries({ queryKey: planQueries.ledger(planId).queryKey })
  await client.invalidateQueries({ queryKey: planQueries.storage().queryKey })
}
