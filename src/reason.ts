/** A reason is read in a hurry, and beside a line of a document. In UTF-16 units. */
export const longestReason = 200

const longestQuote = 60

/** A text of the document inside a reason: in backticks, on one line, shortened. */
export function quoted(text: string): string {
  return between(text.replace(/`/g, "'").replace(/\s+/g, ' ').trim(), longestQuote)
}

/** Several texts, as many as are read at a glance: "`a`, `b` and 5 more". `room` in UTF-16 units, one is there anyway. */
export function quotedList(texts: readonly string[], last: 'and' | 'or' = 'and', room = longestList): string {
  const all = texts.map(quoted)
  const shown: string[] = []
  for (const each of all) {
    if (shown.length > 0 && [...shown, each].join(', ').length > room) break
    shown.push(each)
  }
  const left = all.length - shown.length
  if (left > 0) return `${shown.join(', ')} ${last} ${left} more`
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${last} ${shown.at(-1)}`
}

const longestList = 90

/** A sentence with a list in it, as long as the rest leaves room for. */
export function withList(before: string, texts: readonly string[], after: string, last: 'and' | 'or' = 'and'): string {
  const room = longestReason - before.length - after.length - ' and 1,000 more'.length
  return before + quotedList(texts, last, Math.max(room, 30)) + after
}

/** The reason with its quotes shortened, the longest first, until it is not too long. */
export function fitting(reason: string): string {
  let pieces = reason.split(/(`[^`]*`)/)
  for (const most of [48, 36, 28, 20, 14]) {
    if (pieces.join('').length <= longestReason) break
    pieces = pieces.map((piece) => (piece.startsWith('`') ? between(piece.slice(1, -1), most) : piece))
  }
  // A quoted sentence brings its full stop along.
  return pieces.join('').replace(/\.`\.(?= |$)/g, '`.')
}

function between(line: string, most: number): string {
  return `\`${line.length > most ? `${whole(line.slice(0, most - 1)).trimEnd()}…` : line}\``
}

/** Without half a character at the end. */
function whole(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '')
}
