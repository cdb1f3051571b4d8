import type { Block } from '../document/blocks.ts'
import type { FieldSchema } from '../template/schema.ts'

/** A field while its value is read. */
export interface OpenField {
  readonly schema: FieldSchema
  readonly at: Block
  readonly value: Block[]
  /** Level of the list item the label stands in; 0 for a paragraph or heading. */
  readonly level: number
  readonly cell: boolean
}

/** What is said first. */
export function firstText({ value }: OpenField): Block | undefined {
  return value.find((block) => block.kind !== 'comment')
}

/** Something is said already. */
export function isSaid(field: OpenField): boolean {
  return field.value.some((each) => each.kind !== 'quote' && each.kind !== 'comment' && each.full.text !== '')
}

/** A heading of the author's own beside the heading that is a field. */
export function isNextTo(at: Block, { kind, node }: Block): boolean {
  return kind === 'heading' && node.type === 'heading' && at.node.type === 'heading' && node.depth <= at.node.depth
}

/** Below a label, or right after its list where the label has no value of its own. */
export function isPartOf(field: OpenField, block: Block): boolean {
  if (field.cell) return false
  if (block.level > field.level) return true
  if (field.level > 0 && block.level === field.level) return !block.itemStart
  if (field.level === 0) return true
  const following = field.value.at(-1)
  const sameTable = following?.level === 0 && following.kind === 'cell' && block.kind === 'cell'
  return block.level === 0 && (!isSaid(field) || sameTable)
}
