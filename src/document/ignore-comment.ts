import { distance } from 'fastest-levenshtein'
import { allOf } from './found.ts'
import { isBareTodo } from './todo-words.ts'

/** What a comment asks to be ignored: `docgate ignore rule-a, rule-b: reason`. */
export interface IgnoreRequest {
  /** As typed but for case, each once; none where the comment is meant as an ignore and can't be understood as one. */
  readonly rules: readonly string[]
  /** On one line; `null` where there is none that says anything. */
  readonly reason: string | null
}

/** How it is written; for advice. */
export const ignoreForm = '<!-- docgate ignore rule: reason -->'

/** No rule has a longer name, and nobody ignores more of them in one place. */
const longestRule = 60
const mostRules = 30

/** A longer reason is cut, in UTF-16 units: it stands beside every message that it silences. */
const longestReason = 300

const addressed = /^@?doc-?gate(?=[^a-z]|$)[\s:_-]*([a-z]*)(.*)/is
const proper = /^docgate\s+ignore(?=[\s:：]|$)/i
const ruleId = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
/** What other tools call it. */
const verbs = new Set(['ignore', 'disable', 'enable', 'skip', 'suppress', 'silence', 'mute', 'off', 'noqa'])
/** "docgate ignores the second table" is a remark; "docgate ignores no-blank" is not. */
const inflected = /^ignor(?:es|ed|ing)$/
const startsWithRule = /^\s*`?[a-z]+-[a-z-]+\b/i

/** Reads the text of a comment; `null` where it is no ignore and was not meant to be one. */
export function readIgnoreComment(text: string): IgnoreRequest | null {
  const said = text.trim()
  const start = proper.exec(said)
  if (start === null) return isMeant(said) ? notUnderstood : null
  const rest = said.slice(start[0].length)
  const colon = rest.search(/[:：]/)
  const names = (colon < 0 ? rest : rest.slice(0, colon)).split(',').map((name) => name.replaceAll('`', '').trim())
  const rules = [...new Set(names.map((name) => name.toLowerCase()))]
  if (rules.length > mostRules || !rules.every((rule) => rule.length <= longestRule && ruleId.test(rule)))
    return notUnderstood
  return { rules, reason: colon < 0 ? null : reasonIn(rest.slice(colon + 1)) }
}

const notUnderstood: IgnoreRequest = { rules: [], reason: null }

function isMeant(said: string): boolean {
  const match = addressed.exec(said)
  const word = match?.[1]?.toLowerCase() ?? ''
  if (match === null || word === '') return false
  if (inflected.test(word)) return startsWithRule.test(match[2] ?? '')
  return verbs.has(word) || (word.length > 4 && distance(word, 'ignore') <= 2)
}

/** Words that stand where a reason should. */
const empty = new Set(
  'a an the no none na reason reasons why because todo tbd tbc tba fixme xxx ignore ignored here see below test'.split(
    ' ',
  ),
)

function reasonIn(text: string): string | null {
  const reason = text.replace(/\s+/g, ' ').trim()
  const words = allOf(/\p{L}[\p{L}\p{M}]+/gu, reason.toLowerCase())
  if (isBareTodo(reason) || words.every((word) => empty.has(word))) return null
  return reason.length > longestReason ? `${reason.slice(0, longestReason - 1).trimEnd()}…` : reason
}
