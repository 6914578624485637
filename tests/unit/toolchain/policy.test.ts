import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { apiOrigin } from '#tools/build/api-origin'
import { contentSecurityPolicy } from '#tools/build/content-security-policy'

test('the demonstration asks nobody but itself', () => {
  expect(contentSecurityPolicy(apiOrigin(undefined))).toContain("connect-src 'self';")
})

test('a build for a server may ask that server', () => {
  expect(contentSecurityPolicy(apiOrigin('https://api.example.cn'))).toContain("connect-src 'self' https://api.example.cn;")
})

test('the policy has no way round', () => {
  expect(contentSecurityPolicy(undefined)).not.toMatch(/unsafe|\*|data:|blob:|https?:/)
})

const filesWith = (code: RegExp) =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => code.test(readFileSync(`src/${file}`, 'utf8')))

test('no way leads from a string to markup, and one to a script: a worker of our own files', () => {
  expect(contentSecurityPolicy(undefined)).toMatch(/; require-trusted-types-for 'script'; trusted-types luoshi-worker$/)
  expect(filesWith(/DOMParser|parseFromString|innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTML/)).toEqual([])
  expect(filesWith(/createPolicy|new Worker\(|new SharedWorker\(/)).toEqual(['workers/start-worker.ts'])
})

test.each([
  '',
  'api.example.cn',
  'https://api.example.cn/',
  'https://api.example.cn/v1',
  "https://x; script-src 'unsafe-eval'",
  'javascript:alert(1)',
])('VITE_API "%s" stops the build', (setting) => {
  expect(() => apiOrigin(setting)).toThrow(/VITE_API/)
})
