import type { Indicator } from '#src/contract/indicator'
import type { Sentence } from '#src/contract/plan'
import { both } from '#tests/setup/plan-fixture'

/** An invented monthly count, bare unless told otherwise. */
export const gusts = (more: Partial<Indicator> = {}): Indicator => ({
  id: 'gusts',
  name: both('阵风数'),
  unit: both('次'),
  measure: 'flow',
  scope: both('全境'),
  goodDirection: 'up',
  rhythm: 'monthly',
  publisher: both('风局'),
  sectors: [],
  observations: [],
  quotes: [],
  ...more,
})

/** An invented sentence of the announcement, with marks that no text has. */
export const sentence = (number: number, more: Partial<Sentence> = {}): Sentence => ({
  number,
  part: 'opening',
  paragraph: 1,
  place: number,
  heading: null,
  fingerprint: '0'.repeat(12),
  length: 9,
  similarity: '0'.repeat(16),
  context: null,
  ...more,
})
