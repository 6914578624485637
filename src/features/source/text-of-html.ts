import { inertDocument } from './inert-document'

/** Elements whose words nobody sees as text of the page. */
const unseen = 'head, script, style, noscript, template, svg, math, object, iframe, textarea, select, button, [hidden]'

/** Elements that stand inside a line; every other one begins and ends a line. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr o:p q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** The text of a page as it is read, one block a line. The page is parsed apart from this one: nothing of it runs or loads. */
export function textOfHtml(html: string): string {
  const page = inertDocument(html, 'text/html')
  for (const element of page.querySelectorAll(unseen)) element.remove()
  const parts: string[] = []
  collect(page.body, false, parts)
  return parts
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

function collect(node: Node, isVerbatim: boolean, parts: string[]): void {
  for (const child of node.childNodes) {
    if (child instanceof Text) parts.push(isVerbatim ? child.data : child.data.replaceAll(/\s+/g, ' '))
    if (!(child instanceof Element)) continue
    const name = child.localName
    const isLine = !inline.has(name)
    if (isLine) parts.push('\n')
    collect(child, isVerbatim || name === 'pre', parts)
    if (isLine) parts.push('\n')
  }
}

/** The charset that a page names near its start, or null. */
export function charsetOfHtml(bytes: Uint8Array): string | null {
  // Names of encodings are plain Latin letters in all of them.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048))
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(start)?.[1] ?? null
}
