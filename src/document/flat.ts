import type { Nodes } from 'mdast'

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
  text: string
  offsets: number[]
  code: [number, number][]
}

/** How far the walk looks for the next character before it stays where it is: indentation, quote marks, escapes. */
const lookahead = 200

const entity = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{1,31});/

/** Appends `value`, which stands in `source` from `start` to `end`, perhaps escaped, indented or quoted there. */
function append(draft: Draft, value: string, source: string, start: number, end: number): void {
  let at = start
  for (const unit of value.split('')) {
    let probe = at
    const limit = Math.min(end, at + lookahead)
    while (probe < limit && source[probe] !== unit) {
      const found = source[probe] === '&' ? entity.exec(source.slice(probe, probe + 40)) : null
      if (found !== null) break
      if (unit === '\n' && source[probe] === '\r') break
      probe++
    }
    if (probe >= limit) probe = at
    draft.text += unit
    draft.offsets.push(probe)
    const skipped = source[probe] === '&' && unit !== '&' ? entity.exec(source.slice(probe, probe + 40)) : null
    at = skipped !== null ? probe + skipped[0].length : probe + 1
    if (unit === '\n' && source[probe] === '\r' && source[at] === '\n') at++
  }
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0
}

function visit(node: Nodes, source: string, draft: Draft): void {
  switch (node.type) {
    case 'text':
      append(draft, node.value, source, startOf(node), endOf(node))
      return
    case 'inlineCode': {
      const from = draft.text.length
      const ticks = /^`+ ?/.exec(source.slice(startOf(node), endOf(node)))
      append(draft, node.value, source, startOf(node) + (ticks?.[0].trimEnd().length ?? 0), endOf(node))
      draft.code.push([from, draft.text.length])
      return
    }
    case 'break':
      draft.text += '\n'
      draft.offsets.push(startOf(node))
      return
    case 'html':
      // A tag such as <Actor> is a placeholder to us; comments are blocks of their own.
      if (!node.value.startsWith('<!--')) append(draft, node.value, source, startOf(node), endOf(node))
      return
    case 'image':
    case 'imageReference':
      append(draft, node.alt === null || node.alt === undefined || node.alt === '' ? 'image' : node.alt, source, startOf(node), endOf(node))
      return
    case 'footnoteReference':
      return
    default:
      if ('children' in node) for (const child of node.children) visit(child, source, draft)
  }
}

/** The reader's text of inline nodes. Line breaks, soft and hard, are `\n`. */
export function flatten(nodes: readonly Nodes[], source: string): Flat {
  const draft: Draft = { text: '', offsets: [], code: [] }
  for (const node of nodes) visit(node, source, draft)
  const last = nodes.at(-1)
  draft.offsets.push(last === undefined ? 0 : endOf(last))
  return draft
}

/** The part of `flat` from `start` to `end`, without white space around it. */
export function sliceFlat(flat: Flat, start: number, end: number = flat.text.length): Flat {
  let from = start
  let to = end
  while (from < to && /\s/.test(flat.text[from] ?? '')) from++
  while (to > from && /\s/.test(flat.text[to - 1] ?? '')) to--
  const offsets = flat.offsets.slice(from, to)
  const lastOffset = offsets.at(-1)
  offsets.push(lastOffset === undefined ? (flat.offsets[from] ?? 0) : lastOffset + 1)
  const code = flat.code
    .filter(([a, b]) => a < to && b > from)
    .map(([a, b]): [number, number] => [Math.max(a, from) - from, Math.min(b, to) - from])
  return { text: flat.text.slice(from, to), offsets, code }
}
