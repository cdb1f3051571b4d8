import { answerOf, fieldAnswer, hasFields, sectionAnswer } from '../bind/answers.ts'
import type { Binding, BoundSection, Field, Group } from '../bind.ts'
import { blockRange, type Document } from '../document/document.ts'
import { labelKey } from '../document/words.ts'
import { quoted, quotedList } from '../reason.ts'
import { boundTitle, headingRange, whereIn } from './names.ts'
import { defineRule } from './rule.ts'

/**
 * Every section and every field says something: "Leave nothing empty. What does not apply, answer with 'Not
 * applicable for this workflow' plus the reason." A comment, a lone dash or the template's guidance is
 * nothing said. What the template calls optional is left out rather than left empty.
 *
 * @example fails
 * ## 3. Jobs
 *
 * - **Name:** import
 * - **Timeout:**
 *
 * @example passes
 * ## 3. Jobs
 *
 * - **Name:** import
 * - **Timeout:** Not applicable for this workflow: the job ends with its one request.
 */
export default defineRule({
  id: 'no-blank',
  severity: 'error',
  variants: { optional: 'warning' },
  description: 'a section or field with nothing said',
  check({ document, binding, schema, conventions, report }) {
    const closed = new Set(conventions.fields.closed.map(labelKey))
    const remedy =
      schema.nonAnswers[0] === undefined
        ? 'Fill it in.'
        : `Fill it in, or write ${quoted(schema.nonAnswers[0].text)} and why.`
    for (const bound of binding.bound) {
      const title = quoted(boundTitle(bound))
      const below = schema.sections.filter((each) => each.parent === bound.schema.id)
      const answer = sectionAnswer(binding, bound)
      // Where the template asks something and all parts are optional, the section itself is the answer.
      const isWhole = bound.schema.prompts.length > 0 && below.every((each) => each.optional && each.pattern === null)
      const hasOwn = bound.schema.fields.some((field) => !field.optional) || hasFields(bound.fields.groups)
      if (!isWhole && !hasOwn && below.length > 0) {
        // A section that is made of parts may say nothing itself, but not have none of them and say nothing.
        if (binding.children(bound.schema.id).length > 0 || (answer !== 'blank' && answer !== 'todo')) continue
        const parts = below.filter((each) => !each.optional).map((each) => each.number ?? each.title)
        const missing =
          parts.length === 0 ? '' : `, and ${quotedList(parts)} ${parts.length === 1 ? 'is' : 'are'} missing`
        report({
          ...ofSection(bound, `Section ${title} says nothing${missing}.`, remedy),
          at: headingRange(document, bound.section),
        })
        continue
      }
      if (!hasFields(bound.fields.groups)) {
        if (answer === 'blank' && bound.schema.depth > 0) {
          report({
            ...ofSection(bound, `Section ${title} is blank.`, remedy),
            at: headingRange(document, bound.section),
            note: bound.schema.guidance[0] ?? null,
          })
        }
        continue
      }
      for (const group of bound.fields.groups) {
        if (group.fields.length === 0 && group.title !== null && answerOf(binding, group.prose) === 'blank') {
          report({
            reason: `${quoted(group.title)} in ${quoted(boundTitle(bound))} is blank. ${remedy}`,
            at: blockRange(document, group.at),
            section: bound.schema.id,
            group: group.title,
          })
        }
        if (isTemplateRow(binding, bound, group)) {
          const blank = group.fields.every((field) => fieldAnswer(binding, field) === 'blank')
          if (blank)
            report({
              ...ofSection(bound, `A row of the table of ${title} is blank.`, remedy),
              at: blockRange(document, group.fields[0]?.at ?? group.at),
            })
          continue
        }
        for (const field of group.fields) {
          if (isEmpty(binding, field)) report(blankField(document, bound, group, field, remedy, closed))
        }
      }
      for (const field of bound.fields.duplicates) {
        if (isEmpty(binding, field)) report(blankField(document, bound, null, field, remedy, closed))
      }
    }
  },
})

const leaveOut = 'It is optional: fill it in, or delete it.'

function ofSection({ schema }: BoundSection, what: string, remedy: string) {
  return {
    reason: `${what} ${schema.optional ? leaveOut : remedy}`,
    section: schema.id,
    ...(schema.optional && { variant: 'optional' }),
  }
}

/** A row of a table that the template has, with nothing said in it: what is left over there is told by other rules. */
function isTemplateRow(binding: Binding, { schema }: BoundSection, group: Group): boolean {
  if (!schema.tabular || !group.row) return false
  return group.fields.every((field) => ['blank', 'template'].includes(fieldAnswer(binding, field)))
}

/** Of a table's row or the frontmatter nobody deletes the one cell or key that is optional. */
function isEmpty(binding: Binding, field: Field): boolean {
  const fixed = field.schema.optional && (field.at.cell !== null || field.at.node.type === 'yaml')
  return !fixed && fieldAnswer(binding, field) === 'blank'
}

function blankField(
  document: Document,
  bound: BoundSection,
  group: Group | null,
  field: Field,
  remedy: string,
  closed: ReadonlySet<string>,
) {
  const nonAnswer = field.schema.nonAnswers[0]
  const { listed } = field.schema
  const choice = listed.length > 0 && closed.has(field.schema.key) ? `Choose ${quotedList(listed, 'or')}.` : null
  const allowed =
    nonAnswer && `Fill it in, or write ${quoted(nonAnswer.text)}${nonAnswer.withReason ? ' and why' : ''}.`
  const { optional } = field.schema
  const advice = optional ? leaveOut : (choice ?? allowed ?? remedy)
  const title = group === null || !bound.schema.repeats ? null : group.name
  return {
    reason: `Field ${quoted(`${field.schema.label}:`)} ${whereIn(bound, title)} is blank. ${advice}`,
    at: blockRange(document, field.at),
    section: bound.schema.id,
    field: field.schema.label,
    group: title,
    note: field.schema.hint ?? field.schema.prompts[0] ?? null,
    ...(optional && { variant: 'optional' }),
  }
}
