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
  // A key holds letters, digits and spaces, nothing that means something in a regular expression.
  const literal = pattern.map((each) => each.replaceAll(anyNumber, '\\w+'))
  return new RegExp(`^${literal.join('.*')}`).test(title.key)
}
