import { hasFields, proseAnswer, sectionAnswer } from '../bind/answers.ts'
import type { Span } from '../bind/deletion.ts'
import { fieldInsertion } from '../bind/insertion.ts'
import type { BoundSection, Group } from '../bind.ts'
import type { Block } from '../document/blocks.ts'
import { blockRange } from '../document/document.ts'
import { endOf, spanOf, startOf } from '../document/place.ts'
import { labelKey } from '../document/words.ts'
import { quoted, quotedList } from '../reason.ts'
import type { FieldSchema } from '../template/schema.ts'
import { boundTitle, headingRange, whereIn } from './names.ts'
import { defineRule, type RuleContext } from './rule.ts'

/**
 * A section has the fields of the template; where the template says "for each …", each group has them, and a table
 * has a column for each. A section that says why it does not apply needs none, and nobody needs what the template calls
 * optional. A field may stand in a list, a paragraph, a table or under a heading of its own.
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
  check(context) {
    const { document, binding, report } = context
    // A document with nothing of the template in it is told so once.
    if (!binding.bound.some(({ schema }) => schema.depth > 0)) return
    for (const bound of binding.bound) {
      const { schema, fields } = bound
      const required = schema.fields.filter((field) => !field.optional)
      if (required.length === 0) continue
      if (!hasFields(fields.groups)) {
        if (schema.depth > 0 && sectionAnswer(binding, bound) !== 'said') continue
        const table = bound.blocks.find((block) => block.cell !== null && isHeader(schema.fields, block))
        if (table !== undefined) {
          reportTable(bound, table, context)
          continue
        }
        if (schema.loose) continue
        report({
          reason: `${schema.depth > 0 ? `Section ${quoted(boundTitle(bound))}` : 'The start of the document'} has none of the fields ${quotedList(required.map((field) => `${field.label}:`))}.`,
          at: headingRange(document, bound.section),
          section: schema.id,
          args: ['all'],
          note: schema.guidance[0] ?? null,
        })
        continue
      }
      // "None" behind a strange label, or below it, speaks of that alone.
      const strange = fields.prose.findIndex((block) => block.label?.strong === true)
      const prose = strange < 0 ? fields.prose : fields.prose.slice(0, strange)
      const excused = proseAnswer(binding, prose) === 'none'
      const tables = new Set<Block>()
      for (const group of fields.groups) {
        if (group.fields.length === 0 || tables.has(group.at)) continue
        // One of the words in a sentence or list does not promise the others.
        if (schema.loose && !group.row && group.fields.length * 2 < required.length) continue
        if (group.row) tables.add(group.at)
        const missing = excused && !schema.repeats ? [] : missingFields(required, group).filter(isUnnamed(bound, group))
        for (const field of missing) {
          const place = placeOf(bound, group, fields.groups.length)
          const put = fieldInsertion(document, bound, group, field, place.start)
          report({
            reason: reasonFor(field, bound, group),
            at: document.range(put?.start ?? place.start, put?.end ?? place.end),
            section: schema.id,
            field: field.label,
            group: schema.repeats && !group.row ? group.name : null,
            expected: put === null ? [] : [put.text],
            note: field.hint ?? field.prompts[0] ?? null,
          })
        }
      }
    }
  },
})

/** A table with labels in its header that still is no table of the section's fields: nothing below it, or too few of them. */
function reportTable(bound: BoundSection, header: Block, { document, report }: RuleContext): void {
  const { schema, blocks } = bound
  const title = quoted(boundTitle(bound))
  const at = blockRange(document, header)
  const cells = blocks.filter((block) => block.cell?.table === header.cell?.table)
  if (cells.every((block) => block.cell?.row === 0)) {
    report({ reason: `The table of ${title} has no rows.`, at, section: schema.id, args: ['rows'] })
    return
  }
  for (const field of schema.fields) {
    if (field.optional || cells.some((block) => isHeader([field], block))) continue
    report({
      reason: `The table of ${title} has no column ${quoted(field.label)}.`,
      at,
      section: schema.id,
      field: field.label,
      note: field.hint ?? field.prompts[0] ?? null,
    })
  }
}

function isHeader(fields: readonly FieldSchema[], block: Block): boolean {
  return block.cell?.row === 0 && fields.some((field) => field.key === labelKey(block.full.text))
}

function missingFields(fields: readonly FieldSchema[], group: Group): FieldSchema[] {
  return fields.filter((field) => !group.fields.some((each) => each.schema === field))
}

/** A heading of its own names the thing: `#### Postgres` needs no `System:` below it, but `#### System 1` does. */
function isUnnamed({ schema }: BoundSection, group: Group): (field: FieldSchema) => boolean {
  const naming = schema.fields[0]
  if (group.at.kind !== 'heading' || group.title === null || naming === undefined) return () => true
  const singular = (text: string): string[] =>
    labelKey(text)
      .split(' ')
      .map((word) => word.replace(/s$/, ''))
  const generic = new Set([...singular(schema.title), ...singular(naming.label)])
  // `Name:` or `System:` of "Systems Touched" is what the thing is called; `Detection:` says something of it.
  const calls = new Set(['name', 'title', 'id', ...singular(schema.title)])
  if (!singular(naming.label).every((word) => calls.has(word))) return () => true
  const isNamed = singular(group.title).some((word) => /\p{L}/u.test(word) && !generic.has(word))
  return (field) => field !== naming || !isNamed
}

function reasonFor(field: FieldSchema, bound: BoundSection, group: Group): string {
  if (group.row) return `The table of ${quoted(boundTitle(bound))} has no column ${quoted(field.label)}.`
  return `Missing field ${quoted(`${field.label}:`)} ${whereIn(bound, bound.schema.repeats ? group.name : null)}.`
}

function placeOf(bound: BoundSection, group: Group, groups: number): Span {
  const { heading } = bound.section
  if (!bound.schema.repeats) return { start: startOf(heading), end: endOf(heading) }
  const place = spanOf(group.at.full)
  // The only group, without a title of its own, is the section: from its heading to its first field.
  return groups === 1 && group.title === null ? { ...place, start: startOf(heading) } : place
}
