import { allOf } from './found.ts'
import { initials, singular } from './names.ts'
import { patternFor } from './plain-text.ts'
import { similarity } from './words.ts'

/** Words that say nothing of which automation it is. */
const fillers = listOf(
  'a an the and or of for to in on at by from with our my new old final draft copy untitled temp test example sample doc docs ' +
    'document spec readme index main overview workflow workflows wf automation process job flow pipeline runbook template daily nightly ' +
    'weekly monthly hourly yearly auto automated automatic md v der die das und von für zur zum',
)
/** What many automations do: sharing only these is a coincidence, as long as both have other words. */
const deeds = listOf(
  'sync synchronisation synchronization import export report reporting reports notification notifications notify ingest ingestion ' +
    'intake processing update updates service handler batch check run task queue webhook event events data management system',
)

/** Less shared is nothing shared. */
const enough = 1 / 3
const alikeLetters = 0.5
/** What stands further behind is a remark, in characters. */
const longestName = 200

/**
 * Whether a file name without its ending, or its folders, and a document's name speak of one thing. Case, order,
 * numbers, plurals, abbreviations and initials do not matter. Where it can't be told, they do.
 */
export function belongTogether(slug: string, folders: readonly string[], name: string): boolean {
  // Another script or language may say the same.
  if (/[^\p{ASCII}\p{P}\p{S}\p{Z}]/u.test(name)) return true
  const [file, called] = [wordsOf(slug), wordsOf(name.slice(0, longestName))]
  if (file.length === 0 || called.length === 0) return true
  if (folders.flatMap(wordsOf).some((word) => covers(called, word)) && shares(file, called) > 0) return true
  const [telling, tellingName] = [withoutDeeds(file), withoutDeeds(called)]
  const both = telling.length > 0 && tellingName.length > 0
  const [a, b] = both ? [telling, tellingName] : [file, called]
  return shares(a, b) >= enough || similarity(a.join(' '), b.join(' ')) >= alikeLetters
}

/** The share of the shorter side's words that the other one has. */
function shares(a: readonly string[], b: readonly string[]): number {
  const [forth, back] = [a.filter((word) => covers(b, word)).length, b.filter((word) => covers(a, word)).length]
  return Math.max(forth, back) / Math.min(a.length, b.length)
}

function covers(words: readonly string[], word: string): boolean {
  if (words.some((other) => isSameWord(word, other))) return true
  const runs = words.flatMap((each, at) => [
    each + (words[at + 1] ?? ''),
    each + (words[at + 1] ?? '') + (words[at + 2] ?? ''),
  ])
  return runs.includes(word) || initials(words).includes(word)
}

/** A word, its beginning (`recon`, `sync`), or its consonants (`mgmt`). */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 3) return false
  const common = short.split('').findIndex((letter, at) => letter !== long[at])
  const same = common < 0 ? short.length : common
  if (same === short.length || (same >= 5 && same >= short.length - 3)) return true
  return !/[aeiou]/.test(short) && isSubsequence(short, long)
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0
  for (const letter of long) if (letter === short[at]) at++
  return at === short.length && short[0] === long[0]
}

const hump = patternFor(/(\p{Ll})(\p{Lu})/gu)
const wordPattern = patternFor(/[\p{L}\p{N}]+/gu)

function wordsOf(text: string): readonly string[] {
  const parted = text.replace(hump(text), '$1 $2').toLowerCase()
  const all = allOf(wordPattern(parted), parted).filter((word) => !/^v?\d/.test(word))
  const named = all.filter((word) => !fillers.has(word)).map(singular)
  // A number of its own kind ("wf12") names nothing alone.
  return named.every((word) => /^[a-z]{0,2}\d+$/.test(word)) ? [] : named
}

function withoutDeeds(words: readonly string[]): readonly string[] {
  return words.filter((word) => !deeds.has(word))
}

function listOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').flatMap((word) => [word, singular(word)]))
}
