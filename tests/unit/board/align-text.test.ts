import { expect, test } from 'vitest'
import { alignText, answerText } from '#src/board/align-text'
import { listedIn, ownText } from '#tests/samples/own-text'

const listed = listedIn(ownText)

test('of what is not listed the first five hundred pieces are given, all are counted, and none is longer than can be shown', () => {
  const { unlisted, unlistedCount, sentences } = alignText(`${ownText}\n${'茶'.repeat(5_000)}\n${'风\n'.repeat(800)}`, listed)
  expect(unlistedCount).toBe(801)
  expect(unlisted).toHaveLength(500)
  expect(unlisted[0]?.text).toBe(`${'茶'.repeat(2_000)}…`)
  expect(sentences.every(({ state }) => state === 'same')).toBe(true)
})

test('a listed sentence drowned in marks is given as far as can be shown', () => {
  const [first] = alignText(ownText.replace('五年', `五${'，'.repeat(5_000)}年`), listed).sentences
  expect(first).toMatchObject({ state: 'same' })
  expect(first?.state === 'same' && first.text.length).toBe(2_001)
})

test.each([
  [' \n', 'empty'],
  ['风'.repeat(2_000_001), 'too-long'],
])('no text, and one that is far too long, are not laid beside anything', (text, fault) => {
  expect(answerText(text, listed)).toEqual({ fault })
})

test('sentences in one line with thousands of marks between them are cut in a moment', () => {
  const drowned = ownText.replaceAll('\n', `${'，'.repeat(2_000)}\n`)
  const begun = performance.now()
  alignText(drowned, listed)
  expect(performance.now() - begun).toBeLessThan(5_000)
})
