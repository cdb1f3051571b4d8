import { type Field, type Group, readFields, type SectionFields } from './bind/fields.ts'
import { bindHead } from './bind/head.ts'
import { knownLines, openingOf } from './bind/labels.ts'
import { findKnown, findLeftovers, indexWordings, type Leftover, saidText } from './bind/leftovers.ts'
import { alignTree } from './bind/tree.ts'
import type { Block } from './document/blocks.ts'
import { type Document, headingBlock, type Section } from './document/document.ts'
import { memoOf } from './document/memo.ts'
import { endOfText, startOf, startOfText } from './document/place.ts'
import { labelKey, similarity } from './document/words.ts'
import type { FieldSchema, Schema, SectionSchema } from './template/schema.ts'

export type { Field, Group, SectionFields } from './bind/fields.ts'
export type { Leftover } from './bind/leftovers.ts'

/** A section of the template and where the document has it. */
export interface BoundSection {
  readonly schema: SectionSchema
  readonly section: Section
  /** It stands out of the template's order and is one of the fewest that would have to move. */
  readonly moved: boolean
  /** Its own blocks and those of the author's headings below it, which belong to no other section of the template. */
  readonly blocks: readonly Block[]
  readonly fields: SectionFields
}

/** One alignment of a template with a document, done once; rules read it. Every heading is in exactly one list. */
export interface Binding {
  /** The template as this document has it: each heading that is a placeholder there stands for the author's own. */
  readonly schema: Schema
  /** In the template's order. */
  readonly bound: readonly BoundSection[]
  /** Sections of the template that the document does not have, with the heading that follows the gap (`null`: the end). */
  readonly missing: readonly { readonly schema: SectionSchema; readonly before: Section | null }[]
  /** Sections that say again what another one is bound to. */
  readonly duplicates: readonly {
    readonly schema: SectionSchema
    readonly section: Section
    readonly blocks: readonly Block[]
  }[]
  /** The author's own sections that belong to no section of the template. */
  readonly unexpected: readonly { readonly section: Section; readonly blocks: readonly Block[] }[]
  readonly leftovers: readonly Leftover[]
  /** Template text that is none left over: in comments, which no reader sees, and what a document keeps. */
  readonly known: readonly Leftover[]
  get(id: string): BoundSection | undefined
  /** Bound sections directly below this one. */
  children(id: string): readonly BoundSection[]
  /** Section and field of the template at a source offset. */
  at(offset: number): { readonly section: string | null; readonly field: string | null; readonly group: string | null }
  /** What is said in these blocks, without left-over template text and comments; one line for each block. */
  said(blocks: readonly Block[]): string
}

/** What a template's wordings are looked up in; the same for all documents. */
const wordingsOf = memoOf(({ wordings }: Schema) => ({
  index: indexWordings(wordings.filter(({ kept }) => kept === undefined)),
  kept: indexWordings(wordings.filter((each) => each.kept !== undefined)),
  framing: indexWordings(wordings.filter((each) => each.kept === 'frame')),
  all: indexWordings(wordings),
}))

type Role = { readonly schema: SectionSchema; readonly kind: 'bound' | 'duplicate'; readonly moved: boolean }

/** Binds a document to the schema of its template. Pure and total. */
export function bind(template: Schema, document: Document): Binding {
  const { sections } = document
  const head = template.sections.find((each) => each.depth === 0) ?? null
  const tree = alignTree(
    template.sections.filter((each) => each !== head),
    sections,
    [...sections.keys()].slice(titleAmong(template, document)),
  )
  const schema = { ...template, sections: head === null ? tree.sections : [head, ...tree.sections] }
  const roles = new Map<number, Role>()
  for (const { schema: of, section, moved } of tree.bound) roles.set(section, { schema: of, kind: 'bound', moved })
  for (const { schema: of, section } of tree.duplicates)
    roles.set(section, { schema: of, kind: 'duplicate', moved: false })

  const { index, kept, framing, all } = wordingsOf(template)
  const lines = (of: SectionSchema | null, blocks: readonly Block[]): readonly Block[] =>
    of === null ? blocks : blocks.flatMap((block) => knownLines(of, block))
  const preamble = lines(head, document.preamble)
  const leftovers: Leftover[] = findLeftovers(index, null, preamble)
  const known: Leftover[] = []
  const frames: Leftover[] = []
  const keep = (section: string | null, blocks: readonly Block[]): void => {
    for (const each of findKnown(all, section, blocks, 'comment')) known.push(each)
    for (const each of findKnown(kept, section, blocks, 'text')) known.push(each)
    for (const each of findKnown(framing, section, blocks, 'text')) if (each.whole) frames.push(each)
  }
  keep(null, preamble)
  const bound: BoundSection[] = []
  const duplicates: { schema: SectionSchema; section: Section; blocks: readonly Block[] }[] = []
  const unexpected: { section: Section; blocks: readonly Block[] }[] = []
  let at = 0
  while (at < sections.length) {
    const section = sections[at]
    if (section === undefined) break
    const role = roles.get(at)
    // What stands before the first section of the template may hold what the template has at its head.
    const reading = role?.schema ?? (bound.length + duplicates.length === 0 ? head : null)
    const parts = [section, ...ownParts(sections, roles, at, role?.schema ?? null)]
    const blocks = parts.flatMap((part, position) => [
      ...(position === 0 ? [] : [headingBlock(part)]),
      ...lines(reading, part.blocks),
    ])
    const origin = role === undefined ? null : (tree.origins.get(role.schema.id) ?? role.schema.id)
    const found = findLeftovers(index, origin, blocks)
    for (const each of found) leftovers.push(each)
    keep(origin, blocks)
    if (role === undefined) unexpected.push({ section, blocks })
    else if (role.kind === 'duplicate') duplicates.push({ schema: role.schema, section, blocks })
    else
      bound.push({
        schema: role.schema,
        section,
        moved: role.moved,
        blocks,
        fields: readFields(role.schema, blocks, found, known),
      })
    at += parts.length
  }
  if (head !== null) {
    const first = Math.min(sections.length, ...roles.keys())
    const own = unexpected.flatMap(({ section, blocks }): readonly Block[] => {
      // What the template has at its head, an author may give a heading of its own.
      if (head.fields.some(({ key }) => key === section.title.key)) return [headingBlock(section), ...blocks]
      return sections.indexOf(section) < first ? blocks : []
    })
    bound.push(bindHead(head, document, [...preamble, ...own], leftovers, known))
  }
  bound.sort((a, b) => schema.sections.indexOf(a.schema) - schema.sections.indexOf(b.schema))
  const byId = new Map(bound.map((each) => [each.schema.id, each]))
  const unsaid = frames.length === 0 ? leftovers : [...leftovers, ...frames]
  // Rules ask for the same blocks again and again.
  const texts = new Map<Block, string>()
  const saidOf = (block: Block): string => {
    const text = texts.get(block) ?? saidText(block.full, unsaid).replace(/\s+/g, ' ')
    texts.set(block, text)
    return text
  }
  return {
    schema,
    bound,
    duplicates,
    unexpected,
    leftovers,
    known,
    missing: schema.sections
      .filter((each) => !byId.has(each.id))
      .map((each) => ({ schema: each, before: following(schema, each, byId) })),
    get: (id) => byId.get(id),
    children: (id) => bound.filter((each) => each.schema.parent === id),
    at: placeFinder(bound, duplicates, unexpected),
    said: memoOf((blocks) =>
      blocks
        .filter((block) => block.kind !== 'comment')
        .map(saidOf)
        .filter((text) => text !== '')
        .join('\n'),
    ),
  }
}

