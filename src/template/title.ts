import type { SectionSchema } from './schema.ts'

/** A section as the template writes its heading: `7.1 Jobs`, `5. Failure Modes`, `Step 1: Drain`. */
export function sectionTitle({ prefix, title }: Pick<SectionSchema, 'prefix' | 'title'>): string {
  return `${prefix}${title}`
}
