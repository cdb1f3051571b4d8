import { initials, isKind, type NameWords, nameWords } from './names.ts'
import { patternFor } from './plain-text.ts'

/** One name of a list that people wrote: "`CRM` (HubSpot), Slack, for alerts only". */
export interface Name {
  /** As it stands there, without remarks. */
  readonly text: string
  /** Where it stands in the text: [start, end). */
  readonly start: number
  readonly end: number
  /** What it may be called elsewhere: the name, what stands in parentheses behind it, its parts around a slash. */
  readonly readings: readonly NameWords[]
  /** It is surely a name of its own, and no word for a kind of system. */
  readonly sure: boolean
}

export interface NameList {
  readonly names: readonly Name[]
  /** It says that there are more: "etc.", "and others". */
  readonly open: boolean
}

/** A longer item is a sentence, or a part of one. */
const mostWords = 5

/** A longer text is no list of names, in characters. */
const longestList = 2000
/** What stands further behind in one name is a remark. */
const longestName = 300

/** Stand before a list, or before a part of it: "External: Stripe, Slack". */
const category =
  /^(?:(?:external|internal|inbound|outbound|upstream|downstream|primary|secondary|third[- ]party|saas|own|core|supporting|read|reads|reading|write|writes|writing|written|read only|sources?|targets?|systems?|services?|inputs?|outputs?|in|out|storage|data|infra|infrastructure|messaging|notifications?|lesend|schreibend|extern|intern|one|two|three|four|five|six|the following)(?:\s+|\s*[&/]\s*|$)(?:and\s+)?)+$/i
/** What follows holds the thing: "Excel sheet on SharePoint". */
const hosted = /^\s(?:on|in|via|through|behind|auf|im|bei)\s+([^\s,;:\ue001]+)/i
/** No part of a name, in front of one. */
const opener =
  /^(?:and|und|or|oder|plus|also|the|our|a|an|only|mainly|mostly|primarily|probably|likely|optionally|possibly|sometimes)\s+/i
const turn =
  'for|via|by|through|to|from|into|in|on|at|as|with|without|over|under|which|where|when|who|that|because|since|until|used|using|reads?|reading|writes?|writing|only|is|are|was|were|has|have|holds?|stores?|stored|keeps?|sends?|receives?|posts?|gets?|serves?|runs?|hosts?|hosted|incl|including|except|but|not|optional|optionally|planned|für|über|zum|zur|mit|als|nur|im|bei'
/** What follows a name is a remark from here on. */
const remark = new RegExp(`\\s[–—-]+\\s|:(?=\\s|$)|\\s?(?:->|→|=>)|[.](?=\\s|$)|\\s(?:${turn})(?=\\s|[.]|$)`, 'i')
const beginsRemark = new RegExp(`^(?:${turn})(?=[\\s.]|$)`, 'i')
const prose =
  /^(?:we|it|this|these|those|there|all|every|everything|nothing|any|see|same|they|you|please|wir|alle|siehe)\b/i
const more = patternFor(
  /^(?:etc|others?|more|some others?|among others|and so on|u\.\s?a|usw|\.{3}|…)(?![\p{L}\p{N}])/iu,
)

/**
 * The names in a text that lists them; `null` where it is no list but prose, which can't be read reliably.
 *
 * @param code spans of the text that are inline code
 */
export function readNames(text: string, code: readonly (readonly [number, number])[]): NameList | null {
  const masked = text.length > longestList ? null : mask(text, code)
  if (masked === null) return null
  const names: Name[] = []
  let open = false
  for (const { start, end, compound } of split(masked)) {
    const from = skipOpeners(masked, start, end)
    const rest = masked.slice(from, end)
    const own = text.slice(from, end)
    if (more(own).test(own)) {
      open = true
      continue
    }
    if (rest === '' || beginsRemark.test(rest)) {
      if (rest !== '' && names.length === 0) return null
      continue
    }
    const name = prose.test(rest) ? null : readName(text, masked, from, end)
    if (name === null) return null
    if (name === 'category') continue
    // "Identity and Access Management" may be one name, and go by its initials.
    const whole = compound === null ? [] : nameWords(text.slice(...compound))
    const short = whole.length > 2 ? initials(whole).map((word) => [word]) : []
    names.push(short.length === 0 ? name : { ...name, readings: [...name.readings, ...short] })
  }
  return { names, open }
}

/** What one name may be called: the whole, what stands in parentheses, in code, and around slashes and commas. */
export function readingsOf(whole: string, code: readonly (readonly [number, number])[]): readonly NameWords[] {
  const text = whole.slice(0, longestName)
  const plain = text.replace(/\([^()]*\)/g, ' ')
  const inside = [...text.matchAll(/\(([^()]*)\)/g)].map((match) => match[1] ?? '')
  const parts = [plain, ...inside].flatMap((part) => [
    part,
    ...part.split(/[,;:/&+]|\s[–—-]\s|\s(?:and|und|or|in|on)\s/),
  ])
  const pieces = [...parts, ...code.map(([from, to]) => text.slice(from, to))]
  return pieces.map(nameWords).filter((words) => words.length > 0 && words.length <= mostWords)
}

