/** In what form a body is sent, the smallest first. */
export const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

/**
 * The form that a client likes best of those there are, by its Accept-Encoding (RFC 9110, 12.5.3): the highest q, among equals the smallest.
 * `identity` is always there: it is sent where nothing else is taken, also to who refuses it, since the alternative is no answer at all.
 */
export function acceptedEncoding(header: string | undefined, there: (encoding: Encoding) => boolean): Encoding {
  if (header === undefined) return 'identity'
  const weights = new Map(header.split(',').map(weighed))
  const weightOf = (encoding: Encoding) => {
    const said = weights.get(encoding) ?? (encoding === 'gzip' ? weights.get('x-gzip') : undefined)
    if (said !== undefined) return said
    // What is not named counts as the star does. Plain stays possible without being named, as the last choice.
    return weights.get('*') ?? (encoding === 'identity' ? Number.MIN_VALUE : 0)
  }
  const liked = encodings.filter((encoding) => there(encoding) && weightOf(encoding) > 0)
  const best = liked.toSorted((a, b) => weightOf(b) - weightOf(a))[0]
  return best ?? 'identity'
}

/** `gzip;q=0.5` as a name and its weight from 0 to 1; what cannot be read weighs nothing. */
function weighed(item: string): readonly [string, number] {
  const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  if (quality === undefined) return [name, 1]
  return [name, /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(quality) ? Number(quality) : 0]
}
