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

test('one way leads from a string to markup, into a document apart from the page', () => {
  expect(contentSecurityPolicy(undefined)).toMatch(/; require-trusted-types-for 'script'; trusted-types luoshi-inert$/)
  const makers = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => /createPolicy|parseFromString|innerHTML|createContextualFragment/.test(readFileSync(`src/${file}`, 'utf8')))
  expect(makers).toEqual(['features/source/inert-document.ts'])
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
