import { answerOf, fieldAnswer, hasFields, sectionAnswer } from '../bind/answers.ts'
import type { BoundSection, Field, Group } from '../bind.ts'
import type { Document } from '../document/document.ts'
import { labelKey } from '../document/words.ts'
import type { Range } from '../message.ts'
import { boundTitle, headingRange } from './names.ts'
import { defineRule, quoted } from './rule.ts'

/**
 * Every section and every field says something: "Leave nothing empty. What does not apply, answer with 'Not
 * applicable for this workflow' plus the reason." A comment, a lone dash or the template's guidance is
 * nothing said.
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
  description: 'a section or field with nothing said',
  check({ document, binding, schema, conventions, report }) {
    const closed = new Set(conventions.fields.closed.map(labelKey))
    const remedy =
      schema.nonAnswers[0] === undefined
        ? 'Fill it in.'
        : `Fill it in, or write ${quoted(schema.nonAnswers[0].text)} and why.`
    for (const bound of binding.bound) {
      const parts = schema.sections.filter((each) => each.parent === bound.schema.id)
      const answer = sectionAnswer(binding, bound)
      if (parts.length > 0) {
        // A section that is made of parts may say nothing itself, but not have none of them and say nothing.
        if (binding.children(bound.schema.id).length > 0 || (answer !== 'blank' && answer !== 'todo')) continue
        report({
          reason: `Section ${quoted(boundTitle(bound))} says nothing, and ${parts.map((each) => quoted(each.number ?? each.title)).join(' and ')} are missing. ${remedy}`,
          at: headingRange(document, bound.section),
          section: bound.schema.id,
        })
        continue
      }
      if (!hasFields(bound.fields.groups)) {
        if (answer === 'blank') {
          report({
            reason: `Section ${quoted(boundTitle(bound))} is blank. ${remedy}`,
            at: headingRange(document, bound.section),
            section: bound.schema.id,
            note: bound.schema.guidance[0] ?? null,
          })
        }
        continue
      }
      for (const group of bound.fields.groups) {
        if (group.fields.length === 0 && group.title !== null && answerOf(binding, group.prose) === 'blank') {
          report({
            reason: `${quoted(group.title)} in ${quoted(boundTitle(bound))} is blank. ${remedy}`,
            at: blockAt(document, group.at.full.offsets),
            section: bound.schema.id,
            group: group.title,
          })
        }
        for (const field of group.fields) {
          if (fieldAnswer(binding, field) === 'blank') report(blankField(document, bound, group, field, remedy, closed))
        }
      }
      for (const field of bound.fields.duplicates) {
        if (fieldAnswer(binding, field) === 'blank') report(blankField(document, bound, null, field, remedy, closed))
      }
    }
  },
})

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
  const choice =
    listed.length > 0 && closed.has(field.schema.key) ? `Choose one of ${listed.map(quoted).join(', ')}.` : null
  const allowed =
    nonAnswer && `Fill it in, or write ${quoted(nonAnswer.text)}${nonAnswer.withReason ? ' and why' : ''}.`
  const advice = choice ?? allowed ?? remedy
  const title = group === null || !bound.schema.repeats ? null : group.name
  const where =
    title === null || title === '' ? quoted(boundTitle(bound)) : `${quoted(title)} in ${quoted(boundTitle(bound))}`
  return {
    reason: `Field ${quoted(`${field.schema.label}:`)} of ${where} is blank. ${advice}`,
    at: blockAt(document, field.at.full.offsets),
    section: bound.schema.id,
    field: field.schema.label,
    group: title,
    note: field.schema.hint ?? field.schema.prompts[0] ?? null,
  }
}

function blockAt(document: Document, offsets: readonly number[]): Range {
  return document.range(offsets[0] ?? 0, offsets.at(-1) ?? 0)
}
