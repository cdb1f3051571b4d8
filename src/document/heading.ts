import type { Heading } from 'mdast'
import { type Flat, flatten, sliceFlat } from './flat.ts'
import { fold, labelKey } from './words.ts'

/** A heading's number and title apart: `## 3.1 Triggers` is 3.1 and "Triggers". */
export interface Title {
  readonly number: string | null
  readonly text: string
  /** For comparison: no parentheses, no punctuation. */
  readonly key: string
  /** For exactness; see `exactTitle`. */
  readonly exact: string
  readonly flat: Flat
}

/** Signs and HTML anchors in front of a heading are decoration. */
const decoration = /^(?:<[^>]*>|\p{Extended_Pictographic}|\u{FE0F}|\s)+/u
/** A longer heading is compared by its beginning. */
const longestTitle = 300
const numbered = /^(?:(?:section|part|chapter)\s+|§\s*)?(\d+(?:\.\d+)*)(?:\s*[.):–—-]\s*|\s+)(?=\S)/iu

export function readTitle(heading: Heading, source: string): Title {
  const flat = sliceFlat(flatten(heading, source), 0)
  const plain = flat.text.slice(0, longestTitle).replace(decoration, '')
  const match = numbered.exec(plain)
  const text = (match === null ? plain : plain.slice(match[0].length)).trimEnd().replace(/:$/, '').trimEnd()
  return {
    number: match?.[1] ?? null,
    text,
    key: labelKey(text),
    exact: exactTitle(text),
    flat,
  }
}

/** A title for exact comparison: case, dashes and white space folded, `&` as "and", a remark in parentheses left out. */
export function exactTitle(text: string): string {
  return fold(text)
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/\s*&\s*/g, ' and ')
    .trim()
}
