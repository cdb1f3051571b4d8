import type { Table } from 'mdast'
import type { Block } from '../document/blocks.ts'
import { firstLineOf, lastLineOf } from '../document/place.ts'
import type { FieldSchema, SectionSchema } from '../template/schema.ts'
import { fieldNamed, openingOf } from './labels.ts'
import type { Leftover } from './leftovers.ts'
import { firstText, isNextTo, isPartOf, isSaid, type OpenField } from './open-field.ts'
import { cellsFrom, readTable, type TableReading } from './tables.ts'

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
  /** How a person would call it: its title, what its first field in the template says, or its number; empty for the only one. */
  readonly name: string
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

interface OpenGroup {
  readonly title: string | null
  readonly at: Block
  readonly fields: OpenField[]
  readonly prose: Block[]
  readonly row: boolean
}

/**
 * Reads the template's fields from the blocks of one section.
 *
 * @param kept texts of the template that a document keeps: no answer to the field above them.
 */
export function readFields(
  schema: SectionSchema,
  blocks: readonly Block[],
  leftovers: readonly Leftover[],
  kept: readonly Leftover[],
): SectionFields {
  const reader = new FieldReader(schema, blocks, leftovers, kept)
  blocks.forEach((block, index) => {
    reader.read(block, index)
  })
  return reader.result()
}

class FieldReader {
  readonly #schema: SectionSchema
  readonly #blocks: readonly Block[]
  readonly #leftovers: readonly Leftover[]
  readonly #templateText: ReadonlySet<Block>
  readonly #kept: ReadonlySet<Block>
  readonly #tables = new Map<Table, TableReading>()
  readonly #groups: OpenGroup[] = []
  readonly #prose: Block[] = []
  readonly #duplicates: OpenField[] = []
  #group: OpenGroup | null = null
  #field: OpenField | null = null

  constructor(
    schema: SectionSchema,
    blocks: readonly Block[],
    leftovers: readonly Leftover[],
    kept: readonly Leftover[],
  ) {
    this.#schema = schema
    this.#blocks = blocks
    this.#leftovers = leftovers
    this.#kept = new Set(kept.filter((each) => each.whole).map((each) => each.block))
    this.#templateText = new Set(leftovers.filter((each) => each.whole).map((each) => each.block))
  }

  result(): SectionFields {
    const first = this.#schema.fields[0]
    const groups = this.#groups.map((group, index): Group => {
      const naming = group.fields.find((field) => field.schema === first)
      const own = naming === undefined || this.#isTemplateText(naming) ? '' : (firstText(naming)?.full.text ?? '')
      const name = group.title ?? (own || (this.#groups.length > 1 ? `no. ${index + 1}` : ''))
      // One name, however its lines are wrapped.
      return { ...group, name: name.replace(/\s+/g, ' ').trim() }
    })
    return { groups, prose: this.#prose, duplicates: this.#duplicates }
  }

  /** A hint that was left where the name should be names nothing. */
  #isTemplateText(field: OpenField): boolean {
    const start = firstText(field)?.full.offsets[0] ?? 0
    return this.#leftovers.some((each) => each.start <= start && start < each.end)
  }

