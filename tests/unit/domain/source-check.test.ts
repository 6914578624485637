import { describe, expect, test } from 'vitest'
import type { Programme } from '#src/contract/city'
import type { NewEvent } from '#src/contract/event'
import type { Industry, Measure, Sentence } from '#src/contract/plan'
import type { PlanFiles } from '#src/domain/plan-check'
import { checkSource, checkWholeSentences } from '#src/domain/source-check'
import { markSentence, splitSentences } from '#src/domain/source-text'
import { note } from '#tests/samples/events'
import { indicator, quote } from '#tests/samples/indicators'
import { both, evidence, measure, plan, written } from '#tests/setup/plan-fixture'

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
const files: PlanFiles = { plan, measures: [], sentences, indicators: [], industries: [], programme: null, evidence: [], events: [] }
const check = (source: string, measures: readonly Measure[] = [measure('A1-01')], listed = sentences) =>
  checkSource({ ...files, measures, sentences: listed }, source)
/** One character more than may be shared. */
const copied = { zh: '在每座山头架起三千只会唱', en: '' }
const sourced = { source: null, url: null, confidence: 'verified' } as const
const industry: Industry = {
  id: 'kiting',
  sectors: ['kites'],
  name: both('风筝业'),
  document: { ...sourced, title: '虚构方案', number: null, numberConfidence: null, issuers: '虚构风局', date: null, dateConfidence: null },
  targets: [],
  note: both('注'),
}
/** The programme of one place that is taken, with more said of its city. */
const programme = (documents: readonly string[] = [], milestone = both('启动'), remark = both('注')): Programme => ({
  measure: 'A1-01',
  candidates: [],
  provinces: [],
  rules: [],
  notes: [remark],
  slots: [
    {
      id: 'slot-01',
      city: {
        place: {
          adcode: '999901',
          adcodeConfidence: 'verified',
          name: both('市'),
          pinyin: 'xugou',
          province: 'XX',
          tier: 'prefecture',
        },
        membership: { ...sourced, grade: 'A', on: null, note: both('注') },
        reviewRank: null,
        subsidyCeiling: null,
        pilotPeriod: null,
        industries: [],
        targets: [],
        milestones: [{ ...sourced, kind: 'local-plan', on: null, text: milestone }],
        documents: [...documents],
      },
    },
  ],
})
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
  test.each([
    ['an aim', { measures: [measure('A1-01', { aim: copied })] }, 'A1-01'],
    ['why there is no deadline', { measures: [measure('A1-01', { deadline: { precision: 'none', reason: copied } })] }, 'A1-01'],
    ['a name of the plan', { plan: { ...plan, shortTitle: copied } }, 'invented'],
    ['a heading', { plan: { ...plan, headings: [{ id: 'A1', pillar: 'p1', title: copied }] } }, 'A1'],
    ['a known conflict', { plan: { ...plan, conflicts: [{ id: 'k1', text: copied }] } }, 'k1'],
    ['what a sentence is', { sentences: sentences.map((sentence) => ({ ...sentence, context: copied })).slice(0, 1) }, 'invented'],
    [
      'a remark on an indicator',
      { indicators: [indicator('gusts', { quotes: [quote(1, { id: 'q-gusts', remark: copied })] })] },
      'q-gusts',
    ],
    ['an effect of evidence', { evidence: [evidence('e-one', [], { effect: copied })] }, 'e-one'],
    ['a note on an industry', { industries: [{ ...industry, note: copied }] }, 'kiting'],
    ['a rule of the programme', { programme: programme([], undefined, copied) }, 'invented'],
    ['a milestone', { programme: programme([], copied) }, 'slot-01'],
    ['what an event says', { events: [note('note-1', copied.zh)] }, 'note-1'],
  ] satisfies [string, Partial<PlanFiles>, string][])('are looked for in %s', (_, more, id) => {
    expect(checkSource({ ...files, ...more }, text)).toContain(`${id} repeats the source: 在每座山头架起三千只会唱`)
  })
  test('are looked for in what a search came to, not in what was typed into it', () => {
    const searched = { ...written.check('check-1', 'A1-01', '2025-04-01', 'none-found'), queries: [copied.zh] } as NewEvent
    expect(checkSource({ ...files, measures: [measure('A1-01')], events: [searched] }, text)).toEqual([])
    expect(checkSource({ ...files, measures: [measure('A1-01')], events: [{ ...searched, text: copied.zh } as NewEvent] }, text)).toEqual([
      `check-1 repeats the source: ${copied.zh}`,
    ])
  })
  test('are looked for in the interface', () => {
    expect(checkSource(files, text, [{ id: 'words.ts:7', words: `  lede: '${copied.zh}',` }])).toEqual([
      'words.ts:7 repeats the source: 在每座山头架起三千只会唱',
    ])
  })
  test('may repeat what stands in the title of a document that the plan cites, and no more', () => {
    const cited = [evidence('e-one', [], { title: '关于在每座山头架起三千只会唱歌的风筝的通知', number: '虚构〔2025〕1号' })]
    expect(checkSource({ ...files, evidence: cited, measures: saying('在每座山头架起三千只会唱歌的风筝') }, text)).toEqual([])
    expect(checkSource({ ...files, evidence: cited, measures: saying('将在每座山头架起三千只会唱') }, text)).toEqual([
      'A1-01 repeats the source: 将在每座山头架起三千只会',
    ])
    const events = [written.evidence('ev-1', cited[0] ?? evidence('e-one', []))]
    const title = '在每座山头架起三千只会唱歌的风筝方案'
    const industries = [{ ...industry, document: { ...industry.document, title } }]
    for (const naming of [{ events }, { programme: programme([title]) }, { industries }])
      expect(checkSource({ ...files, ...naming, measures: saying('在每座山头架起三千只会唱歌的风筝') }, text)).toEqual([])
  })
  test.each([
    ['an event', { type: 'event', number: null }],
    ['a count', { type: 'result', number: '虚构〔2025〕1号' }],
    ['a statement', { type: 'statement', number: null }],
    ['a paper of which no number is known', { type: 'policy', number: null }],
  ] as const)('of the title of %s are ours: they let nothing through', (_, more) => {
    const evidenceOf = [evidence('e-one', [], { title: copied.zh, ...more })]
    expect(checkSource({ ...files, evidence: evidenceOf, measures: saying(copied.zh) }, text)).toEqual([
      `A1-01 repeats the source: ${copied.zh}`,
      `e-one repeats the source: ${copied.zh}`,
    ])
  })
  test('are compared without punctuation, and without names in 《》', () => {
    expect(check(text, saying('在每座山头，架起“三千只”会唱'))).toHaveLength(1)
    expect(check(text, saying('见《在每座山头架起三千只会唱歌的风筝》'))).toEqual([])
  })
})

