import type { CityTarget } from '#src/contract/city'
import type { Locale } from '#src/contract/vocabulary'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber, formatQuantity } from '#src/i18n/format'

const signs = { '=': '', '≈': '≈ ', '>': '> ', '>=': '≥ ' } as const satisfies Record<CityTarget['comparator'], string>

/** A target as read: `> 530 家`, `2025年底`; null where nothing but its name is known. */
export function targetAmount({ value, comparator, unit, text }: CityTarget, locale: Locale): string | null {
  if (value === null) return text === null ? null : inLocale(text, locale)
  return `${signs[comparator]}${unit === null ? formatNumber(value) : formatQuantity(value, unit, locale)}`
}
