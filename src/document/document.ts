import type { Heading, Root, RootContent } from 'mdast'
import { location } from 'vfile-location'
import type { Range } from '../message.ts'
import { BoundError, maxFrontmatter } from '../parser/bounds.ts'
import { parse } from '../parser/parse.ts'
import { type Block, readBlocks } from './blocks.ts'
import { readTitle, type Title } from './heading.ts'
import { endOfText, startOf, startOfText } from './place.ts'

/** A heading of the document and what stands below it, up to the next heading of any depth. */
export interface Section {
  readonly heading: Heading
  readonly title: Title
  readonly depth: number
  readonly blocks: readonly Block[]
}

/** A Markdown document, parsed once. Every text in it knows its exact place in the file. */
export interface Document {
  readonly path: string
  /** Without a byte order mark, which editors do not count as a column either. */
  readonly text: string
  readonly root: Root
  /** The YAML between `---` at the top, raw, with the offset where it begins. */
  readonly frontmatter: { readonly text: string; readonly offset: number } | null
  /** The first heading, where it is the only one of depth 1 and has no number. */
  readonly title: Section | null
  /** What stands before the first section and is not the title. */
  readonly preamble: readonly Block[]
  /** In the order of the document, without the title. */
  readonly sections: readonly Section[]
  /** The place of a span of source offsets. */
  range(start: number, end: number): Range
}

/**
 * Reads Markdown text: any is a document, within the bounds.
 *
 * @param letters headings may be numbered by letters, Roman numerals or words, as in a template that does so.
 * @throws BoundError
 */
export function readDocument(path: string, raw: string, letters = false): Document {
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw
  return documentOf(path, text, parse(text), letters)
}

/** A document of a tree, whose nodes may lack their places. @throws BoundError for its frontmatter or its cells. */
export function documentOf(path: string, text: string, root: Root, letters = false): Document {
  const place = location(text)
  const { lead, sections: all } = split(root, text, letters)
  const first = all[0]
  const isTitle =
    first !== undefined &&
    first.depth === 1 &&
    first.title.number === null &&
    all.filter((section) => section.depth === 1).length === 1
  const yaml = root.children[0]?.type === 'yaml' ? root.children[0] : null
  if (yaml !== null && yaml.value.length > maxFrontmatter)
    throw new BoundError(`Its frontmatter has more than ${maxFrontmatter.toLocaleString('en-GB')} characters.`)
  return {
    path,
    text,
    root,
    frontmatter:
      yaml === null
        ? null
        : {
            text: yaml.value,
            offset: startOf(yaml) + text.slice(startOf(yaml)).indexOf('\n') + 1,
          },
    title: isTitle ? first : null,
    preamble: isTitle ? [...lead, ...first.blocks] : lead,
    sections: isTitle ? all.slice(1) : all,
    range(start, end) {
      const from = place.toPoint(Math.min(start, text.length))
      const to = place.toPoint(Math.min(Math.max(end, start), text.length))
      return { line: from?.line ?? 1, column: from?.column ?? 1, endLine: to?.line ?? 1, endColumn: to?.column ?? 1 }
    },
  }
}

function split(root: Root, source: string, letters: boolean): { lead: Block[]; sections: Section[] } {
  const parts: { heading: Heading | null; nodes: RootContent[] }[] = [{ heading: null, nodes: [] }]
  for (const node of root.children) {
    if (node.type === 'heading') parts.push({ heading: node, nodes: [] })
    else parts.at(-1)?.nodes.push(node)
  }
  const lead = readBlocks(parts[0]?.nodes ?? [], source)
  const sections = parts.flatMap(({ heading, nodes }) =>
    heading === null
      ? []
      : [
          {
            heading,
            title: readTitle(heading, source, letters),
            depth: heading.depth,
            blocks: readBlocks(nodes, source),
          },
        ],
  )
  return { lead, sections }
}

/** Where a document's block stands, without the label. */
export function blockRange(document: Document, block: Block): Range {
  return document.range(startOfText(block.full), endOfText(block.full))
}

/** A heading as a block, for where an author's own heading is a part of what is said. */
export function headingBlock(section: Section): Block {
  const { flat } = section.title
  return {
    kind: 'heading',
    node: section.heading,
    full: flat,
    label: null,
    lead: null,
    text: flat,
    level: 0,
    itemStart: false,
    hasNested: false,
    cell: null,
  }
}
