import { hash } from 'node:crypto'
import { exactWords } from '../document/words.ts'
import type { Wording } from './schema.ts'

/** 12 hex digits of SHA-256 over the words, one space between. 48 bits: no clash among a few hundred texts. */
export function hashWords(sequence: readonly string[]): string {
  return hash('sha256', sequence.join(' ')).slice(0, 12)
}

/** Shorter pieces of a text are too common to be told from an author's own words. */
export const shortestPiece = 4

/**
 * The wordings of one text of the template: the whole, and each of its lines and sentences that is long enough to
 * stand for itself, because authors delete one and leave the other.
 */
export function wordingsOf(text: string, section: string | null, field: string | null): Wording[] {
  const pieces = new Set([text, ...text.split('\n'), ...text.split(/(?<=[.?!])\s+/)].map((piece) => piece.trim()))
  return [...pieces].flatMap((piece) => {
    const sequence = exactWords(piece).map((word) => word.text)
    if (sequence.length === 0 || (piece !== text.trim() && sequence.length < shortestPiece)) return []
    return [{ hash: hashWords(sequence), words: sequence.length, section, field, question: piece.endsWith('?') }]
  })
}

/** Each wording once, in the order given. */
export function uniqueWordings(wordings: readonly Wording[]): Wording[] {
  const seen = new Map(wordings.map((each) => [`${each.hash} ${each.section} ${each.field}`, each]))
  return [...seen.values()]
}
