import type { InlineCode, PhrasingContent, Text } from 'mdast'
import { pieces, visible, visiblePath } from './visible.ts'

/** Stands after a character that would make GitHub link or ping; nobody sees it. */
const joiner = '\u2060'

/** Foreign text as inline code: one line, everything visible, at most `max` code points. */
export function code(text: string, max = 160): InlineCode {
  return { type: 'inlineCode', value: visible(text, max) }
}

/** A path as inline code, with line feeds in names visible. */
export function pathCode(path: string): InlineCode {
  return { type: 'inlineCode', value: visiblePath(path) }
}

/** A sentence of ours as inline nodes: what stands between backticks becomes code, the rest text that can't link or ping. */
export function prose(sentence: string, max?: number): PhrasingContent[] {
  return pieces(sentence, max).map((piece) => (piece.kind === 'code' ? code(piece.value) : quiet(piece.value)))
}

/**
 * A text node in which nothing is a mention, a reference, a commit or an address to GitHub. Escaping alone does not do:
 * GitHub looks for these in the finished text.
 */
export function quiet(value: string): Text {
  const before = /^\s/.test(value) ? ' ' : ''
  const after = /\S\s+$/.test(value) ? ' ' : ''
  return { type: 'text', value: value.trim() === '' ? ' ' : `${before}${broken(visible(value))}${after}` }
}

function broken(value: string): string {
  return (
    value
      .replaceAll('@', `@${joiner}`)
      .replace(/#(?=\w)/g, `#${joiner}`)
      // An underscore before it parts a word from an address, a reference or a commit.
      .replace(/(?<![a-z0-9])GH-(?=\d)/gi, (match) => `${match.slice(0, 2)}${joiner}-`)
      .replaceAll('://', `:${joiner}//`)
      .replace(/(?<![a-z0-9])www\./gi, (match) => `${match.slice(0, 3)}${joiner}.`)
      .replace(/(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/gi, (match) => match.replace(/.{6}(?=.)/g, `$&${joiner}`))
  )
}
