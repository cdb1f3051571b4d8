import { usualShift } from '../bind/style.ts'
import type { BoundSection } from '../bind.ts'
import { exactTitle } from '../document/heading.ts'
import { retitled } from '../document/retitle.ts'
import { quoted } from '../reason.ts'
import { headingRange, sectionTitle } from './names.ts'
import { defineRule, type RuleContext } from './rule.ts'

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
  check(context) {
    const { document, binding, report } = context
    const bound = binding.bound.filter((each) => each.schema.depth > 0)
    const first = bound[0]
    if (first === undefined) return
    const shift = usualShift(bound)
    const unnumbered =
      bound.some(({ schema }) => isNumbered(schema)) && bound.every((each) => each.section.title.number === null)
    if (unnumbered) {
      report({
        reason: `The headings carry no numbers; the template numbers them, for example ${quoted(sectionTitle(first.schema))}.`,
        at: headingRange(document, first.section),
        section: first.schema.id,
        args: ['numbers'],
        expected: headingText(context, first, shift),
      })
    }
    const renumbered = unnumbered ? [] : renumberedTogether(bound)
    const start = renumbered[0]
    if (start !== undefined) {
      report({
        reason: `Starting with ${quoted(start.section.title.flat.text)}, ${renumbered.length} sections are numbered differently from the template; this one should read ${quoted(sectionTitle(start.schema))}.`,
        at: headingRange(document, start.section),
        section: start.schema.id,
        args: ['renumbered'],
        expected: headingText(context, start, shift),
      })
    }
    for (const each of bound) {
      const differences = differencesOf(each, shift, unnumbered || renumbered.includes(each))
      if (differences.length === 0) continue
      report({
        reason: `Heading ${quoted(each.section.title.flat.text)} ${differences.join(' and ')}.`,
        at: headingRange(document, each.section),
        section: each.schema.id,
        expected: headingText(context, each, shift),
      })
    }
  },
})

/** Letters and words ("Step 2:") only count: one more in between is nothing wrong. */
function isNumbered({ number }: BoundSection['schema']): boolean {
  return number !== null && /^\d/.test(number)
}

function differencesOf({ schema, section }: BoundSection, shift: number, numberSaid: boolean): string[] {
  const differences: string[] = []
  const title = exactTitle(schema.title)
  const renumbered = !numberSaid && isNumbered(schema) && section.title.number !== schema.number
  if (section.title.exact !== title || renumbered) differences.push(`should read ${quoted(sectionTitle(schema))}`)
  if (section.depth !== schema.depth + shift)
    differences.push(`should be a heading of level ${schema.depth + shift}, not ${section.depth}`)
  return differences
}

/** From so many on, sections moved by one number are one message: a section was put in, or left out, before them. */
const manyRenumbered = 3

/** Sections whose first number is off by the same amount, where they are many. */
function renumberedTogether(bound: readonly BoundSection[]): BoundSection[] {
  const groups = new Map<number, BoundSection[]>()
  for (const each of bound) {
    const off = offset(each.schema.number, each.section.title.number)
    if (off !== 0 && off !== null) groups.set(off, [...(groups.get(off) ?? []), each])
  }
  const largest = [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? []
  return largest.length >= manyRenumbered ? largest : []
}

/** `8.1` for `7.1` is 1; `null` where more than the first part differs. */
function offset(template: string | null, own: string | null): number | null {
  const [first, ...rest] = template?.split('.') ?? []
  const [ownFirst, ...ownRest] = own?.split('.') ?? []
  if (first === undefined || ownFirst === undefined || rest.join('.') !== ownRest.join('.')) return null
  const off = Number(ownFirst) - Number(first)
  return Number.isNaN(off) ? null : off
}

/**
 * The heading as it should stand. One with parts of the author's below it would part with them at another depth, and
 * beside one that reads so already it is not certain which was meant.
 */
function headingText({ document, binding }: RuleContext, bound: BoundSection, shift: number): string[] {
  const { schema, section, blocks } = bound
  const depth = Math.min(6, Math.max(1, schema.depth + shift))
  if (depth !== section.depth && blocks.some((block) => block.kind === 'heading')) return []
  if (binding.unexpected.some((other) => other.section.title.exact === exactTitle(schema.title))) return []
  const number = isNumbered(schema) ? schema.number : null
  const text = retitled(document, section, { ...schema, number, depth })
  return text === null ? [] : [text]
}
