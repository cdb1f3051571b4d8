import { hasFields, proseAnswer, sectionAnswer } from '../bind/answers.ts'
import type { BoundSection, Group } from '../bind.ts'
import type { Block } from '../document/blocks.ts'
import type { Document } from '../document/document.ts'
import { labelKey } from '../document/words.ts'
import type { Range } from '../message.ts'
import type { FieldSchema } from '../template/schema.ts'
import { boundTitle, headingRange } from './names.ts'
import { defineRule, quoted } from './rule.ts'

/**
 * A section has the fields of the template; where the template says "for each …", each group has them, and a table
 * has a column for each. A section that says why it does not apply needs none. A field may stand in a list, a
 * paragraph, a table or under a heading of its own.
 *
 * @example fails
 * ## 3. Jobs
 *
 * - **Name:** import
 *
 * @example passes
 * ## 3. Jobs
 *
 * - **Name:** import
 * - **Timeout:** 30 s
 */
export default defineRule({
  id: 'required-field',
  severity: 'error',
  description: 'a field of the template that is not there',
  check({ document, binding, report }) {
    for (const bound of binding.bound) {
      const { schema, fields } = bound
      if (schema.fields.length === 0) continue
      if (!hasFields(fields.groups)) {
        if (sectionAnswer(binding, bound) !== 'said') continue
        const table = bound.blocks.find((block) => block.cell !== null && isHeader(schema.fields, block))
        if (table !== undefined) {
          report({
            reason: `The table of ${quoted(boundTitle(bound))} has no rows.`,
            at: document.range(table.full.offsets[0] ?? 0, table.full.offsets.at(-1) ?? 0),
            section: schema.id,
            args: ['rows'],
          })
          continue
        }
        report({
          reason: `Section ${quoted(boundTitle(bound))} has none of the fields ${schema.fields.map((field) => quoted(`${field.label}:`)).join(', ')}.`,
          at: headingRange(document, bound.section),
          section: schema.id,
          args: ['all'],
          note: schema.guidance[0] ?? null,
        })
        continue
      }
      const excused = proseAnswer(binding, fields.prose) === 'none'
      const tables = new Set<Block>()
      for (const group of fields.groups) {
        if (group.fields.length === 0 || tables.has(group.at)) continue
        if (group.row) tables.add(group.at)
        const missing = excused && !schema.repeats ? [] : missingFields(schema.fields, group)
        for (const field of missing) {
          report({
            reason: reasonFor(field, bound, group),
            at: placeOf(document, bound, group, fields.groups.length),
            section: schema.id,
            field: field.label,
            group: schema.repeats && !group.row ? group.name : null,
            note: field.hint ?? field.prompts[0] ?? null,
          })
        }
      }
    }
  },
})

function isHeader(fields: readonly FieldSchema[], block: Block): boolean {
  return block.cell?.row === 0 && fields.some((field) => field.key === labelKey(block.full.text))
}

function missingFields(fields: readonly FieldSchema[], group: Group): FieldSchema[] {
  return fields.filter((field) => !group.fields.some((each) => each.schema === field))
}

function reasonFor(field: FieldSchema, bound: BoundSection, group: Group): string {
  if (group.row) return `The table of ${quoted(boundTitle(bound))} has no column ${quoted(field.label)}.`
  const title = bound.schema.repeats ? group.name : null
  const where =
    title === null || title === '' ? quoted(boundTitle(bound)) : `${quoted(title)} in ${quoted(boundTitle(bound))}`
  return `Missing field ${quoted(`${field.label}:`)} of ${where}.`
}

function placeOf(document: Document, bound: BoundSection, group: Group, groups: number): Range {
  if (!bound.schema.repeats) return headingRange(document, bound.section)
  const start = group.at.full.offsets[0] ?? 0
  // The only group, without a title of its own, is the section: from its heading to its first field.
  if (groups === 1 && group.title === null)
    return document.range(bound.section.heading.position?.start.offset ?? 0, group.at.full.offsets.at(-1) ?? start)
  return document.range(start, group.at.full.offsets.at(-1) ?? start)
}
