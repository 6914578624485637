import { expect, test } from 'vitest'
import { markSentence, similarityDistance, splitSentences } from '#src/domain/source-text'

const sentence = '演示：本市将在明年建成三座示范车间，并逐步推广到全部行业。'

test('sentences end at their marks or at the end of a line, and a speaker stays with the sentence', () => {
  const places = splitSentences('标题\n记者：怎么办？张三：先建“样板”！再推广。\n').map(({ paragraph, place, text }) => [
    paragraph,
    place,
    text,
  ])
  expect(places).toEqual([
    [1, 1, '标题'],
    [2, 1, '记者：怎么办？'],
    [2, 2, '张三：先建“样板”！'],
    [2, 3, '再推广。'],
  ])
})
test('spaces, width and punctuation change no fingerprint; a decimal point does', () => {
  expect(markSentence(` ${sentence.replaceAll('，', ', ')}`).fingerprint).toBe(markSentence(sentence).fingerprint)
  expect(markSentence('增长4.5%。').fingerprint).not.toBe(markSentence('增长45%。').fingerprint)
})
test('a small edit changes few bits, another sentence many', () => {
  const { similarity } = markSentence(sentence)
  const edited = similarityDistance(similarity, markSentence(sentence.replace('三座', '五座')).similarity)
  const other = similarityDistance(similarity, markSentence('演示：下周一召开例会，请各处室提前报送材料清单。').similarity)
  expect(edited).toBeLessThan(other)
  expect(similarityDistance(similarity, similarity)).toBe(0)
})
