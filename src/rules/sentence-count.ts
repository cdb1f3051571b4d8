import { fieldSentences } from '../bind/field-sentences.ts'
import { labelKey } from '../document/words.ts'
import { quoted } from '../reason.ts'
import type { FieldSchema } from '../template/schema.ts'
import { sentenceLimit } from '../template/sentence-limit.ts'
import { defineRule } from './rule.ts'

/**
 * A catalogue shows the description of every document beside the others, so the template says how long one is: "Short
 * description (1–2 sentences)". The number is read from the template's label or hint; `fields` are held to `most` where it
 * names none. Notes for others (a TODO, a quote, a remark in parentheses) are no part of it, and a list counts with the
 * sentence that announces it.
 *
 * @example fails
 * ## 10. Summary
 *
 * - **Short description (1–2 sentences):** Copies orders into the warehouse. It runs at night. Finance reads the result.
 *
 * @example passes
 * ## 10. Summary
 *
 * - **Short description (1–2 sentences):** Copies orders, e.g. those of v2.1 shops, into the warehouse. Finance reads them.
 */
export default defineRule({
  id: 'sentence-count',
  severity: 'warning',
  description: 'a field with more sentences than its label in the template allows',
  options: { fields: ['Short description'], most: 2 },
  check({ document, binding, todos, options, report }) {
    const named = new Set(options.fields.map(labelKey))
    for (const { schema, fields } of binding.bound) {
      for (const field of [...fields.groups.flatMap((group) => group.fields), ...fields.duplicates]) {
        const most = limitOf(field.schema) ?? (named.has(field.schema.key) ? options.most : null)
        if (most === null) continue
        const sentences = fieldSentences(document, binding, todos, field)
        const surplus = sentences[most]
        if (surplus === undefined) continue
        report({
          reason: `${quoted(`${field.schema.label}:`)} has ${sentences.length} sentences; at most ${most} ${most === 1 ? 'is' : 'are'} allowed. Shorten it, or move what follows to another section.`,
          at: surplus,
          section: schema.id,
          field: field.schema.label,
        })
      }
    }
  },
})

function limitOf({ label, hint }: FieldSchema): number | null {
  return sentenceLimit(label) ?? (hint === null ? null : sentenceLimit(hint))
}
