import type { Binding, BoundSection, Field } from '../bind.ts'
import { labelKey } from '../document/words.ts'

/** The first field with this label in a section that does not repeat, or `null`. */
export function labelledField(
  binding: Binding,
  label: string,
): { readonly bound: BoundSection; readonly field: Field } | null {
  const key = labelKey(label)
  for (const bound of binding.bound) {
    if (bound.schema.repeats) continue
    const field = bound.fields.groups.flatMap((group) => group.fields).find((each) => each.schema.key === key)
    if (field !== undefined) return { bound, field }
  }
  return null
}

/** The section whose fields stand once for each of several things, one of them with this label. */
export function repeatingSection(binding: Binding, label: string): BoundSection | null {
  const key = labelKey(label)
  return binding.bound.find(({ schema }) => schema.repeats && schema.fields.some((each) => each.key === key)) ?? null
}

/** The section that the template gives this title, with or without its number. */
export function titledSection(binding: Binding, title: string): BoundSection | null {
  const key = labelKey(title)
  return binding.bound.find(({ schema }) => labelKey(schema.title) === key) ?? null
}
