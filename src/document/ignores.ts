import type { Html, Nodes, Paragraph, Parents } from 'mdast'
import type { Range } from '../message.ts'
import { commentsOf, isComment } from './comments.ts'
import type { Document, Section } from './document.ts'
import { type IgnoreRequest, readIgnoreComment } from './ignore-comment.ts'
import { labelledLines } from './label.ts'
import { endOf, endOfText, startOf, startOfText } from './place.ts'

/** What an ignore speaks of: the whole document, a section with its parts, or a block. Lines are 1-based, both included. */
export interface Scope {
  readonly kind: 'document' | 'section' | 'block'
  readonly first: number
  /** `Infinity`: to the end. */
  readonly last: number
  /** The section below whose heading it stands. */
  readonly section: Section | null
}

/** An ignore comment of the author's. */
export interface Ignore extends IgnoreRequest {
  /** What stands between the comment's marks. */
  readonly text: string
  /** The whole comment. */
  readonly at: Range
  /** Where it begins in the source. */
  readonly offset: number
  readonly scope: Scope
}

/** An HTML node and what is around it. */
interface Place {
  readonly html: Html
  /** From the inside out. */
  readonly above: readonly Parents[]
  /** The nodes beside it that are no comments. */
  readonly before: Nodes | null
  readonly after: Nodes | null
}

/** Every ignore comment of the document, in order, wherever a comment may stand. In code it is text and none. */
export function readIgnores(document: Document): Ignore[] {
  if (!/doc-?gate/i.test(document.text)) return []
  const labelled: LabelledLines = new Map()
  return htmlIn(document.root, []).flatMap((place): Ignore[] => {
    const found = commentsOf(place.html, document.text).flatMap(({ whole, inside }) => {
      const request = readIgnoreComment(inside.text)
      return request === null ? [] : [{ request, whole, inside }]
    })
    if (found.length === 0) return []
    const scope = scopeOf(document, place, labelled)
    return found.map(({ request, whole, inside }) => {
      const offset = startOfText(whole)
      const at = document.range(offset, endOfText(whole))
      return { ...request, text: inside.text, at, offset, scope }
    })
  })
}

function htmlIn(parent: Parents, above: readonly Parents[]): Place[] {
  const children: readonly Nodes[] = parent.children
  const around = [parent, ...above]
  const after: (Nodes | null)[] = []
  let next: Nodes | null = null
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index]
    after[index] = next
    // A line across says nothing that could be ignored.
    if (child !== undefined && child.type !== 'thematicBreak' && !isComment(child)) next = child
  }
  const places: Place[] = []
  let before: Nodes | null = null
  for (const [index, child] of children.entries()) {
    if (child.type === 'html') places.push({ html: child, above: around, before, after: after[index] ?? null })
    else if ('children' in child) for (const place of htmlIn(child, around)) places.push(place)
    if (!isComment(child)) before = child
  }
  return places
}

/**
 * With text beside it: the block it stands in. Alone: before the first section the document, as the first thing below a
 * section's heading the section, elsewhere the block right after it or the item it ends.
 */
function scopeOf(document: Document, place: Place, labelled: LabelledLines): Scope {
  const { html, above, before } = place
  const [parent] = above
  if (parent === undefined || !isComment(html) || !isFlow(parent))
    return blockScope(document, standsIn(place, labelled))
  const first = document.sections[0]
  if (parent.type === 'root' && (first === undefined || startOf(html) < startOf(first.heading)))
    return { kind: 'document', first: 1, last: Number.POSITIVE_INFINITY, section: null }
  const after = scopeAfter(document, place, parent)
  const section = parent.type === 'root' ? document.sections.find(({ heading }) => heading === before) : undefined
  if (section === undefined) return after
  const own = sectionLines(document, section)
  // Above the next heading it speaks of that too: there a section that is missing is reported.
  return { kind: 'section', first: own.first, last: Math.max(own.last, after.last), section }
}

function isFlow(parent: Parents): boolean {
  return ['root', 'listItem', 'blockquote', 'footnoteDefinition'].includes(parent.type)
}

/** The lines of a paragraph, each with a label of its own; read once, since a paragraph may hold many comments. */
type LabelledLines = Map<Paragraph, readonly Paragraph[]>

/** The block of a comment that has text beside it: a line with a label of its own, a row, a list item, a paragraph. */
function standsIn({ html, above }: Place, labelled: LabelledLines): Nodes {
  const at = above.findIndex((node) => node.type === 'paragraph' || node.type === 'tableRow' || node.type === 'heading')
  const block: Nodes = above[at] ?? html
  const parent = above[at + 1]
  const lines = block.type === 'paragraph' ? (labelled.get(block) ?? labelledLines(block)) : []
  if (block.type === 'paragraph') labelled.set(block, lines)
  if (lines.length > 1) return lines.find((line) => holds(line, html)) ?? block
  return parent?.type === 'listItem' && parent.children.find((child) => !isComment(child)) === block ? parent : block
}

function holds(line: Paragraph, html: Html): boolean {
  return startOf(line) <= startOf(html) && startOf(html) < endOf(line)
}

/**
 * The block right after a comment; of a list the first item. Last in an item or a quote, a comment speaks of that; last
 * in the document, of what is missing there.
 */
function scopeAfter(document: Document, { html, after }: Place, parent: Parents): Scope {
  if (after !== null) return blockScope(document, after.type === 'list' ? (after.children[0] ?? after) : after)
  if (parent.type !== 'root') return blockScope(document, parent)
  return { ...blockScope(document, html), last: Number.POSITIVE_INFINITY }
}

function blockScope(document: Document, node: Nodes): Scope {
  const { line, endLine, endColumn } = document.range(startOf(node), endOf(node))
  // The end is exclusive: at the start of a line it is that of the line above.
  return { kind: 'block', first: line, last: endColumn === 1 ? Math.max(line, endLine - 1) : endLine, section: null }
}

function sectionLines(document: Document, section: Section): { readonly first: number; readonly last: number } {
  const { sections } = document
  const next = sections.slice(sections.indexOf(section) + 1).find((other) => other.depth <= section.depth)
  const lineOf = ({ heading }: Section): number => document.range(startOf(heading), startOf(heading)).line
  return { first: lineOf(section), last: next === undefined ? Number.POSITIVE_INFINITY : lineOf(next) - 1 }
}
