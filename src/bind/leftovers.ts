import type { Block } from '../document/blocks.ts'
import type { Flat } from '../document/flat.ts'
import { firstOf } from '../document/found.ts'
import { memoOf } from '../document/memo.ts'
import { endOfText, offsetAt, spanAt, startOfText } from '../document/place.ts'
import { exactWords, type Word } from '../document/words.ts'
import type { Wording } from '../template/schema.ts'
import { hashWords } from '../template/wording.ts'

/** A span of the source that still says what the template says: [start, end). */
export interface Leftover {
  readonly start: number
  readonly end: number
  readonly block: Block
  /** The text as a reader sees it. */
  readonly text: string
  /** Nothing but template text stands in the block, its label aside. */
  readonly whole: boolean
}

/** A piece shorter than this is template text only where the whole block is it, and in the template's own section. */
const shortest = 4
/** A block has few places where a piece can begin or end; a wall of text is cut here. */
const mostEdges = 60
/** In a comment may stand all the guidance of a section. */
const mostEdgesHidden = 200

export interface WordingIndex {
  /** Every wording with these words. */
  find(hash: string): readonly Wording[]
  /** Numbers of words that occur: most texts of a document have another one, and need no hash. */
  readonly lengths: ReadonlySet<number>
}

export function indexWordings(wordings: readonly Wording[]): WordingIndex {
  const byHash = group(wordings)
  return {
    find: (hash) => byHash.get(hash) ?? [],
    lengths: new Set(wordings.map((each) => each.words)),
  }
}

function group(wordings: readonly Wording[]): Map<string, Wording[]> {
  const result = new Map<string, Wording[]>()
  for (const each of wordings) {
    const same = result.get(each.hash)
    if (same === undefined) result.set(each.hash, [each])
    else same.push(each)
  }
  return result
}

/** Template text left in the blocks of one section (`null`: before the first). */
export function findLeftovers(index: WordingIndex, section: string | null, blocks: readonly Block[]): Leftover[] {
  return blocks.flatMap((block, at) => {
    if (block.kind === 'code' || block.kind === 'comment' || block.kind === 'heading' || block.kind === 'html')
      return []
    const answered = (): boolean => isAnswered(index, blocks, at)
    // As it stands, else behind its label.
    for (const flat of [
      block.full,
      ...(block.label === null ? [] : [block.text]),
      ...(block.lead === null ? [] : [block.lead.rest]),
    ]) {
      const found = matchFlat(index, section, flat, block, answered)
      if (found.length > 0) return found
    }
    return []
  })
}

/**
 * Template text that is none left over, in blocks of this kind: in comments, which no reader sees, or in texts that a
 * document may keep.
 */
export function findKnown(
  index: WordingIndex,
  section: string | null,
  blocks: readonly Block[],
  kind: 'comment' | 'text',
): Leftover[] {
  if (index.lengths.size === 0) return []
  return blocks.flatMap((block) =>
    block.kind === kind ? matchFlat(index, section, block.full, block, () => false) : [],
  )
}

/** Something of the author's stands below the block, in its list item: the template's own quote there is no answer. */
function isAnswered(index: WordingIndex, blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]
  if (block === undefined || !block.hasNested) return false
  const end = blocks.findIndex(
    (other, position) =>
      position > at && (other.level < block.level || (other.level === block.level && other.itemStart)),
  )
  return blocks.slice(at + 1, end < 0 ? blocks.length : end).some((below) => {
    if (below.kind === 'comment' || below.full.text === '') return false
    const sequence = exactWords(below.full.text).map((word) => word.text)
    return index.find(hashWords(sequence)).length === 0
  })
}

function matchFlat(
  index: WordingIndex,
  section: string | null,
  flat: Flat,
  block: Block,
  answered: () => boolean,
): Leftover[] {
  const hidden = block.kind === 'comment'
  const { sequence, hash } = hidden ? hashed(hiddenWords(flat.text)) : shownWords(flat)
  if (sequence.length === 0) return []
  const whole = index.lengths.has(sequence.length) ? index.find(hash(0, sequence.length)) : []
  const here = whole.filter((each) => isTheTemplates(each, section, flat, block))
  if (here.length > 0) {
    // A question, or a word or two, with the answer below is a label.
    if (here.every((each) => each.question || each.words < shortest) && answered()) return []
    return [leftover(flat, sequence, 0, sequence.length, block, true)]
  }
  const spans = pieces(index, flat, sequence, hash, hidden ? mostEdgesHidden : mostEdges)
  const covered = spans.reduce((sum, span) => sum + span.to - span.from, 0)
  const all = covered === sequence.length
  // A question with an answer behind it, or below it, is a label, not a left-over.
  const left = spans.filter((span) => !span.question || (all && !answered()))
  return left.map((span) => leftover(flat, sequence, span.from, span.to, block, all && left.length === spans.length))
}

interface HashedWords {
  readonly sequence: readonly Word[]
  /** Hash of the words [from, to); each is made once. */
  hash(from: number, to: number): string
}

