import { expect, test } from 'vitest'
import type { NewEvent } from '#src/contract/event'
import type { PlanFiles } from '#src/domain/plan-check'
import { untranslated } from '#src/domain/untranslated'
import { evidence, plan, written } from '#tests/setup/plan-fixture'

const inEnglish = { zh: '虚构', en: 'Invented' }
const files: PlanFiles = {
  plan: {
    ...plan,
    title: inEnglish,
    shortTitle: inEnglish,
    announcer: inEnglish,
    source: inEnglish,
    announcedOn: { ...plan.announcedOn, note: inEnglish },
    dueSoonBasis: inEnglish,
    checkRhythmBasis: inEnglish,
    pillars: [],
    headings: [],
    sectors: [],
    agencies: [{ id: 'wind', name: { zh: '虚构风局', en: 'Bureau of Wind' } }],
    lightRules: [],
  },
  measures: [],
  sentences: [],
  indicators: [],
  industries: [],
  programme: null,
  evidence: [],
  events: [],
}
const item = evidence('e-one', [], { englishTitle: 'A paper' })
const check = written.check('check-1', 'A1-01', '2025-04-01', 'none-found')
const event = (more: object): Partial<PlanFiles> => ({ events: [{ ...check, ...more }] as readonly NewEvent[] })

test.each([
  ['a title', { evidence: [evidence('e-one', [])] }, 'e-one has no English title'],
  ['an issuer', { evidence: [{ ...item, issuer: '虚构外局' }] }, 'e-one has no English issuer'],
  ['a number', { evidence: [{ ...item, number: '虚构〔2025〕1号' }] }, 'e-one has no English number'],
  ['where it was read', { evidence: [{ ...item, source: '虚构日报' }] }, 'e-one has no English source'],
  ['an item that an event adds', { events: [written.evidence('ev-1', evidence('e-two', []))] }, 'e-two has no English title'],
  ['what a search came to', event({ text: '未见' }), 'event check-1 has no English text'],
  ['where a search looked', event({ english: { text: 'Nothing' }, scope: '虚构' }), 'event check-1 has no English text'],
  ['why a record is undone', event({ kind: 'correction', reason: '虚构' }), 'event check-1 has no English reason'],
  ['why a deadline was set', event({ kind: 'deadline', reason: '虚构' }), 'event check-1 has no English reason'],
  ['what rests on what', event({ kind: 'status', reference: '虚构' }), 'event check-1 has no English reference'],
  [
    'English words',
    { plan: { ...files.plan, source: { zh: '一', en: 'Caijian 财建' } } },
    'invented says in Chinese what stands as English: Caijian 财建',
  ],
] satisfies [string, Partial<PlanFiles>, string][])('finds Chinese in %s', (_, more, fault) => {
  expect(untranslated({ ...files, ...more })).toEqual([fault])
})

test('lets through what is said in English, or is told as it was typed', () => {
  const whole = {
    ...item,
    number: '虚构〔2025〕1号',
    englishNumber: 'Xugou [2025] No. 1',
    source: '虚构日报',
    englishSource: 'Invented Daily',
  }
  const searched = { english: { text: 'Nothing', scope: 'Pages' }, text: '未见', scope: '网页', queries: ['虚构'] }
  expect(untranslated({ ...files, evidence: [whole], ...event(searched) })).toEqual([])
})
