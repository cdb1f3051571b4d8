import type { Flat } from './flat.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** Says of a thing that it is still to come. */
const notYet =
  /\b(?:(?:does|do|is|are|has|have)\s*(?:not|n['’]t)\s+(?:\w+\s+)?yet|(?:doesn|don|isn|aren|hasn|haven)['’]?t\s+(?:\w+\s+){0,2}yet|not\s+(?:\w+\s+){0,3}yet|not\s+yet|yet\s+to\s+(?:be|come)|(?:to|will)\s+(?:be\s+)?(?:come|created?|written|added|built|placed|put|introduced|implemented|extracted|live|moved?|follow)|planned|proposed|upcoming|in\s+the\s+making|does\s+not\s+exist|doesn['’]?t\s+exist|not\s+written|TODO|TBD)\b/i
/** Says of a thing that it is in another repository; a repository may also be a pattern of code. */
const elsewhere =
  /\b(?:repos?|repository|repositories|monorepo)\b(?!\s+(?:pattern|layer|class|interface|object|module))/i
const here = /\b(?:this|the\s+same|our|same)\s+(?:git\s+|mono-?)?repo(?:sitory)?\b/i

/** What the sentence around a place says of the thing that stands there. */
export interface Remark {
  /** It is still to come. */
  readonly notYet: boolean
  /** It is in another repository. */
  readonly elsewhere: boolean
}

interface Read {
  readonly prose: string
  readonly sentences: readonly Sentence[]
}

const known = new WeakMap<Flat, Read>()

function read(flat: Flat): Read {
  const made = known.get(flat) ?? { prose: proseOf(flat), sentences: sentencesOf(flat.text, flat.code) }
  known.set(flat, made)
  return made
}

/** Reads the sentence around a place of a text, with the remark in parentheses behind it. */
export function remarkAt(flat: Flat, at: number): Remark {
  const { prose, sentences } = read(flat)
  const next = sentences.findIndex(({ start }) => start > at)
  const own = sentences[next < 0 ? sentences.length - 1 : next - 1]
  const said = prose.slice(own?.start ?? 0, next < 0 ? undefined : sentences[next]?.start)
  return { notYet: notYet.test(said), elsewhere: speaksOfElsewhere(said) }
}

/** The text says of what it names that it is in another repository. */
export function saysElsewhere(flat: Flat): boolean {
  return speaksOfElsewhere(proseOf(flat))
}

function speaksOfElsewhere(said: string): boolean {
  return elsewhere.test(said) && !here.test(said)
}

/** The text, equally long, without what stands in code: `src/repository.ts` says nothing. */
function proseOf({ text, code }: Flat): string {
  const characters = text.split('')
  for (const [from, to] of code) characters.fill('x', from, to)
  return characters.join('')
}
