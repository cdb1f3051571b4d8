import { fieldAnswer } from '../bind/answers.ts'
import type { Field } from '../bind.ts'
import { labelKey } from '../document/words.ts'
import { readListed } from '../template/listed.ts'
import { defineRule, quoted } from './rule.ts'

/**
 * Status and Risk level begin with one of the template's listed values, since gates and catalogues read them; a remark
 * may follow (`High. Moves money`). A Category outside of the list needs a note: "Where nothing comes near, use your own
 * word and note why the list falls short." Which fields are closed lists is configuration, by label.
 *
 * @example fails
 * ## 4. Entry
 *
 * - **Status:** WIP
 *
 * @example passes
 * ## 4. Entry
 *
 * - **Status:** Live (prod), all regions
 */
export default defineRule({
  id: 'field-value',
  severity: 'error',
  variants: { open: 'warning' },
  description: 'Status or Risk level outside the list, Category outside it without a note',
  check({ document, binding, conventions, report }) {
    const closed = new Set(conventions.fields.closed.map(labelKey))
    const open = new Set(conventions.fields.open.map(labelKey))
    for (const { schema, fields } of binding.bound) {
      for (const field of [...fields.groups.flatMap((group) => group.fields), ...fields.duplicates]) {
        const { listed, label, key } = field.schema
        if (listed.length === 0 || (!closed.has(key) && !open.has(key))) continue
        const answer = fieldAnswer(binding, field)
        // A bare TODO in an open list is a TODO; in a closed one it is no value: gates could not read it.
        if (answer === 'blank' || answer === 'template' || (answer === 'todo' && open.has(key))) continue
        const said = binding.said(field.value)
        const reading = readListed(said, listed)
        const isOpen = open.has(key)
        if (reading.kind === 'listed' || (isOpen && (reading.kind === 'several' || isNoted(said)))) continue
        const at = valueRange(field)
        report({
          reason:
            reading.kind === 'several'
              ? `${quoted(`${label}:`)} names several values: ${quoted(said)}. Choose one of ${listed.map(quoted).join(', ')}.`
              : isOpen
                ? `${quoted(said)} is none of the listed values of ${quoted(`${label}:`)}: ${listed.map(quoted).join(', ')}. Choose the closest, or note that you propose a new one.`
                : `${quoted(said)} is no value of ${quoted(`${label}:`)}.${foreignLetters(said)} Expected one of ${listed.map(quoted).join(', ')}.`,
          at: document.range(at[0], at[1]),
          section: schema.id,
          field: label,
          args: [reading.kind],
          expected: reading.kind === 'none' && reading.closest !== null ? [reading.closest] : [],
          ...(isOpen && { variant: 'open' }),
        })
      }
    }
  },
})

/** Letters of another script that look like Latin ones make a value that reads right and is none. */
function foreignLetters(said: string): string {
  const letters = /\p{Script=Latin}/u.test(said) ? (said.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu) ?? []) : []
  if (letters.length === 0) return ''
  return ` It has letters of another script that only look alike: ${[...new Set(letters)].map(quoted).join(', ')}.`
}

/** A proposal that says it is one: a remark in parentheses, or a few words beside the value. */
function isNoted(said: string): boolean {
  return (
    /\([^)]{3,}\)/.test(said) ||
    /\b(propos|suggest|new category|none (of|fit)|closest|TODO)/i.test(said) ||
    (said.match(/\p{L}+/gu) ?? []).length >= 6
  )
}

function valueRange(field: Field): readonly [number, number] {
  const first = field.value.find((block) => block.full.text !== '') ?? field.at
  return [first.full.offsets[0] ?? 0, first.full.offsets.at(-1) ?? 0]
}
