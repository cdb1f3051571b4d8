import type { BoundSection } from '../bind.ts'
import type { Document, Section } from '../document/document.ts'
import type { Range } from '../message.ts'
import { sectionTitle } from '../template/title.ts'

export { sectionTitle } from '../template/title.ts'

/** The range of a heading. */
export function headingRange(document: Document, section: Section): Range {
  return document.range(section.heading.position?.start.offset ?? 0, section.heading.position?.end.offset ?? 0)
}

/** What a reader must know to find a bound section: `7.1 Jobs`. */
export function boundTitle(bound: BoundSection): string {
  return sectionTitle(bound.schema)
}
