import type { Code, Heading, Html, Nodes, Paragraph, Parents, Table, TableCell, TableRow } from 'mdast'
import { maxNodes, tooMany } from '../parser/bounds.ts'
import { commentsOf, flatShown, isComment } from './comments.ts'
import { type Flat, flatten, flattenLiteral, sliceFlat } from './flat.ts'
import { type Label, type Lead, labelledLines, readLabel, readLead } from './label.ts'
import { endOf, startOf } from './place.ts'
import { walk as walkTree } from './walk.ts'

/**
 * A leaf of a section: a paragraph, a heading, a table cell, a code block or a comment, flat and in order. Rules
 * read these instead of walking the tree, because a value may stand on its label's line, below it, in a list, a table
 * or a fence, and all of them are the same to a reader.
 */
export interface Block {
  /** `quote`: text in a blockquote. `comment`: an HTML comment, which a reader does not see. */
  readonly kind: 'heading' | 'text' | 'quote' | 'cell' | 'code' | 'html' | 'comment'
  readonly node: Nodes
  /** The whole text. */
  readonly full: Flat
  /** "Label:" at the start, if there is one. */
  readonly label: Label | null
  /** Emphasised words at the start, where there is no emphasised label. */
  readonly lead: Lead | null
  /** The text after the label; the whole text where there is none. */
  readonly text: Flat
  /** Nesting in lists: 0 outside of any. */
  readonly level: number
  /** It is the first block of its list item. */
  readonly itemStart: boolean
  /** The list item has nested content below this block. */
  readonly hasNested: boolean
  readonly cell: Cell | null
}

export interface Cell {
  readonly table: Table
  readonly row: number
  readonly column: number
}

interface Place {
  readonly level: number
  readonly quoted: boolean
  readonly itemStart: boolean
  readonly hasNested: boolean
}

/**
 * The leaf blocks below `nodes`, in the order of the document.
 *
 * @throws BoundError where a wide table's short rows make more cells than a tree may have nodes.
 */
export function readBlocks(nodes: readonly Nodes[], source: string): Block[] {
  const blocks: Block[] = []

  const push = (kind: Block['kind'], node: Nodes, full: Flat, place: Place, cell: Cell | null = null): void => {
    if (blocks.length >= maxNodes) throw tooMany()
    const labelled = kind === 'text' || kind === 'heading' ? readLabel(node, full) : null
    blocks.push({
      kind,
      node,
      full,
      label: labelled,
      lead: labelled?.strong !== true && kind === 'text' ? readLead(node, full) : null,
      text: labelled === null ? full : sliceFlat(full, labelled.length),
      level: place.level,
      itemStart: place.itemStart,
      hasNested: place.hasNested,
      cell,
    })
  }

  const pushComments = (node: Html, place: Place): void => {
    for (const { inside } of commentsOf(node, source)) push('comment', node, inside, { ...place, itemStart: false })
  }

  const pushCommentsIn = (node: Parents, place: Place): void => {
    walkTree(node, (html) => {
      if (html.type === 'html' && html.value.startsWith('<!--')) pushComments(html, place)
    })
  }

  const pushInline = (kind: 'heading' | 'text' | 'quote', node: Paragraph | Heading, place: Place): void => {
    push(kind, node, flattenInside(node, source), place)
    pushCommentsIn(node, place)
  }

  const walkAll = (parent: Parents, place: Place): void => {
    for (const child of parent.children) walk(child, place)
  }

  const walk = (node: Nodes, place: Place): void => {
    switch (node.type) {
      case 'paragraph':
        labelledLines(node).forEach((line, index, lines) => {
          pushInline(place.quoted ? 'quote' : 'text', line, {
            ...place,
            itemStart: place.itemStart && index === 0,
            hasNested: place.hasNested && index === lines.length - 1,
          })
        })
        return
      case 'heading':
        // A lone "-" below a line makes a heading of it inside a list item; to the reader's intent it is the line.
        pushInline(place.quoted ? 'quote' : place.level > 0 ? 'text' : 'heading', node, place)
        return
      case 'code':
        push('code', node, flatCode(node, source), place)
        return
      case 'html': {
        pushComments(node, place)
        const shown = flatShown(node, source)
        if (shown.text.trim() !== '') push('html', node, shown, place)
        return
      }
      case 'table': {
        const inTable = { ...place, itemStart: false, hasNested: false }
        node.children.forEach((row, rowIndex) => {
          // As it is shown: cells beyond the header are left out, and a row that is too short ends in empty ones.
          node.children[0]?.children.forEach((_, column) => {
            const cell = row.children[column] ?? emptyCell(row)
            push('cell', cell, flattenInside(cell, source), inTable, { table: node, row: rowIndex, column })
          })
        })
        // Behind the cells, which stand together.
        pushCommentsIn(node, inTable)
        return
      }
      case 'listItem': {
        // A comment is no part of what an item says: neither its first words nor something below them.
        const [first, ...nested] = node.children.filter((child) => !isComment(child))
        for (const child of node.children) {
          walk(child, {
            ...place,
            level: place.level + 1,
            itemStart: child === first,
            hasNested: child === first && nested.length > 0,
          })
        }
        return
      }
      case 'list':
        walkAll(node, place)
        return
      case 'blockquote':
        walkAll(node, { ...place, quoted: true, itemStart: false, hasNested: false })
        return
      case 'footnoteDefinition':
        // Shown at the end of the page, or nowhere: no place for a field.
        walkAll(node, { ...place, quoted: true })
        return
      default:
        return
    }
  }

  for (const node of nodes) walk(node, { level: 0, quoted: false, itemStart: false, hasNested: false })
  return blocks
}

function emptyCell({ position }: TableRow): TableCell {
  return { type: 'tableCell', children: [], ...(position && { position: { start: position.end, end: position.end } }) }
}

/** Where there is no text, as in an empty cell, the place of the node itself. */
function flattenInside(node: Paragraph | Heading | TableCell, source: string): Flat {
  const flat = sliceFlat(flatten(node, source), 0)
  return flat.text === '' ? { ...flat, offsets: [startOf(node)] } : flat
}

function flatCode(node: Code, source: string): Flat {
  const start = startOf(node)
  const end = endOf(node)
  const fence = /^[`~]{3}.*(?:\r\n?|\n|$)/.exec(source.slice(start, end))
  return flattenLiteral(node.value, source, start + (fence?.[0].length ?? 0), end)
}
