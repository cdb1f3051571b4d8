import { blockRange } from '../document/document.ts'
import { startOfText } from '../document/place.ts'
import { quoted } from '../reason.ts'
import { headingRange, sectionTitle } from './names.ts'
import { defineRule } from './rule.ts'

/**
 * A section, or a field that the template has once, stands once: of two answers a reader cannot tell which one holds,
 * and a change of one of them would escape the review. Fields of repeated groups ("for each trigger") may repeat.
 *
 * @example fails
 * ## 1. Purpose
 *
 * Moves orders.
 *
 * ## 1. Purpose
 *
 * Moves invoices.
 *
 * ## 2. Owners
 *
 * The Orders team.
 *
 * @example passes
 * ## 1. Purpose
 *
 * Moves orders and invoices.
 *
 * ## 2. Owners
 *
 * The Orders team.
 */
export default defineRule({
  id: 'no-duplicate',
  severity: 'error',
  description: 'a section or field given twice where it stands once',
  check({ document, binding, report }) {
    for (const { schema, section } of binding.duplicates) {
      const first = binding.get(schema.id)
      const line = first === undefined ? '' : `; the first is on line ${headingRange(document, first.section).line}`
      report({
        reason: `Section ${quoted(sectionTitle(schema))} appears here again${line}. Merge them.`,
        at: headingRange(document, section),
        section: schema.id,
      })
    }
    for (const { schema, fields } of binding.bound) {
      // In a list of arguments there may be two that are good.
      if (schema.loose) continue
      for (const field of fields.duplicates) {
        const own = startOfText(field.at.full)
        // Where groups repeat, that of its own group.
        const first = fields.groups
          .flatMap((group) => group.fields)
          .findLast((other) => other.schema === field.schema && startOfText(other.at.full) < own)
        const line = first === undefined ? '' : `; the first is on line ${blockRange(document, first.at).line}`
        report({
          reason: `Field ${quoted(`${field.schema.label}:`)} appears here again${line}. Keep one.`,
          at: blockRange(document, field.at),
          section: schema.id,
          field: field.schema.label,
        })
      }
    }
  },
})
