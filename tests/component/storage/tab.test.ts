import { afterEach, expect, test, vi } from 'vitest'
import { tabName } from '#src/storage/tab'

afterEach(() => sessionStorage.clear())
const leave = () => globalThis.dispatchEvent(new Event('pagehide'))

test('a tab keeps its name over a reload', () => {
  const name = tabName()
  leave()
  expect(tabName()).toBe(name)
})

test('a tab that is copied while it is open gets a name of its own', () => {
  const name = tabName()
  expect(sessionStorage.length).toBe(0)
  expect(tabName()).not.toBe(name)
})

test('a page that comes back takes its name again', () => {
  const name = tabName()
  leave()
  expect(Object.values({ ...sessionStorage })).toEqual([name])
  globalThis.dispatchEvent(new Event('pageshow'))
  expect(sessionStorage.length).toBe(0)
})

test('where nothing is kept, a name is there all the same', () => {
  vi.spyOn(globalThis, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  })
  expect(tabName()).toMatch(/^[0-9a-f]{16}$/)
  vi.restoreAllMocks()
})
