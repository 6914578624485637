import { type Token, Tokenizer, TokenizerMode } from 'parse5'
import { OpenElements } from './open-elements'

/** Elements whose words are no markup, to the mode in which they are read. */
const modes: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ...['title', 'textarea'].map((name) => [name, TokenizerMode.RCDATA] as const),
  ...['style', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [name, TokenizerMode.RAWTEXT] as const),
  ['script', TokenizerMode.SCRIPT_DATA] as const,
  ['plaintext', TokenizerMode.PLAINTEXT] as const,
])

/** So many characters are handed to the tokenizer at once: it keeps what it has been given last. */
const piece = 64 * 1024

/**
 * The text of a page as it is read, one block a line. Nothing is made of its markup but this text: it is cut into tags and words by the rules of
 * the standard, and nothing of it runs or loads. Time and room grow with its length.
 */
export function textOfHtml(html: string): string {
  const reader = new PageReader()
  const tokenizer = new Tokenizer({}, reader)
  reader.tokenizer = tokenizer
  for (let at = 0; at < html.length; at += piece) tokenizer.write(html.slice(at, at + piece), at + piece >= html.length)
  return reader.text
}

/** Takes the tokens of a page and keeps the text that is seen. */
class PageReader {
  tokenizer: Tokenizer | undefined
  readonly #open = new OpenElements()
  readonly #parts: string[] = []
  /** text that goes on in the next token */
  #words: string[] = []

  get text(): string {
    return this.#parts
      .join('')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n')
  }

  onCharacter({ chars }: Token.CharacterToken): void {
    this.#open.text()
    this.#take(chars)
  }

  onWhitespaceCharacter({ chars }: Token.CharacterToken): void {
    this.#take(chars)
  }

  onNullCharacter(): void {
    // Nothing, as in browsers.
  }

  onComment(): void {
    this.#flush()
  }

  onDoctype(): void {
    this.#flush()
  }

  onEof(): void {
    this.#flush()
  }

  onStartTag({ tagName: name, attrs, selfClosing: isSelfClosing }: Token.TagToken): void {
    this.#flush()
    const isInPage = !this.#open.current.isForeign
    if (this.#open.start({ name, isHidden: attrs.some((attribute) => attribute.name === 'hidden'), isSelfClosing })) this.#endLine()
    const mode = modes.get(name)
    if (this.tokenizer === undefined) return
    if (mode !== undefined && isInPage) this.tokenizer.state = mode
    this.tokenizer.inForeignNode = this.#open.current.isForeign
  }

  onEndTag({ tagName: name }: Token.TagToken): void {
    this.#flush()
    if (this.#open.end(name)) this.#endLine()
    if (this.tokenizer !== undefined) this.tokenizer.inForeignNode = this.#open.current.isForeign
  }

  #take(words: string): void {
    if (!this.#open.current.isUnseen) this.#words.push(words)
  }

  #flush(): void {
    if (this.#words.length === 0) return
    const words = this.#words.join('')
    this.#parts.push(this.#open.current.isVerbatim ? words : words.replaceAll(/\s+/g, ' '))
    this.#words = []
  }

  /** Many elements may end at once: that is one end of a line. */
  #endLine(): void {
    if (this.#parts.at(-1) !== '\n') this.#parts.push('\n')
  }
}

/** The charset that a page names near its start, or null. */
export function charsetOfHtml(bytes: Uint8Array): string | null {
  // Names of encodings are plain Latin letters in all of them.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048))
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(start)?.[1] ?? null
}
