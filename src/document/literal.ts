import type { Nodes } from 'mdast'
import type { Flat } from './flat.ts'
import { offsetAt } from './place.ts'
import type { Span } from './spans.ts'

/** Where `flat.text` from `start` to `end` stands in the source, if it stands there letter for letter: no marks, escapes or line breaks inside. */
export function literal(source: string, flat: Flat, start: number, end: number): Span | null {
  const from = offsetAt(flat, start)
  const to = end > start ? offsetAt(flat, end - 1) + 1 : from
  const text = flat.text.slice(start, end)
  return source.slice(from, to) === text && !text.includes('\n') ? { start: from, end: to } : null
}

/**
 * A stretch below a node, grown so that no emphasis, link or code in it is cut in two: what stands in its place leaves no
 * half of a mark behind.
 */
export function withWholeMarks(parent: Nodes, span: Span): Span {
  let { start, end } = span
  const grow = (node: Nodes): void => {
    const [from, to] = [node.position?.start.offset, node.position?.end.offset]
    if (from === undefined || to === undefined || to <= start || from >= end) return
    const isAround = from <= start && to >= end
    if (node.type !== 'text' && !isAround) {
      start = Math.min(start, from)
      end = Math.max(end, to)
    }
    if (isAround && 'children' in node) for (const child of node.children) grow(child)
  }
  grow(parent)
  return { start, end }
}

/** Text as Markdown that reads as it is. */
export function asMarkdown(text: string): string {
  return text.replace(/[\\`*[\]<>~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu, '\\$&')
}
