import type { Block } from '../document/blocks.ts'
import { blockRange, type Document, type Section } from '../document/document.ts'
import { withoutOptionalMark } from '../document/optional-mark.ts'
import { endOf, firstLineOf, startOfText } from '../document/place.ts'
import { labelKey } from '../document/words.ts'
import { listedValues, nonAnswersOf } from './hints.ts'
import { fieldBlocks, isDefault, templateBlocks } from './labels.ts'
import { isMark, isOptionalTitle, saysOptional, saysThisIsOptional } from './optional.ts'
import type { Place } from './outline.ts'
import type { FieldSchema, SectionSchema } from './schema.ts'
import { readTemplateTable, type TemplateTable, tablesOf } from './tables.ts'

/** A section that a document repeats says so: "For each trigger:", "List each system", "for every job type". */
const repeating = /\b(each|every)\b[^.!?]*$/i

/** A line of the template after which fields stand once for each of several things. */
export function isRepeating(text: string): boolean {
  return repeating.test(text)
}

/** One part of a template, read: what its blocks are. */
export interface TemplatePart {
  readonly blocks: readonly Block[]
  /** Blocks that begin a field. */
  readonly openers: ReadonlySet<Block>
  readonly table: TemplateTable | null
  /** Before the first field. */
  readonly lead: readonly Block[]
  /** Behind a field, and no part of it. */
  readonly trail: readonly Block[]
  readonly fields: readonly { readonly block: Block; readonly rest: readonly Block[] }[]
}

/** Parts the blocks of a section, or of the head, into its fields and what belongs to none. */
export function readPart(document: Document, blocks: readonly Block[], head: boolean): TemplatePart {
  const ordered = templateBlocks(blocks)
  const openers = fieldBlocks(document, ordered, head)
  const tables = tablesOf(ordered).map(readTemplateTable)
  const table = tables.find((each) => each !== null && (each.kind === 'rows' || openers.size === 0)) ?? null
  const lead: Block[] = []
  const trail: Block[] = []
  const fields: { block: Block; rest: Block[] }[] = []
  for (const block of ordered) {
    const last = fields.at(-1)
    if (openers.has(block)) fields.push({ block, rest: [] })
    else if (last === undefined) lead.push(block)
    else if (belongs(last.block, block)) last.rest.push(block)
    else trail.push(block)
  }
  return { blocks: ordered, openers, table, lead, trail, fields }
}

function belongs(field: Block, block: Block): boolean {
  if (block.kind === 'comment') {
    const end = endOf(field.node)
    if (startOfText(block.full) < end) return true
  }
  return block.level > field.level || (block.level === field.level && block.level > 0 && !block.itemStart)
}

/** Compiles a section. */
export function compileSection(
  document: Document,
  section: Section,
  part: TemplatePart,
  place: Pick<Place, 'id' | 'parent' | 'marked' | 'pattern'>,
): SectionSchema {
  const own = [...part.lead, ...part.trail]
  const { title } = section
  const guidance = guidanceOf(own)
  const columns = part.table?.kind === 'columns'
  return {
    id: place.id,
    number: title.number,
    prefix: title.prefix,
    title: title.text,
    depth: section.depth,
    parent: place.parent,
    optional: place.marked || title.optional || isOptionalTitle(title.text) || isOptional(own, 'section'),
    pattern: place.pattern,
    fields: compileFields(document, part),
    repeats:
      columns ||
      isGivenTwice(part) ||
      (part.fields.length > 0 && part.lead.some((block) => block.kind === 'text' && isRepeating(block.full.text))),
    tabular: columns,
    loose: columns || (part.fields.length > 0 && part.fields.every(({ block }) => block.label?.strong === false)),
    prompts: promptsOf(own, part.table),
    guidance,
    nonAnswers: guidance.flatMap(nonAnswersOf),
    line: firstLineOf(section.heading),
  }
}

/** A label that the template itself gives twice stands for several things. */
export function isGivenTwice({ fields }: TemplatePart): boolean {
  const keys = fields.map(({ block }) => block.label?.key)
  return new Set(keys).size < keys.length
}

/** The fields of one part of a template, in its order. */
export function compileFields(document: Document, part: TemplatePart): FieldSchema[] {
  const all = part.fields.map(({ block, rest }) => compileField(document, block, rest))
  const times = ({ key }: FieldSchema): number => all.filter((other) => other.key === key).length
  const most = Math.max(0, ...all.map(times))
  // Of several things that the template gives itself, each must have what all of them have.
  const labelled = all
    .filter((each, at) => all.findIndex((other) => other.key === each.key) === at)
    .map((each) => (times(each) < most ? { ...each, optional: true } : each))
  const inTable = (part.table?.fields ?? []).map(({ label, hints }) =>
    makeField(document, label, label.full.text, hints[0]?.full.text ?? '', []),
  )
  return [...labelled, ...inTable.filter((each) => !labelled.some((other) => other.key === each.key))]
}

function compileField(document: Document, block: Block, rest: readonly Block[]): FieldSchema {
  return makeField(document, block, block.label?.text ?? '', block.text.text, rest)
}

function makeField(document: Document, at: Block, name: string, text: string, rest: readonly Block[]): FieldSchema {
  const label = withoutOptionalMark(name)
  const guidance = guidanceOf(rest)
  const [comment] = rest.filter((block) => block.kind === 'comment' && !isMark(block.full.text))
  const own = isDefault(text) ? '' : text
  const hint = own === '' ? (comment?.full.text ?? null) : own
  return {
    label: label.text,
    key: labelKey(label.text),
    optional:
      label.optional ||
      saysOptional(text, 'field') ||
      isOptional(rest, 'field') ||
      (at.cell !== null && aside.test(label.text)),
    hint,
    listed: hint === null ? [] : listedValues(hint),
    prompts: promptsOf(rest, null),
    guidance,
    nonAnswers: guidance.flatMap(nonAnswersOf),
    line: blockRange(document, at).line,
  }
}

/** Columns that a row fills in where there is something to say. */
const aside = /^(?:notes?|remarks?|comments?)$/i

/** The first text of a section or field says it of the whole, or one of them speaks of "this section". */
function isOptional(blocks: readonly Block[], of: 'section' | 'field'): boolean {
  const said = blocks.filter((block) => block.kind !== 'code' && block.kind !== 'html' && block.full.text !== '')
  return said.some((block, index) =>
    index === 0 ? saysOptional(block.full.text, of) : saysThisIsOptional(block.full.text, of),
  )
}

/** A text for authors, other than a mark of what is optional. */
export function isGuidance({ kind, full }: Block): boolean {
  return kind === 'quote' || (kind === 'comment' && full.text !== '' && !isMark(full.text))
}

function guidanceOf(blocks: readonly Block[]): string[] {
  return blocks.filter(isGuidance).map((block) => block.full.text)
}

function promptsOf(blocks: readonly Block[], table: TemplateTable | null): string[] {
  const inTable = table?.fields[0]?.label.cell?.table
  return blocks
    .filter((block) => block.kind !== 'quote' && block.kind !== 'comment' && block.full.text !== '')
    .filter((block) => inTable === undefined || block.cell?.table !== inTable)
    .map((block) => block.full.text)
}
