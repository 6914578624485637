import type { Indicator, Observation, Quote } from '#src/contract/indicator'

const same = { zh: '', en: '' }

/** A verified official reading without a source. */
export const reading = (value: number, more: Partial<Observation> = {}): Observation => ({
  id: `${more.period ?? ''} ${more.basis ?? ''}`,
  period: '2025-01..09',
  basis: 'ytd',
  value,
  comparator: '=',
  source: null,
  url: null,
  confidence: 'verified',
  fromAnnouncement: false,
  ...more,
})

/** A quoted level. */
export const quote = (value: number | null, more: Partial<Quote> = {}): Quote => ({
  id: 'q',
  sentence: 1,
  kind: 'level',
  period: '2025-01..09',
  basis: 'ytd',
  against: null,
  value,
  comparator: '=',
  unit: same,
  said: same,
  remark: null,
  ...more,
})

/** A monthly growth rate. */
export const indicator = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  name: same,
  unit: same,
  measure: 'growth',
  scope: same,
  goodDirection: 'up',
  rhythm: 'monthly',
  publisher: same,
  sectors: ['all'],
  observations: [],
  quotes: [],
  ...more,
})
