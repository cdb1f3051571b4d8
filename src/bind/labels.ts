import type { Block } from '../document/blocks.ts'
import { labelLines } from '../document/lines.ts'
import { withoutOptionalMark } from '../document/optional-mark.ts'
import { labelKey, similarity } from '../document/words.ts'
import type { FieldSchema, SectionSchema } from '../template/schema.ts'

/** A label this alike is the same label, typed slightly differently. */
const alike = 0.85

/**
 * The field of a section that a label names, or `null`.
 *
 * @param tolerant a label typed slightly differently counts as well: for what surely is a label, not for plain words.
 */
export function fieldNamed(schema: SectionSchema, label: string, tolerant: boolean): FieldSchema | null {
  const key = labelKey(withoutOptionalMark(label.replace(/[:：]\s*$/, '')).text)
  const exact = schema.fields.find((field) => field.key === key)
  if (exact !== undefined || !tolerant) return exact ?? null
  const best = schema.fields
    .map((field) => ({ field, score: similarity(field.key, key) }))
    .sort((a, b) => b.score - a.score)[0]
  return best !== undefined && best.score >= alike ? best.field : null
}

/** A block, or its lines where each begins with a label of the section. */
export function knownLines(schema: SectionSchema, block: Block): readonly Block[] {
  return labelLines(block, (label) => fieldNamed(schema, label, false) !== null)
}

/** A field that a block opens, with what the block itself says for it. */
export interface Opening {
  readonly field: FieldSchema
  readonly value: readonly Block[]
}

/**
 * The field that a block opens: by a label with a colon, by emphasised words that are exactly a label (`**Status**`), by a
 * list item that is nothing else and has more below it, or by a heading (`#### 6.1 Safe operations`).
 */
export function openingOf(schema: SectionSchema, block: Block): Opening | null {
  if (block.kind === 'heading') {
    const field = fieldNamed(schema, block.full.text.replace(/^\d+(?:\.\d+)*[.)]?\s+/, ''), false)
    return field === null ? null : { field, value: [] }
  }
  if (block.kind !== 'text') return null
  const { label, lead } = block
  const labelled = label === null ? null : fieldNamed(schema, label.text, label.strong)
  if (labelled !== null) return { field: labelled, value: rest(block, block.text) }
  const led = lead === null ? null : fieldNamed(schema, lead.text, false)
  if (led !== null && lead !== null) return { field: led, value: rest(block, lead.rest) }
  const whole = block.itemStart && block.hasNested ? fieldNamed(schema, block.full.text, false) : null
  return whole === null ? null : { field: whole, value: [] }
}

function rest(block: Block, text: Block['full']): readonly Block[] {
  return text.text === '' ? [] : [{ ...block, full: text, text, label: null, lead: null }]
}
