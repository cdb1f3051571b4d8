import type { Nodes } from 'mdast'
import type { Block } from '../document/blocks.ts'
import type { Document } from '../document/document.ts'
import { firstOf } from '../document/found.ts'
import { lineEnd, lineStart } from '../document/line.ts'
import { endOf, startOf, startOfText } from '../document/place.ts'
import type { Leftover } from './leftovers.ts'

/** A span of source offsets: [start, end). */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What may stand before the first of whole lines: quote marks, and the mark of the list item that goes. */
const quoteMarks = /^[\s>]*$/
const itemMark = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?$/

/**
 * What goes when left-over pieces that follow one another go: whole lines from their quote and list marks on, or a
 * sentence, a line or a parenthesis of a text. `null` where what is left would hang in the air: half of an emphasis, a
 * list item without its first line, half of a sentence; and where a comment of the author's would go as well.
 */
export function deletionOf(document: Document, run: readonly Leftover[]): Span | null {
  if (run.some(isOpenQuestion)) return null
  const spans = run.map((each) => markedSpan(each.block.node, each))
  if (spans.some((span) => span === null)) return null
  const start = Math.min(...spans.map((span) => span?.start ?? 0))
  const end = Math.max(...spans.map((span) => span?.end ?? 0))
  const { text } = document
  if (text.slice(start, end).includes('<!--')) return null
  const from = lineStart(text, start)
  const before = text.slice(from, start)
  const behind = text.slice(end, lineEnd(text, end))
  if (behind.trim() === '' && (quoteMarks.test(before) || itemMark.test(before))) {
    const first = run[0]?.block
    if (!quoteMarks.test(before) && !(first?.itemStart === true && run[0]?.whole === true)) return null
    return { start: from + firstOf(/^\s*/, before).length, end }
  }
  return run.every(isPieceOfItsOwn) ? { start, end } : null
}

/** What the template asks for point by point: whoever deletes the question, or the example, has not answered it. */
function isOpenQuestion({ block, text, start }: Leftover): boolean {
  if (block.kind === 'quote') return false
  return (block.itemStart && start <= startOfText(block.full)) || /\?\s*$/.test(text)
}

/** The span with the marks of what lies in it wholly; `null` where it covers a part of something that can't be parted. */
function markedSpan(node: Nodes, span: Span): Span | null {
  if (!('children' in node)) return span
  let { start, end } = span
  for (const child of node.children) {
    const from = startOf(child)
    const to = endOf(child)
    if (child.type === 'text' || child.type === 'break' || to <= span.start || from >= span.end) continue
    const [inner, outer] = textSpan(child)
    const isCovered = inner >= span.start && outer <= span.end
    if (!isCovered) return null
    start = Math.min(start, from)
    end = Math.max(end, to)
  }
  return { start, end }
}

/** From the first character of a node's text to the last: without its marks. */
function textSpan(node: Nodes): readonly [number, number] {
  const start = startOf(node)
  const end = endOf(node)
  if ('children' in node) {
    const [first, last] = [node.children[0], node.children.at(-1)]
    if (first === undefined || last === undefined) return [start, end]
    return [textSpan(first)[0], textSpan(last)[1]]
  }
  if (node.type !== 'inlineCode') return [start, end]
  const margin = Math.floor((end - start - node.value.length) / 2)
  return [start + margin, end - margin]
}

/** All of its block but the label, or a line, sentence or parenthesis of it. */
function isPieceOfItsOwn({ block, start, end, whole }: Leftover): boolean {
  if (whole) return block.cell === null
  const { text, from, to } = within(block, start, end)
  const piece = text.slice(from, to).trim()
  const isRemark = piece.startsWith('(') && piece.endsWith(')')
  const begins = /(?:^|\n|[.!?:]["'”’)]?\s)\s*$/.test(text.slice(Math.max(0, from - 20), from))
  const ends = /^\s*(?:$|\n)/.test(text.slice(to, to + 20)) || /[.!?]["'”’)]?$/.test(piece)
  return isRemark || (begins && ends)
}

function within({ text: flat }: Block, start: number, end: number) {
  const from = flat.offsets.findIndex((offset) => offset >= start)
  const to = flat.offsets.findIndex((offset) => offset >= end)
  const { length } = flat.text
  return { text: flat.text, from: from < 0 ? length : from, to: to < 0 ? length : to }
}
