import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => vi.resetModules())
afterEach(() => localStorage.clear())

/** What a page that is opened anew makes of a stored text. */
async function read(stored: string) {
  localStorage.setItem('luoshi:preferences', stored)
  const { useAuthor, useHidesRecalled, useKnowsTheStart, useLastVisit, useLocalePreference, useTheme } =
    await import('#src/state/preferences')
  return renderHook(() => ({
    locale: useLocalePreference(),
    theme: useTheme(),
    author: useAuthor(),
    hidesRecalled: useHidesRecalled(),
    lastVisitAt: useLastVisit(),
    knowsTheStart: useKnowsTheStart(),
  })).result.current
}

const defaults = { locale: 'zh-CN', theme: 'auto', author: null, hidesRecalled: false, lastVisitAt: null, knowsTheStart: false }

test.each(['', '{', 'null', '7', '"en"', '[]', '{}', '{"locale":"fr","theme":3,"author":"王","hidesRecalled":"yes","lastVisitAt":-1}'])(
  '%s gives the defaults',
  async (stored) => {
    expect(await read(stored)).toEqual(defaults)
  },
)

test('of what was kept, each part that makes sense counts, whatever the others are', async () => {
  const author = { name: '王某', body: '督查室' }
  expect(await read(JSON.stringify({ locale: 'en', theme: 'black', author, hidesRecalled: true, lastVisitAt: 1e12 }))).toEqual({
    ...defaults,
    locale: 'en',
    author,
    hidesRecalled: true,
    lastVisitAt: 1e12,
  })
})
