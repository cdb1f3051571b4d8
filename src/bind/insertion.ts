import type { Nodes } from 'mdast'
import type { Binding, BoundSection, Field, Group } from '../bind.ts'
import { commentsOf, isComment } from '../document/comments.ts'
import type { Document, Section } from '../document/document.ts'
import { firstOf } from '../document/found.ts'
import { readIgnoreComment } from '../document/ignore-comment.ts'
import { lineEnd } from '../document/line.ts'
import { endOf, endOfText, startOf, startOfText } from '../document/place.ts'
import type { FieldSchema, Schema, SectionSchema } from '../template/schema.ts'
import { labelLine, skeleton, withParts } from '../template/skeleton.ts'
import type { Span } from './deletion.ts'
import { isApart, type LabelShape, labelShape, styleOf } from './style.ts'

/** A stretch of the source and what should stand there instead, as it stands there with something put in. */
export interface Insertion extends Span {
  readonly text: string
}

/**
 * A missing section with its parts, before the heading that follows the gap or at the end of the document, as the
 * document writes its own. `null` where it would not come to stand in its parent or would in something that does not end,
 * and for one that the author has to name.
 */
export function sectionInsertion(
  document: Document,
  binding: Binding,
  schema: Schema,
  missing: SectionSchema,
  before: Section | null,
): Insertion | null {
  const style = styleOf(document, binding)
  if (missing.depth === 0 || missing.pattern !== null) return null
  if (!standsInParent(document, binding, missing, before, style.shift)) return null
  const { text } = document
  const end = text.trimEnd().length
  const eol = lineBreak(text, before === null ? end : startOf(before.heading))
  const sections = withParts(schema, missing, ({ id }) => binding.get(id) === undefined)
  const lines = skeleton(sections, { style, guidance: false, values: {} })
  const depth = missing.depth + style.shift
  const isTop = missing.depth === Math.min(...schema.sections.map((each) => each.depth).filter((depth) => depth > 0))
  const rule = isTop && style.rule !== null ? `${style.rule}\n\n` : ''
  if (before === null) {
    if (!endsWell(document)) return null
    return { start: end, end, text: `\n\n${rule}${lines}`.replaceAll('\n', eol) }
  }
  const stop = endOf(before.heading)
  const start = gapStart(document, before, before.depth < depth)
  return { start, end: stop, text: `${lines}\n\n${rule}`.replaceAll('\n', eol) + text.slice(start, stop) }
}

/** What is put in before a heading comes to stand in the part of the document that ends there: its parent's. */
function standsInParent(
  { sections }: Document,
  binding: Binding,
  missing: SectionSchema,
  before: Section | null,
  shift: number,
): boolean {
  if (missing.parent === null) return true
  const parent = binding.get(missing.parent)
  const above = before === null ? sections : sections.slice(0, sections.indexOf(before))
  return parent !== undefined && above.findLast(({ depth }) => depth < missing.depth + shift) === parent.section
}

/**
 * Where a heading begins with what belongs to it: an ignore comment above it, and where a part of the section above is
 * missing the line across that parts the two.
 */
function gapStart(document: Document, { heading }: Section, deeper: boolean): number {
  const { children } = document.root
  let at = children.indexOf(heading)
  const isIgnore = (node: Nodes): boolean =>
    isComment(node) && commentsOf(node, document.text).some(({ inside }) => readIgnoreComment(inside.text) !== null)
  const above = (): Nodes | undefined => children[at - 1]
  for (let node = above(); node !== undefined; node = above()) {
    const isFirst = children[at - 2]?.type === 'heading'
    if (!(isIgnore(node) && !isFirst) && !(deeper && node.type === 'thematicBreak')) break
    at--
  }
  return children[at]?.position?.start.offset ?? 0
}

/** Nothing at the end is open: a fence without its last line would take in whatever comes behind it. */
function endsWell({ root, text }: Document): boolean {
  const last = lastLeaf(root)
  const source = text.slice(startOf(last)).trimEnd()
  if (last.type === 'code') return !/^[`~]{3}/.test(source) || /[\r\n][ \t>]*(?:`{3,}|~{3,})$/.test(source)
  return last.type !== 'html' || (isComment(last) && source.endsWith('-->'))
}

function lastLeaf(node: Nodes): Nodes {
  const last = 'children' in node ? node.children.at(-1) : undefined
  return last === undefined ? node : lastLeaf(last)
}

/**
 * A missing field behind the one that stands before it in the template, else before the first one, as the document
 * writes that one. The stretch begins at `from`. `null` in tables, numbered lists and where several labels share a line.
 */
export function fieldInsertion(
  document: Document,
  bound: BoundSection,
  group: Group,
  missing: FieldSchema,
  from: number,
): Insertion | null {
  const order = (field: Field): number => bound.schema.fields.indexOf(field.schema)
  const wanted = bound.schema.fields.indexOf(missing)
  const sorted = group.fields.filter(({ at }) => at.node.type !== 'yaml').toSorted((a, b) => order(a) - order(b))
  const previous = sorted.findLast((field) => order(field) < wanted)
  const next = sorted.find((field) => order(field) > wanted)
  const beside = previous ?? next
  const shape = beside === undefined ? null : labelShape(document, beside)
  if (beside === undefined || shape === null) return null
  const { text } = document
  const eol = lineBreak(text, shape.lineStart)
  const line = shape.indent + labelLine(missing, shape)
  const apart = isLoose(document, group, beside, shape)
  const gap = apart ? eol + eol : eol
  const place = previous === undefined ? shape.lineStart : fieldEnd(document, bound, previous)
  if (place === null) return null
  const start = Math.min(from, place)
  // Labels that share a paragraph are parted by hard breaks.
  const hard =
    shape.item === '' && !apart
      ? firstOf(/(?: {2,}|\\)$/, text.slice(shape.lineStart, lineEnd(text, shape.lineStart)))
      : ''
  const put = previous === undefined ? line + hard + gap : gap + line + hard
  return { start, end: place, text: text.slice(start, place) + put }
}

function isLoose(document: Document, { fields }: Group, beside: Field, { item }: LabelShape): boolean {
  const at = fields.indexOf(beside)
  const lower = fields[at + 1] ?? (at > 0 ? beside : undefined)
  return lower === undefined ? item === '' : isApart(document, lower)
}

/** The end of the last line of a field; `null` where something else stands on it, or the field goes on outside of its list. */
function fieldEnd({ text }: Document, { blocks }: BoundSection, { at, value }: Field): number | null {
  const outside = value.filter((block) => block.level < at.level)
  if (outside.some(({ kind }) => kind !== 'quote' && kind !== 'comment')) return null
  const last = value.findLast((block) => !outside.includes(block)) ?? at
  // Several blocks can be lines of one paragraph.
  const isText = last.kind === 'text' || last.kind === 'quote'
  const end = isText ? endOfText(last.full) : endOf(last.cell?.table ?? last.node)
  const line = lineEnd(text, end)
  const shared = blocks.some(({ full }) => startOfText(full) >= end && startOfText(full) < line)
  return shared || (!isText && text.slice(end, line).trim() !== '') ? null : line
}

/** The line break that is used where something is put in. */
function lineBreak(text: string, offset: number): string {
  const after = /\r\n|\r|\n/.exec(text.slice(offset))?.[0]
  return after ?? /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
}
