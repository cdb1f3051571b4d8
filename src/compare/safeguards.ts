import { distance } from 'fastest-levenshtein'
import { words } from '../document/words.ts'

/** What became of a text that protects people: `same` in other words, `longer` with nothing taken away, or `changed`. */
export type SafeguardChange = 'same' | 'longer' | 'changed'

/** Words that carry no promise: a text with others of them says the same. */
const light = listOf('a an the his her their its this that per in on at of')
/** Words that take something back, whatever stands beside them. `t` is the rest of "don't". */
const retracting = listOf(
  'not t no nobody nothing nowhere never none neither nor without except exception exceptions exempt exempted unless cannot instead formerly ' +
    'previously optional optionally voluntary sometimes usually normally mostly rarely nearly almost skip skipped skips ' +
    'bypass bypassed bypasses waive waived waives ignore ignored ignores remove removed removes suspended paused ' +
    'automatic automatically auto unattended disable disabled disables off abolished lifted zero obsolete superseded ' +
    'outdated void voided cancelled canceled revoked withdrawn enough suffices sufficient',
)
/** Words that may take something back, where nothing beside them asks for more. */
const doubtful = listOf('if when until only may might can could should would later planned recommended or after')
/** What asks for more: "If it is above 1,000, a second person must approve." */
const strengthening =
  /^(?:approv|confirm|review|sign|must|need|requir|second|both|double|check|releas|notif|stop|limit|cap)/
/** A typing error leaves a word of this many letters recognisable; shorter ones ("two", "one", "not") count exactly. */
const shortestTypo = 6

interface Token {
  readonly text: string
  /** A comma, a dash or a parenthesis stands before it. */
  readonly parted: boolean
}

/** A sentence and where it stands. */
interface Sentence {
  readonly tokens: readonly Token[]
  readonly line: number
  readonly at: number
}

/**
 * Compares a safeguard on both sides, sentence by sentence: each sentence of base must still be there, word for word,
 * in their order. A typing error mended is the same word. A sentence
 * may go on behind a comma, and new ones may come, as long as they take nothing back.
 */
export function compareSafeguard(base: string, head: string): SafeguardChange {
  // Most sections of a document that changes are the same on both sides.
  if (base === head) return 'same'
  const before = sentences(base)
  const after = sentences(head)
  if (sameTokens(joined(before), joined(after))) return 'same'
  const left = new Set(after)
  const found = new Map<Sentence, Sentence>()
  const take = (match: (sentence: Sentence) => readonly Sentence[]): void => {
    for (const sentence of before) {
      const [first, ...more] = found.has(sentence) ? [] : match(sentence)
      if (first === undefined) continue
      found.set(sentence, first)
      for (const each of [first, ...more]) left.delete(each)
    }
  }
  take((sentence) => runOf(sentence, after, left))
  const exact = found.size
  take((sentence) => after.filter((each) => left.has(each) && goesOn(sentence.tokens, each.tokens)).slice(0, 1))
  if (found.size < before.length || isReordered(before, found)) return 'changed'
  if ([...left].some(({ tokens }) => takesBack(tokens))) return 'changed'
  return exact < before.length || left.size > 0 ? 'longer' : 'same'
}

/** The sentences of head, one after the other, that say a sentence of base: usually one, in a table one a cell. */
function runOf(sentence: Sentence, after: readonly Sentence[], left: ReadonlySet<Sentence>): readonly Sentence[] {
  for (const start of after.keys()) {
    const run: Sentence[] = []
    let length = 0
    for (let at = start; at < after.length && length < sentence.tokens.length; at++) {
      const each = after[at]
      if (each === undefined || !left.has(each)) break
      run.push(each)
      length += each.tokens.length
    }
    if (length === sentence.tokens.length && sameTokens(sentence.tokens, joined(run))) return run
  }
  return []
}

function joined(all: readonly Sentence[]): readonly Token[] {
  return all.flatMap((sentence) => sentence.tokens)
}

/** The same words, and more of them behind a comma that take nothing back. */
function goesOn(base: readonly Token[], head: readonly Token[]): boolean {
  const more = head.slice(base.length)
  return more[0]?.parted === true && sameTokens(base, head.slice(0, base.length)) && !takesBack(more)
}

function takesBack(tokens: readonly Token[]): boolean {
  const words = tokens.map((token) => token.text)
  if (words.some((word) => retracting.has(word))) return true
  return words.some((word) => doubtful.has(word) || /^\d/.test(word)) && !words.some((word) => strengthening.test(word))
}

/** Two neighbours changed places: a cell of a table, a step, an item below its condition may mean another thing then. */
function isReordered(before: readonly Sentence[], found: ReadonlyMap<Sentence, Sentence>): boolean {
  return before.some((sentence, index) => {
    const next = before[index + 1]
    const [here, there] = [found.get(sentence), next === undefined ? undefined : found.get(next)]
    if (here === undefined || there === undefined) return false
    return there.line < here.line || (there.line === here.line && there.at < here.at)
  })
}

function sameTokens(a: readonly Token[], b: readonly Token[]): boolean {
  return a.length === b.length && a.every((token, index) => sameWord(token.text, b[index]?.text ?? ''))
}

function sentences(text: string): Sentence[] {
  return text.split('\n').flatMap((content, line) =>
    content
      .split(/(?<=[.!?;])\s+/)
      .map((sentence, at) => ({ tokens: tokens(sentence), line, at }))
      .filter((sentence) => sentence.tokens.length > 0),
  )
}

/** Digits with what parts their groups ("20,000", "20 000") or their decimals ("1.5"). */
const number = /\d{1,3}(?:[ ,'’\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,:]\d+)+/g

/** Signs that decide as words do: bounds, currencies, ticks and crosses, alternatives, powers, a question. */
const sign = /[\p{S}\p{Extended_Pictographic}&%?/²³¹⁰-⁹]|(?<=^|\s)-(?=\d)/gu
/** Words for numbers are never mended into another. */
const numberWord =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million)$/

function tokens(text: string): Token[] {
  // A letter holds decimals together, so that "1.5" is neither "1" and "5" nor "15".
  const plain = text.replace(number, (found) =>
    /^\d{1,3}(?:\D\d{3})+$/.test(found) && !found.includes('.') ? found.replace(/\D/g, '') : found.replace(/\D/g, 'd'),
  )
  const spelled = plain.replace(sign, (found) => ` symbol${found.codePointAt(0)} `)
  const all = words(spelled)
  return all
    .map((word, index) => ({
      text: word.text,
      parted: /[,(–—]|\s-\s/.test(spelled.slice(all[index - 1]?.end ?? 0, word.start)),
    }))
    .filter((word) => !light.has(word.text))
}

function listOf(sequence: string): ReadonlySet<string> {
  return new Set(sequence.split(' '))
}

/**
 * The same word, or one with a typing error: a letter too many or too few, or two swapped. Another letter in its place
 * makes another word ("employer", "employee").
 */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.max(a.length, b.length) < shortestTypo || /\d/.test(a + b) || a[0] !== b[0]) return false
  if (numberWord.test(a) || numberWord.test(b)) return false
  const away = distance(a, b)
  return (away === 1 && a.length !== b.length) || (away === 2 && isSwapped(a, b))
}

/** Two neighbouring letters changed places. */
function isSwapped(a: string, b: string): boolean {
  const at = a.split('').findIndex((letter, index) => letter !== b[index])
  return a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
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
