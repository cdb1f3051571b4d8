import type { NonAnswer } from './schema.ts'

const allowance = /\b(?:write|say|state|put|answer with)\s+(?:explicitly\s+|so\s+)?["“']([^"”'\n]{2,80})["”']/giu
const wantsReason = /\b(explain|why|reason|because|propose|proposal|suggest)/i
const examples = /^\s*(?:e\.\s?g\.|for example|one of|such as)[,:]?\s+([\s\S]*)$/i
/** "superseded by ADR-0123": the value is "superseded", what it is superseded by is the author's. */
const reference = /\s+(?:by|with)\s+.*[\d<{[].*$/

/** "e.g., Draft, In design, Live (dev), etc." → its values. Commas in parentheses do not part. */
export function listedValues(hint: string): string[] {
  const match = examples.exec(hint.replace(/^\(([\s\S]*)\)$/, '$1'))
  if (match?.[1] === undefined) return alternatives(hint)
  return match[1]
    .split(/,(?![^(]*\))/)
    .map((value) =>
      value
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^(?:or|and)\s+/i, '')
        .replace(/\.$/, '')
        .trim(),
    )
    .filter((value) => value !== '' && !/^etc\b/i.test(value))
}

/** A longer piece between two strokes is a sentence, not a value. */
const longestAlternative = 4

/** `Draft / In review / Live (prod)`, also with `|`, perhaps in brackets: a list that needs no "e.g.". With a gap it is none. */
function alternatives(hint: string): string[] {
  const values = hint
    .trim()
    .replace(/^\(([\s\S]*)\)$|^\{([\s\S]*)\}$|^<([\s\S]*)>$|^\[([\s\S]*)\]$/, '$1$2$3$4')
    .split(/\s+\/\s+|\s*\|\s*/)
    .map((value) => value.replace(/\.$/, '').replace(reference, '').trim())
  const isList =
    values.length > 1 &&
    values.every((value) => /[\p{L}\p{N}]/u.test(value) && value.split(/\s+/).length <= longestAlternative)
  return isList ? values : []
}

/** Whole texts that only stand for an answer: in brackets of any kind, with a gap, a date's pattern, a question. */
const bracketed = /^(?:\([\s\S]*\)|\{[\s\S]*\}|<[^<>]*>|\[[^[\]]*\])[.,;]?$/
const gap = /\.{3}|…|_{3,}|\?$/
const toCome = /^(?:YYYY[-/.]MM[-/.]DD|DD[-/.]MM[-/.]YYYY|MM\/DD\/YYYY|to-?do|tbd|tbc|n{2,}|x{2,})$/i

/** A text of the template that asks for the author's own, or nothing at all. */
export function isHint(text: string): boolean {
  const line = text.replace(/^["'“*_`]+|["'”*_`]+$/g, '').trim()
  return (
    !/[\p{L}\p{N}]/u.test(line) ||
    bracketed.test(line) ||
    gap.test(line) ||
    toCome.test(line) ||
    examples.test(line) ||
    alternatives(line).length > 0
  )
}

/** The template's word for what may be said instead of content: `write "None known" and why`. */
export function nonAnswersOf(guidance: string): NonAnswer[] {
  return [...guidance.matchAll(allowance)].map((match) => ({
    text: match[1]?.trim() ?? '',
    withReason: wantsReason.test(guidance.slice(match.index)),
  }))
}
