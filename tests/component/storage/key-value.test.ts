import { afterEach, describe, expect, test, vi } from 'vitest'
import { keyValueFaults } from '#src/storage/faults'
import { keyValue } from '#src/storage/key-value'

afterEach(() => {
  keyValueFaults.clear()
  localStorage.clear()
})

test('keeps, finds, lists and removes texts under its own prefix, and leaves what is not its own', () => {
  localStorage.setItem('other', 'theirs')
  expect(keyValue.write('draft:a', '一')).toBe(true)
  expect(keyValue.write('preferences', '{}')).toBe(true)
  expect(keyValue.read('draft:a')).toBe('一')
  expect(keyValue.read('other')).toBeNull()
  expect(keyValue.keys('draft:')).toEqual(['draft:a'])
  expect(keyValue.remove('draft:a')).toBe(true)
  expect(keyValue.read('draft:a')).toBeNull()
  expect(localStorage.getItem('other')).toBe('theirs')
})

describe('a browser that refuses', () => {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  test('the very name: nothing throws, nothing is said to be kept', () => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(refuse)
    expect(keyValue.read('a')).toBeNull()
    expect(keyValue.write('a', 'b')).toBe(false)
    expect(keyValue.remove('a')).toBe(false)
    expect(keyValue.keys('')).toEqual([])
    vi.restoreAllMocks()
  })
  test('one write because it is full: what was there stays, and the next one is kept', () => {
    keyValue.write('draft', '先前')
    keyValueFaults.plan({ call: 'write', at: 1, isOnce: true, error: 'QuotaExceededError' })
    expect(keyValue.write('draft', '后来')).toBe(false)
    expect(keyValue.read('draft')).toBe('先前')
    expect(keyValue.write('draft', '后来')).toBe(true)
    expect(keyValue.read('draft')).toBe('后来')
  })
})

test('tells of what another tab changed, under our keys only, until it is stopped', () => {
  const heard: string[] = []
  const stop = keyValue.watch((key) => heard.push(key))
  const change = (key: string | null) => globalThis.dispatchEvent(new StorageEvent('storage', { key }))
  change('luoshi:draft:a')
  change('other')
  change(null)
  stop()
  change('luoshi:draft:b')
  expect(heard).toEqual(['draft:a'])
})