  read(block: Block, index: number): void {
    const opening = block.cell === null ? openingOf(this.#schema, block) : null
    if (block.cell !== null) this.#readCell(block, index, block.cell)
    else if (opening !== null && this.#isAside(opening.field, block)) this.#field?.value.push(block)
    else if (opening !== null) this.#addField(opening.field, block, [...opening.value], index)
    else if (block.kind === 'heading' && this.#schema.repeats) this.#openGroup(block.full.text, block)
    else if (this.#isTitle(block, index)) this.#openGroup(block.full.text.replace(/:$/, ''), block)
    else if (this.#field !== null && this.#continues(this.#field, block)) this.#field.value.push(block)
    else {
      // Another item, or a quote, ends a value; a paragraph behind a list does not yet.
      if (block.kind === 'heading' || block.kind === 'quote' || block.itemStart) this.#field = null
      this.#addProse(block)
    }
  }

  #continues(field: OpenField, block: Block): boolean {
    return !this.#kept.has(block) && !isNextTo(field.at, block) && isPartOf(field, block)
  }

  #readCell(block: Block, index: number, { table, row, column }: NonNullable<Block['cell']>): void {
    const reading = this.#tables.get(table) ?? readTable(this.#schema, this.#blocks, index)
    this.#tables.set(table, reading)
    switch (reading.kind) {
      case 'columns': {
        if (row === 0) return
        if (column === 0 && (this.#schema.repeats || this.#group === null)) {
          const nameColumn = Math.max(0, reading.columns.indexOf(this.#schema.fields[0] ?? null))
          this.#openGroup(this.#blocks[index + nameColumn]?.full.text || null, reading.header, true)
        }
        const field = reading.columns[column] ?? null
        // Where nothing repeats, further rows say more about the same.
        const above = this.#schema.repeats
          ? undefined
          : this.#group?.fields.find((each) => each.schema === field && each.at.cell?.table === table)
        if (above !== undefined) above.value.push(block)
        else if (field !== null) this.#addField(field, block, [block], index)
        this.#field = null
        return
      }
      case 'rows': {
        const field = column === 0 ? fieldNamed(this.#schema, block.full.text, true) : null
        if (field !== null) this.#addField(field, block, [], index)
        else if (column === 0 && block.full.text !== '') {
          // A row that the template does not have; one without a label says more about the row above.
          this.#field = null
          this.#addProse(block)
        } else if (this.#field?.cell === true && block.full.text !== '') this.#field.value.push(block)
        return
      }
      case 'transposed':
        if (row === 0 && column === 0) this.#openColumns(reading.header, index)
        return
      case 'plain':
        if (this.#field !== null && isPartOf(this.#field, block)) this.#field.value.push(block)
        else this.#addProse(block)
    }
  }

  /** One group for each column; its header stands for the first field, which names the thing, where no row does. */
  #openColumns(header: readonly Block[], index: number): void {
    const cells = cellsFrom(this.#blocks, index).filter(({ cell }) => cell !== null && cell.row > 0)
    const byPlace = new Map(cells.map((block) => [`${block.cell?.row} ${block.cell?.column}`, block]))
    const labels = cells
      .filter((block) => block.cell?.column === 0)
      .map((block) => ({ row: block.cell?.row, field: fieldNamed(this.#schema, block.full.text, true) }))
    for (const title of header.slice(1)) {
      this.#openGroup(title.full.text || null, title)
      const first = this.#schema.fields[0]
      const naming = labels.some(({ field }) => field === first)
      if (first !== undefined && !naming) this.#addField(first, title, [title], index)
      for (const { row, field } of labels) {
        const value = byPlace.get(`${row} ${title.cell?.column}`)
        if (field !== null && value !== undefined) this.#addField(field, value, [value], index)
      }
    }
    this.#field = null
  }

  #openGroup(title: string | null, at: Block, row = false): void {
    this.#group = { title, at, fields: [], prose: [], row }
    this.#groups.push(this.#group)
    this.#field = null
  }

  #addField(schema: FieldSchema, at: Block, value: Block[], index: number): void {
    const opened: OpenField = { schema, at, value, level: at.level, cell: at.cell !== null }
    const again = this.#group?.fields.some((other) => other.schema === schema) === true
    if (again && !(this.#schema.repeats && this.#startsGroup(schema, index))) {
      this.#duplicates.push(opened)
    } else {
      if (this.#group === null || again) this.#openGroup(null, at)
      this.#group?.fields.push(opened)
    }
    this.#field = opened
  }

  /** A label that comes again begins the next thing where the last one began with it too, or after a gap; else it is a slip. */
  #startsGroup(field: FieldSchema, index: number): boolean {
    if (this.#group?.fields[0]?.schema === field || this.#schema.fields[0] === field) return true
    return this.#isApart(index)
  }

  /** A blank line stands above the block; comments between are lines like any other. */
  #isApart(index: number): boolean {
    let at = index - 1
    while (this.#blocks[at]?.kind === 'comment') at--
    let end = this.#blocks[at]?.node.position?.end.line ?? 0
    return this.#blocks.slice(at + 1, index + 1).some(({ node }) => {
      const apart = firstLineOf(node) > end + 1
      end = Math.max(end, lastLineOf(node))
      return apart
    })
  }

  /** A plain "Status: …" nested below a field, where the section has its Status already, is a part of what is said. */
  #isAside(field: FieldSchema, block: Block): boolean {
    if (this.#field === null || this.#field.cell || this.#schema.repeats || block.label?.strong !== false) return false
    return block.level > this.#field.level && this.#group?.fields.some((each) => each.schema === field) === true
  }

  #nextText(index: number): Block | undefined {
    for (let at = index + 1; at < this.#blocks.length; at++) {
      const block = this.#blocks[at]
      if (block !== undefined && block.kind !== 'comment' && block.kind !== 'quote') return block
    }
    return undefined
  }

  #addProse(block: Block): void {
    if (this.#group === null) this.#prose.push(block)
    else this.#group.prose.push(block)
  }

  /** A line or list item whose next blocks are the template's fields. */
  #isTitle(block: Block, index: number): boolean {
    if (!this.#schema.repeats || this.#templateText.has(block) || block.kind !== 'text') return false
    if (block.full.text.includes('\n') || block.full.text.length > longestTitle) return false
    const next = this.#nextText(index)
    const following = next === undefined ? null : openingOf(this.#schema, next)
    if (next === undefined || following === null) return false
    // Right below a title nothing has been said of its thing yet: the line belongs to it.
    const { title, fields, prose } = this.#group ?? { title: null, fields: [], prose: [] }
    if (title !== null && fields.length + prose.length === 0) return false
    const strong = block.lead?.rest.text === ''
    const again = this.#group?.fields.some((each) => each.schema === following.field) !== false
    // Below a label without a value the line is its value, as long as the next label is of the same thing, or things have no titles.
    const waits = this.#field !== null && !isSaid(this.#field) && isPartOf(this.#field, block)
    if (waits && (!again || (!strong && this.#group?.title === null))) return false
    // Between two fields of one thing a line says more of the first; only strong words would be a title there.
    const begun = this.#group?.fields.length !== 0 && following.field !== this.#schema.fields[0]
    if (block.level === 0 && !again && begun && !strong) return false
    if (block.level === 0) return !/[.!?]$/.test(block.full.text)
    // A nested item of a field's value is no title, unless what follows hangs below it.
    return block.itemStart && (next.level > block.level || (this.#field === null && next.level === block.level))
  }
}

/** A longer line is a sentence. */
const longestTitle = 120