/** How many headings at the start are the title, where others stand as high and the template has one too. */
function titleAmong(template: Schema, { title, sections }: Document): number {
  const first = sections[0]
  if (title !== null || template.title === null || first?.depth !== 1 || first.title.number !== null) return 0
  return template.sections.some((each) => similarity(labelKey(each.title), first.title.key) >= alike) ? 0 : 1
}

/** Titles less alike have nothing to do with each other. */
const alike = 0.5

/** The author's headings right below a section of the template belong to it, unless they stand as high as it does. */
function ownParts(
  sections: readonly Section[],
  roles: ReadonlyMap<number, Role>,
  at: number,
  schema: SectionSchema | null,
): Section[] {
  const depth = sections[at]?.depth ?? 0
  // One heading for each of several things may stand too high: it is known by the fields below it.
  const isGroup = (section: Section): boolean =>
    schema?.repeats === true &&
    section.depth === depth &&
    section.title.number === null &&
    section.blocks.some((block) => openingOf(schema, block) !== null)
  const own: Section[] = []
  for (let index = at + 1; index < sections.length; index++) {
    const section = sections[index]
    if (section === undefined || roles.has(index) || (section.depth <= depth && !isGroup(section))) break
    own.push(section)
  }
  return own
}

/** The section of the document that follows the gap: the first bound one after `missing` in the template's order. */
function following(schema: Schema, missing: SectionSchema, byId: ReadonlyMap<string, BoundSection>): Section | null {
  const later = schema.sections.slice(schema.sections.indexOf(missing) + 1)
  const next = later.map((each) => byId.get(each.id)).find((each) => each !== undefined && !each.moved)
  return next?.section ?? null
}

interface Stretch {
  readonly start: number
  /** `null`: a section of the author's own. */
  readonly section: string | null
  readonly field: FieldSchema | null
  readonly group: string | null
}

function placeFinder(
  bound: readonly BoundSection[],
  duplicates: readonly { schema: SectionSchema; section: Section }[],
  unexpected: readonly { section: Section }[],
): Binding['at'] {
  const stretches: Stretch[] = []
  const add = (start: number, section: string | null, field: FieldSchema | null, group: string | null): void => {
    stretches.push({ start, section, field, group })
  }
  for (const { schema, section, fields, blocks } of bound) {
    add(startOf(section.heading), schema.id, null, null)
    const fieldStarts = new Map<number, { field: Field; group: Group | null }>()
    for (const group of fields.groups)
      for (const field of group.fields) fieldStarts.set(startOfText(field.at.full), { field, group })
    for (const field of fields.duplicates) fieldStarts.set(startOfText(field.at.full), { field, group: null })
    const inField = new Set(
      [...fieldStarts.values()].flatMap(({ field }) => field.value.map(({ full }) => startOfText(full))),
    )
    let end = 0
    for (const block of blocks) {
      const start = startOfText(block.full)
      // A comment in the middle of a text does not end the field that goes on behind it.
      const inside = block.kind === 'comment' && start < end
      end = Math.max(end, endOfText(block.full))
      if (inside) continue
      const opened = fieldStarts.get(start)
      if (opened !== undefined)
        add(start, schema.id, opened.field.schema, opened.group === null || !schema.repeats ? null : opened.group.name)
      else if (!inField.has(start)) add(start, schema.id, null, null)
    }
  }
  for (const { schema, section } of duplicates) add(startOf(section.heading), schema.id, null, null)
  for (const { section } of unexpected) add(startOf(section.heading), null, null, null)
  stretches.sort((a, b) => a.start - b.start)
  return (offset) => {
    let low = 0
    let high = stretches.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const stretch = stretches[low - 1]
    return { section: stretch?.section ?? null, field: stretch?.field?.label ?? null, group: stretch?.group ?? null }
  }
}
