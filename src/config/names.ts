import { fold, labelKey } from '../document/words.ts'
import { readListed, shortName } from '../template/listed.ts'
import type { Schema, SectionSchema } from '../template/schema.ts'
import type { Kind } from './kind.ts'

/** Sections that a person means by `8.2`, `8.2 Metrics`, `Metrics`, or the id. */
export function sectionsNamed(name: string, { sections }: Schema): SectionSchema[] {
  const wanted = fold(name)
  return sections.filter(({ id, number, title }) =>
    [id, title, ...(number === null ? [] : [number, `${number} ${title}`, `${number}. ${title}`])].some(
      (each) => fold(each) === wanted,
    ),
  )
}

/** The listed values of a field, in the order of the template; none where it has no such field. */
export function valuesOf(label: string, { sections }: Schema): readonly string[] {
  const key = labelKey(label)
  const fields = sections.flatMap((section) => (section.repeats ? [] : section.fields))
  return fields.find((field) => field.key === key)?.listed ?? []
}

/** The listed statuses of a template, where it has any. */
export function statusesOf({ watched }: Kind, schema: Schema): readonly string[] {
  return valuesOf(watched.status, schema)
}

/**
 * Sections and fields that a person means: a section as in `sectionsNamed`, `section 8` too, or a label. A section that
 * has the field of the same name is that section alone.
 */
export function placesNamed(name: string, schema: Schema): { sections: readonly SectionSchema[]; isField: boolean } {
  const short = /^section\s+(\S.*)$/is.exec(name)?.[1]
  const whole = sectionsNamed(name, schema)
  const sections = whole.length > 0 || short === undefined ? whole : sectionsNamed(short, schema)
  const key = labelKey(name)
  const holders = schema.sections.filter(({ fields }) => fields.some((field) => field.key === key))
  return { sections, isField: holders.some((holder) => !sections.includes(holder)) }
}

/** One value, or those with a remark in parentheses behind the same words: `Live` is every `Live (…)`. As people say them. */
export function valuesNamed(name: string, listed: readonly string[]): string[] {
  const reading = readListed(name, listed)
  const found =
    reading.kind === 'listed' ? [reading.value] : listed.filter((value) => labelKey(value) === labelKey(name))
  return found.map((value) => shortName(value, listed))
}
