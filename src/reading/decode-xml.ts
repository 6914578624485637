/** Gives the characters of XML that comes in pieces. Throws TypeError where the bytes are not of its encoding, RangeError where nobody knows that. */
export interface XmlDecoder {
  readonly decode: (piece: Uint8Array) => string
  /** after the last piece: throws where a character was cut short */
  readonly end: () => void
}

/** Decodes XML by its byte order mark, else by the zero bytes that its first letter has in UTF-16, else by the encoding it declares, else as UTF-8. */
export function xmlDecoder(): XmlDecoder {
  let decoder: TextDecoder | undefined
  return {
    decode: (piece) => {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
      return decoder.decode(piece, { stream: true })
    },
    end: () => void decoder?.decode(),
  }
}

function encodingOf(start: Uint8Array): string {
  const [first, second] = start
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  // Names of encodings are plain Latin letters in all of them.
  const declaration = new TextDecoder('latin1').decode(start.subarray(0, 256))
  return /^(?:ï»¿)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration)?.[1] ?? 'utf-8'
}
