import { describe, expect, test } from 'vitest'
import { evidenceEvent, eventFromFields, type Fields, unchosenOfItem } from '#src/recording/event-from-fields'
import { claimOn, evidence } from '#tests/setup/plan-fixture'

const author = { name: '测试员', body: '' }
const urlOf = (address: string, kept: string | null) => {
  const item = evidence('e-one', [claimOn('A1-01')], { url: kept })
  const event = evidenceEvent({ occurredOn: '2025-04-01', address }, { id: 'r-one', author, item }, [claimOn('B2-01')])
  return event.kind === 'evidence' ? event.evidence.url : undefined
}

test.each([
  ['nothing typed: the address of the item', '', 'https://example.org/a', 'https://example.org/a'],
  ['a further one typed', ' https://example.org/b ', 'https://example.org/a', 'https://example.org/b'],
  ['an old one that is never opened is not written again', '', 'javascript:alert(1)', null],
  ['an old one that is never opened, and a good one typed', 'https://example.org/b', 'javascript:alert(1)', 'https://example.org/b'],
  ['what is wrong with what is typed is for the rules to say', 'javascript:alert(2)', null, 'javascript:alert(2)'],
  ['none at all', '', null, null],
])('what is added to an item carries %s', (_, typed, kept, expected) => {
  expect(urlOf(typed, kept)).toBe(expected)
})

const context = { id: 'r-one', subject: { kind: 'measure', id: 'A1-01' }, author, takenIds: [] } as const

describe('a new item', () => {
  const confidencesOf = (fields: Fields) => {
    const event = eventFromFields('evidence', { occurredOn: '2025-04-01', number: '虚构1号', ...fields }, context)
    if (event.kind !== 'evidence') return []
    return [event.evidence.confidence, event.evidence.dateConfidence, event.evidence.numberConfidence]
  }
  test.each([
    ['nothing chosen', {}, ['grade', 'confidence']],
    ['a grade chosen', { grade: 'B' }, ['confidence']],
    ['said to be read', { confidence: 'verified' }, ['grade']],
    ['both', { grade: 'A', confidence: 'recalled' }, []],
    ['words that are no choice, from an old draft', { grade: 'E', confidence: 'sure' }, ['grade', 'confidence']],
  ])('asks for what nobody else can know: %s', (_, fields, asked) => {
    expect(unchosenOfItem(fields)).toEqual(asked)
  })
  test.each([
    [{}, 'recalled'],
    [{ confidence: 'recalled' }, 'recalled'],
    [{ confidence: 'derived' }, 'derived'],
    [{ confidence: 'verified' }, 'verified'],
  ])('is as sure as what was read: %j', (fields, confidence) => {
    expect(confidencesOf(fields)).toEqual([confidence, confidence, confidence])
  })
})

test.each([
  ['as little as was typed', { text: '虚构' }, { result: 'none-found', text: '虚构' }],
  [
    'everything, line by line',
    { result: 'found', text: '虚构', scope: ' 虚构范围 ', queries: 'a\n\n b ', items: 'e-one e-two' },
    { result: 'found', text: '虚构', scope: '虚构范围', queries: ['a', 'b'], items: ['e-one', 'e-two'] },
  ],
  [
    'no items where it does not apply',
    { result: 'not-applicable', text: '虚构', items: 'e-one' },
    { result: 'not-applicable', text: '虚构' },
  ],
])('a check says %s', (_, fields, expected) => {
  const event = eventFromFields('check', { occurredOn: '2025-04-01', ...fields }, context)
  const { id: _id, kind: _kind, subject: _subject, author: _author, occurredOn: _on, ...said } = event
  expect(said).toEqual(expected)
})
