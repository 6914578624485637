const rules = new Intl.PluralRules('en')

/** The form of an English word that a count takes: `is` or `are`, `place` or `places`. A count may come as the page writes it: `1,200`. */
export const formOf = (count: string | number, one: string, other: string): string =>
  rules.select(Number(String(count).replaceAll(/[^\d.]/g, ''))) === 'one' ? one : other

/** A count with its English noun: `1 item`, `1,200 items`; a plural that takes more than an s is given: `2 cities`. */
export const counted = (count: string | number, one: string, other = `${one}s`): string => `${count} ${formOf(count, one, other)}`
