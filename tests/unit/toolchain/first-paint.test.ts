import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'

const script = readFileSync('public/first-paint.js', 'utf8')

/** Runs the script as a browser would, with this kept under the preferences' key, and gives what it left on the root element. */
function paint(kept: string | null, search = '') {
  const root = { dataset: {} as { theme?: string }, lang: 'zh-CN' }
  const localStorage = { getItem: (key: string) => (key === 'luoshi:preferences' ? kept : null) }
  runInNewContext(script, { document: { documentElement: root }, location: { search }, localStorage, URLSearchParams })
  return { theme: root.dataset.theme, lang: root.lang }
}

test('a kept theme and language are on the page before anything is drawn', () => {
  expect(paint(JSON.stringify({ theme: 'dark', locale: 'en' }))).toEqual({ theme: 'dark', lang: 'en' })
})

test('the address decides the language of its view', () => {
  expect(paint(JSON.stringify({ locale: 'en' }), '?lang=zh-CN')).toEqual({ theme: undefined, lang: 'zh-CN' })
})

test.each([null, '', 'null', '1', '"dark"', '[]', '{', '{"theme":"auto"}', '{"theme":["dark"],"locale":"xx"}'])(
  '%s leaves the defaults',
  (kept) => {
    expect(paint(kept)).toEqual({ theme: undefined, lang: 'zh-CN' })
  },
)

test('a browser that refuses its stores gets the defaults', () => {
  const root = { dataset: {}, lang: 'zh-CN' }
  const refusing = Object.defineProperty(
    { document: { documentElement: root }, location: { search: '' }, URLSearchParams },
    'localStorage',
    {
      get: () => {
        throw new Error('SecurityError')
      },
    },
  )
  expect(() => runInNewContext(script, refusing)).not.toThrow()
  expect(root).toEqual({ dataset: {}, lang: 'zh-CN' })
})
