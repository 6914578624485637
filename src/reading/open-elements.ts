import {
  empty,
  endsForeign,
  endsParagraph,
  formatting,
  headings,
  holdsPage,
  inHead,
  inline,
  inTable,
  scope,
  special,
  tableScope,
  unseen,
} from './html-elements'
import { mostDepth } from './limits'

export interface StartTag {
  readonly name: string
  readonly isHidden: boolean
  readonly isSelfClosing: boolean
}

interface OpenElement {
  readonly name: string
  /** nobody sees what is in it */
  readonly isUnseen: boolean
  /** spaces and line breaks in it stand as they are */
  readonly isVerbatim: boolean
  /** of a drawing or a formula, which have rules of their own */
  readonly isForeign: boolean
  /** its start and end are those of a line that is seen */
  readonly isLine: boolean
}

const page: OpenElement = { name: 'html', isUnseen: false, isVerbatim: false, isForeign: false, isLine: false }

/**
 * Which elements of a page are open where, as the standard has it where tags are left out or cross: only so much that it can be told which text
 * is seen and where a line ends. A plain list, of bounded length: what stands deeper is counted only.
 */
export class OpenElements {
  readonly #open: OpenElement[] = [page]
  /** how many of each name are open: most tags ask only that */
  readonly #count = new Map<string, number>()
  /** how many elements are open beyond the deepest that is known */
  #deeper = 0

  /** The element that text would now stand in. */
  get current(): OpenElement {
    return this.#open.at(-1) ?? page
  }

  /** Text that is more than spaces ends the head. */
  text(): void {
    if (this.current.name === 'head') this.#cutTo(this.#open.length - 1)
  }

  /** Takes a start tag. Returns whether a line ends or begins there. */
  start(tag: StartTag): boolean {
    const { name } = tag
    if (name === 'html' || name === 'body') return this.#endHead() || !this.current.isUnseen
    if (name === 'head' && this.#open.length > 1) return false
    if (this.current.name === 'head' && !inHead.has(name)) this.#endHead()
    if (this.current.isForeign && endsForeign.has(name)) while (this.current.isForeign) this.#cutTo(this.#open.length - 1)
    if (this.current.isForeign) return this.#push(tag, !holdsPage.has(name))
    if (inTable.has(name) && !this.#has('table')) return false
    const isEnding = this.#endImplied(name)
    return this.#push(tag, name === 'svg' || name === 'math') || isEnding
  }

  /** Takes an end tag. Returns whether a line ends there. */
  end(name: string): boolean {
    if (name === 'html' || name === 'body') return false
    // The end of a paragraph or a line that was not begun makes an empty one.
    if (name === 'br') return !this.current.isUnseen
    if (this.#deeper > 0 && (this.#open.length <= mostDepth || this.current.name !== name)) {
      this.#deeper--
      return !inline.has(name) && !this.current.isUnseen
    }
    if (headings.has(name)) return this.#endNearest(headings, scope)
    if (inTable.has(name) || name === 'table') return this.#endNearest(new Set([name]), tableScope)
    if (name === 'li') return this.#endNearest(new Set([name]), scope, 'ol', 'ul')
    if (name === 'p') {
      const depth = this.#open.length
      const isEnding = this.#endNearest(new Set([name]), scope, 'button')
      return isEnding || (this.#open.length === depth && !this.current.isUnseen)
    }
    if (formatting.has(name)) return this.#endFormatting(name)
    return this.#endNearest(new Set([name]), special.has(name) ? scope : special)
  }

  #has = (name: string): boolean => (this.#count.get(name) ?? 0) > 0

  #endHead(): boolean {
    return this.current.name === 'head' && this.#cutTo(this.#open.length - 1)
  }

  /** Ends what ends of itself before this start tag. */
  #endImplied(name: string): boolean {
    let isEnding = false
    const end = (ended: string, within: ReadonlySet<string>, ...more: readonly string[]) => {
      isEnding = this.#endNearest(new Set([ended]), within, ...more) || isEnding
    }
    if (name === 'li') end('li', listStops)
    if (name === 'dd' || name === 'dt') isEnding = this.#endNearest(definitions, listStops)
    if (endsParagraph.has(name)) end('p', scope, 'button')
    if (name === 'button' || name === 'select') end(name, scope)
    if (name === 'a' || name === 'nobr') this.#endFormatting(name)
    const { name: current } = this.current
    const isNext =
      (headings.has(name) && headings.has(current)) ||
      ((name === 'option' || name === 'optgroup') && current === 'option') ||
      (rubies.has(name) && rubies.has(current))
    if (isNext) isEnding = this.#cutTo(this.#open.length - 1) || isEnding
    const homes = inTable.get(name)
    if (homes !== undefined) {
      const home = this.#open.findLastIndex((element) => homes.has(element.name))
      if (home >= 0) isEnding = this.#cutTo(home + 1) || isEnding
    }
    return isEnding
  }

  #push({ name, isHidden, isSelfClosing }: StartTag, isForeign: boolean): boolean {
    const { current } = this
    const isUnseen = current.isUnseen || isHidden || unseen.has(name)
    const isLine = !isUnseen && !inline.has(name)
    const isLeaf = empty.has(name) || (isSelfClosing && (isForeign || current.isForeign))
    if (isLeaf) return isLine
    // What is unseen is known however deep it stands, but for what stands in it.
    if (this.#open.length >= mostDepth && (current.isUnseen || !isUnseen || this.#open.length > mostDepth)) this.#deeper++
    else {
      this.#open.push({ name, isUnseen, isVerbatim: current.isVerbatim || name === 'pre', isForeign, isLine })
      this.#count.set(name, (this.#count.get(name) ?? 0) + 1)
    }
    return isLine
  }

  /** Ends the nearest open element of these names, and all in it, where none of `within` stands between. */
  #endNearest(ended: ReadonlySet<string>, within: ReadonlySet<string>, ...more: readonly string[]): boolean {
    if (![...ended].some(this.#has)) return false
    for (let at = this.#open.length - 1; at > 0; at--) {
      const { name } = this.#open[at] ?? page
      if (ended.has(name)) return this.#cutTo(at)
      if (within.has(name) || more.includes(name)) return false
    }
    return false
  }

  /** Ends an element for looks; where another kind was begun inside it, that stays open. */
  #endFormatting(name: string): boolean {
    if (!this.#has(name)) return false
    let isCrossed = false
    for (let at = this.#open.length - 1; at > 0; at--) {
      const { name: open } = this.#open[at] ?? page
      if (open === name) {
        if (!isCrossed) return this.#cutTo(at)
        this.#open.splice(at, 1)
        this.#forget(name)
        return false
      }
      if (scope.has(open)) return false
      isCrossed ||= special.has(open)
    }
    return false
  }

  /** Leaves so many open. Returns whether a line ended. */
  #cutTo(length: number): boolean {
    let isEnding = false
    while (this.#open.length > Math.max(1, length)) {
      const ended = this.#open.pop() ?? page
      this.#forget(ended.name)
      isEnding ||= ended.isLine
    }
    if (this.#open.length < mostDepth) this.#deeper = 0
    return isEnding
  }

  #forget(name: string): void {
    this.#count.set(name, (this.#count.get(name) ?? 0) - 1)
  }
}

const definitions: ReadonlySet<string> = new Set(['dd', 'dt'])
const rubies: ReadonlySet<string> = new Set(['rb', 'rp', 'rt', 'rtc'])
/** What ends the search for an open entry of a list. */
const listStops: ReadonlySet<string> = new Set([...special].filter((name) => !['address', 'div', 'p', 'li', 'dd', 'dt'].includes(name)))
