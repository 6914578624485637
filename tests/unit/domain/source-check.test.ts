import { describe, expect, test } from 'vitest'
import type { Measure, Sentence } from '#src/contract/plan'
import type { PlanFiles } from '#src/domain/plan-check'
import { checkSource } from '#src/domain/source-check'
import { markSentence, splitSentences } from '#src/domain/source-text'
import { measure, plan } from '#tests/setup/plan-fixture'

/** An invented announcement. */
const text = '虚构公告\n虚构风局将在每座山头架起三千只会唱歌的风筝。铃铛增长4.5%。\n到那时再议。'
const sentences = splitSentences(text).map(({ number, paragraph, place, text: words }): Sentence => ({
  number,
  part: 'opening',
  paragraph,
  place,
  heading: null,
  ...markSentence(words),
  context: null,
}))
const check = (source: string, measures: readonly Measure[] = [measure('A1-01')], listed = sentences) => {
  const files: PlanFiles = { plan, measures, sentences: listed, indicators: [], industries: [], programme: null, evidence: [], events: [] }
  return checkSource(files, source)
}
const saying = (zh: string) => [measure('A1-01', { summary: { zh, en: '' } })]

describe('a plan against its text', () => {
  test('holds, also in another printing', () => {
    expect(check(text)).toEqual([])
    expect(check(text.replaceAll('\n', '\r\n\r\n　　').replace('4.5%', '４．５％'))).toEqual([])
  })
  test('names the sentence that differs, be it by a decimal point', () => {
    expect(check(text.replace('4.5%', '45%'))).toEqual(['sentence 3 differs from the one listed'])
  })
  test('names the sentence that moved', () => {
    expect(check(text.replace('。铃铛', '。\n铃铛'))).toEqual(['sentence 3 stands at 3.1', 'sentence 4 stands at 4.1'])
  })
  test('says when sentences are missing or too many', () => {
    expect(check(`${text}完。`)).toEqual(['the text has 5 sentences, the plan lists 4'])
    expect(check(text, undefined, sentences.slice(0, 3))).toEqual(['the text has 4 sentences, the plan lists 3'])
    expect(check('虚构公告')).toEqual(['the text has 1 sentences, the plan lists 4'])
  })
})

describe('our own words', () => {
  test('may share eleven characters with the source, not twelve', () => {
    expect(check(text, saying('在每座山头架起三千只会'))).toEqual([])
    expect(check(text, saying('在每座山头架起三千只会唱'))).toEqual(['A1-01 repeats the source: 在每座山头架起三千只会唱'])
  })
  test('are compared without punctuation, and without names in 《》', () => {
    expect(check(text, saying('在每座山头，架起“三千只”会唱'))).toHaveLength(1)
    expect(check(text, saying('见《在每座山头架起三千只会唱歌的风筝》'))).toEqual([])
  })
})
