import type { Binding } from '../bind.ts'
import type { Block } from '../document/blocks.ts'
import { type Document, headingBlock } from '../document/document.ts'
import type { Flat } from '../document/flat.ts'
import { isBareTodo } from '../document/todo-words.ts'
import type { Range } from '../message.ts'

/** An open point of the author, with its place. */
export interface OpenPoint {
  readonly range: Range
  readonly section: string | null
  readonly field: string | null
  readonly group: string | null
  /** As it was typed: `TODO`, `tbc`, `???`. */
  readonly marker: string
  /** What the author wrote behind the marker, one line; where that is nothing, what stands before it. */
  readonly text: string
  /** The date the author set for it, ISO 8601, or `null`. */
  readonly due: string | null
  /** It says what must be decided or discovered. */
  readonly clear: boolean
  readonly hidden: boolean
}

const marker =
  /(?<![\p{L}\p{N}_/-])(?:TODO|FIXME|XXX|@todo|[Tt]o[Dd]o(?=:)|[Tt][Bb][DdCcAa]|\?{3,})(?!-?[\p{L}\p{N}]|_)(?!\s+lists?\b)/gu
/** How far before a marker its sentence is looked for, in characters: a wall of TODOs is read in time. */
const lookback = 300
/** Fewer words do not say what must be decided. */
const clearWords = 3
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’._/-]*/gu

/**
 * Every open point of the document, in its order. Left-over template text speaks of TODOs and has none; in code they
 * belong to the code, unless a fence holds nothing else and so stands for a missing answer.
 */
export function readOpenPoints(document: Document, binding: Binding): OpenPoint[] {
  const title = document.title === null ? [] : [headingBlock(document.title)]
  const blocks = [
    ...title,
    ...document.preamble,
    ...document.sections.flatMap((section) => [headingBlock(section), ...section.blocks]),
  ]
  return blocks.flatMap((block, index) => {
    const { full } = block
    if (full.text === '') return []
    const place = (at: number): Pick<OpenPoint, 'section' | 'field' | 'group'> => binding.at(full.offsets[at] ?? 0)
    if (block.text.text !== '' && isBareTodo(block.text.text)) {
      const at = full.text.length - block.text.text.length
      const range = document.range(full.offsets[at] ?? 0, full.offsets.at(-1) ?? 0)
      return [
        {
          range,
          ...place(at),
          marker: block.text.text.trim(),
          text: nested(blocks, index),
          due: null,
          clear: block.hasNested && block.kind !== 'code',
          hidden: block.kind === 'comment',
        },
      ]
    }
    if (block.kind === 'code' || block.kind === 'html') return []
    return pointsOf(document, binding, block, place)
  })
}

function pointsOf(
  document: Document,
  binding: Binding,
  block: Block,
  place: (at: number) => Pick<OpenPoint, 'section' | 'field' | 'group'>,
): OpenPoint[] {
  const { full } = block
  const found = [...full.text.matchAll(marker)].filter((match) => !isExempt(binding, full, match.index))
  return found.map((match, index) => {
    const end = found[index + 1]?.index ?? full.text.length
    const behind = textBehind(full.text, match.index, match.index + match[0].length, end)
    const before = textBefore(
      full.text,
      match.index,
      block.label === null || block.label.length > match.index ? 0 : block.label.length,
    )
    const text = behind.length > 0 ? behind : before
    return {
      range: document.range(full.offsets[match.index] ?? 0, full.offsets[match.index + match[0].length] ?? 0),
      ...place(match.index),
      marker: match[0],
      text,
      due: dueDate(full.text.slice(match.index, end)),
      clear: countWords(behind) + countWords(before) >= clearWords || (block.hasNested && behind === ''),
      hidden: block.kind === 'comment',
    }
  })
}

/** What stands first below a bare marker: the point itself. */
function nested(blocks: readonly Block[], index: number): string {
  return blocks[index]?.hasNested === true ? oneLine(blocks[index + 1]?.full.text ?? '') : ''
}

/** "by 2026-03-31", "(until 31.03.2026)", `TODO(ana, 2026-03-31)`. */
const dated =
  /(?:\b(?:by|until|till|before|due(?:\s+(?:on|by))?|no later than|deadline:?)\s+|^\S*\([^)]*?)(?:(\d{4}-\d{2}-\d{2})|(\d{1,2})\.(\d{1,2})\.(\d{4}))\b/i

function dueDate(text: string): string | null {
  const match = dated.exec(text)
  if (match === null) return null
  const [, iso, day, month, year] = match
  return iso ?? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
}

function isExempt(binding: Binding, full: Flat, at: number): boolean {
  if (full.code.some(([start, end]) => at >= start && at < end)) return true
  const offset = full.offsets[at] ?? 0
  return binding.leftovers.some((each) => offset >= each.start && offset < each.end)
}

/** From the marker to the end of the text, or of the parenthesis that the marker stands in. */
function textBehind(text: string, start: number, from: number, to: number): string {
  let rest = text.slice(from, to)
  if (opensBefore(text, start)) {
    let depth = 0
    const close = rest.split('').findIndex((character) => {
      if (character === '(') depth++
      if (character === ')') depth--
      return depth < 0
    })
    if (close >= 0) rest = rest.slice(0, close)
  }
  return oneLine(rest.replace(/^\s*\([^()]*\)(?=\s*:)/, '').replace(/^[\s:.,;–—*-]+/, ''))
}

function opensBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - lookback), at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** The same line up to the marker, without the label. */
function textBefore(text: string, at: number, label: number): string {
  const near = text.slice(Math.max(label, at - lookback), at)
  const line = near.slice(near.lastIndexOf('\n') + 1)
  return oneLine(line.replace(/[\s:.,;(–—-]+$/, ''))
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function countWords(text: string): number {
  return [...text.matchAll(wordPattern)].length
}
