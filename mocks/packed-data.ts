/** Anything JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** JSON sorted by what compresses together. */
export interface Packed {
  /** texts that occur once, by kind (Chinese, other prose, names), each kind in the order it occurs */
  readonly once: readonly (readonly string[])[]
  /** texts that occur again and again, sorted */
  readonly repeated: readonly string[]
  readonly numbers: readonly number[]
  /** the lists of keys that records have */
  readonly shapes: readonly (readonly string[])[]
  /** what stands where, one character a token: see `tokens` */
  readonly order: string
}

/**
 * A token is a number: the next text of a kind, a constant, the next number, a list (the token after it is its length), a record (by
 * its list of keys, its values follow), a repeated text, or a repeated list or record. Where one that recurs stands first it is written
 * out, and `kept` before it says so; they are numbered in that order.
 */
const tokens = { once: 0, null: 3, true: 4, false: 5, number: 6, list: 7, kept: 8, shape: 9 } as const
const firstCharacter = 0x30
/** Above it UTF-16 needs two characters. */
const lastCharacter = 0xd7_ff

/** Packs what JSON can say; `unpack` gives it back. Throws where there is more than the tokens can tell apart. Only a build calls it. */
export function pack(value: Json): Packed {
  const { counts, shapes, recurs } = survey(value)
  const again = [...counts].flatMap(([text, count]) => (count > 1 ? [text] : [])).toSorted()
  const repeated = new Map(again.map((text, number) => [text, number]))
  const firstKept = tokens.shape + shapes.size + again.length
  const kept = new Map<string, number>()
  const once: [string[], string[], string[]] = [[], [], []]
  const numbers: number[] = []
  let order = ''
  const put = (token: number): void => {
    if (firstCharacter + token > lastCharacter) throw new RangeError(`There is no character for token ${token}.`)
    order += String.fromCharCode(firstCharacter + token)
  }
  const packText = (text: string): void => {
    if (counts.get(text) === 1) {
      const kind = kindOf(text)
      once[kind].push(text)
      return put(tokens.once + kind)
    }
    put(tokens.shape + shapes.size + (repeated.get(text) ?? 0))
  }
  const packValue = (part: Json): void => {
    if (typeof part === 'string') return packText(part)
    if (typeof part === 'number') {
      numbers.push(part)
      return put(tokens.number)
    }
    if (part === null) return put(tokens.null)
    if (typeof part === 'boolean') return put(part ? tokens.true : tokens.false)
    const whole = JSON.stringify(part)
    if (recurs(whole)) {
      const number = kept.get(whole)
      if (number !== undefined) return put(firstKept + number)
      kept.set(whole, kept.size)
      put(tokens.kept)
    }
    if (isList(part)) {
      put(tokens.list)
      put(part.length)
    } else put(tokens.shape + (shapes.get(shapeOf(part)) ?? 0))
    for (const inner of Object.values(part)) packValue(inner)
  }
  packValue(value)
  return {
    once,
    repeated: again,
    numbers,
    shapes: [...shapes.keys()].map((keys) => JSON.parse(keys) as string[]),
    order,
  }
}

/** What was packed; what recurred is one and the same object. Takes nothing but what `pack` gave. */
export function unpack({ once, repeated, numbers, shapes, order }: Packed): Json {
  let place = 0
  const next = () => order.charCodeAt(place++) - firstCharacter
  const takers = once.map(takerOf)
  const takeNumber = takerOf(numbers)
  const kept: Json[] = []
  const unpackValue = (): Json => {
    const token = next()
    const shape = shapes[token - tokens.shape]
    if (shape !== undefined) return Object.fromEntries(shape.map((key) => [key, unpackValue()]))
    switch (token) {
      case tokens.null:
        return null
      case tokens.true:
      case tokens.false:
        return token === tokens.true
      case tokens.number:
        return takeNumber()
      case tokens.list:
        return Array.from({ length: next() }, unpackValue)
      case tokens.kept: {
        const number = kept.push(null) - 1
        return (kept[number] = unpackValue())
      }
    }
    const number = token - tokens.shape - shapes.length
    return takers[token]?.() ?? repeated[number] ?? kept[number - repeated.length] ?? null
  }
  return unpackValue()
}

/** How often each text is written, a number for each list of keys, and whether a list or record recurs: after the first it is not written. */
function survey(value: Json) {
  const counts = new Map<string, number>()
  const shapes = new Map<string, number>()
  const wholes = new Map<string, number>()
  const visit = (part: Json): void => {
    if (typeof part === 'string') counts.set(part, (counts.get(part) ?? 0) + 1)
    else if (typeof part === 'object' && part !== null) {
      const whole = JSON.stringify(part)
      const times = (wholes.get(whole) ?? 0) + 1
      wholes.set(whole, times)
      if (times > 1) return
      if (!isList(part) && !shapes.has(shapeOf(part))) shapes.set(shapeOf(part), shapes.size)
      for (const inner of Object.values(part)) visit(inner)
    }
  }
  visit(value)
  return { counts, shapes, recurs: (whole: string) => whole.length > 2 && (wholes.get(whole) ?? 0) > 1 }
}

function kindOf(text: string): 0 | 1 | 2 {
  if (/[\u2e80-\uffff]/.test(text)) return 0
  return text.includes(' ') ? 1 : 2
}

const shapeOf = (record: object): string => JSON.stringify(Object.keys(record))

// `Array.isArray` does not tell a read-only list from a record.
const isList = (part: object): part is readonly Json[] => Array.isArray(part)

function takerOf<T>(items: readonly T[]): () => T {
  const left = items.values()
  return () => left.next().value as T
}
