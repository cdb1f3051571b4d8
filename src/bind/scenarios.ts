import type { Binding, BoundSection } from '../bind.ts'
import type { Block } from '../document/blocks.ts'
import type { Document } from '../document/document.ts'
import { memoOf } from '../document/memo.ts'
import { spanAt, startOf } from '../document/place.ts'
import { isBareTodo } from '../document/todo-words.ts'
import { walk } from '../document/walk.ts'
import { rowsOf } from './tables.ts'

/** One failure of an enumeration. */
export interface Scenario {
  readonly text: string
  /** Everything that is said of it, what stands below it included. */
  readonly all: string
  /** Where it stands: [start, end) in the source. */
  readonly start: number
  readonly end: number
  /** `F2` is 2 of `f`; an ordered list numbers its items without a letter. */
  readonly id: { readonly prefix: string; readonly number: number } | null
  /** The template's own example, left in. */
  readonly leftover: boolean
}

/** The failures that a section enumerates: as headings, list items, rows of a table or numbered lines; `null` where it tells them in prose. */
export function readScenarios(document: Document, binding: Binding, bound: BoundSection): readonly Scenario[] | null {
  const blocks = bound.blocks.filter(({ kind }) => kind !== 'comment' && kind !== 'quote' && kind !== 'html')
  const parts = partsOf(blocks)
  if (parts === null) return null
  const numbers = itemNumbers(document)
  const found = parts
    .filter(({ first, all }) => first.text !== '' && !isBareTodo(first.text) && !/\b(?:TODO|TBD|FIXME)\b/.test(all))
    .map(({ block, first, all, number }): Scenario => {
      const text = first.text.replace(/[.;,\s]+$/, '')
      const ordinal = numbers.get(startOf(block.node))
      const written = idOf(number ?? first.text)
      return {
        text,
        all,
        ...spanAt(block.full, first.at, first.at + text.length),
        id: written ?? (ordinal === undefined ? null : { prefix: '', number: ordinal }),
        leftover: binding.leftovers.some((each) => each.whole && each.block === block),
      }
    })
  const prefixes = new Set(found.map(({ id }) => id?.prefix))
  const numbersGiven = new Set(found.map(({ id }) => id?.number))
  const isNumbered = prefixes.size === 1 && numbersGiven.size === found.length
  return isNumbered ? found : found.map((each) => ({ ...each, id: null }))
}

interface Part {
  readonly block: Block
  /** The text that names it, and where in the block it begins. */
  readonly first: { readonly text: string; readonly at: number }
  readonly all: string
  /** What stands in a column of its own. */
  readonly number?: string
}

function partsOf(blocks: readonly Block[]): readonly Part[] | null {
  const has = (kind: Block['kind']): boolean => blocks.some((block) => block.kind === kind)
  const isItem = (block: Block): boolean => block.level > 0 && block.kind === 'text'
  if (has('heading')) {
    // Headings may only sort the items below them.
    const plainItems = blocks.some((block) => isItem(block) && block.itemStart && block.label === null)
    return has('cell') || plainItems ? null : grouped(blocks, (block) => block.kind === 'heading')
  }
  if (has('cell')) return blocks.some(isItem) ? null : rows(blocks)
  if (!blocks.some(isItem)) return lines(blocks)
  const isSort = (block: Block): boolean => block.level === 1 && block.hasNested && /[:：]$/.test(block.full.text)
  const sorted = blocks.some(isSort)
  return grouped(
    blocks.filter((block) => block.level > 0 && !isSort(block)),
    (block) => block.itemStart && (block.level === 1 || (sorted && block.level === 2)),
  )
}

/** Each block that begins a part, with what stands below it. */
function grouped(blocks: readonly Block[], begins: (block: Block) => boolean): Part[] {
  const starts = [...blocks.keys()].filter((at) => blocks[at] !== undefined && begins(blocks[at]))
  return starts.flatMap((at, index) => {
    const block = blocks[at]
    const own = blocks.slice(at, starts[index + 1])
    return block === undefined
      ? []
      : [{ block, first: { text: block.full.text, at: 0 }, all: own.map((each) => each.full.text).join('\n') }]
  })
}

/** A table that says how each failure is handled is no plain enumeration. */
const handlingColumn = /detect|response|respond|handling|handled|mitigat|action|reaction|recover|remedy|what we do/i
const idColumn = /^\W*(?:(?:no|nr|id|key|num(?:ber)?)\W*)?$/i

function rows(blocks: readonly Block[]): Part[] | null {
  const cells = blocks.filter(({ cell }) => cell !== null)
  const table = cells[0]?.cell?.table
  const header = cells.filter(({ cell }) => cell?.row === 0)
  if (cells.some(({ cell }) => cell?.table !== table) || header.some(({ full }) => handlingColumn.test(full.text)))
    return null
  const naming = header.find(({ full }) => !idColumn.test(full.text))?.cell?.column ?? 0
  const numbering = header.find(({ full }) => idColumn.test(full.text))?.cell?.column
  return rowsOf(cells.filter(({ cell }) => cell?.row !== 0)).flatMap((row): Part[] => {
    const block = row.find(({ cell }) => cell?.column === naming)
    const number = row.find(({ cell }) => cell?.column === numbering)?.full.text
    if (block === undefined) return []
    const all = row.map((each) => each.full.text).join('\n')
    return [{ block, first: { text: block.full.text, at: 0 }, all, ...(number !== undefined && { number }) }]
  })
}

/** "F1: …" on lines of their own. */
function lines(blocks: readonly Block[]): Part[] | null {
  const parts = blocks.flatMap((block) => {
    let at = 0
    return block.full.text.split('\n').flatMap((text): Part[] => {
      const first = { text, at }
      at += text.length + 1
      return idOf(text) === null ? [] : [{ block, first, all: text }]
    })
  })
  return parts.length > 1 ? parts : null
}

const idPattern = /^\W*(?:(?:failure|scenario|case|error|fehler|fall)\s*)?([a-z]{0,3})[-_ ]?(\d{1,2})(?=$|[\s.:)–—-])/i

function idOf(text: string): Scenario['id'] {
  const match = idPattern.exec(text)
  return match?.[2] === undefined ? null : { prefix: (match[1] ?? '').toLowerCase(), number: Number(match[2]) }
}

/** Numbers of the items of ordered lists, by the offset of their first block. */
const itemNumbers = memoOf((document: Document): ReadonlyMap<number, number> => {
  const numbers = new Map<number, number>()
  walk(document.root, (list) => {
    if (list.type !== 'list' || list.ordered !== true) return
    for (const [index, item] of list.children.entries()) {
      const [first] = item.children
      if (first !== undefined) numbers.set(startOf(first), (list.start ?? 1) + index)
    }
  })
  return numbers
})
