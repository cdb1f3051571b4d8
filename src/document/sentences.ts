import type { Flat } from './flat.ts'
import { firstOf } from './found.ts'
import { patternFor } from './plain-text.ts'

/** A sentence of a text: [start, end), without white space around it. */
export interface Sentence {
  readonly start: number
  readonly end: number
  /** It ends with a period, a question or an exclamation mark. */
  readonly ended: boolean
  readonly words: number
}

/** What stands behind these belongs to them. */
const never = wordsOf('e.g. eg. i.e. ie. vs. cf. viz. dr. mr. mrs. ms. prof. nr. nos. pp.')
/** A sentence may end with these, which the next word shows. */
const perhaps = wordsOf(`
  etc. inc. ltd. co. corp. llc. plc. bros. jr. sr. st. mt. approx. appr. incl. excl. resp. ca. max. min. mins. avg. est.
  hr. hrs. sec. secs. yr. yrs. fig. figs. ch. art. vol. ref. tel. ext. ed. al. dept. gen. misc. ver. jan. feb. mar. apr.
  jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun.
`)
/** Words that begin a sentence and hardly ever a name. */
const opener =
  /^["'“‘(]*(?:the|this|that|these|those|it|its|they|their|we|our|you|your|he|she|if|when|where|while|each|every|all|any|no|not|a|an|in|on|at|for|from|after|before|once|then|there|to|with|without|by|as|also|only|both|most|some|other|others|otherwise|which|what|who|how|later|finally|until|since|because)(?=[\s,'’])/i

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

let segmenter: Intl.Segmenter | undefined

/**
 * Where Unicode lets a sentence end before the end of the text (UAX #29, SB4 and SB11): its ends of sentences, the marks
 * like a period that older tables leave out of them, and the one line end that is no white space to a regular expression.
 */
const mark = /[\p{Sentence_Terminal}.\u2024\uFE52\uFF0E\u0085]/u
/** From the first such mark to the end of a text that is one sentence: what closes it, and space (SB8a to SB10). */
const nothingMore = /^[\p{Sentence_Terminal}.]+[)\]}"']*\s*$/u

/** The pieces of a text between which sentences may end. The segmenter takes 15 ms to start, most texts are one piece. */
export function segmentsOf(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  const first = text.search(mark)
  if (first === -1 || nothingMore.test(text.slice(first))) return text === '' ? [] : [{ segment: text, index: 0 }]
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' })
  return segmenter.segment(text)
}

/**
 * The sentences of a text, in order. A period in code, in parentheses, within quotes, in a number, a name or an
 * abbreviation ends none; where a line is wrapped does not matter. What stands in parentheses as a whole is a remark on
 * the sentence before.
 */
export function sentencesOf(text: string, code: Flat['code'] = []): Sentence[] {
  const quiet = quietened(text.slice(0, longestText), code)
  const sentences: Sentence[] = []
  let start = 0
  for (const { segment, index } of segmentsOf(quiet)) {
    const end = index + segment.length
    if (
      end < quiet.length &&
      !isEnd(quiet.slice(Math.max(start, end - longestWord), end), quiet.slice(end, end + longestWord))
    )
      continue
    const piece = quiet.slice(start, end)
    const from = start + (piece.length - piece.trimStart().length)
    const said = piece.trim()
    start = end
    const words = said.match(word(said))?.length ?? 0
    if (words > 0 && !aside.test(said))
      sentences.push({ start: from, end: from + said.length, ended: terminated.test(said), words })
  }
  return sentences
}

/** A longer text is judged by its beginning: the segmenter's time grows with the square of the length. */
const longestText = 20_000
const longestWord = 40
const word = patternFor(/[\p{L}\p{N}]+/gu)
const aside = /^\([^()]*\)[.!?]?$/
const terminated = /[.!?…。！？]["'”’)\]*_]*$/u

/** The text, equally long, without the marks that end no sentence: in code, parentheses and quotes, and at line ends. */
function quietened(text: string, code: Flat['code']): string {
  const characters = text.split('')
  const hush = (from: number, to: number): void => {
    for (let at = from; at < to; at++) if (/[.!?…()"“”]/.test(characters[at] ?? '')) characters[at] = ','
  }
  // A capital letter, since code may begin a sentence.
  for (const [from, to] of code) characters.fill('X', from, to)
  characters.forEach((character, at) => {
    if (/\s/.test(character)) characters[at] = ' '
  })
  for (const [from, to] of pairs(characters, '(', ')')) hush(from + 1, to)
  // The mark before the closing quote may end the sentence around it.
  for (const [from, to] of [...pairs(characters, '“', '”'), ...pairs(characters, '"', '"')]) hush(from + 1, to - 1)
  return characters.join('')
}

/** The outermost pairs of two signs; an opening one that is never closed, or far away, opens nothing. */
function pairs(characters: readonly string[], open: string, close: string): [number, number][] {
  const found: [number, number][] = []
  const waiting: number[] = []
  characters.forEach((character, at) => {
    const opened = waiting.at(-1)
    if (character === close && opened !== undefined) {
      waiting.pop()
      if (at - opened <= farthest) found.push([opened, at])
    } else if (character === open) waiting.push(at)
  })
  return found
}

/** Characters between two quotes or parentheses that belong together. */
const farthest = 600

/** A sentence ends with `before`, if `after` begins the next one. */
function isEnd(before: string, after: string): boolean {
  // A question mark inside an address parts nothing.
  if (!/[\s。！？]$/.test(before)) return false
  const last = firstOf(/[^\s("'“‘[]*$/, before.trimEnd()).toLowerCase()
  if (perhaps.has(last)) return opener.test(after)
  if (never.has(last)) return false
  if (last === 'no.') return !/^\d/.test(after)
  // Initials, `U.S.`, `a.m.`, and words left out.
  if (/^(?:\p{L}\.)+$/u.test(last) || /(?:\.{2,}|…)$/.test(last)) return opener.test(after)
  return true
}
