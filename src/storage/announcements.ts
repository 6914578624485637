/** Says to the other tabs of this browser that something was recorded. */
export interface Announcement {
  readonly planId: string
  readonly sequence: number
}

const channelName = 'luoshi-events'

/** Absent in old browsers: then other tabs learn of it when they are looked at again. */
const open = (): BroadcastChannel | null => (typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(channelName))

export function announce(announcement: Announcement): void {
  const channel = open()
  channel?.postMessage(announcement)
  channel?.close()
}

/** Hears the announcements of other tabs; gives the function that stops it. */
export function subscribeToAnnouncements(listener: (announcement: Announcement) => void): () => void {
  const channel = open()
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isAnnouncement(data)) listener(data)
  })
  return () => channel?.close()
}

const isAnnouncement = (data: unknown): data is Announcement =>
  typeof data === 'object' &&
  data !== null &&
  'planId' in data &&
  typeof data.planId === 'string' &&
  'sequence' in data &&
  typeof data.sequence === 'number'
