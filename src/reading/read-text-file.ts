import { isPasswordProtected } from './compound-file'
import { decodeText } from './decode-text'
import { mostBytes } from './limits'
import { textOfDocx } from './text-of-docx'
import { charsetOfHtml, textOfHtml } from './text-of-html'

/** Why no text could be had from a file. */
export type FileFault = 'too-big' | 'empty' | 'other-type' | 'old-word' | 'password' | 'broken' | 'unknown-encoding'

export type FileReading = { readonly text: string } | { readonly fault: FileFault }

/**
 * The text of a .txt, .html or .docx file, one paragraph a line. What a file is, is told by its first bytes before its name. Never throws;
 * nothing in the file is run or fetched. For a worker: a hostile file can take longer than a person waits.
 */
export async function readTextFile(file: File): Promise<FileReading> {
  if (file.size > mostBytes) return { fault: 'too-big' }
  const bytes = await bytesOf(file)
  if (bytes === null) return { fault: 'broken' }
  if (bytes.length === 0) return { fault: 'empty' }
  const reading = textOfBytes(bytes, file)
  return 'text' in reading && reading.text.trim() === '' ? { fault: 'empty' } : reading
}

/** Null where the file cannot be read any more: moved, or on a stick that was pulled out. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}

function textOfBytes(bytes: Uint8Array, { name, type }: File): FileReading {
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? ''
  if (startsWith(bytes, zip)) return textOfDocx(bytes)
  if (startsWith(bytes, compound)) {
    if (isPasswordProtected(bytes)) return { fault: 'password' }
    return { fault: ['doc', 'docx', 'wps'].includes(ending) ? 'old-word' : 'other-type' }
  }
  if (ending === 'docx') return { fault: 'broken' }
  const isHtml = ['html', 'htm', 'xhtml'].includes(ending) || type === 'text/html'
  if (!isHtml && !['txt', 'text', 'md', ''].includes(ending) && type !== 'text/plain') return { fault: 'other-type' }
  const decoded = decodeText(bytes, isHtml ? charsetOfHtml(bytes) : null)
  if ('fault' in decoded) return decoded
  return { text: isHtml ? textOfHtml(decoded.text) : decoded.text }
}

const zip = [0x50, 0x4b]
/** A compound file of old: .doc, and what Word makes of a document with a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0]

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte)
