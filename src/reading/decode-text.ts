/**
 * The characters of a text file: by its byte order mark, else by the charset it names, else UTF-8, else GB 18030, which Chinese offices' older
 * files are in. What is not text at all, or in none of these, has a fault.
 */
export function decodeText(
  bytes: Uint8Array,
  charset: string | null,
): { readonly text: string } | { readonly fault: 'other-type' | 'unknown-encoding' } {
  const marked = markedEncoding(bytes)
  // A zero byte is in no text but UTF-16, which says so at its start.
  if (marked === null && bytes.includes(0)) return { fault: 'other-type' }
  for (const encoding of marked === null ? [charset, 'utf-8', 'gb18030'] : [marked]) {
    const text = encoding === null ? null : decodeAs(encoding, bytes)
    if (text !== null) return { text }
  }
  return { fault: 'unknown-encoding' }
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null
}

/** Null where the bytes are not of this encoding, or the browser does not know it. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