describe('without the text', () => {
  const whole = '虚构风局将在每座山头架起三千只会唱歌的风筝。'
  test('a sentence that stands whole is found, in another printing and beside others', () => {
    for (const said of [whole, `我们说：好。${whole}完。`, whole.replaceAll('三千', '三 千').replace('。', '')])
      expect(checkWholeSentences({ ...files, measures: saying(said) })).toEqual(['A1-01 repeats sentence 2 of the source'])
  })
  test('it is looked for in what an event says and in the interface, not in what was typed into a search', () => {
    const searched = { ...written.check('check-1', 'A1-01', '2025-04-01', 'none-found'), queries: [whole] } as NewEvent
    expect(checkWholeSentences({ ...files, events: [searched] })).toEqual([])
    expect(checkWholeSentences({ ...files, events: [note('note-1', whole)] })).toEqual(['note-1 repeats sentence 2 of the source'])
    expect(checkWholeSentences(files, [{ id: 'words.ts:7', words: whole }])).toEqual(['words.ts:7 repeats sentence 2 of the source'])
  })
  test('shorter runs cannot be found, and sentences as short as any words are no copies', () => {
    expect(checkWholeSentences({ ...files, measures: saying(copied.zh) })).toEqual([])
    expect(checkWholeSentences({ ...files, measures: saying('到那时再议。') })).toEqual([])
  })
})
