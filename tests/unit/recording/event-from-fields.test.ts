import { expect, test } from 'vitest'
import { evidenceEvent } from '#src/recording/event-from-fields'
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
