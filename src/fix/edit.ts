import type { Point } from 'unist'
import { location } from 'vfile-location'
import { firstOf } from '../document/found.ts'
import { lineEnd, lineStart } from '../document/line.ts'
import type { Message } from '../message.ts'

/** Puts `text` in the place of the characters from `start` to `end` (exclusive), as offsets of the text without a byte order mark. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a message's one expected text changes; `null` where it has none, or several to choose from. */
export function editOf(text: string, message: Message, at: (point: Point) => number | undefined): Edit | null {
  const [expected, another] = message.expected
  return expected === undefined || another !== undefined ? null : editTo(expected, text, message, at)
}

/** What changes where a message's place is to read `expected`, no more than it must; `null` where it reads so already. */
export function editTo(
  expected: string,
  text: string,
  message: Message,
  at: (point: Point) => number | undefined,
): Edit | null {
  const start = at({ line: message.line, column: message.column })
  const end = at({ line: message.endLine, column: message.endColumn })
  if (start === undefined || end === undefined || end < start) return null
  const own = text.slice(start, end)
  if (own === expected) return null
  return expected === '' ? deletion(text, start, end) : smallest({ start, end, text: expected }, own)
}

/** The edits of several messages over one text. */
export function editsOf(
  text: string,
  messages: readonly Message[],
): { readonly message: Message; readonly edit: Edit }[] {
  const place = location(text)
  return messages.flatMap((message) => {
    const edit = editOf(text, message, (point) => place.toOffset(point))
    return edit === null ? [] : [{ message, edit }]
  })
}

/**
 * Applies edits that do not overlap, in any order. Texts put in at one place stand in the order given; what is put in
 * where another edit begins stands before it.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits.map((edit, index) => ({ ...edit, index })).toSorted(compareEdits)
  let result = ''
  let at = 0
  for (const { start, end, text: own } of sorted) {
    result += text.slice(at, start) + own
    at = end
  }
  return result + text.slice(at)
}

/** By place; at one place what is put in before what is replaced. */
function compareEdits(a: Edit, b: Edit): number {
  return a.start - b.start || Number(isInsertion(b)) - Number(isInsertion(a))
}

function isInsertion({ start, end }: Edit): boolean {
  return start === end
}

/** The two can't both be applied: they share a character, or one is put in amid the other. */
export function overlap(a: Edit, b: Edit): boolean {
  if (isInsertion(a) && isInsertion(b)) return false
  if (isInsertion(a)) return a.start > b.start && a.start < b.end
  if (isInsertion(b)) return b.start > a.start && b.start < a.end
  return a.start < b.end && b.start < a.end
}

/** The edit with all of the lines that it touches, line ends included. */
export function wholeLines(text: string, { start, end, text: own }: Edit): Edit {
  const from = lineStart(text, start)
  const isWhole = own === '' && from === start && end > start && text[end - 1] === '\n'
  const next = text.indexOf('\n', end)
  const to = isWhole ? end : next < 0 ? text.length : next + 1
  return { start: from, end: to, text: text.slice(from, start) + own + text.slice(end, to) }
}

/** A text that goes on before or behind what is there is put in; of any other, what is the same at both ends stays. */
function smallest({ start, end, text }: Edit, own: string): Edit {
  if (text.endsWith(own)) return { start, end: start, text: text.slice(0, text.length - own.length) }
  if (text.startsWith(own)) return { start: end, end, text: text.slice(own.length) }
  const most = Math.min(own.length, text.length)
  let same = 0
  while (same < most && own[same] === text[same]) same++
  let tail = 0
  while (tail < most - same && own[own.length - 1 - tail] === text[text.length - 1 - tail]) tail++
  return { start: start + same, end: end - tail, text: text.slice(same, text.length - tail) }
}

const blank = /^[\s>]*$/
const quoteOnly = /^[ \t]*>[\s>]*$/
/** What can follow a paragraph without a blank line, and is read as it would be alone. */
const interrupts = /^\s*(?:[-*+](?:\s|$)|1[.)]\s|#{1,6}\s|>|```|~~~)/

/**
 * A deletion takes its lines with it where nothing else stands on them, and a blank line where two would be left; in a
 * line it takes the space beside it.
 */
function deletion(text: string, start: number, end: number): Edit {
  const from = lineStart(text, start)
  const to = lineEnd(text, end)
  if (text.slice(from, start).trim() !== '' || text.slice(end, to).trim() !== '') return inLine(text, start, end)
  let first = from
  let next = afterBreak(text, to)
  const above = (): string | null => (first === 0 ? null : lineAbove(text, first))
  const below = (): string | null => (next >= text.length ? null : text.slice(next, lineEnd(text, next)))
  const isBlank = (line: string | null): boolean => line !== null && blank.test(line)
  while (above() !== null && quoteOnly.test(above() ?? '') && !(below() ?? '').trim().startsWith('>'))
    first = lineStart(text, beforeBreak(text, first))
  while (isBlank(below()) && (above() === null || isBlank(above()))) next = afterBreak(text, lineEnd(text, next))
  if (below() === null) {
    while (isBlank(above())) first = lineStart(text, beforeBreak(text, first))
    // The last line ends as it did.
    return next === to ? { start: beforeBreak(text, first), end: to, text: '' } : { start: first, end: next, text: '' }
  }
  // A quote between two lines parts them: without it they would become one paragraph, or a heading.
  const parts = text[start] === '>' && above() !== null && !/^[\s>]*$|^\s*>/.test(above() ?? '')
  const joins = parts && !isBlank(below()) && !interrupts.test(below() ?? '')
  return joins ? { start: from, end: to, text: '' } : { start: first, end: next, text: '' }
}

function inLine(text: string, start: number, end: number): Edit {
  const before = firstOf(/[ \t]*$/, text.slice(lineStart(text, start), start)).length
  const behind = firstOf(/^[ \t]*/, text.slice(end, lineEnd(text, end))).length
  const endsLine = end + behind === lineEnd(text, end)
  if (endsLine || (behind === 0 && /^[.,;:)]/.test(text.slice(end, end + 1))))
    return { start: start - before, end, text: '' }
  return { start, end: before > 0 || lineStart(text, start) === start ? end + behind : end, text: '' }
}

function afterBreak(text: string, offset: number): number {
  return offset + firstOf(/^(?:\r\n|\r|\n)/, text.slice(offset, offset + 2)).length
}

function beforeBreak(text: string, offset: number): number {
  return offset - firstOf(/(?:\r\n|\r|\n)$/, text.slice(Math.max(0, offset - 2), offset)).length
}

function lineAbove(text: string, start: number): string {
  const end = beforeBreak(text, start)
  return text.slice(lineStart(text, end), end)
}
