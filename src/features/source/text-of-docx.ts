import { strFromU8, unzipSync } from 'fflate'
import { inertDocument } from './inert-document'

/** What a document may unpack to: a small zip can hold a very large file. */
const mostUnpacked = 50 * 1024 * 1024
const body = 'word/document.xml'

/** The text of a Word document (.docx), one paragraph a line: no notes, headers or text that was struck as a tracked change. */
export function textOfDocx(bytes: Uint8Array): { readonly text: string } | { readonly fault: 'too-big' | 'other-type' | 'broken' } {
  let isTooBig = false
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== body) return false
        isTooBig = originalSize > mostUnpacked
        return !isTooBig
      },
    })
  } catch {
    return { fault: 'broken' }
  }
  if (isTooBig) return { fault: 'too-big' }
  const file = files[body]
  // A zip without it is something else: a spreadsheet, a plain archive.
  if (file === undefined) return { fault: 'other-type' }
  const xml = inertDocument(strFromU8(file), 'application/xml')
  if (xml.querySelector('parsererror') !== null) return { fault: 'broken' }
  const parts: string[] = []
  collect(xml.documentElement, parts)
  return {
    text: parts
      .join('')
      .replaceAll(/\n{2,}/g, '\n')
      .trim(),
  }
}

/** Settings of runs and paragraphs, what a tracked change took away, and the second copy of a text box for old versions of Word. */
const leftOut = new Set(['pPr', 'rPr', 'del', 'moveFrom', 'Fallback'])
const inText: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' }

function collect(element: Element, parts: string[]): void {
  for (const child of element.children) {
    const { localName, textContent } = child
    if (leftOut.has(localName)) continue
    if (localName === 't') parts.push(textContent)
    else if (inText[localName] !== undefined) parts.push(inText[localName])
    else if (localName === 'p') {
      parts.push('\n')
      collect(child, parts)
      parts.push('\n')
    } else collect(child, parts)
  }
}

/** Whether a compound file of old is a document that Word has put under a password: it names its content so, in UTF-16. */
export function isPasswordProtected(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(name[0] ?? 0); at >= 0; at = bytes.indexOf(name[0] ?? 0, at + 1))
    if (name.every((byte, step) => bytes[at + step] === byte)) return true
  return false
}
