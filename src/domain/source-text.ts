import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** One sentence of a text with its place: paragraphs and places count from 1. */
export interface PlacedSentence {
  readonly number: number
  readonly paragraph: number
  readonly place: number
  readonly text: string
}

/**
 * Splits a text into sentences: they end at 。！？ with the closing marks that follow, or at the end of a line.
 * Titles, by-lines, headings and questions are sentences too; a speaker's name stays with its sentence.
 */
export function splitSentences(text: string): PlacedSentence[] {
  const sentences: PlacedSentence[] = []
  const paragraphs = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  paragraphs.forEach((paragraph, at) => {
    const pieces = paragraph.match(/[^。！？]*[。！？]+[”’」』）]*|[^。！？]+$/g) ?? []
    pieces.forEach((piece, index) => {
      sentences.push({ number: sentences.length + 1, paragraph: at + 1, place: index + 1, text: piece.trim() })
    })
  })
  return sentences
}

/** Pieces of a text as one: a line break inside a sentence is nothing in Chinese, and a space between two words of Latin letters. */
export const joinPieces = (pieces: readonly PlacedSentence[], from: number, to: number): string =>
  pieces
    .slice(from, to)
    .map(({ text }) => text)
    .join('\n')
    .replaceAll(/(?<=[\p{Script=Latin}\d])\n(?=[\p{Script=Latin}\d])/gu, ' ')
    .replaceAll('\n', '')

/** Full-width to half-width, lower case, without spaces and punctuation: what two printings of one sentence share. */
export function normaliseSentence(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      // The point inside a number and the per cent sign carry meaning: 4.5 is not 45.
      .replaceAll(/(?<!\d)\.|\.(?!\d)|(?![.%])\p{P}|[\s\p{S}\p{Cf}]/gu, '')
  )
}

/** Marks by which a sentence is known again without its text. */
export interface SentenceMarks {
  /** first 12 hex digits of SHA-256 of the normalised sentence */
  readonly fingerprint: string
  /** characters of the normalised sentence */
  readonly length: number
  /** 64-bit similarity hash over character trigrams, 16 hex digits: small edits change few bits */
  readonly similarity: string
}

export function markSentence(text: string): SentenceMarks {
  const plain = normaliseSentence(text)
  return {
    fingerprint: fingerprintOf(plain),
    length: [...plain].length,
    similarity: similarityHash(plain),
  }
}

/** The fingerprint alone, of a sentence already normalised. */
export const fingerprintOf = (plain: string): string => bytesToHex(sha256(utf8ToBytes(plain))).slice(0, 12)

function similarityHash(plain: string): string {
  const characters = [...plain]
  const votes = Array.from({ length: 64 }, () => 0)
  const grams = characters.length < 3 ? [plain] : characters.slice(2).map((_, at) => characters.slice(at, at + 3).join(''))
  for (const gram of grams) {
    const digest = sha256(utf8ToBytes(gram))
    for (let bit = 0; bit < 64; bit++) {
      const isSet = ((digest[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1
      votes[bit] = (votes[bit] ?? 0) + (isSet === 1 ? 1 : -1)
    }
  }
  let hex = ''
  for (let at = 0; at < 64; at += 4) {
    const nibble = votes.slice(at, at + 4).reduce((sum, vote) => sum * 2 + (vote > 0 ? 1 : 0), 0)
    hex += nibble.toString(16)
  }
  return hex
}

/** Bits in which two similarity hashes differ, 0 to 64. */
export function similarityDistance(one: string, other: string): number {
  let bits = 0
  for (let at = 0; at < 16; at++) {
    let differing = Number.parseInt(one[at] ?? '0', 16) ^ Number.parseInt(other[at] ?? '0', 16)
    for (; differing > 0; differing &= differing - 1) bits++
  }
  return bits
}
