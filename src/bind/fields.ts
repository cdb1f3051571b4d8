import type { Table } from 'mdast'
import type { Block } from '../document/blocks.ts'
import { labelKey, similarity } from '../document/words.ts'
import type { FieldSchema, SectionSchema } from '../template/schema.ts'
import type { Leftover } from './leftovers.ts'

/** A field of the template that was found in a document. */
export interface Field {
  readonly schema: FieldSchema
  /** The block that holds the label: a list item, a paragraph, a heading or the cell of a table. */
  readonly at: Block
  /** What is said, in order; without the label. */
  readonly value: readonly Block[]
}

/** The fields that belong to one of several things, for example one trigger. */
export interface Group {
  /** Heading, list item or line above the fields; `null` where the group has none. */
  readonly title: string | null
  /** Where a missing field is reported: the title, the table's header or the first field. */
  readonly at: Block
  readonly fields: readonly Field[]
  /** What stands in the group and belongs to no field. */
  readonly prose: readonly Block[]
  /** A row of a table whose columns are the labels. */
  readonly row: boolean
}

export interface SectionFields {
  readonly groups: readonly Group[]
  /** What stands before the first group or field. */
  readonly prose: readonly Block[]
  /** Fields given again where they can't repeat. */
  readonly duplicates: readonly Field[]
}

interface OpenField {
  schema: FieldSchema
  at: Block
  value: Block[]
  /** Level of the list item the label stands in; 0 for a paragraph or heading. */
  level: number
  cell: boolean
}

interface OpenGroup {
  title: string | null
  at: Block
  fields: OpenField[]
  prose: Block[]
  row: boolean
}

/** A label this alike is the same label, typed slightly differently. */
const alike = 0.85

/** The field of `schema` that a label names, or `null`. */
function fieldNamed(schema: SectionSchema, key: string, strong: boolean): FieldSchema | null {
  const exact = schema.fields.find((field) => field.key === key)
  if (exact !== undefined || !strong) return exact ?? null
  const best = schema.fields
    .map((field) => ({ field, score: similarity(field.key, key) }))
    .sort((a, b) => b.score - a.score)[0]
  return best !== undefined && best.score >= alike ? best.field : null
}

/** Reads the template's fields from the blocks of one section. */
export function readFields(
  schema: SectionSchema,
  blocks: readonly Block[],
  leftovers: readonly Leftover[],
): SectionFields {
  const templateText = new Set(leftovers.filter((each) => each.whole).map((each) => each.block))
  const groups: OpenGroup[] = []
  const prose: Block[] = []
  const duplicates: OpenField[] = []
  let group: OpenGroup | null = null
  let field: OpenField | null = null
  const tables = new Map<Table, TableReading>()

  const fieldOf = (block: Block): FieldSchema | null => {
    if (block.kind === 'heading') return fieldNamed(schema, labelKey(block.full.text.replace(/:$/, '')), false)
    return block.kind === 'text' && block.label !== null
      ? fieldNamed(schema, block.label.key, block.label.strong)
      : null
  }
  const openGroup = (title: string | null, at: Block, row = false): OpenGroup => {
    const opened: OpenGroup = { title, at, fields: [], prose: [], row }
    groups.push(opened)
    field = null
    return opened
  }
  const addField = (named: FieldSchema, at: Block, value: Block[], level: number, cell: boolean): void => {
    const opened: OpenField = { schema: named, at, value, level, cell }
    const again = group?.fields.some((other) => other.schema === named) === true
    if (again && !schema.repeats) {
      duplicates.push(opened)
    } else {
      if (group === null || again) group = openGroup(null, at)
      group.fields.push(opened)
    }
    field = opened
  }
  const addProse = (block: Block): void => {
    if (group === null) prose.push(block)
    else group.prose.push(block)
  }

  blocks.forEach((block, index) => {
    if (block.cell !== null) {
      const { table, row, column } = block.cell
      const reading = tables.get(table) ?? readTable(schema, blocks, index)
      tables.set(table, reading)
      if (reading.kind === 'columns') {
        if (row === 0) return
        if (column === 0) {
          const nameColumn = reading.columns.indexOf(schema.fields[0] ?? null)
          group = openGroup(rowTitle(blocks, index, Math.max(nameColumn, 0)), reading.header, true)
        }
        const named = reading.columns[column] ?? null
        if (named !== null) addField(named, block, [block], 0, true)
        field = null
        return
      }
      if (reading.kind === 'rows') {
        const named = column === 0 ? fieldNamed(schema, labelKey(block.full.text.replace(/:$/, '')), true) : null
        if (named !== null) addField(named, block, [], 0, true)
        else if (field?.cell === true && block.full.text !== '') field.value.push(block)
        return
      }
      if (field !== null && isPartOf(field, block)) field.value.push(block)
      else addProse(block)
      return
    }
    const named = fieldOf(block)
    if (named !== null) {
      addField(
        named,
        block,
        block.kind === 'heading' || block.text.text === '' ? [] : [{ ...block, full: block.text, label: null }],
        block.itemStart ? block.level : 0,
        false,
      )
      return
    }
    if (block.kind === 'heading') {
      if (schema.repeats) group = openGroup(block.full.text, block)
      else addProse(block)
      return
    }
    if (schema.repeats && !templateText.has(block) && isGroupTitle(blocks, index, field, fieldOf)) {
      group = openGroup(block.full.text.replace(/:$/, ''), block)
      return
    }
    if (field !== null && isPartOf(field, block)) {
      field.value.push(block)
      return
    }
    if (block.kind !== 'comment') field = block.itemStart || block.kind === 'quote' ? null : field
    addProse(block)
  })
  return { groups, prose, duplicates }
}

