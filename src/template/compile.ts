import type { Block } from '../document/blocks.ts'
import { blockRange, type Document, readDocument, type Section } from '../document/document.ts'
import { isLettered } from '../document/heading.ts'
import { firstLineOf } from '../document/place.ts'
import { BoundError } from '../parser/bounds.ts'
import { bounded } from '../parser/parse.ts'
import { longestTemplate, mostFields, mostListed, mostSections } from './bounds.ts'
import { readTemplateFrontmatter } from './frontmatter.ts'
import { nonAnswersOf } from './hints.ts'
import { outlineOf, splitTitle } from './outline.ts'
import { isOfTemplate, placeholderKey, readHeadingPlaceholders, readPlaceholders } from './placeholders.ts'
import { type FieldSchema, headId, type Schema, type SectionSchema } from './schema.ts'
import { compileFields, compileSection, isGivenTwice, isGuidance, readPart, type TemplatePart } from './section.ts'
import { withoutTwins } from './twins.ts'
import { uniqueWordings } from './wording.ts'
import { partWordings, textWordings } from './wordings.ts'

/** A template that can't be used, with the place in it. */
export interface TemplateProblem {
  readonly path: string
  readonly line: number
  readonly reason: string
}

export type Compiled = { readonly schema: Schema } | { readonly problem: TemplateProblem }

/** Compiles the text of a template. Total: what can't be used is a problem with a place, never an exception. */
export function compileTemplate(path: string, text: string): Compiled {
  try {
    return bounded(text, () => compileText(path, text))
  } catch (error) {
    if (!(error instanceof BoundError || error instanceof RangeError)) throw error
    const why = error instanceof BoundError ? error.message : 'It is nested too deeply to be read.'
    return { problem: { path, line: 1, reason: `The template cannot be used. ${why}` } }
  }
}

function compileText(path: string, text: string): Compiled {
  const refuse = (line: number, reason: string): Compiled => ({ problem: { path, line, reason } })
  if (text.length > longestTemplate)
    return refuse(1, `The template has more than ${shown(longestTemplate)} characters. Shorten it.`)
  const { document, lettered } = readTemplate(path, text)
  if (document.text.trim() === '') return refuse(1, 'The template is empty. It needs at least one heading.')
  const { title, head, sections } = splitTitle(document)
  if (sections.length === 0)
    return refuse(1, 'The template has no section headings (`## …`), so that nothing can be required of a document.')
  const beyond = sections[mostSections]
  if (beyond !== undefined)
    return refuse(firstLineOf(beyond.heading), `The template has more than ${mostSections} sections. Take out some.`)
  const frontmatter = readTemplateFrontmatter(document)
  if ('problemLine' in frontmatter)
    return refuse(frontmatter.problemLine, 'The frontmatter of the template is not valid YAML.')

  const places = outlineOf(head, sections)
  const kept = places.filter((place) => place.mergedInto === null)
  const twice = kept.find((place, index) => kept.findIndex((other) => other.id === place.id) !== index)
  if (twice !== undefined)
    return refuse(
      firstLineOf(twice.section.heading),
      `The template has the section \`${twice.section.title.number ?? twice.section.title.text}\` twice; a document could not tell them apart.`,
    )
  const untitled = sections.find((section) => section.title.text === '')
  if (untitled !== undefined) return refuse(firstLineOf(untitled.heading), 'A heading of the template is empty.')

  const headPart = readPart(document, head, true)
  const parts = places.map((place) => ({ place, part: readPart(document, place.blocks, false) }))
  const crowd = blockBeyond([headPart, ...parts.map(({ part }) => part)], mostFields)
  if (crowd !== null)
    return refuse(
      blockRange(document, crowd).line,
      `The template has more than ${shown(mostFields)} fields. Take out some.`,
    )
  const leaves = parts.filter(({ place }) => !places.some((each) => each.parent === place.id))
  const commented = leaves.filter(({ part }) =>
    part.blocks.some((block) => block.kind === 'comment' && isGuidance(block)),
  )
  const plain = commented.length * 2 >= leaves.length
  const compiled = [
    ...compileHead(document, headPart, frontmatter.fields),
    ...withoutTwins(
      parts.map(({ place, part }) => ({ place, schema: compileSection(document, place.section, part, place) })),
    ),
  ]
  const long = compiled.flatMap(({ fields }) => fields).find(({ listed }) => listed.length > mostListed)
  if (long !== undefined)
    return refuse(long.line, `\`${long.label}\` lists more than ${mostListed} values. List fewer.`)
  return {
    schema: {
      path,
      title: title?.title.text ?? null,
      lettered,
      frontmatter: frontmatter.values,
      sections: compiled,
      placeholders: placeholdersOf(title, head, sections),
      nonAnswers: head.flatMap((block) => nonAnswersOf(block.full.text)),
      wordings: uniqueWordings([
        ...(title === null ? [] : textWordings(title.title.text)),
        ...partWordings(document, headPart, null, plain),
        ...parts.flatMap(({ place, part }) => partWordings(document, part, place, plain)),
      ]),
    },
  }
}

/** Letters and words number the headings of a template where more than one says so: a lone "I. Newton" does not. */
function readTemplate(path: string, text: string): { readonly document: Document; readonly lettered: boolean } {
  const document = readDocument(path, text)
  const lettered = document.sections.filter(({ title }) => isLettered(title)).length > 1
  return { document: lettered ? readDocument(path, text, true) : document, lettered }
}

function shown(count: number): string {
  return count.toLocaleString('en-GB')
}

/** The first block of a field that is one too many; `null` where there is none. */
function blockBeyond(parts: readonly TemplatePart[], most: number): Block | null {
  let left = most
  for (const { fields, table, blocks } of parts) {
    const inTable = table?.fields.length ?? 0
    if (fields.length + inTable > left) return fields[left]?.block ?? blocks[0] ?? null
    left -= fields.length + inTable
  }
  return null
}

/** What stands before the first section is a part of its own only where it holds fields. */
function compileHead(document: Document, part: TemplatePart, frontmatter: readonly FieldSchema[]): SectionSchema[] {
  const own = compileFields(document, part)
  const fields = [...frontmatter.filter((field) => !own.some((other) => other.key === field.key)), ...own]
  if (fields.length === 0) return []
  return [
    {
      id: headId,
      number: null,
      prefix: '',
      title: 'Start of the document',
      depth: 0,
      parent: null,
      optional: fields.every((field) => field.optional),
      pattern: null,
      fields,
      repeats: isGivenTwice(part),
      tabular: false,
      loose: false,
      prompts: [],
      guidance: [],
      nonAnswers: [],
      line: 1,
    },
  ]
}

function placeholdersOf(title: Section | null, head: readonly Block[], sections: readonly Section[]): string[] {
  const texts = [...head, ...sections.flatMap((section) => section.blocks)].filter(
    (block) => block.kind !== 'comment' && block.kind !== 'code',
  )
  const found = texts.flatMap(({ full }) => readPlaceholders(full).filter((each) => isOfTemplate(full.text, each)))
  const headings = [...(title === null ? [] : [title]), ...sections].flatMap((section) =>
    readHeadingPlaceholders(section.title.flat),
  )
  return [...new Set([...found, ...headings].map(placeholderKey))].sort()
}
