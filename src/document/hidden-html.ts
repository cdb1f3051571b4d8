/** What no reader sees whole: comments as browsers end them, processing instructions, CDATA, declarations. */
const unseen =
  /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<![a-z][^>]*(?:>|$)/gi
const tagName = /<[a-z][\w:-]*/gi
/** An attribute; one without a value may be a word of a placeholder, as in `<name of the team>`. */
const attribute = /\s+[^\s=<>"'/]+(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/y

/** A part of HTML that a reader may see. */
export interface ShownPiece {
  readonly text: string
  /** Where it begins in the HTML, in UTF-16 units. */
  readonly at: number
}

/** HTML without what no reader sees: comments and their like, and attributes with their values. */
export function shownPieces(html: string): readonly ShownPiece[] {
  const pieces: ShownPiece[] = []
  let at = 0
  for (const [start, end] of hiddenSpans(html)) {
    if (start > at) pieces.push({ text: html.slice(at, start), at })
    at = Math.max(at, end)
  }
  if (at < html.length) pieces.push({ text: html.slice(at), at })
  return pieces
}

function hiddenSpans(html: string): readonly (readonly [number, number])[] {
  const whole = [...html.matchAll(unseen)].map(({ index, 0: text }): [number, number] => [index, index + text.length])
  const isHidden = (offset: number): boolean => whole.some(([start, end]) => offset >= start && offset < end)
  const inTags = [...html.matchAll(tagName)].flatMap(({ index, 0: text }) =>
    isHidden(index) ? [] : attributesFrom(html, index + text.length),
  )
  return [...whole, ...inTags].toSorted(([a], [b]) => a - b)
}

function attributesFrom(html: string, from: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  attribute.lastIndex = from
  for (let match = attribute.exec(html); match !== null; match = attribute.exec(html)) {
    if (match[1] !== undefined) found.push([match.index, match.index + match[0].length])
  }
  return found
}