/** Below a label, or right after its list where the label has no value of its own. */
function isPartOf(field: OpenField, block: Block): boolean {
  if (field.cell) return false
  if (block.level > field.level) return true
  if (field.level > 0 && block.level === field.level) return !block.itemStart
  if (field.level === 0) return true
  const said = field.value.some((each) => each.kind !== 'quote' && each.kind !== 'comment' && each.full.text !== '')
  const following = field.value.at(-1)
  return block.level === 0 && (!said || (following?.level === 0 && following.kind === 'cell' && block.kind === 'cell'))
}

/** A line or list item whose next blocks are the template's fields. */
function isGroupTitle(
  blocks: readonly Block[],
  index: number,
  field: OpenField | null,
  fieldOf: (block: Block) => FieldSchema | null,
): boolean {
  const block = blocks[index]
  if (block === undefined || block.kind !== 'text' || block.full.text.includes('\n') || block.full.text.length > 120)
    return false
  const next = blocks.slice(index + 1).find((each) => each.kind !== 'comment' && each.kind !== 'quote')
  if (next === undefined || fieldOf(next) === null) return false
  if (block.level === 0) return !/[.!?]$/.test(block.full.text)
  // A nested item of a field's value is no title, unless what follows hangs below it.
  return block.itemStart && (next.level > block.level || (field === null && next.level === block.level))
}

type TableReading =
  | { readonly kind: 'columns'; readonly columns: readonly (FieldSchema | null)[]; readonly header: Block }
  | { readonly kind: 'rows' }
  | { readonly kind: 'plain' }

/** A table with the template's labels as columns, as rows, or with none of them. */
function readTable(schema: SectionSchema, blocks: readonly Block[], index: number): TableReading {
  const table = blocks[index]?.cell?.table
  const cells = blocks.slice(index).filter((block) => block.cell?.table === table)
  const named = (block: Block): FieldSchema | null =>
    fieldNamed(schema, labelKey(block.full.text.replace(/:$/, '')), true)
  const enough = Math.min(2, schema.fields.length)
  const header = cells.filter((block) => block.cell?.row === 0)
  const columns = header.map(named)
  const first = header[0]
  if (enough > 0 && first !== undefined && columns.filter((each) => each !== null).length >= enough)
    return { kind: 'columns', columns, header: first }
  const rows = cells.filter((block) => block.cell?.column === 0 && named(block) !== null)
  return enough > 0 && rows.length >= enough ? { kind: 'rows' } : { kind: 'plain' }
}

function rowTitle(blocks: readonly Block[], index: number, nameColumn: number): string | null {
  const title = blocks[index + nameColumn]?.full.text ?? ''
  return title === '' ? null : title
}
