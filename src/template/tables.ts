import type { Table } from 'mdast'
import type { Block } from '../document/blocks.ts'
import { labelKey } from '../document/words.ts'
import { isHint } from './hints.ts'
import { isDefault } from './labels.ts'

/** A field that a table of the template holds. */
export interface TableField {
  readonly label: Block
  readonly hints: readonly Block[]
}

/** How a table of the template holds fields. */
export interface TemplateTable {
  /** `rows`: labels in the first column, answers beside them. `columns`: labels in the header, one thing a row. */
  readonly kind: 'rows' | 'columns'
  readonly fields: readonly TableField[]
}

/** The cells of each table among these blocks. */
export function tablesOf(blocks: readonly Block[]): (readonly Block[])[] {
  const byTable = new Map<Table, Block[]>()
  for (const block of blocks) {
    if (block.cell === null) continue
    const cells = byTable.get(block.cell.table)
    if (cells === undefined) byTable.set(block.cell.table, [block])
    else cells.push(block)
  }
  return [...byTable.values()]
}

/** Reads a table of the template; `null` where it waits for nothing: an example, or something to look up. */
export function readTemplateTable(cells: readonly Block[]): TemplateTable | null {
  const header = cells.filter((block) => block.kind === 'cell' && block.cell?.row === 0)
  const body = cells.filter((block) => block.kind === 'cell' && (block.cell?.row ?? 0) > 0)
  // Markdown has no table without a header: a label with its answer may stand in it.
  const asked = header[1]?.full.text ?? ''
  return (
    readRows(asked !== '' && isHint(asked) ? [...header, ...body] : body, header.length) ?? readColumns(header, body)
  )
}

function readRows(cells: readonly Block[], columns: number): TemplateTable | null {
  const labels = cells.filter((block) => block.cell?.column === 0)
  const answers = cells.filter((block) => block.cell?.column === 1)
  const open = answers.filter(waits).length
  const fit = answers.every((block) => waits(block) || isDefault(block.full.text))
  if (columns !== 2 || labels.length < 2 || !isNaming(labels) || !fit || open * 2 < answers.length) return null
  const hints = (label: Block): Block[] => answers.filter((block) => block.cell?.row === label.cell?.row)
  return { kind: 'rows', fields: labels.map((label) => ({ label, hints: hints(label) })) }
}

function readColumns(header: readonly Block[], body: readonly Block[]): TemplateTable | null {
  const fit = body.every((block) => waits(block) || (block.cell?.column === 0 && header.length > 2))
  if (header.length < 2 || !isNaming(header) || !fit) return null
  const hints = (label: Block): Block[] =>
    body.filter((block) => block.cell?.column === label.cell?.column && waits(block))
  return { kind: 'columns', fields: header.map((label) => ({ label, hints: hints(label) })) }
}

function waits(block: Block): boolean {
  return isHint(block.full.text)
}

/** Each says something of its own that is no hint. */
function isNaming(blocks: readonly Block[]): boolean {
  const keys = blocks.map((block) => labelKey(block.full.text))
  return !keys.includes('') && new Set(keys).size === keys.length && !blocks.some((block) => isHint(block.full.text))
}
