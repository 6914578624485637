import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { catchUp } from '#src/api/record'
import { now } from '#src/state/clock'
import { usePreferenceActions } from '#src/state/preferences'
import { subscribeToAnnouncements } from '#src/storage/announcements'

/**
 * Brings in what was recorded elsewhere: at once when another tab of this browser says so, and whenever this page is
 * looked at again, comes back from the back/forward cache, or the network returns.
 */
export function KeepUp() {
  const client = useQueryClient()
  const { seen } = usePreferenceActions()
  useEffect(() => {
    const mark = () => seen(now())
    mark()
    document.addEventListener('visibilitychange', mark)
    return () => document.removeEventListener('visibilitychange', mark)
  }, [seen])
  useEffect(() => {
    const fetchAll = () => {
      if (document.visibilityState === 'hidden') return
      for (const { queryKey } of client.getQueryCache().findAll({ queryKey: ['ledger'] })) {
        // What fails now is fetched at the next occasion; the page in view keeps what it has.
        catchUp(client, String(queryKey[1])).catch(() => undefined)
      }
    }
    const stop = subscribeToAnnouncements(({ planId }) => void catchUp(client, planId).catch(() => undefined))
    document.addEventListener('visibilitychange', fetchAll)
    globalThis.addEventListener('pageshow', fetchAll)
    globalThis.addEventListener('online', fetchAll)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', fetchAll)
      globalThis.removeEventListener('pageshow', fetchAll)
      globalThis.removeEventListener('online', fetchAll)
    }
  }, [client])
  return null
}
