import type { Html, Parents } from 'mdast'

/**
 * Whether both parsers read this HTML alike. Inside items and quotes satteri takes the line end after HTML, or white
 * space before it, for another part than remark does; and inline HTML of several lines keeps the marks of quotes.
 *
 * @param inside whether the HTML is, at any depth, in an item or a quote
 */
export function isHtmlAlike({ position, value }: Html, parent: Parents, inside: boolean, source: string): boolean {
  if (position === undefined) return false
  const { start, end } = position
  const isBlock = parent.type === 'root' || parent.type === 'blockquote' || parent.type === 'listItem'
  if (!isBlock) return !inside || start.line === end.line
  if (value.split('\n').length - 1 !== end.line - start.line || value.endsWith('\n')) return false
  if (value.at(-1) !== source[(end.offset ?? 0) - 1]) return false
  return startsAlike(value, start.column, start.offset ?? 0, parent, source) && endsWhereItCloses(value, inside)
}

function startsAlike(value: string, column: number, offset: number, parent: Parents, source: string): boolean {
  const before = source[offset - 1]
  const isIndented = before === ' ' || before === '\t'
  if (parent.type === 'root') return !isIndented
  if (value.startsWith(' ') || value.startsWith('\t')) return false
  if (parent.type === 'blockquote') return source[isIndented ? offset - 2 : offset - 1] === '>'
  const first = parent.children[0]?.position?.start
  return first?.column === column && !source.slice(parent.position?.start.offset ?? 0, first.offset ?? 0).includes('\t')
}

/**
 * Whether a block ends in the line of its end mark. Inside an item or a quote it must have one; and `</style>` closes a
 * `<pre>` too, where satteri goes on until `</pre>`.
 */
function endsWhereItCloses(value: string, inside: boolean): boolean {
  const html = value.trimStart()
  const mark = marks.find(([opening]) => html.startsWith(opening))
  if (mark !== undefined) return !inside || html.includes(mark[1], 2)
  if (!rawOpening.test(html)) return true
  const at = html.search(rawClosing)
  return at === -1 ? !inside : !html.includes('\n', at)
}

const rawOpening = /^<(?:script|pre|style|textarea)(?:[ \t\r\n>]|$)/i
const rawClosing = /<\/(?:script|pre|style|textarea)>/i

/** How a block starts that goes on over blank lines, and how it ends. */
const marks = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
  ['<!', '>'],
] as const