/** The same text is looked up in several indexes. */
const shownWords = memoOf((flat: Flat) => hashed(exactWords(flat.text)))

function hashed(sequence: readonly Word[]): HashedWords {
  const known = new Map<number, string>()
  return {
    sequence,
    hash(from, to) {
      const span = from * (sequence.length + 1) + to
      const made = known.get(span) ?? hashWords(sequence.slice(from, to).map((word) => word.text))
      known.set(span, made)
      return made
    },
  }
}

function hiddenWords(text: string): Word[] {
  return exactWords(text).filter((word) => !isQuoteMark(text, word))
}

/** Guidance may stand in a comment as the quote that it is in the template. */
function isQuoteMark(text: string, word: Word): boolean {
  return word.text === '>' && /(?:^|\n)[\s>]*$/.test(text.slice(Math.max(0, word.start - longestIndent), word.start))
}

const longestIndent = 40

/** A text of another section is the template's only where it is long: a group may be called like a scenario of 5.1. */
const longElsewhere = 8

/** A short text ("Max attempts.") is the template's only in the place where the template has it, and a name in code never. */
function isTheTemplates(wording: Wording, section: string | null, flat: Flat, block: Block): boolean {
  const short = wording.words < shortest
  if (wording.section !== section) return !short && (wording.words >= longElsewhere || block.kind === 'quote')
  const isName =
    /^[^\s_]*_\S*$/.test(flat.text) || flat.code.some(([start, end]) => start === 0 && end === flat.text.length)
  const isLabel = block.label?.strong === true && flat === block.full
  return !short || (!isName && !isLabel && (block.kind !== 'cell' || bracketed.test(flat.text)))
}

/** A placeholder, whole: nobody says it in other words. */
const bracketed = /^(?:\{.*\}|\[.*\]|<.*>)$/

interface Span {
  readonly from: number
  readonly to: number
  readonly question: boolean
}

/** Pieces of the template that begin and end at a line, a sentence or a parenthesis of the block. */
function pieces(
  index: WordingIndex,
  flat: Flat,
  sequence: readonly Word[],
  hash: (from: number, to: number) => string,
  most: number,
): Span[] {
  const edges = [0, ...sequence.keys()]
    .filter((at, position) => (at > 0 || position === 0) && isEdge(flat, sequence, at))
    .slice(0, most)
  edges.push(sequence.length)
  const spans: Span[] = []
  let from = 0
  while (from < edges.length - 1) {
    const start = edges[from] ?? 0
    const end = edges
      .slice(from + 1)
      .reverse()
      .find((to) => {
        const length = to - start
        if (length < shortest || !index.lengths.has(length) || isLabel(flat, sequence, to)) return false
        return index.find(hash(start, to)).length > 0
      })
    if (end === undefined) from++
    else {
      spans.push({ from: start, to: end, question: index.find(hash(start, end)).every((each) => each.question) })
      from = edges.indexOf(end)
    }
  }
  return spans
}

/** A piece with a colon and an answer behind it is kept as a label. */
function isLabel(flat: Flat, sequence: readonly Word[], to: number): boolean {
  const end = sequence[to - 1]?.end ?? 0
  return to < sequence.length && /^[\s)"'”’]*:/.test(flat.text.slice(end))
}

/** A piece may begin before word `at`: the start, a new line, after a sentence, after a parenthesis of either kind. */
function isEdge(flat: Flat, sequence: readonly Word[], at: number): boolean {
  const word = sequence[at]
  const before = sequence[at - 1]
  if (word === undefined || before === undefined) return true
  const between = flat.text.slice(before.end, word.start)
  if (between === ' ') return false
  return /\n|[.?!:;,)]["'”’]?\s+|[()]/.test(between)
}

function leftover(
  flat: Flat,
  sequence: readonly Word[],
  from: number,
  to: number,
  block: Block,
  whole: boolean,
): Leftover {
  const first = sequence[from]?.start ?? 0
  const last = (sequence[to - 1]?.end ?? flat.text.length) - 1
  // Punctuation around the words belongs to them: an opening parenthesis, a closing period.
  const opening = firstOf(/[("'“‘*_`<\s]*$/, flat.text.slice(0, first)).trimStart().length
  const closing = firstOf(/^[^\p{L}\p{N}\s]*/u, flat.text.slice(last + 1)).length
  const start = from === 0 ? 0 : first - opening
  const end = to === sequence.length ? flat.text.length : last + 1 + closing
  return {
    ...spanAt(flat, start, end),
    block,
    text: flat.text.slice(start, end),
    whole,
  }
}

/** What is left of a text when left-over template text is taken away. */
export function saidText(flat: Flat, leftovers: readonly Leftover[]): string {
  const inside = leftovers.filter((each) => each.start < endOfText(flat) && each.end > startOfText(flat))
  if (inside.length === 0) return flat.text
  return flat.text
    .split('')
    .filter((_, index) => {
      const offset = offsetAt(flat, index)
      return !inside.some((each) => offset >= each.start && offset < each.end)
    })
    .join('')
    .trim()
}
