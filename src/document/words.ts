import { distance } from 'fastest-levenshtein'
import { memo } from './memo.ts'
import { patternFor } from './plain-text.ts'

/** A word of a text and where it stands in it: [start, end). */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const word = patternFor(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\.{3}|…|[<>]/gu)
const exactWord = patternFor(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\.{3}|…|[<>/,]/gu)

/** The words of a text, lower case. White space, wrapping, emphasis and punctuation do not matter; `...` and `<` `>` do. */
export function words(text: string): Word[] {
  return tokens(text, word(text))
}

/**
 * Like `words`, for telling a template's text from an author's: `...` (a gap the template leaves), `<` `>` (its
 * placeholders), and what parts a list (`/`, `,`) count as well.
 */
export function exactWords(text: string): Word[] {
  return tokens(text, exactWord(text))
}

const beyondAscii = /[^\0-\x7f]/

function tokens(text: string, pattern: RegExp): Word[] {
  const found: Word[] = []
  const lower = beyondAscii.test(text) ? null : text.toLowerCase()
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index
    const end = pattern.lastIndex
    found.push({ text: lower === null ? folded(match[0]) : lower.slice(start, end), start, end })
  }
  return found
}

function folded(word: string): string {
  return word === '…' ? '...' : word.normalize('NFKC').toLowerCase()
}

/** One string for comparing texts by meaning: case, white space, emphasis, quotes and dashes folded. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u201b]/g, "'")
    .replace(/[\u201c\u201d\u201e]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** No label or title of a template is longer; a longer text is compared by its beginning. */
const longestKey = 200

/** What a label or a title is compared by: no parentheses, no punctuation, `&` and `/` as "and", no plural of the last letter. */
export function labelKey(text: string): string {
  return keyOf(text.slice(0, longestKey))
}

const between = patternFor(/[^\p{L}\p{N}]+/gu)

const keyOf = memo(4_000, (text) => {
  const folded = fold(text)
  return folded
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[&/+]/g, ' ')
    .replace(between(folded), ' ')
    .replace(/\b(and|the|or)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
})

/** 1 for equal texts, 0 for nothing in common: the better of shared words (Dice) and shared letters (Levenshtein). */
export function similarity(a: string, b: string): number {
  if (a === b) return 1
  if (a === '' || b === '') return 0
  return likenessTo(a)(b)
}

const likenessTo = memo(500, (a) => memo(500, (b) => likeness(a, b)))

function likeness(a: string, b: string): number {
  const left = a.split(' ')
  const right = b.split(' ')
  const shared = left.filter((each) => right.includes(each)).length
  const dice = (2 * shared) / (left.length + right.length)
  // Letters can't be shared beyond the length of the shorter text.
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)]
  return short / long <= dice ? dice : Math.max(dice, 1 - distance(a, b) / long)
}

/** A slip is at most this share of a name's letters. */
const slip = 0.2

/** The one of these names that was probably meant: few letters away, and no other one as near; else `null`. */
export function nearestName(name: string, among: Iterable<string>): string | null {
  let best: { readonly name: string; readonly away: number } | null = null
  let tied = false
  const most = Math.max(1, Math.floor(name.length * slip))
  const wanted = name.toLowerCase()
  const letters = (text: string): string => text.split('').sort().join('')
  for (const other of among) {
    if (Math.abs(other.length - name.length) > most) continue
    // Two letters in each other's place are one slip.
    const apart = distance(wanted, other.toLowerCase())
    const away = apart === 2 && letters(other.toLowerCase()) === letters(wanted) ? 1 : apart
    if (away > most || away > (best?.away ?? most)) continue
    tied = away === best?.away
    best = { name: other, away }
  }
  return tied ? null : (best?.name ?? null)
}
