import type { Definition, Image, Link } from 'mdast'
import type { Document } from './document.ts'
import { memoOf } from './memo.ts'
import { endOf, startOf } from './place.ts'
import { walk } from './walk.ts'

/** A link, an image, or the definition of one that is used; their places are source offsets. */
export interface DocumentLink {
  readonly image: boolean
  /** Without escapes and angle brackets. */
  readonly url: string
  readonly start: number
  readonly end: number
  /** Where the address stands as it is; `null` where it is escaped. */
  readonly address: { readonly start: number; readonly end: number } | null
}

/** The links of a document in its order, wherever they stand; in code and comments there are none. */
export const linksOf: (document: Document) => readonly DocumentLink[] = memoOf(({ root, text }: Document) => {
  const used = new Set<string>()
  const nodes: (Link | Image | Definition)[] = []
  walk(root, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier)
    else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') nodes.push(node)
  })
  // The first definition of a name is the one that holds.
  return nodes
    .filter((node) => node.type !== 'definition' || used.delete(node.identifier))
    .map((node) => toLink(node, text))
})

function toLink(node: Link | Image | Definition, text: string): DocumentLink {
  const start = startOf(node)
  const end = endOf(node)
  const source = text.slice(start, end)
  // The text of a link, and its title, may hold the address as well.
  const opening = source.lastIndexOf(node.type === 'definition' ? ']:' : '](')
  const at = opening < 0 ? -1 : source.indexOf(node.url, opening + 2)
  const address = at < 0 ? null : { start: start + at, end: start + at + node.url.length }
  return { image: node.type === 'image', url: node.url, start, end, address }
}
