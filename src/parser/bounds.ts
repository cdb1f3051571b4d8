import type { Nodes, Root } from 'mdast'

/**
 * No tree is deeper. Every list takes two levels and what stands in it up to four, so that lists may nest in lists some
 * forty times; people stop at six. Our own recursive walks are bounded by it.
 */
export const maxDepth = 100

/** No tree has more nodes. A document of 15 kB has about 700, so that one of 1 MiB has about 50,000. */
export const maxNodes = 100_000

/**
 * No frontmatter is longer. Ordinary ones have a few lines; YAML of 1 MiB that nests without end takes 8 seconds and
 * 1 GB to be refused. UTF-16 units.
 */
export const maxFrontmatter = 65_536

/** No side of a document takes longer to be parsed and checked. Milliseconds. */
export const maxMilliseconds = 10_000

/** No parser of its own process takes more memory. Ordinary text of 1 MiB takes 230 MB. Bytes. */
export const maxParserMemory = 600 * 1_048_576

/** A document is beyond a bound and is not checked. Its message is a sentence for the author. */
export class BoundError extends Error {
  override readonly name = 'BoundError'
}

/** @throws BoundError for a tree that is too deep or has too many nodes. Itself it takes any. */
export function holdBounds(root: Root): Root {
  let nodes = 1
  let depth = 0
  for (let level: readonly Nodes[] = [root]; level.length > 0; depth++) {
    if (depth > maxDepth) throw tooDeep()
    const below: Nodes[] = []
    for (const node of level) if ('children' in node) for (const child of node.children) below.push(child)
    nodes += below.length
    if (nodes > maxNodes) throw tooMany()
    level = below
  }
  return root
}

/** For what has more parts than are read. */
export function tooMany(): BoundError {
  return new BoundError(
    `It has more than ${maxNodes.toLocaleString('en-GB')} parts (headings, list items, cells, links and the like).`,
  )
}

/** For what nests deeper than is read, or than a parser can read. */
export function tooDeep(): BoundError {
  return new BoundError(`It nests deeper than ${maxDepth} levels.`)
}