/** Signs that no text has. */
const inCode = '\ue000'
const inParentheses = '\ue001'

/** The text with code and parentheses covered, so that no comma in them parts the list; `null` where they do not close. */
function mask(text: string, code: readonly (readonly [number, number])[]): string | null {
  const covered = text.split('')
  for (const [from, to] of code) covered.fill(inCode, from, to)
  let depth = 0
  for (const [at, character] of covered.entries()) {
    if (character === '(' || character === '[') depth++
    if (depth > 0) covered[at] = inParentheses
    if (character === ')' || character === ']') depth--
    if (depth < 0) return null
  }
  return depth === 0 ? covered.join('') : null
}

interface Part {
  readonly start: number
  readonly end: number
  /** From comma to comma, where an "and" stands between. */
  readonly compound: readonly [number, number] | null
}

/** Parts of the text between separators, trimmed; up to the end of the first sentence. */
function split(masked: string): readonly Part[] {
  const stop = /[.!?]\s+(?=[\p{Lu}\ue000])/u.exec(masked)
  const isShort = stop !== null && /\b(?:incl|inkl|e\.g|i\.e|z\.b|resp|ca)$/i.test(masked.slice(0, stop.index))
  const end = stop === null || isShort ? masked.length : stop.index
  const list = masked.slice(0, end)
  const commas = cut(list, 0, end, /,(?!\d)|[;|·•]/g)
  const parts = commas.flatMap((compound) => {
    const spans = cut(masked, ...compound, /\s(?:and|und|sowie|plus)(?=\s)|\s\+(?=\s)|(?<=\ue000)\s(?=\ue000)/gi)
    return spans.map((span) => ({ span, compound: spans.length > 1 ? compound : null }))
  })
  const all = parts.length > 1 ? parts : cut(list, 0, end, /\s\/(?=\s)|\n/g).map((span) => ({ span, compound: null }))
  return all.map(({ span, compound }) => {
    const [start, stop] = trim(masked, ...span)
    return { start, end: stop, compound }
  })
}

/** Cuts [start, end) at each separator. */
function cut(text: string, start: number, end: number, separator: RegExp): (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(separator)) {
    parts.push([from, start + match.index])
    from = start + match.index + match[0].length
  }
  return [...parts, [from, end]]
}

function trim(text: string, start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(text[from] ?? '')) from++
  while (to > from && /[\s.]/.test(text[to - 1] ?? '')) to--
  return [from, to]
}

function skipOpeners(masked: string, start: number, end: number): number {
  let from = start
  for (;;) {
    const match = opener.exec(masked.slice(from, end))
    if (match === null) return from
    from += match[0].length
  }
}

function readName(text: string, masked: string, start: number, end: number): Name | 'category' | null {
  const label = /^([^:\ue000\ue001]{2,40}):(?:\s|$)/.exec(masked.slice(start, end))
  if (label?.[1] !== undefined && category.test(label[1].trim())) {
    const [from, to] = trim(masked, start + label[0].length, end)
    return from === to ? 'category' : readName(text, masked, skipOpeners(masked, from, to), to)
  }
  const turned = remark.exec(masked.slice(start, end))
  const [from, to] = trim(masked, start, turned === null || turned.index === 0 ? end : start + turned.index)
  const plain = masked.slice(from, to)
  const outside = plain
    .split('')
    .map((character, at) => (character === inParentheses ? ' ' : (text[from + at] ?? '')))
    .join('')
    .trim()
  const count = outside.split(/\s+/).length
  if (count > mostWords || /[?!]$/.test(plain) || outside.length === 0) return null
  const words = nameWords(outside)
  const host = turned === null ? null : hosted.exec(text.slice(start + turned.index, end))
  const parenthesis = plain.indexOf(inParentheses)
  const [, stop] = trim(masked, from, parenthesis > 0 ? from + parenthesis : to)
  const codeIn = codeSpans(masked, from, to)
  return {
    text: outside,
    start: from,
    end: stop,
    readings: [
      words,
      ...readingsOf(text.slice(from, to), codeIn),
      ...(host?.[1] === undefined ? [] : [nameWords(host[1])]),
    ],
    sure: words.length > 0 && !isKind(words) && isProper(outside, plain),
  }
}

function codeSpans(masked: string, from: number, to: number): (readonly [number, number])[] {
  return [...masked.slice(from, to).matchAll(/\ue000+/g)].map((match) => [match.index, match.index + match[0].length])
}

/** Screens show what others hold: nobody writes to "Admin UI". */
const screen = /\b(?:ui|gui|frontend|console|dashboard|page|screen|app|portal|website|oberfläche)s?$/i

/** It is written as a name: in code, with a capital, or as an identifier. */
function isProper(outside: string, masked: string): boolean {
  if (/[#@<>{}=*]|\/\/|^\//.test(outside) || screen.test(outside)) return false
  return (
    masked.startsWith(inCode) || /^\p{Lu}/u.test(outside) || /^(?=\S+$)\S*?[\p{L}\p{N}][-_.\p{Lu}\p{N}]/u.test(outside)
  )
}
