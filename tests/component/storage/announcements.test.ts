import { expect, test, vi } from 'vitest'
import { announce, subscribeToAnnouncements } from '#src/storage/announcements'

test('other tabs hear what is announced, nonsense on the channel is passed over, and who stops hears no more', async () => {
  const heard: unknown[] = []
  const stop = subscribeToAnnouncements((announcement) => heard.push(announcement))
  const other = new BroadcastChannel('luoshi-events')
  other.postMessage('nonsense')
  other.postMessage({ planId: 7 })
  announce({ planId: 'miit-2023', sequence: 3 })
  await vi.waitFor(() => expect(heard).toEqual([{ planId: 'miit-2023', sequence: 3 }]))
  stop()
  announce({ planId: 'miit-2023', sequence: 4 })
  // A second listener that stays hears the later one: by then the first would have, too.
  const later: unknown[] = []
  const stopLater = subscribeToAnnouncements((announcement) => later.push(announcement))
  announce({ planId: 'miit-2023', sequence: 5 })
  await vi.waitFor(() => expect(later).toEqual([{ planId: 'miit-2023', sequence: 5 }]))
  expect(heard).toHaveLength(1)
  stopLater()
  other.close()
})

test('a browser without channels is tolerated', () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  expect(() => {
    announce({ planId: 'miit-2023', sequence: 1 })
    subscribeToAnnouncements(() => undefined)()
  }).not.toThrow()
})
