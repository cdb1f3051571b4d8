import { location } from 'vfile-location'
import type { Message } from '../message.ts'
import { editsOf, wholeLines } from './edit.ts'

/** Whole lines of the head file, 1-based and both included, and what should stand in their place; no lines: they go. */
export interface Suggestion {
  readonly first: number
  readonly last: number
  readonly lines: readonly string[]
}

/** A longer change is for `docgate fix`. */
const mostLines = 40
const mostCharacters = 4000

/**
 * What messages suggest, by their fingerprint. None where two would mend the same lines, so that nobody has to choose,
 * and none in a file with other line ends than `\n` or a byte order mark, which the suggestion would take away.
 *
 * @param messages those that stand on the text.
 */
export function suggestionsFor(raw: string, messages: readonly Message[]): ReadonlyMap<string, Suggestion> {
  if (/[\r\uFEFF]/.test(raw)) return new Map()
  const lineAt = lineCounter(raw)
  const spans = editsOf(raw, messages).map(({ message, edit }) => {
    const { start, end, text } = wholeLines(raw, edit)
    return { message, text, first: lineAt(start), last: lineAt(Math.max(start, end - 1)) }
  })
  return new Map(
    spans.flatMap(({ message, text, first, last }): [string, Suggestion][] => {
      const lines = linesOf(text)
      const alone = spans.every((other) => other.message === message || other.last < first || other.first > last)
      return lines === null || !alone ? [] : [[message.fingerprint, { first, last, lines }]]
    }),
  )
}

/** `null` for what a suggestion can't say: one blank line, letters that nobody sees, very much. */
function linesOf(text: string): readonly string[] | null {
  if (text === '') return []
  const lines = text.replace(/\n$/, '').split('\n')
  const isPlain = !/[^\P{C}\n\t]/u.test(text) && text.trim() !== ''
  return isPlain && lines.length <= mostLines && text.length <= mostCharacters ? lines : null
}

function lineCounter(text: string): (offset: number) => number {
  const place = location(text)
  return (offset) => place.toPoint(Math.min(offset, text.length))?.line ?? 1
}
