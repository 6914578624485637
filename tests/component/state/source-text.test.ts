import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keyValueFaults } from '#src/storage/faults'

beforeEach(() => vi.resetModules())
afterEach(() => {
  keyValueFaults.clear()
  localStorage.clear()
})

/** The module as a page that is opened anew has it. */
const open = () => import('#src/state/source-text')
const seen = async (planId: string) => {
  const { useOwnText } = await open()
  return renderHook(() => useOwnText(planId)).result
}

test('a text is held per plan, replaced, and there again after a reload', async () => {
  const { holdOwnText } = await open()
  const [one, other] = [await seen('one-plan'), await seen('other-plan')]
  expect(one.current).toBeNull()
  act(() => holdOwnText('one-plan', '先前', null))
  act(() => holdOwnText('one-plan', '演示原文。', '演示.txt'))
  expect(one.current).toEqual({ text: '演示原文。', fileName: '演示.txt', isKept: true })
  expect(other.current).toBeNull()
  vi.resetModules()
  expect((await seen('one-plan')).current).toEqual(one.current)
})

test('removed, it is gone here and after a reload', async () => {
  const { holdOwnText, removeOwnText } = await open()
  const own = await seen('one-plan')
  act(() => holdOwnText('one-plan', '演示原文。', null))
  act(() => removeOwnText('one-plan'))
  expect(own.current).toBeNull()
  vi.resetModules()
  expect((await seen('one-plan')).current).toBeNull()
})

test('where the browser refuses, the text is held in memory and says so; an earlier one does not come back', async () => {
  const { holdOwnText } = await open()
  const own = await seen('one-plan')
  act(() => holdOwnText('one-plan', '先前', null))
  const { keyValueFaults: faults } = await import('#src/storage/faults')
  faults.plan({ call: 'write', at: 1, isOnce: true, error: 'QuotaExceededError' })
  act(() => holdOwnText('one-plan', '演示原文。', null))
  expect(own.current).toEqual({ text: '演示原文。', fileName: null, isKept: false })
  vi.resetModules()
  expect((await seen('one-plan')).current).toBeNull()
})

test('what another tab loads or removes is so here', async () => {
  const own = await seen('one-plan')
  const key = 'luoshi:source-text:one-plan'
  localStorage.setItem(key, JSON.stringify({ text: '另一页的原文。', fileName: null }))
  act(() => void globalThis.dispatchEvent(new StorageEvent('storage', { key })))
  expect(own.current?.text).toBe('另一页的原文。')
  localStorage.removeItem(key)
  act(() => void globalThis.dispatchEvent(new StorageEvent('storage', { key })))
  expect(own.current).toBeNull()
})

test.each(['', '{', 'null', '7', '{"text":7}'])('%j in the store is no text', async (kept) => {
  localStorage.setItem('luoshi:source-text:one-plan', kept)
  expect((await seen('one-plan')).current).toBeNull()
})
