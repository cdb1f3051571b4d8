import type { Nodes, Parents } from 'mdast'
import { shownPieces } from './hidden-html.ts'
import { endOf, offsetAt, startOf } from './place.ts'

/**
 * Text as a reader sees it, with the place of each character in the source.
 * `offsets[i]` is the source offset of `text[i]`; one more entry marks the end.
 */
export interface Flat {
  readonly text: string
  readonly offsets: readonly number[]
  /** Spans of `text` that are inline code: [start, end). */
  readonly code: readonly (readonly [number, number])[]
}

interface Draft {
  /** Open `<del>` tags: what stands inside was taken back. */
  struck: number
  /** Where the next text begins, for nodes without a place: an address that the parser found later on has none. */
  at: number
  /** Where the parent ends. */
  end: number
  text: string
  offsets: number[]
  code: [number, number][]
}

/** How far the walk looks for the next character before it stays where it is: indentation, quote marks, escapes. */
const lookahead = 200

const entity = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{1,31});/
const ampersand = /^&(?:amp|AMP|#0*38|#[xX]0*26);/

/**
 * Appends `value`, which stands in `source` from `start` to `end`, perhaps indented or quoted there. In prose it may be
 * escaped as well; in code and HTML (`literal`) every character stands for itself.
 */
function append(draft: Draft, value: string, source: string, start: number, end: number, literal: boolean): void {
  const said = value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value
  let at = start
  for (let index = 0; index < said.length; index++) {
    const unit = said.charAt(index)
    // Nearly everything stands in the source as it is.
    if (at < end && unit !== '&' && source.charAt(at) === unit) {
      draft.offsets.push(at++)
      continue
    }
    const found = literal ? null : entityOf(unit, source, at, end)
    const probe = found?.offset ?? find(unit, source, at, end, literal)
    // A character without one of its own (half of an emoji given as an entity) stands where the next one begins.
    draft.offsets.push(probe ?? at)
    if (found !== null) at = found.offset + found.length
    else if (probe !== null) at = probe + widthOf(unit, source, probe)
  }
  draft.text += said
  draft.at = at
}

/** The entity that `unit` is written as, if the next thing that could be it is one. */
function entityOf(unit: string, source: string, at: number, end: number): { offset: number; length: number } | null {
  const limit = Math.min(end, at + lookahead)
  for (let offset = at; offset < limit; offset++) {
    if (source[offset] === '&') {
      const match = (unit === '&' ? ampersand : entity).exec(source.slice(offset, offset + 40))
      if (match !== null) return { offset, length: match[0].length }
    }
    if (isUnit(unit, source, offset)) return null
  }
  return null
}

/** In code and HTML only indentation, quote marks and the escape of a table's bar may stand before the next character. */
const skippable = /[\s>\\]/

function find(unit: string, source: string, at: number, end: number, literal: boolean): number | null {
  const limit = Math.min(end, at + lookahead)
  for (let offset = at; offset < limit; offset++) {
    if (isUnit(unit, source, offset)) return offset
    if (literal && !skippable.test(source[offset] ?? '')) return null
  }
  return null
}

/** A line end may be CRLF or CR; in code a space may be a line end or a part of a tab. */
function isUnit(unit: string, source: string, offset: number): boolean {
  const own = source[offset]
  if (own === unit) return true
  return (unit === '\n' && own === '\r') || (unit === ' ' && (own === '\n' || own === '\r' || own === '\t'))
}

function widthOf(unit: string, source: string, offset: number): number {
  if (unit === ' ' && source[offset] === '\t') return 0
  return source[offset] === '\r' && source[offset + 1] === '\n' ? 2 : 1
}

const lineBreak = /^<br\s*\/?>$/i
const strike = /^<(\/?)(?:del|s|strike)\b/i

function visit(node: Nodes, source: string, draft: Draft): void {
  const tag = node.type === 'html' ? strike.exec(node.value) : null
  if (tag !== null) draft.struck = Math.max(0, draft.struck + (tag[1] === '' ? 1 : -1))
  if (tag !== null || draft.struck > 0) return
  const start = node.position?.start.offset ?? draft.at
  const end = node.position?.end.offset ?? draft.end
  switch (node.type) {
    case 'text':
      append(draft, node.value, source, start, end, false)
      return
    case 'inlineCode': {
      const from = draft.text.length
      const ticks = /^`+ ?/.exec(source.slice(start, end))
      append(draft, node.value, source, start + (ticks?.[0].trimEnd().length ?? 0), end, true)
      draft.code.push([from, draft.text.length])
      return
    }
    case 'break':
      draft.text += '\n'
      draft.offsets.push(start)
      return
    case 'delete':
      return
    case 'html':
      if (lineBreak.test(node.value)) {
        draft.text += '\n'
        draft.offsets.push(start)
        return
      }
      // A tag such as <Actor> is a placeholder to us; comments are blocks of their own.
      for (const { text, at } of shownPieces(node.value)) append(draft, text, source, start + at, end, true)
      return
    case 'image':
    case 'imageReference':
      append(draft, 'image', source, start, end, false)
      return
    case 'footnoteReference':
      return
    default:
      if ('children' in node) for (const child of node.children) visit(child, source, draft)
  }
}

/** The reader's text of the inline nodes of `parent`. Line breaks, soft and hard, are `\n`; what is struck through is not said. */
export function flatten(parent: Parents, source: string): Flat {
  const draft: Draft = {
    ...emptyDraft(),
    at: startOf(parent),
    end: endOf(parent),
  }
  for (const node of parent.children) visit(node, source, draft)
  draft.offsets.push(parent.children.at(-1)?.position?.end.offset ?? draft.at)
  return { text: draft.text, offsets: draft.offsets, code: draft.code }
}

function emptyDraft(): Draft {
  return { struck: 0, at: 0, end: 0, text: '', offsets: [], code: [] }
}

/** Like `flatten`, for code and HTML: `value` stands in `source` from `start` to `end` as it is, but for indentation. */
export function flattenLiteral(value: string, source: string, start: number, end: number): Flat {
  const draft = emptyDraft()
  append(draft, value, source, start, end, true)
  draft.offsets.push(end)
  return { text: draft.text, offsets: draft.offsets, code: draft.code }
}

/** The span without white space at its ends. */
function trimmed(text: string, start: number, end: number): { from: number; to: number } {
  const part = text.slice(start, end)
  const from = start + part.length - part.trimStart().length
  return { from, to: Math.max(from, start + part.trimEnd().length) }
}

/** The part of `flat` from `start` to `end`, without white space around it. */
export function sliceFlat(flat: Flat, start: number, end: number = flat.text.length): Flat {
  const { from, to } = trimmed(flat.text, start, end)
  const last = flat.offsets[to - 1]
  if (from === 0 && to === flat.text.length && last !== undefined && flat.offsets[to] === last + 1) return flat
  const offsets = flat.offsets.slice(from, to)
  const lastOffset = offsets.at(-1)
  offsets.push(lastOffset === undefined ? offsetAt(flat, from) : lastOffset + 1)
  const code = flat.code
    .filter(([a, b]) => a < to && b > from)
    .map(([a, b]): [number, number] => [Math.max(a, from) - from, Math.min(b, to) - from])
  return { text: flat.text.slice(from, to), offsets, code }
}
