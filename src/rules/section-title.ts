import type { BoundSection } from '../bind.ts'
import { fold } from '../document/words.ts'
import { headingRange, sectionTitle } from './names.ts'
import { defineRule, quoted } from './rule.ts'

/**
 * A heading reads as the template has it: number, title and depth, because links and tables of contents lead by them.
 * Case, dashes and a remark in parentheses do not matter. A document whose headings are all one level deeper, or all
 * without numbers, is told once.
 *
 * @example fails
 * ## 1. Goal
 *
 * Moves orders.
 *
 * ## 2. Owners
 *
 * The Orders team.
 *
 * @example passes
 * ## 1. Purpose
 *
 * Moves orders.
 *
 * ## 2. Owners
 *
 * The Orders team.
 */
export default defineRule({
  id: 'section-title',
  severity: 'warning',
  description: 'a heading renamed, renumbered or at another depth',
  check({ document, binding, report }) {
    const { bound } = binding
    const first = bound[0]
    if (first === undefined) return
    const shift = usualShift(bound)
    const unnumbered =
      bound.some((each) => each.schema.number !== null) && bound.every((each) => each.section.title.number === null)
    if (unnumbered) {
      report({
        reason: `The headings carry no numbers; the template numbers them, for example ${quoted(sectionTitle(first.schema))}.`,
        at: headingRange(document, first.section),
        section: first.schema.id,
        args: ['numbers'],
        expected: [headingText(first, shift)],
      })
    }
    for (const each of bound) {
      const differences = differencesOf(each, shift, unnumbered)
      if (differences.length === 0) continue
      report({
        reason: `Heading ${quoted(each.section.title.flat.text)} ${differences.join(' and ')}.`,
        at: headingRange(document, each.section),
        section: each.schema.id,
        expected: [headingText(each, shift)],
      })
    }
  },
})

function differencesOf({ schema, section }: BoundSection, shift: number, unnumbered: boolean): string[] {
  const differences: string[] = []
  const title = fold(schema.title)
    .replace(/\s*\([^)]*\)/g, '')
    .trim()
  const renumbered = !unnumbered && schema.number !== null && section.title.number !== schema.number
  if (section.title.exact !== title || renumbered) differences.push(`should read ${quoted(sectionTitle(schema))}`)
  if (section.depth !== schema.depth + shift)
    differences.push(`should be a heading of level ${schema.depth + shift}, not ${section.depth}`)
  return differences
}

/** How much deeper the document's headings usually are than the template's. */
function usualShift(bound: readonly BoundSection[]): number {
  const counts = new Map<number, number>()
  for (const { schema, section } of bound)
    counts.set(section.depth - schema.depth, (counts.get(section.depth - schema.depth) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || Math.abs(a[0]) - Math.abs(b[0]))[0]?.[0] ?? 0
}

function headingText({ schema }: BoundSection, shift: number): string {
  return `${'#'.repeat(Math.min(6, Math.max(1, schema.depth + shift)))} ${sectionTitle(schema)}`
}
