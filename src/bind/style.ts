import type { Binding, BoundSection, Field } from '../bind.ts'
import type { Document, Section } from '../document/document.ts'
import { firstOf } from '../document/found.ts'
import { lineStart } from '../document/line.ts'
import { literal } from '../document/literal.ts'
import { endOf, offsetAt, startOf } from '../document/place.ts'
import { type LabelStyle, type Style, usualStyle } from '../template/skeleton.ts'

/** How a label stands in the source. */
export interface LabelShape extends LabelStyle {
  /** White space before the list item or the label. */
  readonly indent: string
  /** Where its line begins. */
  readonly lineStart: number
}

/** The document's own way to write headings and labels; where it has several the most common one. */
export function styleOf(document: Document, binding: Binding): Style {
  // What stands before the first section has no heading of its own.
  const sections = binding.bound.filter(({ schema }) => schema.depth > 0)
  const groups = binding.bound.flatMap(({ fields }) => fields.groups)
  const shapes = groups.flatMap(({ fields }) => fields.flatMap((field) => labelShape(document, field) ?? []))
  const common = mostCommon(shapes.map(({ item, open, close }) => JSON.stringify([item, open, close])))
  const shape = shapes.find(({ item, open, close }) => JSON.stringify([item, open, close]) === common) ?? usualStyle
  const gaps = groups.flatMap(({ fields }) => fields.slice(1).map((field) => isApart(document, field)))
  return {
    item: shape.item,
    open: shape.open,
    close: shape.close,
    loose: gaps.filter((apart) => apart).length * 2 > gaps.length,
    rule: ruleOf(document, sections),
    shift: usualShift(sections),
  }
}

/** How much deeper the document's headings usually are than the template's. */
export function usualShift(bound: readonly BoundSection[]): number {
  const counts = new Map<number, number>()
  for (const { schema, section } of bound)
    counts.set(section.depth - schema.depth, (counts.get(section.depth - schema.depth) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || Math.abs(a[0]) - Math.abs(b[0]))[0]?.[0] ?? 0
}

const bullet = /^([ \t]*)([-*+][ \t]+)?$/
const marks = /^(?:\*\*|__|\*|_)?$/
const colon = /^(?:[:：](?:\*\*|__|\*|_)?|(?:\*\*|__|\*|_)?[:：])$/

/** The shape of a field's label; `null` where it is a heading, a cell, in a numbered list, or stands amid a line. */
export function labelShape({ text }: Document, { at }: Field): LabelShape | null {
  if (at.kind !== 'text' || at.label === null) return null
  const start = startOf(at.node)
  const place = literal(text, at.full, 0, at.label.text.length)
  if (place === null) return null
  const from = lineStart(text, start)
  const [line, indent = '', item = ''] = bullet.exec(text.slice(from, start)) ?? []
  const open = text.slice(start, place.start)
  const colonEnd = offsetAt(at.full, at.label.length - 1) + 1
  const behind = text.slice(place.end, colonEnd)
  const inside = open !== '' && behind.length === 1 ? firstOf(/^(?:\*\*|__|\*|_)/, text.slice(colonEnd)) : ''
  const close = behind + inside
  if (line === undefined || !marks.test(open) || !colon.test(close)) return null
  return { indent, item, open, close, lineStart: from }
}

const blankAbove = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))$/

/** A blank line stands above the field. */
export function isApart(document: Document, field: Field): boolean {
  const shape = labelShape(document, field)
  return shape !== null && blankAbove.test(document.text.slice(Math.max(0, shape.lineStart - 200), shape.lineStart))
}

/** The line across above most of the top sections. */
function ruleOf(document: Document, bound: readonly BoundSection[]): string | null {
  const top = Math.min(...bound.map(({ schema }) => schema.depth))
  const sections = bound.filter(({ schema }) => schema.depth === top)
  const rules = sections.flatMap(({ section }) => {
    const rule = nodeAbove(document, section)
    return rule?.type === 'thematicBreak' ? [document.text.slice(startOf(rule), endOf(rule))] : []
  })
  // The first one has nothing to be parted from.
  return rules.length > 0 && rules.length * 2 >= sections.length ? (mostCommon(rules) ?? null) : null
}

/** What stands above a heading. */
function nodeAbove({ root }: Document, { heading }: Section) {
  const at = root.children.indexOf(heading)
  return root.children[at - 1]
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
