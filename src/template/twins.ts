import { labelKey } from '../document/words.ts'
import type { Place } from './outline.ts'
import type { SectionSchema } from './schema.ts'

/** A place of a template and what it compiles to. */
export interface Compiled {
  readonly place: Place
  readonly schema: SectionSchema
}

/**
 * The sections of a template without those that another one stands for. Of "Option 1" and "Option 2" each document's
 * options must have what both have; one with nothing below its heading only says that there may be more.
 */
export function withoutTwins(all: readonly Compiled[]): SectionSchema[] {
  const kept = all.filter(({ place }) => place.mergedInto === null)
  const optional = new Set<unknown>()
  for (const { place, schema } of kept) {
    const below = kept.filter((each) => each.schema.parent === schema.id)
    for (const twin of twinsOf(place, all)) {
      const own = all.filter(({ place: { parent, mergedInto } }) => parent === twin.place.id && mergedInto !== null)
      const { fields, prompts } = twin.schema
      if (own.length + fields.length === 0 && !prompts.some((text) => /[\p{L}\p{N}]/u.test(text))) continue
      const titles = new Set(own.map((each) => labelKey(each.schema.title)))
      const keys = new Set(fields.map(({ key }) => key))
      for (const field of schema.fields) if (!keys.has(field.key)) optional.add(field)
      for (const each of below) if (!titles.has(labelKey(each.schema.title))) optional.add(each.schema)
    }
  }
  return kept.map(({ schema }) => ({
    ...schema,
    optional: schema.optional || optional.has(schema),
    fields: schema.fields.map((field) => (optional.has(field) ? { ...field, optional: true } : field)),
  }))
}

function twinsOf({ id, parent }: Place, all: readonly Compiled[]): Compiled[] {
  return all.filter(({ place }) => place.mergedInto === id && place.parent === parent)
}
