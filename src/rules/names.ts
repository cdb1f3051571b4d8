import type { BoundSection } from '../bind.ts'
import type { Document, Section } from '../document/document.ts'
import { endOf, startOf } from '../document/place.ts'
import type { Range } from '../message.ts'
import { quoted } from '../reason.ts'
import { sectionTitle } from '../template/title.ts'

export { sectionTitle } from '../template/title.ts'

/** The range of a heading. */
export function headingRange(document: Document, section: Section): Range {
  return document.range(startOf(section.heading), endOf(section.heading))
}

/** What a reader must know to find a bound section: `7.1 Jobs`. */
export function boundTitle(bound: BoundSection): string {
  return sectionTitle(bound.schema)
}

/** Where a field is, behind its label: "of `import` in `7.1 Jobs`". `group`: the thing whose field it is, if it has a name. */
export function whereIn(bound: BoundSection, group: string | null = null): string {
  const isHead = bound.schema.depth === 0
  if (group === null || group === '') return isHead ? 'at the start of the document' : `of ${quoted(boundTitle(bound))}`
  return `of ${quoted(group)} ${isHead ? 'at the start of the document' : `in ${quoted(boundTitle(bound))}`}`
}
