import type { Html, Nodes } from 'mdast'
import { type Flat, flattenLiteral, sliceFlat } from './flat.ts'
import { shownPieces } from './hidden-html.ts'
import { endOf, endOfText, startOf } from './place.ts'

/** As browsers end one: `<!-->` is empty, and `--!>` ends it too. */
const comment = /<!--(?:-?>|([\s\S]*?)(?:--!?>|$))/g
const opening = '<!--'

/** An HTML comment, which a reader does not see. */
export interface Comment {
  /** With its marks. */
  readonly whole: Flat
  /** What stands between them, without white space around it. */
  readonly inside: Flat
}

/** The comments of an HTML node, in order. */
export function commentsOf(node: Html, source: string): Comment[] {
  if (!node.value.includes(opening)) return []
  const flat = flatHtml(node, source)
  return [...node.value.matchAll(comment)].map((match) => {
    const start = match.index + opening.length
    return {
      whole: sliceFlat(flat, match.index, match.index + match[0].length),
      inside: sliceFlat(flat, start, start + (match[1] ?? '').length),
    }
  })
}

/** HTML, or Markdown between two blocks, without its comments. */
export function withoutComments(text: string): string {
  return text.replace(comment, '')
}

/** HTML that holds nothing but comments. */
export function isComment(node: Nodes): node is Html {
  return node.type === 'html' && node.value.includes(opening) && withoutComments(node.value).trim() === ''
}

/** What a reader may see of an HTML node. */
export function flatShown(node: Html, source: string): Flat {
  const whole = flatHtml(node, source)
  const pieces = shownPieces(whole.text).map(({ text, at }) => ({
    text,
    offsets: whole.offsets.slice(at, at + text.length),
  }))
  const text = pieces.map((piece) => piece.text).join('')
  return { text, offsets: [...pieces.flatMap((piece) => piece.offsets), endOfText(whole)], code: [] }
}

/** The text of an HTML node as it stands. */
function flatHtml(node: Html, source: string): Flat {
  return flattenLiteral(node.value, source, startOf(node), endOf(node))
}
