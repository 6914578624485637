import { Inflate } from 'fflate'
import { mostUnpacked, pieceOfZip } from './limits'

/** Why a file could not be taken out of a zip. */
export type ZipFault = 'too-big' | 'password' | 'broken'

/** Where a file lies in a zip, and how. */
export interface ZipEntry {
  readonly isEncrypted: boolean
  /** 0 stored as it is, 8 deflated */
  readonly method: number
  /** bytes it takes in the zip */
  readonly packed: number
  /** where its own header begins */
  readonly at: number
}

const signature = { end: 0x06_05_4b_50, entry: 0x02_01_4b_50, file: 0x04_03_4b_50 }
const sizes = { end: 22, entry: 46, file: 30 }
/** The comment after a zip's end may have so many bytes. */
const mostComment = 0xff_ff

/** The file of this name in the directory of a zip, the last where there are several; undefined where there is none, null where it is no whole zip. */
export function findEntry(zip: Uint8Array, name: string): ZipEntry | null | undefined {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = endOf(view)
  if (end === null) return null
  const wanted = [...name].map((letter) => letter.charCodeAt(0))
  const isWanted = (at: number, length: number) => length === wanted.length && wanted.every((byte, step) => zip[at + step] === byte)
  let found: ZipEntry | undefined
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + sizes.entry > end || view.getUint32(at, true) !== signature.entry) return null
    const length = view.getUint16(at + 28, true)
    if (isWanted(at + sizes.entry, length))
      found = {
        isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        at: view.getUint32(at + 42, true),
      }
    at += sizes.entry + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return found
}

/** Where the end of the directory is told, looked for from the back: a comment may follow it. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - sizes.end
  for (let at = last; at >= Math.max(0, last - mostComment); at--) if (view.getUint32(at, true) === signature.end) return at
  return null
}

/**
 * Hands on what a file of a zip unpacks to, piece by piece. What comes out is counted: what the zip says of itself is not believed. Returns why
 * it cannot be had, or null. Where `take` throws it is broken; what else comes out is counted all the same, for too big is said first.
 */
export function unpack(zip: Uint8Array, entry: ZipEntry, take: (piece: Uint8Array) => void): ZipFault | null {
  const { isEncrypted, method, packed, at } = entry
  if (isEncrypted) return 'password'
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  if (at + sizes.file > zip.length || view.getUint32(at, true) !== signature.file) return 'broken'
  const from = at + sizes.file + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (from + packed > zip.length || (method !== 0 && method !== 8)) return 'broken'
  let unpacked = 0
  let isBroken = false
  const receive = (piece: Uint8Array) => {
    unpacked += piece.length
    if (isBroken || unpacked > mostUnpacked) return
    try {
      take(piece)
    } catch {
      isBroken = true
    }
  }
  const inflate = new Inflate(receive)
  try {
    for (let start = 0; start < packed; start += pieceOfZip) {
      const piece = zip.subarray(from + start, from + Math.min(packed, start + pieceOfZip))
      if (method === 0) receive(piece)
      else inflate.push(piece, start + pieceOfZip >= packed)
      if (unpacked > mostUnpacked) return 'too-big'
    }
  } catch {
    // Bytes that no deflate makes, or fewer than there should be.
    return 'broken'
  }
  return isBroken ? 'broken' : null
}
