import type { Document, Section } from './document.ts'
import { exactTitle, longestTitle, type TitlePlace } from './heading.ts'
import { asMarkdown, literal } from './literal.ts'
import { endOf, startOf } from './place.ts'

/** How a heading should read. */
export interface Wanted {
  /** `null`: the template has none, and nobody asks for another. */
  readonly number: string | null
  /** The number with what parts it from the title: `3.1 `, `2) `, `Step 1: `. */
  readonly prefix: string
  readonly title: string
  readonly depth: number
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

const remark = /\s*\([^()]*\)$/

/**
 * The source of a heading with the number, title and depth that are wanted. All else stays: emphasis and links around
 * the title, a remark in parentheses, closing `##`, the line below a title. `null` where marks stand inside of what
 * would change, so that nobody can tell what would become of them, or where the title is longer than what is compared.
 */
export function retitled(document: Document, section: Section, wanted: Wanted): string | null {
  const { heading, title } = section
  const start = startOf(heading)
  const end = endOf(heading)
  const edits: Edit[] = []
  const replace = ([from, to]: TitlePlace['text'], text: string): boolean => {
    const inCode = title.flat.code.some(([a, b]) => a < to && b > from) || (from === to && startsCode(section, from))
    const place = inCode ? null : literal(document.text, title.flat, from, to)
    if (place !== null) edits.push({ ...place, text })
    return place !== null
  }
  if (
    wanted.number !== null &&
    title.number !== wanted.number &&
    !renumber(title, wanted.number, wanted.prefix, replace)
  )
    return null
  if (title.exact !== exactTitle(wanted.title)) {
    if (title.flat.text.length > longestTitle) return null
    const own = remark.exec(title.text)?.[0]
    const text = own === undefined ? wanted.title : `${wanted.title.replace(remark, '')}${own}`
    if (!replace(title.place.text, asMarkdown(text))) return null
  }
  const source = edits
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce(
      (text, edit) => text.slice(0, edit.start - start) + edit.text + text.slice(edit.end - start),
      document.text.slice(start, end),
    )
  // With a line below it, "3. Jobs" would be a list.
  const asList = !source.startsWith('#') && /^\d{1,9}[.)]\s/.test(source)
  return section.depth === wanted.depth && !asList ? source : deepened(source, section.depth, wanted.depth, asList)
}

function startsCode({ title }: Section, at: number): boolean {
  return title.flat.code.some(([start]) => start === at)
}

function renumber(
  { number, place }: Section['title'],
  wanted: string,
  prefix: string,
  replace: (place: TitlePlace['text'], text: string) => boolean,
): boolean {
  // "3) Jobs" keeps its parenthesis; "3.1 Jobs" as a section of its own gets its period.
  const sameForm = number !== null && number.includes('.') === wanted.includes('.')
  return sameForm ? replace(place.digits, wanted) : replace(place.lead, asMarkdown(prefix))
}

const underline = /(\r\n?|\n)([ \t]*)(=+|-+)[ \t]*$/

/** A heading's source at another depth. */
function deepened(source: string, depth: number, wanted: number, marked: boolean): string | null {
  const below = underline.exec(source)
  if (below === null) {
    const closing = new RegExp(`(?<=[ \\t])#{${depth}}$`)
    const marks = '#'.repeat(wanted)
    return source.startsWith('#'.repeat(depth)) ? marks + source.slice(depth).replace(closing, marks) : null
  }
  const text = source.slice(0, below.index)
  if (/[\r\n]/.test(text)) return null
  if (wanted > 2 || marked) return `${'#'.repeat(wanted)} ${text.trim()}`
  const line = (wanted === 1 ? '=' : '-').repeat(below[3]?.length ?? 3)
  return `${text}${below[1] ?? ''}${below[2] ?? ''}${line}`
}
