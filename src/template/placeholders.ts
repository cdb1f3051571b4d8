import type { Flat } from '../document/flat.ts'

/** A text that may be a placeholder, with its marks: `<Actor>`, `{short title}`, `{{name}}`, `[Your name]`, `YYYY-MM-DD`. */
export interface Placeholder {
  readonly start: number
  readonly end: number
  /** As a reader sees it, on one line. */
  readonly text: string
  /** For comparison: lower case. */
  readonly key: string
  readonly kind: 'angle' | 'brace' | 'bracket' | 'date' | 'capital'
  /** The code span around it: it is all of it, or only a part; `null` in prose. */
  readonly code: 'whole' | 'part' | null
}

const angle = /<[^<>\n]{1,61}>/g
const bracket = /\[[^[\]]{2,200}\](?![([:])/g
const date = /(?<![\w/.-])(?:YYYY[-/.]MM[-/.]DD|DD[-/.]MM[-/.]YYYY|MM\/DD\/YYYY)(?![\w/-])/g
/** A longer text between braces is no name for something to fill in. */
const longestBrace = 500
const deepest = 3

/** Everything in a text that has the form of a placeholder. */
export function readPlaceholders({ text, code }: Pick<Flat, 'text' | 'code'>): Placeholder[] {
  if (!/[<{[]|YY/.test(text)) return []
  const made = (kind: Placeholder['kind'], start: number, end: number): Placeholder => {
    const own = text.slice(start, end).replace(/\s+/g, ' ')
    const inside = own.replace(/^([<{[]+)\s*/, '$1').replace(/\s*([>}\]]+)$/, '$1')
    const span = code.find(([from, to]) => start >= from && start < to)
    const whole = span !== undefined && text.slice(...span).trim() === text.slice(start, end)
    return {
      start,
      end,
      text: own,
      key: inside.toLowerCase(),
      kind,
      code: (span && (whole ? 'whole' : 'part')) || null,
    }
  }
  const matches = (kind: Placeholder['kind'], pattern: RegExp): Placeholder[] =>
    [...text.matchAll(pattern)].map((match) => made(kind, match.index, match.index + match[0].length))
  return [
    ...matches('angle', angle),
    ...braces(text).map(([start, end]) => made('brace', start, end)),
    ...matches('bracket', bracket),
    ...matches('date', date),
  ].sort((a, b) => a.start - b.start)
}

/** Outermost `{…}`, balanced: a template's own may hold others. */
function braces(text: string): [number, number][] {
  const found: [number, number][] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{' && depth++ === 0) start = at
    if (text[at] !== '}' || depth === 0 || --depth > 0) continue
    if (at - start <= longestBrace) found.push([start, at + 1])
  }
  return found.filter(([from, to]) => deepestIn(text.slice(from, to)) <= deepest)
}

function deepestIn(text: string): number {
  let depth = 0
  return Math.max(0, ...text.split('').map((each) => (each === '{' ? ++depth : each === '}' ? depth-- : depth)))
}

/** Words in square brackets that ask for nothing. */
const marks = /^\[(?:x|optional|required|mandatory|toc|_toc_|todo|tbd|tbc|note|tip|wip|sic|!\w+|if\s.*|\^.*)\]$/i

/**
 * It is a placeholder of the template: it stands alone and names something. In code every `<word>` is one, in prose a
 * lone lower-case word is an HTML tag; a path (`/orders/{id}`), a type or an object is none.
 */
export function isOfTemplate(text: string, { start, end, text: own, kind, code }: Placeholder): boolean {
  switch (kind) {
    case 'angle':
      return /^<[A-Za-z]/.test(own) && (code !== null || /[A-Z _/-]/.test(own.slice(1, -1)))
    case 'brace':
      return (
        code !== 'part' && standsAlone(text, start, end) && /^\{+\s*[\p{L}…]/u.test(own) && !/^\{\s*\w+\s*:/.test(own)
      )
    case 'bracket':
      return (
        code === null &&
        standsAlone(text, start, end) &&
        /^\[\p{L}/u.test(own) &&
        !marks.test(own) &&
        !/^[^\s\d]*\d\S*$/.test(own)
      )
    case 'date':
      return code === null
    case 'capital':
      return false
  }
}

/** In a heading of a template, where `ADR-NNN` and `ALERT_NAME` are placeholders as well. */
export function readHeadingPlaceholders({ text, code }: Pick<Flat, 'text' | 'code'>): Placeholder[] {
  const own = readPlaceholders({ text, code }).filter((each) => {
    if (each.kind === 'brace') return /^\{+\s*[\p{L}…]/u.test(each.text)
    return each.kind !== 'bracket' || (/^\[\p{L}/u.test(each.text) && !marks.test(each.text))
  })
  const apart = capitals(text).filter(({ start }) => !own.some((each) => start >= each.start && start < each.end))
  return [...own, ...apart].sort((a, b) => a.start - b.start)
}

const capital = /\b(?:N{2,4}|X{3,4}|[A-Z][A-Z\d]*(?:_[A-Z\d]+)+)\b/g

function capitals(text: string): Placeholder[] {
  return [...text.matchAll(capital)].map(({ 0: own, index }) => ({
    start: index,
    end: index + own.length,
    text: own,
    key: own.toLowerCase(),
    kind: 'capital',
    code: null,
  }))
}

function standsAlone(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}_/$#=.\]})-]/u.test(text[start - 1] ?? '') && !/[\p{L}\p{N}_/([{:=]/u.test(text[end] ?? '')
}

/** What the schema keeps of a placeholder: a code span that holds nothing else keeps its backticks. */
export function placeholderKey({ kind, key, code }: Placeholder): string {
  return kind !== 'angle' && code === 'whole' ? `\`${key}\`` : key
}

/**
 * Placeholders of the template that still stand in a text.
 *
 * @param alone the text without its label: a date's pattern is left over only where it is all that is said.
 * @param heading the text is a heading.
 */
export function leftPlaceholders(
  known: ReadonlySet<string>,
  flat: Flat,
  alone: string,
  heading: boolean,
): Placeholder[] {
  return (heading ? readHeadingPlaceholders(flat) : readPlaceholders(flat)).filter((each) => {
    const { kind, key, code } = each
    const inCode = known.has(`\`${key}\``)
    if ((!known.has(key) && !inCode) || code === 'part') return false
    if (kind === 'date') return code === null && alone.trim() === each.text
    if (kind !== 'brace' && kind !== 'bracket') return true
    // In code a lone word in braces is a parameter of a path, unless the template has just that.
    return code === null ? standsAlone(flat.text, each.start, each.end) : inCode || (kind === 'brace' && /\s/.test(key))
  })
}
