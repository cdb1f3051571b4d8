import { distance } from 'fastest-levenshtein'
import { words } from '../document/words.ts'

/** What became of a text that protects people: `same` in other words, `longer` with nothing taken away, or `changed`. */
export type SafeguardChange = 'same' | 'longer' | 'changed'

/** Words that carry no promise: a text with others of them says the same. */
const light = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'this', 'that', 'per', 'in', 'on', 'at', 'of'])
/** Words that take back what stands beside them: a text that gained one is not merely longer. */
const retracting = new Set(
  'not no never none neither nor without except unless only optional optionally may might can could if when until skip skipped skips bypass bypassed waive waived automatic automatically auto unattended disabled off'.split(
    ' ',
  ),
)
/** A typing error leaves a word of this many letters recognisable; shorter ones ("two", "one", "not") count exactly. */
const shortestTypo = 6

/**
 * Compares a safeguard on both sides by its words, in their order: every word of base must still be there. A typing
 * error mended is the same word; a number, a word taken away or replaced, or a "not" added is a change.
 */
export function compareSafeguard(base: string, head: string): SafeguardChange {
  const before = tokens(base)
  const after = tokens(head)
  const added: string[] = []
  let at = 0
  for (const word of after) {
    const expected = before[at]
    if (expected !== undefined && sameWord(expected, word)) at++
    else added.push(word)
  }
  if (at < before.length || added.some((word) => retracting.has(word))) return 'changed'
  return added.length > 0 ? 'longer' : 'same'
}

function tokens(text: string): string[] {
  return words(text)
    .map((word) => word.text)
    .filter((word) => !light.has(word))
}

function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < shortestTypo || /\d/.test(a + b)) return false
  const away = distance(a, b)
  return away === 1 || (away === 2 && sortedLetters(a) === sortedLetters(b))
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
      .map((line) => ({ line, key: tokens(line).join(' ') }))
  const before = keyed(base)
  const after = keyed(head)
  const without = (own: typeof before, other: typeof before): string =>
    own
      .filter(({ key }) => !other.some((each) => each.key === key))
      .map(({ line }) => line.trim())
      .join('\n')
  return { base: without(before, after), head: without(after, before) }
}
