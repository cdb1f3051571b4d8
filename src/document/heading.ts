import type { Heading } from 'mdast'
import { type Flat, flatten, sliceFlat } from './flat.ts'
import { withoutOptionalMark } from './optional-mark.ts'
import { fold, labelKey } from './words.ts'

/** A heading's number and title apart: `## 3.1 Triggers` is 3.1 and "Triggers". */
export interface Title {
  readonly number: string | null
  /** The number as it is written, with what parts it from the title: `3.1 `, `2) `, `Step 1: `; empty without one. */
  readonly prefix: string
  readonly text: string
  /** For comparison: no parentheses, no punctuation. */
  readonly key: string
  /** For exactness; see `exactTitle`. */
  readonly exact: string
  /** It says that it may be left out: `Notes (optional)`. */
  readonly optional: boolean
  readonly flat: Flat
  /** Where number and title stand in `flat.text`. */
  readonly place: TitlePlace
}

/** Spans of a heading's text: [start, end). */
export interface TitlePlace {
  /** The digits of the number, or nothing before the title. */
  readonly digits: readonly [number, number]
  /** From the number to the title, with what parts them. */
  readonly lead: readonly [number, number]
  readonly text: readonly [number, number]
}

/** Signs and HTML in front of a heading or behind it are decoration; `<Name>` is a placeholder. */
const sign = String.raw`<\/?(?:a|b|br|em|i|img|kbd|span|strong|sub|sup)\b[^<>]*>|\p{Extended_Pictographic}|\u{FE0F}|:[a-z][a-z\d_+-]{1,40}:`
const signsBefore = new RegExp(String.raw`^(?:${sign}|\s)+`, 'u')
const signBehind = new RegExp(String.raw`(?:${sign}|\{#[\w-]{1,100}\})$`, 'u')
/** A longer heading is compared by its beginning, so many UTF-16 units. */
export const longestTitle = 300
const numbered = /^(?:(?:section|part|chapter)\s+|§\s*)?(\d+(?:\.\d+)*)(?:\s*[.):–—-]\s*|\s+)(?=\S)/iu
const lettered =
  /^(?:([A-Z]\.\d+(?:\.\d+)*)(?:[.):]\s*|\s+)|([A-Z]|[IVXL]{1,6})[.)]\s+|((?:Appendix|Phase|Stage|Step)\s+(?:\d+|[A-Z]))\s*[.):–—-]\s*)(?=\S)/iu

/**
 * Reads a heading.
 *
 * @param letters its number may be letters, Roman numerals or words (`A.`, `IV.`, `Step 1:`), which elsewhere are a
 *   part of the title.
 */
export function readTitle(heading: Heading, source: string, letters = false): Title {
  const flat = sliceFlat(flatten(heading, source), 0)
  const whole = flat.text.slice(0, longestTitle)
  const plain = undecorated(whole)
  const { number, prefix } = readNumber(plain, letters)
  const bare = undecorated(plain.slice(prefix.length)).replace(/:$/, '').trimEnd()
  const { text, optional } = withoutOptionalMark(bare)
  const start = whole.indexOf(plain)
  const from = start + prefix.length
  const digits = start + prefix.indexOf(number ?? '')
  const at = Math.max(from, whole.indexOf(text, from))
  return {
    number,
    prefix: prefix.replace(/\s+/g, ' '),
    text,
    key: labelKey(text),
    exact: exactTitle(text),
    optional,
    flat,
    place: {
      digits: [digits, digits + (number?.length ?? 0)],
      lead: [start, from],
      text: [at, at + text.length],
    },
  }
}

function readNumber(plain: string, letters: boolean): { number: string | null; prefix: string } {
  const match = numbered.exec(plain)
  if (match !== null) return { number: match[1] ?? null, prefix: match[0] }
  const found = letters ? lettered.exec(plain) : null
  const number = found?.slice(1).find((each) => each !== undefined)
  // Single letters are numbers only as capitals: "a. m." is none.
  if (found === null || number === undefined || !/^[A-Z]/.test(number)) return { number: null, prefix: '' }
  return { number: number.replace(/\s+/g, ' '), prefix: found[0] }
}

/** The heading is numbered by letters, Roman numerals or words. */
export function isLettered(title: Title): boolean {
  return title.number === null && readNumber(undecorated(title.flat.text.slice(0, longestTitle)), true).number !== null
}

/** Most headings begin and end with what is no decoration. */
const bare = /^[A-Za-z\d](?:[\s\S]*[A-Za-z\d).?!])?$/

function undecorated(text: string): string {
  if (bare.test(text)) return text
  let rest = text.replace(signsBefore, '').trimEnd()
  for (let shorter = ''; shorter !== rest; ) {
    shorter = rest
    rest = rest.replace(signBehind, '').trimEnd()
  }
  return rest === '' ? text : rest
}

/** A title for exact comparison: case, dashes and white space folded, `&` as "and", a remark in parentheses left out. */
export function exactTitle(text: string): string {
  return fold(text)
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/\s*&\s*/g, ' and ')
    .trim()
}
