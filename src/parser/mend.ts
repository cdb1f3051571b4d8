import type { Code, Definition, ListItem, Nodes, Paragraph, Parents, Root } from 'mdast'
import type { Point, Position } from 'unist'
import { isHtmlAlike } from './html.ts'

/**
 * Makes satteri's tree of a text remark's, in one walk over the blocks and what is in them; mends in place. False where
 * remark would read something otherwise, as far as the tree shows: the tree is then of no use.
 */
export function mend(root: Root, text: string): boolean {
  // Offsets do not count the mark.
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const open: Place[] = [{ node: root, inside: false, inQuote: false, isRetried: false }]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { node } = place
    if (node.type === 'listItem' && typeof node.checked === 'boolean' && !mendTask(node, source)) return false
    if (node.type === 'paragraph' && hasDashLine(node.position, source)) return false
    const inside = place.inside || node.type === 'blockquote' || node.type === 'listItem'
    const inQuote = place.inQuote || node.type === 'blockquote'
    const isRetried = place.isRetried || (inside && node.type === 'paragraph' && hasFailedOpening(node))
    const { children } = node
    for (let index = 0; index < children.length; index++) {
      const child = children[index]
      if (child === undefined) continue
      if (!isAlike(child, children[index + 1], { node, inside, inQuote: place.inQuote, isRetried }, source))
        return false
      if ('children' in child) open.push({ node: child, inside, inQuote, isRetried })
    }
  }
  return true
}

interface Place {
  readonly node: Parents
  /** In an item or a quote, at any depth. */
  readonly inside: boolean
  readonly inQuote: boolean
  /** In a paragraph that remark reads again from an opening that turned out to be text. */
  readonly isRetried: boolean
}

function isAlike(
  child: Nodes,
  next: Nodes | undefined,
  { node, inside, inQuote, isRetried }: Place,
  source: string,
): boolean {
  switch (child.type) {
    case 'text':
    case 'break':
      return !isRetried || isInlineAlike(child.position, source)
    case 'html':
      return isHtmlAlike(child, node, inside, source)
    case 'code':
      return isCodeAlike(child, inside, source)
    case 'definition':
      return isDefinitionAlike(child, next, node)
    case 'paragraph':
      // A line of dashes and bars that is a list and no table parts what is above it.
      if (next === undefined || !isAdjacent(child, next)) return true
      return next.type !== 'paragraph' && (next.type !== 'html' || !hasDashLine(next.position, source))
    case 'table':
    case 'heading':
      // `- [ ] a` above a line of dashes: no task.
      return node.type !== 'listItem' || source[offsetOf(child.position?.start) - 2] !== ']'
    case 'tableRow':
      // HTML that ends a table to remark.
      return source[offsetOf(child.position?.start)] !== '<' || child === node.children[0]
    case 'list':
    case 'blockquote':
      if (node.type !== 'blockquote' && !inQuote) return true
      // What a container in a quote ends with: the text, the blank lines with `>` alone, the mark of what comes next.
      return next === undefined && (inQuote || !hasBlankQuoteLine(child, node, source))
    default:
      return true
  }
}

/** A task's paragraph starts after its box only where text does, and only a paragraph makes a task. */
function mendTask(item: ListItem, source: string): boolean {
  const first = item.children[0]
  if (first?.type !== 'paragraph' || first.position === undefined) return false
  if (first.children[0]?.type === 'text') return true
  const { line, column, offset = 0 } = first.position.start
  const box = source.lastIndexOf('[', offset - 1)
  first.position.start = { line, column: column - (offset - box), offset: box }
  return true
}

/** Whether a line below the first could underline a heading or part a table's head from its rows. */
function hasDashLine(position: Position | undefined, source: string): boolean {
  if (position === undefined || position.start.line === position.end.line) return false
  const end = offsetOf(position.end)
  for (let at = source.indexOf('\n', offsetOf(position.start)); at !== -1 && at < end; at = source.indexOf('\n', at)) {
    at = afterPrefix(source, at + 1)
    let only = at
    while (isDash(source[only])) only++
    if (only > at && (only >= end || isLineEnd(source[only]))) return true
  }
  return false
}

function isDash(character: string | undefined): boolean {
  return character === '-' || character === '|' || character === ':' || character === '=' || isBlank(character)
}

/** Whether text has a mark that code, HTML or a box starts with. */
function hasFailedOpening({ position, children }: Paragraph): boolean {
  if (position === undefined || position.start.line === position.end.line) return false
  const open: Nodes[] = [...children]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'text' && failedOpening.test(node.value)) return true
    if ('children' in node) for (const child of node.children) open.push(child)
  }
  return false
}

const failedOpening = /[`<]|^\[/

/** Whether text or a break neither starts nor ends in the white space and marks that containers put before a line. */
function isInlineAlike(position: Position | undefined, source: string): boolean {
  return position !== undefined && !isInPrefix(position.start, source) && !isInPrefix(position.end, source)
}

function isInPrefix({ column, offset }: Point, source: string): boolean {
  return column === 1 && offset !== undefined && (isBlank(source[offset]) || source[offset] === '>')
}

/** Whether a line has nothing but `>` and white space, from the start of a block to the end of its quote. */
function hasBlankQuoteLine(node: Nodes, quote: Parents, source: string): boolean {
  const end = offsetOf(quote.position?.end)
  const start = offsetOf(node.position?.start)
  for (let at = source.indexOf('\n', start); at !== -1 && at < end; at = source.indexOf('\n', at)) {
    at = afterPrefix(source, at + 1)
    if (at >= end || isLineEnd(source[at])) return true
  }
  return false
}

/** A definition that more follows than a blank line may leave satteri in a paragraph; one of two lines may be a table. */
function isDefinitionAlike({ position }: Definition, next: Nodes | undefined, parent: Parents): boolean {
  if (position === undefined || parent.type !== 'root' || position.start.line !== position.end.line) return false
  return next === undefined || next.type === 'definition' || (next.position?.start.line ?? 0) > position.end.line + 1
}

/** Whether no blank line is between two blocks. */
function isAdjacent({ position }: Nodes, next: Nodes): boolean {
  return (next.position?.start.line ?? 0) <= (position?.end.line ?? 0) + 1
}

/**
 * Indented code may be parted, or let in what follows, and the white space of `&nbsp;` at the end of an info string
 * counts for remark. A fence that its container ends has other places.
 */
function isCodeAlike({ position }: Code, inside: boolean, source: string): boolean {
  if (position === undefined) return false
  const offset = offsetOf(position.start)
  const mark = source[offset]
  if (mark !== '`' && mark !== '~') return false
  const lineEnd = source.indexOf('\n', offset)
  if (source.slice(offset, lineEnd === -1 ? source.length : lineEnd).includes('&')) return false
  return !inside || isClosed(source, offset, offsetOf(position.end), mark)
}

function isClosed(source: string, start: number, end: number, mark: string): boolean {
  let opening = start
  while (source[opening] === mark) opening++
  let last = end
  while (isBlank(source[last - 1])) last--
  let closing = last
  while (source[closing - 1] === mark) closing--
  return last - closing >= opening - start && closing > opening
}

/** Where the text of a line starts, after white space and quote marks. */
function afterPrefix(source: string, lineStart: number): number {
  let at = lineStart
  while (isBlank(source[at]) || source[at] === '>') at++
  return at
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r'
}

function offsetOf(point: Point | undefined): number {
  return point?.offset ?? 0
}
