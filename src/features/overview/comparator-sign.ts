import type { Quote } from '#src/contract/indicator'

/** How a comparator is written before its number; equality goes without saying. */
export const comparatorSign = (comparator: Quote['comparator']): string | undefined =>
  ({ '=': undefined, '>': '>', '>=': '≥', '≈': '≈' })[comparator]
