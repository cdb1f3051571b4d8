import { memo } from '../document/memo.ts'

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const number = `\\d{1,2}|single|${numbers.join('|')}`
const sentences = new RegExp(
  `(?<![\\p{L}\\p{N}])(${number})(?:\\s*(?:[-–—]|to|or)\\s*(${number}))?[\\s-]+(?:(?:short|plain|clear|simple|crisp|full|complete|concise|brief)[\\s-]+)?sentences?(?!\\p{L})`,
  'giu',
)
/** In these words the number is where it begins, or only of a part. */
const lower =
  /\b(?:at least|minimum(?: of)?|min\.?|(?<!\bnot? )more than|over|(?:start|begin|open|lead)s? with(?: a)?|first|another)\s*$/i
const partly =
  /^[\s,]*(?:or more|at least|minimum|min\b|first\b|each|apiece|per|(?:for|about|on) (?:each|every)|a (?:piece|system|step|line)|followed|then|plus)/i
const below = /\b(?:fewer|less) than\s*$/i

/**
 * How many sentences a label or hint of the template allows: 2 for "1–2 sentences", "one or two sentences" and "fewer
 * than three sentences"; `null` where it names no limit, or more than one.
 */
export const sentenceLimit: (text: string) => number | null = memo(1_000, (text) => {
  if (!/sentence/i.test(text)) return null
  const limits = [...text.matchAll(sentences)].flatMap((match) => {
    const before = text.slice(0, match.index)
    const after = text.slice(match.index + match[0].length)
    if (lower.test(before) || partly.test(after)) return []
    const most = countOf(match[2] ?? match[1] ?? '')
    return [below.test(before) ? most - 1 : most]
  })
  const [only] = limits
  return only !== undefined && only > 0 && limits.length === 1 ? only : null
})

function countOf(written: string): number {
  const text = written.toLowerCase()
  return text === 'single' ? 1 : /^\d/.test(text) ? Number(text) : numbers.indexOf(text) + 1
}
