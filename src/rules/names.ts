import type { BoundSection } from '../bind.ts'
import type { Document, Section } from '../document/document.ts'
import type { Range } from '../message.ts'
import type { SectionSchema } from '../template/schema.ts'

/** A section as the template writes its heading: `7.1 Jobs`, `5. Failure Modes`. */
export function sectionTitle(schema: SectionSchema): string {
  if (schema.number === null) return schema.title
  return schema.number.includes('.') ? `${schema.number} ${schema.title}` : `${schema.number}. ${schema.title}`
}

/** The range of a heading. */
export function headingRange(document: Document, section: Section): Range {
  return document.range(section.heading.position?.start.offset ?? 0, section.heading.position?.end.offset ?? 0)
}

/** What a reader must know to find a bound section: `7.1 Jobs`. */
export function boundTitle(bound: BoundSection): string {
  return sectionTitle(bound.schema)
}
