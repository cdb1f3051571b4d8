import type {
  Blockquote,
  Heading,
  Html,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Strong,
  Table,
  TableRow,
  Text,
} from 'mdast'
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

/** Our own words. What comes from a document goes through `quote.ts`. */
export function words(value: string): Text {
  return { type: 'text', value }
}

export function strong(...children: PhrasingContent[]): Strong {
  return { type: 'strong', children }
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

export function heading(depth: 3 | 4, ...children: PhrasingContent[]): Heading {
  return { type: 'heading', depth, children }
}

export function blockquote(...children: PhrasingContent[]): Blockquote {
  return { type: 'blockquote', children: [paragraph(...children)] }
}

export function item(...children: ListItem['children']): ListItem {
  return { type: 'listItem', spread: false, children }
}

export function list(children: ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children }
}

export function row(cells: readonly PhrasingContent[][]): TableRow {
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) }
}

export function table(rows: TableRow[], align: NonNullable<Table['align']>): Table {
  return { type: 'table', align, children: rows }
}

/** HTML of our own: never with a character of a document in it. */
export function html(value: string): Html {
  return { type: 'html', value }
}

/** A longer address, from a path made for it, would fill the body. */
const longestUrl = 2000

/** A link where there is somewhere to go, else just what it would have said. */
export function linked(url: string | null, ...children: PhrasingContent[]): PhrasingContent[] {
  if (url === null || url === '' || url.length > longestUrl) return children
  return [{ type: 'link', url, children } satisfies Link]
}

/** Of lists without numbers: docgate writes no others. */
const items = new WeakMap<ListItem, Map<string, string>>()

/** An item is measured alone, then written among others, and thousands are: it is worked out once for each bullet. */
const listItem: Handle = (node: ListItem, parent, state, info) => {
  const known = items.get(node) ?? new Map<string, string>()
  items.set(node, known)
  // Within another item the same text may have to be escaped otherwise.
  const place = `${state.bulletCurrent} ${state.stack.join(' ')}`
  const text = known.get(place) ?? defaultHandlers.listItem(node, parent, state, info)
  known.set(place, text)
  return text
}

// Cells are not padded to one width: the length of a table is then the sum of its rows, which the budget counts on.
const writer = unified()
  .use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one', fences: true, handlers: { listItem } })
  .use(remarkGfm, { tablePipeAlign: false })
  .freeze()

/** Markdown of a tree, everything escaped, with a line feed at the end. */
export function stringify(children: RootContent[]): string {
  const root: Root = { type: 'root', children }
  return writer.stringify(root)
}
