/** White space of every kind but the byte order mark, which is made visible instead. */
const space = /[\t\n\v\f\r\u0085\u2028\u2029\p{Zs}]+/gu

/** What a reader can't see, or what moves the text around it: controls, bidi, zero width, fillers, halves of a pair. */
const unseen = /(?![\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u

/**
 * Foreign text as one line that shows everything it holds: white space folded, controls and bidi marks as `␛` or
 * `\u{202E}`, at most `max` code points and then `…`. Never empty: nothing becomes `(empty)`.
 * What GitHub's runner reads as a command anywhere in a line (`##[`) is broken with a space.
 */
export function visible(text: string, max = Number.POSITIVE_INFINITY): string {
  return reveal(text.replace(space, ' ').trim(), max)
}

/** Like `visible` for a path, where a line feed or two blanks in a row are part of the name. At most 200 code points. */
export function visiblePath(path: string): string {
  return reveal(path, 200)
}

/** Like `visible` for a line of text whose blanks matter; empty where it is. At most 400 code points. */
export function visibleLine(line: string): string {
  return line === '' ? '' : reveal(line.replaceAll('\t', '    '), 400)
}

/** A path may stand in a workflow command: what would end a line there is escaped, all else can be seen. */
export function isPlain(path: string): boolean {
  return !unseen.test(path.replace(/[\r\n]/g, ''))
}

function reveal(text: string, max: number): string {
  let shown = ''
  let length = 0
  for (const character of text) {
    const next = unseen.test(character) ? picture(character) : character
    length += next.length > 1 && next !== character ? next.length : 1
    if (length > max) return `${shown.trimEnd()}…`.replaceAll('##[', '# #[')
    shown += next
  }
  return shown === '' ? '(empty)' : shown.replaceAll('##[', '# #[')
}

/** A text of many lines in which every control and bidi mark shows, and nothing else changes. */
export function visibleLines(text: string): string {
  return text.replace(/(?!\n|\t)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, picture)
}

/** The name of a character that can't be seen: its picture of the block U+2400 where there is one, else its number. */
function picture(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return `\\u{${code.toString(16).toUpperCase()}}`
}

/** A sentence of ours in pieces: what stands between backticks, which is a document's, and what is around it. */
export interface Piece {
  readonly kind: 'code' | 'text'
  readonly value: string
}

/** Longer sentences than this are cut before they are taken apart, in UTF-16 units. */
const longestSentence = 4000

/**
 * Takes a sentence apart at its code spans, by CommonMark's rule (a run of backticks ends at the next run of that length).
 * A sentence that runs over `max` code points ends in `…`.
 */
export function pieces(sentence: string, max = 600): readonly Piece[] {
  const source = sentence.slice(0, longestSentence)
  const found: Piece[] = []
  let end = 0
  for (const match of source.matchAll(/(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g)) {
    if (match.index > end) found.push({ kind: 'text', value: source.slice(end, match.index) })
    found.push({ kind: 'code', value: match[2] ?? '' })
    end = match.index + match[0].length
  }
  if (end < source.length) found.push({ kind: 'text', value: source.slice(end) })
  return capped(found, max)
}

function capped(found: readonly Piece[], max: number): readonly Piece[] {
  const kept: Piece[] = []
  let left = max
  for (const piece of found) {
    const length = [...piece.value].length
    if (length > left) {
      const cut = [...piece.value].slice(0, left).join('')
      if (cut.trim() !== '') kept.push({ kind: piece.kind, value: cut })
      kept.push({ kind: 'text', value: '…' })
      return kept
    }
    left -= length
    kept.push(piece)
  }
  return kept
}
