import { distance } from 'fastest-levenshtein'
import { listedForms, shortName } from './listed.ts'

/** A listed value that was surely meant, and the stretch of the text that should read so: [start, end). */
export interface Misspelt {
  readonly value: string
  readonly start: number
  readonly end: number
}

interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Letters of other scripts that look like Latin ones, by the Latin letter. */
const alike: Readonly<Record<string, string>> = {
  a: 'аα',
  b: 'вβ',
  c: 'сϲ',
  d: 'ԁ',
  e: 'еε',
  h: 'нһη',
  i: 'іι',
  j: 'ј',
  k: 'кκ',
  m: 'мμ',
  n: 'ν',
  o: 'оο',
  p: 'рρ',
  s: 'ѕ',
  t: 'тτ',
  v: 'ѵ',
  w: 'ԝ',
  x: 'хχ',
  y: 'уγ',
}
const latin = new Map(Object.entries(alike).flatMap(([letter, others]) => [...others].map((other) => [other, letter])))

/** A shorter word is another word with every letter that changes. */
const shortestTypo = 4
const shortestTwoTypos = 8
/** Fewer letters stand for too many words. */
const shortestAbbreviation = 3

/**
 * The listed value that a text surely begins with, spelled in another way: letters mixed up (`Hight`, `Darft`), words cut
 * short or written out (`live (production)`, `in-dev`), letters of another script. `null` where a second value is as near,
 * where more words follow without a mark between, or where it could be a word of its own.
 */
export function readMisspelt(text: string, listed: readonly string[]): Misspelt | null {
  const found = tokens(text)
  const first = found[0]
  if (first === undefined || /[\p{L}\p{N}]/u.test(text.slice(0, first.start))) return null
  const candidates = listed.flatMap((value) =>
    listedForms(value, listed).map((form) => ({ value, words: tokens(form).map((token) => token.text), form })),
  )
  const near = candidates
    .map((each) => ({ ...each, away: wordsAway(found, each.words) }))
    .filter((each) => each.away !== null)
    .toSorted((a, b) => (a.away ?? 0) - (b.away ?? 0) || a.words.length - b.words.length)
  const best = near[0]
  if (best === undefined || best.away === null) return null
  const limit = best.away + 1
  const isNear = ({ value, words }: (typeof candidates)[number]): boolean =>
    value !== best.value && (wordsAway(found, words, 1) ?? Number.POSITIVE_INFINITY) <= limit
  if (candidates.some(isNear)) return null
  const span = spanOf(text, found.slice(0, best.words.length))
  return span === null ? null : { value: shortName(best.value, listed), ...span }
}

function tokens(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}\p{Cf}]+/gu)].map((match) => ({
    text: match[0]
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** How far the first words are from a value's; `null`: they are other words. `slack`: so many letters more may differ. */
function wordsAway(said: readonly Token[], value: readonly string[], slack = 0): number | null {
  const pairs = value.map((word, index) => ({ word, own: said[index]?.text ?? '' }))
  const several = value.length > 1
  let sum = 0
  for (const { word, own } of pairs) {
    const away = wordAway(own, word, several, slack)
    if (away === null) return null
    sum += away
  }
  return sum
}

function wordAway(own: string, word: string, several: boolean, slack: number): number | null {
  if (own === word) return 0
  if (own === '') return null
  const plain = [...own].map((letter) => latin.get(letter) ?? letter).join('')
  if (plain === word) return 1
  // A name cut short says enough only beside another word of the value.
  const short = Math.min(own.length, word.length)
  if (several && short >= shortestAbbreviation && (own.startsWith(word) || word.startsWith(own))) return 1
  if (plain !== own || short < shortestTypo || /\p{N}/u.test(own + word)) return null
  const most = (short >= shortestTwoTypos ? 2 : 1) + slack
  const away = distance(own, word) - (isSwap(own, word) ? 1 : 0)
  return away <= most ? away : null
}

/** Two neighbouring letters changed places. */
function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** From the first word to the last with its closing parenthesis, where nothing but what joins the words of a value stands between. */
function spanOf(text: string, words: readonly Token[]): Pick<Misspelt, 'start' | 'end'> | null {
  const start = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? 0
  const joined = words
    .slice(1)
    .every((word, index) => /^[ _()-]+$/.test(text.slice(words[index]?.end ?? 0, word.start)))
  const inside = text.slice(start, end)
  const open = inside.split('(').length > inside.split(')').length
  const close = open ? /^\s*\)/.exec(text.slice(end)) : null
  if (!joined || (open && close === null)) return null
  const last = end + (close?.[0].length ?? 0)
  return isRemark(text.slice(last)) ? { start, end: last } : null
}

/** Nothing, or something that a mark parts from the value; a question is none. */
function isRemark(rest: string): boolean {
  return /^\s*$|^\s*[.,;:]|^\s+(?:[-–—(]|→)|^\n/.test(rest) && !rest.includes('?')
}
