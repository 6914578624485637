import * as v from 'valibot'

/** A calendar day in the plan's own time zone, `YYYY-MM-DD`. */
export const Day = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))
export type Day = v.InferOutput<typeof Day>

/**
 * A stretch of time whose spelling carries its precision:
 * day `2025-05-17`, month `2025-05`, quarter `2025-Q2`, half `2025-H1`, year `2025`,
 * months of one year `2023-01..09`, years `2023..2024`.
 */
export const Period = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])|\.\.(0[1-9]|1[0-2]))?|-Q[1-4]|-H[12]|\.\.\d{4})?$/),
)
export type Period = v.InferOutput<typeof Period>

/** A moment in UTC as the server stamped it, `2026-01-31T08:00:00.000Z`. */
export const Instant = v.pipe(v.string(), v.isoTimestamp())
export type Instant = v.InferOutput<typeof Instant>
