import type { Heading } from 'mdast'
import { type Flat, flatten, sliceFlat } from './flat.ts'
import { fold, labelKey } from './words.ts'

/** A heading's number and title apart: `## 3.1 Triggers` is 3.1 and "Triggers". */
export interface Title {
  readonly number: string | null
  readonly text: string
  /** For comparison: no parentheses, no punctuation. */
  readonly key: string
  /** For exactness: as a reader sees it, case and white space folded, without parentheses. */
  readonly exact: string
  readonly flat: Flat
}

const numbered = /^(\d+(?:\.\d+)*)(?:[.):]\s*|\s+)(?=\S)/

export function readTitle(heading: Heading, source: string): Title {
  const flat = sliceFlat(flatten(heading.children, source), 0)
  const match = numbered.exec(flat.text)
  const text = match === null ? flat.text : flat.text.slice(match[0].length)
  return {
    number: match?.[1] ?? null,
    text,
    key: labelKey(text),
    exact: fold(text)
      .replace(/\s*\([^)]*\)/g, '')
      .trim(),
    flat,
  }
}
