import { distance } from 'fastest-levenshtein'
import { fold } from '../document/words.ts'

/** What a field says, held against the listed values of the template. */
export type ListedReading =
  /** It begins with this value of the list. */
  | { readonly kind: 'listed'; readonly value: string; readonly index: number }
  /** It names more than one as alternatives: no value. */
  | { readonly kind: 'several' }
  | { readonly kind: 'none'; readonly closest: string | null }

/**
 * Reads a listed value by meaning: `**LIVE (Prod)** - all regions` is `Live (prod)`, `Low` is `Low (informational)`.
 * The value is what the text begins with; a remark may follow behind punctuation or a space, but no question mark and
 * no second value.
 */
export function readListed(said: string, listed: readonly string[]): ListedReading {
  const text = normal(said)
  const forms = listed.flatMap((value, index) => formsOf(value, listed).map((form) => ({ form, value, index })))
  const match = forms.filter(({ form }) => startsWith(text, form)).sort((a, b) => b.form.length - a.form.length)[0]
  if (match === undefined) return { kind: 'none', closest: closestTo(text, listed) }
  const rest = text.slice(match.form.length)
  if (/^\s*\?/.test(rest)) return { kind: 'none', closest: null }
  const alternative = /^\s*(?:\([^)]*\))?\s*(?:\/|,|;|\||to\b|or\b|and\b|->|→|-)\s*(.*)$/s.exec(rest)?.[1]
  if (
    alternative !== undefined &&
    forms.some(({ form, index }) => index !== match.index && startsWith(alternative, form))
  )
    return { kind: 'several' }
  return { kind: 'listed', value: match.value, index: match.index }
}

function normal(text: string): string {
  return fold(text)
    .replace(/\s*\(\s*/g, ' (')
    .replace(/\s+\)/g, ')')
    .trim()
}

/** A value may be given without its remark in parentheses where that is still clear. */
function formsOf(value: string, listed: readonly string[]): string[] {
  const whole = normal(value)
  const short = whole.replace(/\s*\([^)]*\)$/, '')
  const shared = listed.filter((other) => normal(other).replace(/\s*\([^)]*\)$/, '') === short).length > 1
  return short === whole || short === '' || shared ? [whole] : [whole, short]
}

function startsWith(text: string, form: string): boolean {
  return text.startsWith(form) && !/^[\p{L}\p{N}_-]/u.test(text.slice(form.length))
}

/** The one listed value that was surely meant, or `null`. */
function closestTo(text: string, listed: readonly string[]): string | null {
  const scored = listed
    .map((value) => ({ value, away: distance(text, normal(value)) / Math.max(text.length, normal(value).length) }))
    .sort((a, b) => a.away - b.away)
  const [best, second] = scored
  return best !== undefined && best.away <= 0.4 && (second === undefined || second.away - best.away > 0.1)
    ? best.value
    : null
}
