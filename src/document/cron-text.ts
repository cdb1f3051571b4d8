import { firstOf } from './found.ts'
import { patternFor } from './plain-text.ts'

/** A cron expression in a text: [start, end), and its parts between the white space. */
export interface CronText {
  readonly start: number
  readonly end: number
  readonly parts: readonly string[]
  /** It stands in `cron(…)`. */
  readonly wrapped: boolean
}

/** A row with fewer parts is meant as something else. */
const fewest = 4
const star = /^[*?]/
/** `24 * 60 * 60 * 1000` milliseconds. */
const product = /^\d+(?: \* \d+)+$/
const inCall = /\bcron\(([^()\n]{1,200})\)/gi
/** Words right before code that announce one. */
const announcement =
  /\bcron(?:tab|job)?s?(?: (?:expression|schedule|pattern|string|job|entry))?\s*(?:[:=]\s*)?["'“(]?$/i

/**
 * The texts that are meant as cron expressions: `cron(…)`, and rows of at least four parts with a star among them.
 * What is a pattern for one (`{minute} 9 * * *`) is none.
 *
 * @param code the text is a code span or a fence; in prose a row needs two stars, or "cron" before it.
 * @param before the prose before a code span: "cron" there announces even a row of two.
 */
export function cronTexts(text: string, code: boolean, before = ''): CronText[] {
  const calls = [...text.matchAll(inCall)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    parts: (match[1] ?? '').trim().split(/\s+/),
    wrapped: true,
  }))
  const least = code && announcement.test(before.slice(-40)) ? 2 : fewest
  const rows = [...text.replace(inCall, (call) => 'x'.repeat(call.length)).matchAll(/[^\n]+/g)]
    .flatMap((line) => rowsOf(tokensOf(line[0], line.index)))
    .filter((row) => {
      const parts = row.map((token) => token.text)
      const stars = code || row[0]?.announced === true ? 1 : 2
      return (
        parts.length >= least &&
        parts.filter((each) => star.test(each)).length >= stars &&
        !product.test(parts.join(' '))
      )
    })
  return [
    ...calls.filter(({ parts }) => parts.length > 1 && parts.every(isPart)),
    ...rows.map((row) => ({
      start: row[0]?.start ?? 0,
      end: row.at(-1)?.end ?? 0,
      parts: row.map((token) => token.text),
      wrapped: false,
    })),
  ]
}

interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  /** An expression may begin here: at the start, behind an opening sign or an announcing word. */
  readonly opens: boolean
  /** "cron" stands before it. */
  readonly announced: boolean
  /** A sign behind it ends the expression. */
  readonly closes: boolean
}

/** A key and its quotes, or a parenthesis: `schedule="0`, `(0`. */
const opening = /^(?:[a-z_.-]*[=:](?=.))?["'“‘`(]*/i
const closing = /["'”’`.,;:]+$/
const closingParenthesis = /["'”’`.,;:)]+$/
const introduction = patternFor(
  /^(?:cron\w*|schedules?|scheduled|expressions?|patterns?|runs?|at|on|is|(?:CRON_)?TZ=.+|[^\p{L}\p{N}*?]+)$/iu,
)

function tokensOf(line: string, offset: number): Token[] {
  let before: { readonly word: string; readonly parts: boolean } | null = null
  return [...line.matchAll(/\S+/g)].map((match): Token => {
    // What is longer is no part of any expression.
    const word = match[0].slice(0, longestPart * 2)
    const lead = firstOf(opening, word).length
    const inner = word.slice(lead)
    const text = inner.replace(inner.includes('(') ? closing : closingParenthesis, '')
    const closes = text.length < inner.length
    const opens = before === null || lead > 0 || before.parts || introduction(before.word).test(before.word)
    const announced = before !== null && announcing.test(before.word)
    before = { word, parts: /[.,;:)]/.test(inner.slice(text.length)) }
    const start = offset + match.index + lead
    return { text, start, end: start + text.length, opens, announced, closes }
  })
}

const announcing = /^["'“(]*(?:cron\w*|expression)[:=]?$/i

/** Something is to be filled in there. */
const blank = /[{}$<>%[\]]|^\p{L}$/u

function rowsOf(tokens: readonly Token[]): Token[][] {
  const rows: Token[][] = []
  let row: Token[] = []
  const end = (next: Token | null): void => {
    if (row.length > 0 && (row.length > fewest || next === null || !blank.test(next.text))) rows.push(row)
    row = []
  }
  for (const token of tokens) {
    const fits = isPart(token.text)
    if (row.length > 0 && (!fits || token.opens)) end(token)
    if (fits && (row.length > 0 || token.opens)) row.push(token)
    if (row.length > 0 && token.closes) end(null)
  }
  end(null)
  return rows
}

/** A list of every minute has 170 characters. */
const longestPart = 400
const name =
  /(?<![a-z])(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|january|february|march|april|june|july|august|(?:septem|octo|novem|decem)ber|sun|mon|tues?|wed|thu(?:rs?)?|fri|sat|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?![a-km-z])/gi
/** Some digit, star or letter: a sign alone parts two expressions, or an expression and a remark. */
const partPattern = /^(?=.*[\d*?LWH])[\d*?,/#~+LWH-]+$/

function isPart(text: string): boolean {
  return text.length <= longestPart && partPattern.test(text.replace(name, '1').replace(/H\(\d+-\d+\)/g, '1'))
}
