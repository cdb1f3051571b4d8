import { distance } from 'fastest-levenshtein'
import { words } from '../document/words.ts'

/** What became of a text that protects people: `same` in other words, `longer` with nothing taken away, or `changed`. */
export type SafeguardChange = 'same' | 'longer' | 'changed'

/** Words that carry no promise: a text with others of them says the same. */
const light = listOf('a an the his her their its this that per in on at of')
/** Words that take back what stands beside them: a text that gained one is not merely longer. `t` is the rest of "don't". */
const retracting = listOf(
  'not t no never none neither nor without except exempt unless only cannot instead formerly previously until if when ' +
    'optional optionally voluntary recommended may might can could should would sometimes usually mostly rarely later planned ' +
    'skip skipped skips bypass bypassed bypasses waive waived waives ignore ignored ignores remove removed removes suspended paused ' +
    'automatic automatically auto unattended disable disabled disables off',
)
/** Words behind a number that make it another one. */
const multiplying = listOf('dozen hundred thousand million billion k m bn')
/** A typing error leaves a word of this many letters recognisable; shorter ones ("two", "one", "not") count exactly. */
const shortestTypo = 6

interface Token {
  readonly text: string
  /** Index of its line. */
  readonly line: number
}

/**
 * Compares a safeguard on both sides by its words, in their order: every word of base must still be there. A typing
 * error mended is the same word; a word taken away or replaced, a "not" added, another number, or a word put before a
 * number ("about 500") is a change.
 */
export function compareSafeguard(base: string, head: string): SafeguardChange {
  const before = tokens(base)
  const after = tokens(head)
  let at = 0
  let longer = false
  for (const [index, { text, line }] of after.entries()) {
    const expected = before[at]?.text
    if (expected !== undefined && sameWord(expected, text)) {
      at++
      continue
    }
    const next = after[index + 1]
    const qualifies = next !== undefined && next.line === line && isNumber(next.text) && next.text === expected
    if (qualifies || retracting.has(text) || (multiplying.has(text) && isNumber(after[index - 1]?.text ?? '')))
      return 'changed'
    longer = true
  }
  if (at < before.length) return 'changed'
  return longer ? 'longer' : 'same'
}

/** Digits with what parts their groups ("20,000", "20 000") or their decimals ("1.5"). */
const number = /\d{1,3}(?:[ ,'’\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,:]\d+)+/g

function tokens(text: string): Token[] {
  return text.split('\n').flatMap((content, line) => {
    // A letter holds decimals together, so that "1.5" is neither "1" and "5" nor "15".
    const joined = content.replace(number, (found) =>
      /^\d{1,3}(?:\D\d{3})+$/.test(found) && !found.includes('.')
        ? found.replace(/\D/g, '')
        : found.replace(/\D/g, 'd'),
    )
    return words(joined)
      .filter((word) => !light.has(word.text))
      .map((word) => ({ text: word.text, line }))
  })
}

function listOf(sequence: string): ReadonlySet<string> {
  return new Set(sequence.split(' '))
}

function isNumber(word: string): boolean {
  return /^\d/.test(word)
}

/**
 * The same word, or one with a typing error: a letter too many or too few, or two swapped. Another letter in its place
 * makes another word ("employer", "employee").
 */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < shortestTypo || /\d/.test(a + b) || a[0] !== b[0]) return false
  const away = distance(a, b)
  return (
    (away === 1 && a.length !== b.length) ||
    (away === 2 && a.length === b.length && sortedLetters(a) === sortedLetters(b))
  )
}

function sortedLetters(word: string): string {
  return word.split('').sort().join('')
}

/** The lines of each side that the other does not have, for showing a change without the rest. */
export function changedLines(base: string, head: string): { readonly base: string; readonly head: string } {
  const keyed = (text: string): { line: string; key: string }[] =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({
        line,
        key: tokens(line)
          .map((token) => token.text)
          .join(' '),
      }))
  const before = keyed(base)
  const after = keyed(head)
  const without = (own: typeof before, other: typeof before): string =>
    own
      .filter(({ key }) => !other.some((each) => each.key === key))
      .map(({ line }) => line.trim())
      .join('\n')
  return { base: without(before, after), head: without(after, before) }
}
