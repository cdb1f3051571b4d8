import type { Block } from '../document/blocks.ts'
import type { FieldSchema, SectionSchema } from '../template/schema.ts'
import { fieldNamed } from './labels.ts'

/** How a table holds the template's fields. */
export type TableReading =
  /** Labels in the header, one thing a row. */
  | { readonly kind: 'columns'; readonly columns: readonly (FieldSchema | null)[]; readonly header: Block }
  /** Labels in the first column, one thing. */
  | { readonly kind: 'rows' }
  /** Labels in the first column, one thing in each further column. */
  | { readonly kind: 'transposed'; readonly header: readonly Block[] }
  /** No labels: a part of some value. */
  | { readonly kind: 'plain' }

/** The cells of the table that `blocks[index]` is in, from there on: they stand together. */
export function cellsFrom(blocks: readonly Block[], index: number): Block[] {
  const cells: Block[] = []
  for (let at = index; blocks[at]?.cell?.table !== undefined; at++) {
    const block = blocks[at]
    if (block?.cell?.table !== blocks[index]?.cell?.table || block === undefined) break
    cells.push(block)
  }
  return cells
}

/** The cells among `blocks`, one list for each row of each table. */
export function rowsOf(blocks: readonly Block[]): (readonly Block[])[] {
  const rows: Block[][] = []
  for (const block of blocks) {
    if (block.cell === null) continue
    const last = rows.at(-1)?.[0]?.cell
    if (last?.table === block.cell.table && last.row === block.cell.row) rows.at(-1)?.push(block)
    else rows.push([block])
  }
  return rows
}

/** Reads the table that begins with the cell `blocks[index]`. Two labels make it a table of fields; one is a coincidence. */
export function readTable(schema: SectionSchema, blocks: readonly Block[], index: number): TableReading {
  const cells = cellsFrom(blocks, index)
  const named = (block: Block): FieldSchema | null => fieldNamed(schema, block.full.text, true)
  const enough = Math.min(2, schema.fields.length)
  const header = cells.filter((block) => block.cell?.row === 0)
  const columns = header.map(named)
  const first = header[0]
  if (enough === 0 || first === undefined) return { kind: 'plain' }
  if (columns.filter((each) => each !== null).length >= enough) return { kind: 'columns', columns, header: first }
  const rows = cells.filter((block) => block.cell?.column === 0 && named(block) !== null)
  if (rows.length < enough) return { kind: 'plain' }
  return schema.repeats && header.length > 2 ? { kind: 'transposed', header } : { kind: 'rows' }
}
