import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the worker in mocks/public is that of the installed msw, whose install script does not run: npx msw init mocks/public', () => {
  const installed = readFileSync('node_modules/msw/lib/mockServiceWorker.js', 'utf8')
  expect(readFileSync('mocks/public/mockServiceWorker.js', 'utf8')).toBe(installed)
})
