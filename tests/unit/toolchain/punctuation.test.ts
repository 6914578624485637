import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// Punctuation belongs to a language. What joins words stands in src/i18n, so no English page ends a sentence with a Chinese stop.
test('no component writes Chinese punctuation by itself', () => {
  const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) =>
      readFileSync(`src/${file}`, 'utf8')
        .split('\n')
        .flatMap((line, index) => (/^\s*(?:\/\/|\/?\*)/.test(line) || !/[。；，（）：、]/.test(line) ? [] : [`${file}:${index + 1}`])),
    )
  expect(found).toEqual([])
})
