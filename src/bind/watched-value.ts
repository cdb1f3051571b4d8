import type { Binding } from '../bind.ts'
import { labelKey } from '../document/words.ts'
import { readListed, shortName } from '../template/listed.ts'
import { fieldAnswer } from './answers.ts'

/**
 * The listed value of the first field with this label in a section that does not repeat, as people say it: `High`,
 * `Live (prod)`. `null` where there is none that can be trusted: no such field, no listed value, several, or the field
 * given twice.
 */
export function listedAnswer(binding: Binding, label: string): string | null {
  const key = labelKey(label)
  for (const { schema, fields } of binding.bound) {
    if (schema.repeats) continue
    const field = fields.groups.flatMap((group) => group.fields).find((each) => each.schema.key === key)
    if (field === undefined) continue
    const answer = fieldAnswer(binding, field)
    const twice = fields.duplicates.some((each) => each.schema.key === key)
    if (answer === 'blank' || answer === 'template' || twice) return null
    const { listed } = field.schema
    const reading = readListed(binding.said(field.value), listed)
    return reading.kind === 'listed' ? shortName(reading.value, listed) : null
  }
  return null
}
