import type { Section } from '../document/document.ts'
import { labelKey } from '../document/words.ts'
import { readHeadingPlaceholders } from './placeholders.ts'

/** Words for things that a letter may count: "Option A", "Alternative B". */
const counted = /\b(option|alternative|approach|scenario|variant|candidate|proposal|solution) (?:[a-z]|\d+)\b/g

/** Stands for any number or letter of a title. */
const anyNumber = '#'

/**
 * What stands around the placeholders of a heading (`### Alert: <Name>` → `alert`, nothing), for comparison; `null`
 * where it has none.
 */
export function patternOf(title: string): readonly string[] | null {
  const found = readHeadingPlaceholders({ text: title, code: [] })
  if (found.length === 0) return null
  const ends = [0, ...found.map((each) => each.end)]
  const starts = [...found.map((each) => each.start), title.length]
  return ends.map((end, index) => countless(title.slice(end, starts[index])))
}

/** A title that only counts: "Option B", "User story 2", as the pattern of its neighbours; `null` for others. */
export function countingPattern(title: string): readonly string[] | null {
  const key = countless(title)
  return /^[\p{L} ]+ #$/u.test(key) ? [key] : null
}

function countless(text: string): string {
  return labelKey(text).replace(counted, `$1 ${anyNumber}`).replace(/\d+/g, anyNumber)
}

/** Nothing stands around the placeholder: any title fits. */
export function isFree(pattern: readonly string[]): boolean {
  return pattern.every((each) => each === '')
}

/** The heading of a document is one of those that the template's pattern stands for. */
export function fits(pattern: readonly string[], { title }: Pick<Section, 'title'>): boolean {
  const gap = '.*'
  return begins(
    pattern.flatMap((each, index) => [...(index === 0 ? [] : [gap]), ...each]),
    title.key,
    gap,
  )
}

/**
 * A text begins with these characters, where `gap` stands for any text and {@link anyNumber} for a word. Takes the
 * product of both lengths at most: a regular expression with many gaps would try every way to part the text.
 */
function begins(wanted: readonly string[], text: string, gap: string): boolean {
  // How many of the wanted are behind us, in every way there is to read the text so far.
  let states = past(new Set([0]), wanted, gap)
  for (const character of text) {
    if (states.has(wanted.length)) return true
    const next = new Set<number>()
    for (const state of states) {
      const each = wanted[state]
      if (each === gap) next.add(state)
      else if (each === anyNumber) {
        if (isWord.test(character)) next.add(state).add(state + 1)
      } else if (each === character) next.add(state + 1)
    }
    states = past(next, wanted, gap)
  }
  return states.has(wanted.length)
}

const isWord = /^\w$/

/** A gap may be empty. */
function past(states: Set<number>, wanted: readonly string[], gap: string): Set<number> {
  // What is added while the set is walked is walked too.
  for (const state of states) if (wanted[state] === gap) states.add(state + 1)
  return states
}
