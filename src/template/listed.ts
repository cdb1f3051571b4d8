import { distance } from 'fastest-levenshtein'
import { memo, memoOf } from '../document/memo.ts'
import { patternFor } from '../document/plain-text.ts'
import { fold } from '../document/words.ts'

/** What a field says, held against the listed values of the template. */
export type ListedReading =
  /** It begins with this value of the list. */
  | { readonly kind: 'listed'; readonly value: string; readonly index: number }
  /** It names more than one as alternatives: no value. */
  | { readonly kind: 'several' }
  | { readonly kind: 'none'; readonly closest: string | null }

interface Form {
  /** Normalised. */
  readonly text: string
  readonly value: string
  readonly index: number
}

/**
 * Reads a listed value by meaning: `**LIVE (Prod)** - all regions` is `Live (prod)`, `Low` is `Low (informational)`.
 * The value is what the text begins with; a remark may follow behind punctuation or a space, but no question mark and
 * no second value.
 */
export function readListed(said: string, listed: readonly string[]): ListedReading {
  const text = normal(said)
  const forms = formsOf(listed)
  const match = forms.filter((form) => startsWith(text, form.text)).sort((a, b) => b.text.length - a.text.length)[0]
  if (match === undefined) return { kind: 'none', closest: closestTo(text, listed) }
  const rest = text.slice(match.text.length)
  if (/^\s*\?/.test(rest)) return { kind: 'none', closest: null }
  const others = forms.filter((form) => form.index !== match.index)
  const below = said.split('\n').slice(1).map(normal)
  const another = namesAnother(rest, others) || below.some((line) => others.some((form) => startsWith(line, form.text)))
  return another ? { kind: 'several' } : { kind: 'listed', value: match.value, index: match.index }
}

const formsOf = memoOf((listed: readonly string[]): readonly Form[] =>
  listed.flatMap((value, index) => listedForms(value, listed).map((form): Form => ({ text: form, value, index }))),
)

/** A listed value as people say it: `Low` for `Low (informational)`, but `Live (prod)`, since there are others that are live. */
export function shortName(value: string, listed: readonly string[]): string {
  const short = value.replace(/\s*\([^()]*\)$/, '')
  const shared = listed.filter((other) => withoutRemark(normal(other)) === withoutRemark(normal(value))).length > 1
  return shared || short === '' ? value : short
}

/** What parts two alternatives. */
const separator = /^\s*(?:\([^()]*\)\s*)?(?:\/|,|;|\||to\b|or\b|and\b|->|→|-)\s*(.*)$/s
/** What turns to another value further on. */
const turn = /\b(?:but|although|however|sometimes|later|soon|now)\s+(.*)$/s
/** Words that speak of another value without giving it: "was Draft", "until Live (prod)". */
const asides =
  /\b(?:was|from|formerly|previously|until|before|next|then|planned|target|to|for|after|not|yet)(?:\s+\w+)?$/

/** What happened already is no aside: "In review, moved to Live (prod) in May", "High before May, then Low (…)". */
const done =
  /\b(?:(?:moved|went|gone|changed|lowered|raised|promoted|switched|set) to|(?:before|until)\b.*\bthen)(?:\s+\w+)?$/s

/** The remark behind a value gives a second one: `Draft / In review`, "Low, but High for corrections", "…, since May Live (prod)". */
function namesAnother(rest: string, others: readonly Form[]): boolean {
  const begins = (text: string | undefined): boolean =>
    text !== undefined && others.some((form) => startsWith(text, form.text))
  if (begins(separator.exec(rest)?.[1]) || begins(turn.exec(rest)?.[1])) return true
  // A value with its own parenthesis is no ordinary word, so it counts wherever it stands.
  return others
    .filter((form) => form.text.includes('('))
    .some((form) => {
      const at = rest.indexOf(form.text)
      const before = rest.slice(0, Math.max(0, at)).trimEnd()
      return at >= 0 && (!asides.test(before) || done.test(before))
    })
}

/** Folded, without a sign in front ("🟢 Live"). */
const normal = memo(1_000, (text) => {
  const folded = fold(text)
  return folded
    .replace(signs(folded), '')
    .replace(/\s*\(\s*/g, ' (')
    .replace(/\s+\)/g, ')')
    .trim()
})
const signs = patternFor(/^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u)
const goesOn = patternFor(/^[\p{L}\p{N}_-]/u)

/** A value may be given without its remark in parentheses where that is still clear, and with a hyphen for a space or the other way round. */
export function listedForms(value: string, listed: readonly string[]): string[] {
  const whole = normal(value)
  const short = withoutRemark(whole)
  const shared = listed.filter((other) => withoutRemark(normal(other)) === short).length > 1
  const forms = short === whole || short === '' || shared ? [whole] : [whole, short]
  return [...new Set(forms.flatMap((form) => [form, form.replace(/ (?!\()/g, '-'), form.replace(/-/g, ' ')]))]
}

function withoutRemark(value: string): string {
  return value.replace(/\s*\([^()]*\)$/, '')
}

function startsWith(text: string, form: string): boolean {
  if (!text.startsWith(form)) return false
  const rest = text.slice(form.length)
  return !goesOn(rest).test(rest)
}

/** A value further away than this share of its letters was not meant. */
const farthest = 0.4
/** The next best must be this much farther away, else it is a guess. */
const clearly = 0.1

/** The one listed value that was surely meant, or `null`. */
function closestTo(text: string, listed: readonly string[]): string | null {
  const scored = listed
    .map((value) => ({ value, away: distance(text, normal(value)) / Math.max(text.length, normal(value).length) }))
    .sort((a, b) => a.away - b.away)
  const [best, second] = scored
  const sure =
    best !== undefined && best.away <= farthest && (second === undefined || second.away - best.away > clearly)
  return sure ? best.value : null
}
