import { quoted } from '../reason.ts'
import { headingRange, sectionTitle } from './names.ts'
import { defineRule } from './rule.ts'

/**
 * Sections stand in the template's order, so that a reader of many documents finds each at its place. The fewest
 * sections that would have to move are reported, each once; what is nested in a moved section moves with it.
 *
 * @example fails
 * ## 2. Owners
 *
 * The Orders team.
 *
 * ## 1. Purpose
 *
 * Moves orders.
 *
 * @example passes
 * ## 1. Purpose
 *
 * Moves orders.
 *
 * ## 2. Owners
 *
 * The Orders team.
 */
export default defineRule({
  id: 'section-order',
  severity: 'warning',
  description: "a section out of the template's order",
  check({ document, binding, report }) {
    const moved = new Set(binding.bound.filter((each) => each.moved).map((each) => each.schema.id))
    for (const [index, bound] of binding.bound.entries()) {
      if (!bound.moved || (bound.schema.parent !== null && moved.has(bound.schema.parent))) continue
      const next = binding.bound.slice(index + 1).find((each) => !each.moved && each.schema.parent !== bound.schema.id)
      const previous = binding.bound.slice(0, index).findLast((each) => !each.moved && each.schema.depth > 0)
      const place =
        next !== undefined
          ? `before ${quoted(sectionTitle(next.schema))}`
          : previous !== undefined
            ? `after ${quoted(sectionTitle(previous.schema))}`
            : 'elsewhere'
      report({
        reason: `Section ${quoted(bound.section.title.flat.text)} is out of order; the template has it ${place}.`,
        at: headingRange(document, bound.section),
        section: bound.schema.id,
      })
    }
  },
})
