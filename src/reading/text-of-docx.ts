import { SaxesParser } from 'saxes'
import { xmlDecoder } from './decode-xml'
import { mostDepth } from './limits'
import { findEntry, unpack, type ZipFault } from './zip-entry'

const body = 'word/document.xml'

/**
 * The text of a Word document (.docx), one paragraph a line: no notes, headers or text that was struck as a tracked change. Reads it as it
 * unpacks and keeps nothing but the text.
 */
export function textOfDocx(bytes: Uint8Array): { readonly text: string } | { readonly fault: ZipFault | 'other-type' } {
  const entry = findEntry(bytes, body)
  if (entry === null) return { fault: 'broken' }
  // A zip without it is something else: a spreadsheet, a plain archive.
  if (entry === undefined) return { fault: 'other-type' }
  const reader = new BodyReader()
  const decoder = xmlDecoder()
  try {
    const fault = unpack(bytes, entry, (piece) => reader.take(decoder.decode(piece)))
    if (fault !== null) return { fault }
    decoder.end()
    return { text: reader.end() }
  } catch {
    return { fault: 'broken' }
  }
}

/** Settings of runs and paragraphs, what a tracked change took away, and the second copy of a text box for old versions of Word. */
const leftOut = new Set(['pPr', 'rPr', 'del', 'moveFrom', 'Fallback'])
const inText: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' }

/** Takes the XML of a document's body in pieces and keeps its text. Throws on XML that is not well formed, declares a document type or is absurdly deep. */
class BodyReader {
  readonly #parser = new SaxesParser({ position: false })
  readonly #parts: string[] = []
  #depth = 0
  /** the depth of the element that is left out, or whose text is taken; everything in it follows it */
  #within: { readonly depth: number; readonly isTaken: boolean } | null = null

  constructor() {
    this.#parser.on('doctype', () => this.#refuse('A document declares no type of its own.'))
    this.#parser.on('opentagstart', ({ name }) => this.#open(localName(name)))
    this.#parser.on('closetag', ({ name }) => this.#close(localName(name)))
    this.#parser.on('text', (text) => this.#write(text))
    this.#parser.on('cdata', (text) => this.#write(text))
  }

  take(xml: string): void {
    this.#parser.write(xml)
  }

  /** The whole text, after the last piece. */
  end(): string {
    this.#parser.close()
    return this.#parts
      .join('')
      .replaceAll(/\n{2,}/g, '\n')
      .trim()
  }

  #open(name: string): void {
    if (++this.#depth > mostDepth) this.#refuse('No document is so deep.')
    if (this.#within !== null) return
    if (leftOut.has(name)) this.#within = { depth: this.#depth, isTaken: false }
    else if (name === 't') this.#within = { depth: this.#depth, isTaken: true }
    else if (name === 'p') this.#endLine()
    else if (Object.hasOwn(inText, name)) this.#parts.push(inText[name] ?? '')
  }

  #close(name: string): void {
    if (this.#within === null) {
      if (name === 'p') this.#endLine()
    } else if (this.#within.depth === this.#depth) this.#within = null
    this.#depth--
  }

  #write(text: string): void {
    if (this.#within?.isTaken === true) this.#parts.push(text)
  }

  /** Millions of empty paragraphs are one end of a line. */
  #endLine(): void {
    if (this.#parts.at(-1) !== '\n') this.#parts.push('\n')
  }

  #refuse(why: string): never {
    throw new SyntaxError(why)
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)
