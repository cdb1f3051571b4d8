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

/** The listed statuses of a template, where it has any. */
export function statusesOf({ watched }: Kind, { sections }: Schema): readonly string[] {
  const key = labelKey(watched.status)
  const fields = sections.flatMap((section) => (section.repeats ? [] : section.fields))
  return fields.find((field) => field.key === key)?.listed ?? []
}

/** One status, or those with a remark in parentheses behind the same words: `Live` is every `Live (…)`. As people say them. */
export function statusesNamed(name: string, listed: readonly string[]): string[] {
  const reading = readListed(name, listed)
  const found =
    reading.kind === 'listed' ? [reading.value] : listed.filter((status) => labelKey(status) === labelKey(name))
  return found.map((status) => shortName(status, listed))
}
