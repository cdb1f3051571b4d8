import type { Binding, Leftover } from '../bind.ts'
import type { Block } from '../document/blocks.ts'
import { type Document, headingBlock } from '../document/document.ts'
import type { Flat } from '../document/flat.ts'
import { readIgnoreComment } from '../document/ignore-comment.ts'
import { endOfText, offsetAt } from '../document/place.ts'
import { patternFor } from '../document/plain-text.ts'
import { isBareTodo } from '../document/todo-words.ts'
import { labelKey } from '../document/words.ts'
import type { Range } from '../message.ts'
import { maxNodes, tooMany } from '../parser/bounds.ts'

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

const marker = patternFor(
  /(?<![\p{L}\p{N}_/-])(?:TODO|FIXME|XXX|@todo|[Tt]o[Dd]o(?=:)|[Tt][Bb][DdCcAa]|\?{3,})(?!-?[\p{L}\p{N}]|_)(?!\s+lists?\b)/gu,
)
/** How far before a marker its sentence is looked for, in characters: a wall of TODOs is read in time. */
const lookback = 300
/** Fewer words do not say what must be decided. */
const clearWords = 3
const wordPattern = patternFor(/[\p{L}\p{N}][\p{L}\p{N}'’._/-]*/gu)

/**
 * Every open point of the document, in its order. Left-over template text speaks of TODOs and has none; in code they
 * belong to the code, unless a fence holds nothing else and so stands for a missing answer.
 *
 * @throws BoundError for more of them than a tree may have nodes: one line of 1 MiB has room for 200,000.
 */
export function readOpenPoints(document: Document, binding: Binding): OpenPoint[] {
  const title = document.title === null ? [] : [headingBlock(document.title)]
  const blocks = [
    ...title,
    ...document.preamble,
    ...document.sections.flatMap((section) => [headingBlock(section), ...section.blocks]),
  ]
  let left = maxNodes
  return blocks.flatMap((block, index) => {
    const { full } = block
    if (full.text === '' || isIgnore(block)) return []
    const place = (at: number): Pick<OpenPoint, 'section' | 'field' | 'group'> => binding.at(offsetAt(full, at))
    const { text } = saidOf(block, place(0).field)
    if (text !== '' && isBareTodo(text)) {
      const at = full.text.length - text.length
      const range = document.range(offsetAt(full, at), endOfText(full))
      return [
        {
          range,
          ...place(at),
          marker: text.trim(),
          text: nested(blocks, index),
          due: null,
          clear: block.hasNested && block.kind !== 'code',
          hidden: block.kind === 'comment',
        },
      ]
    }
    if (block.kind === 'code' || block.kind === 'html') return []
    const found = markersOf(binding, block)
    left -= found.length
    if (left < 0) throw tooMany()
    return pointsOf(document, block, found, full.text.length - text.length, place)
  })
}

function markersOf(binding: Binding, { full }: Block): readonly RegExpExecArray[] {
  return [...full.text.matchAll(marker(full.text))].filter((match) => !isExempt(binding, full, match.index))
}

function pointsOf(
  document: Document,
  block: Block,
  found: readonly RegExpExecArray[],
  label: number,
  place: (at: number) => Pick<OpenPoint, 'section' | 'field' | 'group'>,
): OpenPoint[] {
  const { full } = block
  return found.map((match, index) => {
    const end = found[index + 1]?.index ?? full.text.length
    const behind = textBehind(full.text, match.index, match.index + match[0].length, end)
    const before = textBefore(full.text, match.index, label > match.index ? 0 : label)
    const text = behind.length > 0 ? behind : before
    return {
      range: document.range(offsetAt(full, match.index), offsetAt(full, match.index + match[0].length)),
      ...place(match.index),
      marker: match[0],
      text,
      due: dueDate(full.text.slice(match.index, end)),
      clear: countWords(behind) + countWords(before) >= clearWords || (block.hasNested && behind === ''),
      hidden: block.kind === 'comment',
    }
  })
}

/** What a block says behind its label; emphasised words without a colon are one where they are that of the field. */
function saidOf({ text, label, lead }: Block, field: string | null): Flat {
  const isLabel = lead !== null && label?.strong !== true && field !== null && labelKey(lead.text) === labelKey(field)
  return isLabel ? lead.rest : text
}

/** The reason of an ignore may speak of TODOs. */
function isIgnore(block: Block): boolean {
  return block.kind === 'comment' && readIgnoreComment(block.full.text) !== null
}

/** What stands first below a bare marker: the point itself. */
function nested(blocks: readonly Block[], index: number): string {
  if (blocks[index]?.hasNested !== true) return ''
  let at = index + 1
  while (blocks[at]?.kind === 'comment') at++
  return oneLine(blocks[at]?.full.text ?? '')
}

/** "by 2026-03-31", "(until 31.03.2026)", `TODO(ana, 2026-03-31)`. */
const dated =
  /(?:\b(?:by|until|till|before|due(?:\s+(?:on|by))?|no later than|deadline:?)\s+|^[^\s()]*(?:\([^\s()]*\)[^\s()]*)*\([^)]*?)(?:(\d{4}-\d{2}-\d{2})|(\d{1,2})\.(\d{1,2})\.(\d{4}))\b/i

function dueDate(text: string): string | null {
  const match = dated.exec(text)
  if (match === null) return null
  const [, iso, day, month, year] = match
  return iso ?? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
}

function isExempt(binding: Binding, full: Flat, at: number): boolean {
  if (full.code.some(([start, end]) => at >= start && at < end)) return true
  const offset = offsetAt(full, at)
  const isInside = (each: Leftover): boolean => offset >= each.start && offset < each.end
  return binding.leftovers.some(isInside) || binding.known.some(isInside)
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

/** The sentence that the marker ends, without the label. Where lines are wrapped does not matter. */
function textBefore(text: string, at: number, label: number): string {
  const near = oneLine(text.slice(Math.max(label, at - lookback), at)).replace(/[\s:.,;!(–—-]+$/, '')
  return near.split(/(?<=[.!?]) /).at(-1) ?? ''
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function countWords(text: string): number {
  return [...text.matchAll(wordPattern(text))].length
}
