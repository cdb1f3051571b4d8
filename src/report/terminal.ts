import { visible, visiblePath } from './visible.ts'

/**
 * Foreign text for a terminal or a log: one line, everything visible, and no word that starts with `::`, which GitHub's
 * runner takes for a command at the start of a line, white space before it or not.
 */
export function foreign(text: string, max?: number): string {
  return harmless(visible(text, max))
}

/** Like `foreign` for a path, where every blank counts. */
export function foreignPath(path: string): string {
  return harmless(visiblePath(path))
}

function harmless(shown: string): string {
  return shown.replace(/(?<!\S)::/gu, ': :')
}

/** Columns of a text without escape sequences, a column for each code point. */
export function columns(text: string): number {
  return [...text].length
}

export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)))
}

/** Narrower columns are not worth a break. */
const narrowest = 40

/** Breaks a text between words into lines of at most `width` columns; a longer word stands alone. At least one line. */
export function wrapped(text: string, width: number, least = narrowest): readonly string[] {
  const limit = Math.max(width, least)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && columns(longer) > limit) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return [...lines, line]
}
