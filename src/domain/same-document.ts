import type { Evidence } from '#src/contract/evidence'
import { groupByKeys } from './group-by-keys'
import { foldCase } from './text-search'

/** By what two items are taken for one document. */
export type Likeness = 'number' | 'address' | 'title'

/** What of an item tells which document it is. */
export type DocumentMarks = Pick<Evidence, 'number' | 'title' | 'date'> & {
  /** wherever it can be read */
  readonly addresses: readonly string[]
}

/**
 * By what two items look like the same document: the same number; else a page both are read on; else the same title on the same date.
 * Null where nothing says so. Whether they are one is for a person to say: a page may carry more than one document.
 */
export function likenessOf(one: DocumentMarks, other: DocumentMarks): Likeness | null {
  const keys = keysOf(one).map(({ key }) => key)
  return keysOf(other).find(({ key }) => keys.includes(key))?.likeness ?? null
}

/** An item that looks like another one. */
export interface Like {
  readonly id: string
  readonly likeness: Likeness
}

/** For each item that looks like others: which, in the order given. */
export function likesAmong(items: readonly (DocumentMarks & { readonly id: string })[]): ReadonlyMap<string, readonly Like[]> {
  const byKey = groupByKeys(items, (item) => keysOf(item).map(({ key }) => key))
  const likes = new Map<string, readonly Like[]>()
  for (const item of items) {
    const found = new Map<string, Likeness>()
    for (const { key, likeness } of keysOf(item)) {
      for (const { id } of byKey.get(key) ?? []) if (id !== item.id && !found.has(id)) found.set(id, likeness)
    }
    if (found.size > 0)
      likes.set(
        item.id,
        [...found].map(([id, likeness]) => ({ id, likeness })),
      )
  }
  return likes
}

/** What two items must share to look like one, the surest first. */
function keysOf({ number, title, date, addresses }: DocumentMarks): readonly { readonly likeness: Likeness; readonly key: string }[] {
  const plainNumber = normaliseNumber(number)
  const plainTitle = normaliseTitle(title)
  return [
    ...(plainNumber === '' ? [] : [{ likeness: 'number', key: `number ${plainNumber}` } as const]),
    ...addresses.map((address) => ({ likeness: 'address', key: `address ${normaliseAddress(address)}` }) as const),
    ...(plainTitle === '' ? [] : [{ likeness: 'title', key: `title ${date} ${plainTitle}` } as const]),
  ]
}

/** A document number without what differs from page to page: spaces and the shape of its brackets. */
const normaliseNumber = (number: string | null): string =>
  foldCase(number ?? '')
    .replace(/[〔[【(「]/g, '[')
    .replace(/[〕\]】)」]/g, ']')
    .replace(/\s/g, '')

/** A title without punctuation, spaces, case and width. */
const normaliseTitle = (title: string): string => foldCase(title).replace(/[^\p{L}\p{N}]/gu, '')

/** Parameters that say where a reader came from, not what is read. */
const tracking = /^(utm_\w+|spm|from|share\w*|wfr|fbclid|gclid|scene|isappinstalled|wx_\w+)$/

/**
 * A page's address without what differs between links to it: scheme, `www.`, port of the scheme, closing slash, tracking parameters, the place
 * on the page, and the gateway that serves a government page in traditional characters (big5).
 */
export function normaliseAddress(address: string): string {
  const [, host = '', path = '', query = ''] = /^(?:https?:\/\/)?([^/?#]*)([^?#]*)\??([^#]*)/i.exec(address.trim()) ?? []
  const mirrored = /^big5\./i.test(host) ? /^\/gate\/big5\/(.+)$/i.exec(path)?.[1] : undefined
  const kept = query.split('&').filter((pair) => pair !== '' && !tracking.test(foldCase(pair.split('=')[0] ?? '')))
  const search = kept.length === 0 ? '' : `?${kept.join('&')}`
  if (mirrored !== undefined) return normaliseAddress(`${mirrored}${search}`)
  const plainHost = host
    .toLowerCase()
    .replace(/:(80|443)$/, '')
    .replace(/^www\./, '')
  return `${plainHost}${path.replace(/\/+$/, '')}${search}`
}
