import { hasFields, sectionAnswer } from '../bind/answers.ts'
import { sectionInsertion } from '../bind/insertion.ts'
import { quoted, quotedList } from '../reason.ts'
import { headingRange, sectionTitle } from './names.ts'
import { defineRule } from './rule.ts'

/**
 * A document has every section of its template, because a reviewer looks for an answer where the template puts it:
 * "Leave nothing empty." A section that does not apply stays, and says so. It is reported at the heading that follows
 * the gap. A section that is missing with its parent is not reported again, nor one whose parent says why none of it
 * applies. What the template calls optional may be left out.
 *
 * @example fails
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
  id: 'required-section',
  severity: 'error',
  description: 'a section of the template that is not there',
  check({ document, binding, schema, report }) {
    const end = document.range(document.text.length, document.text.length)
    if (document.text.trim() === '') {
      report({ reason: 'The document is empty. Start from the template.', at: end, section: null, args: ['empty'] })
      return
    }
    const sections = schema.sections.filter((each) => each.depth > 0)
    if (!binding.bound.some((each) => each.schema.depth > 0)) {
      const first = sections.find((each) => !each.optional) ?? sections[0]
      const start = document.range(0, 0)
      report({
        reason: `None of the template's ${sections.length} sections is here; the first is ${quoted(first === undefined ? '' : sectionTitle(first))}. Start from the template.`,
        at: start,
        section: null,
        args: ['none'],
      })
      return
    }
    const missing = new Set(binding.missing.map((each) => each.schema.id))
    for (const { schema: section, before } of binding.missing) {
      if (section.optional || (section.parent !== null && missing.has(section.parent))) continue
      const parent = section.parent === null ? undefined : binding.get(section.parent)
      if (
        parent !== undefined &&
        binding.children(parent.schema.id).length === 0 &&
        !hasFields(parent.fields.groups) &&
        sectionAnswer(binding, parent) !== 'said'
      )
        continue
      const parts = schema.sections.filter(
        (each) => each.parent === section.id && !each.optional && missing.has(each.id),
      )
      const withParts = parts.length === 0 ? '' : ` with ${quotedList(parts.map(sectionTitle))}`
      const place = before === null ? 'at the end' : `before ${quoted(before.title.flat.text)}`
      const put = sectionInsertion(document, binding, schema, section, before)
      report({
        reason: `Missing section ${quoted(sectionTitle(section))}${withParts}; it belongs ${place}.`,
        at:
          put === null ? (before === null ? end : headingRange(document, before)) : document.range(put.start, put.end),
        section: section.id,
        expected: put === null ? [] : [put.text],
        note: section.guidance[0] ?? section.prompts[0] ?? null,
      })
    }
  },
})
