import { textAt } from '../document/found.ts'
import type { Memory, Tracked, TrackedName } from './progress.ts'
import { mostTracked } from './progress.ts'

/** So many characters are for names, of what is open and of what is fixed alike: for what comes later a digest must do. */
const roomForNames = 2000

/**
 * What a review remembers, as an HTML comment on one line. Nothing of a document can end it: names are encoded.
 *
 * Its parts: a version, the commit, flags, the documents that are named, what is open and what is fixed. An entry is
 * twelve digits, `+` where it is new, and a name with the number of its document.
 */
export function memoryLine({ head, open, fresh, fixed, cut, cutBefore, later }: Memory): string {
  const documents: string[] = []
  const numberOf = (path: string): number => {
    const known = documents.indexOf(path)
    return known < 0 ? documents.push(path) - 1 : known
  }
  const entries = (all: readonly Tracked[]): string => {
    let room = roomForNames
    const written = all.map(({ digest, name }) => {
      const start = `${digest}${fresh.has(digest) ? '+' : ''}`
      if (name === null || room <= 0) return start
      const isNew = !documents.includes(name.document)
      const { ruleId, section, field } = name
      const said = [ruleId, optional(section), optional(field)].map(encoded)
      const more = `/${said.join('/')}/${numberOf(name.document)}`
      room -= more.length + (isNew ? encoded(name.document).length : 0)
      return `${start}${more}`
    })
    return written.join(',')
  }
  const flags = `${cut ? 'c' : ''}${cutBefore ? 'b' : ''}${later ? 'l' : ''}`
  const [now, past] = [entries(open), entries(fixed)]
  return `<!-- docgate memory 1 ${head} flags=${flags} documents=${documents.map(encoded).join(',')} open=${now} fixed=${past} -->`
}

const line =
  /^<!-- docgate memory 1 ([0-9a-f]{40}) flags=([a-z]*) documents=([\w%.,]*) open=([\w%.,/+]*) fixed=([\w%.,/+]*) -->$/
const entry = /^([0-9a-f]{12})(\+?)(?:\/([\w%.]{1,200})\/([\w%.]{0,1000})\/([\w%.]{0,1000})\/(\d{1,4}))?$/

/**
 * What docgate's own review remembers; `null` where it remembers nothing that can be read. It stands right before the
 * marker, where docgate alone writes: a document that is quoted above can't forge it.
 */
export function readMemory(body: string, marker: string): Memory | null {
  const lines = body.trimEnd().split(/\r?\n/)
  if (lines.at(-1)?.trim() !== marker) return null
  const found = line.exec(lines.at(-2)?.trim() ?? '')
  if (found === null) return null
  const part = (index: number): string => textAt(found, index)
  const [head, flags, paths, now, past] = [part(1), part(2), part(3), part(4), part(5)]
  const documents = paths.split(',').map(decoded)
  const open = now.split(',').flatMap((text) => tracked(text, documents))
  const fixed = past.split(',').flatMap((text) => tracked(text, documents))
  return {
    head,
    open: open.slice(0, mostTracked),
    fresh: new Set(open.filter(({ isNew }) => isNew).map(({ digest }) => digest)),
    fixed: fixed.slice(0, mostTracked),
    cut: flags.includes('c'),
    cutBefore: flags.includes('b'),
    later: flags.includes('l'),
  }
}

function tracked(text: string, documents: readonly (string | null)[]): readonly (Tracked & { isNew: boolean })[] {
  const found = entry.exec(text)
  if (found === null) return []
  const [, , plus, rule, section, field, number] = found
  const name = nameOf([rule, section, field], documents[Number(number)] ?? null)
  return [{ digest: textAt(found, 1), isNew: plus === '+', name }]
}

function nameOf(parts: readonly (string | undefined)[], document: string | null): TrackedName | null {
  const [ruleId, section, field] = parts.map((part) => (part === undefined ? null : decoded(part)))
  if (document === null || typeof ruleId !== 'string' || section === undefined || field === undefined) return null
  return { ruleId, section: section === '' ? null : section, field: field === '' ? null : field, document }
}

function optional(text: string | null): string {
  return text === null ? '' : [...text].slice(0, 80).join('')
}

/** Letters, digits, `_`, `.` and `%` alone. */
function encoded(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD')
  return encodeURIComponent(whole).replace(/[-!'()*~]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
