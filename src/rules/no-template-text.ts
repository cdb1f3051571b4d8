import { isMap, parseDocument } from 'yaml'
import { type Answer, fieldAnswer, hasFields, sectionAnswer } from '../bind/answers.ts'
import { deletionOf } from '../bind/deletion.ts'
import type { Binding, BoundSection, Leftover } from '../bind.ts'
import { withoutComments } from '../document/comments.ts'
import type { Document } from '../document/document.ts'
import { endOfText, startOfText } from '../document/place.ts'
import { fold } from '../document/words.ts'
import { quoted } from '../reason.ts'
import { patternOf } from '../template/pattern.ts'
import type { Schema } from '../template/schema.ts'
import { headingRange } from './names.ts'
import { defineRule, type RuleContext } from './rule.ts'

/**
 * What the template says to authors is no content: guidance, hints, questions and example lists go when the answer
 * comes. White space and wrapping do not matter; neighbours are one message. A question that is kept as a label and
 * answered on its line, or below it, is fine. Where the left-over text stands for the answer it is an error.
 *
 * @example fails
 * ## 1. Purpose
 *
 * Say in one sentence what this moves and for whom.
 *
 * ## 2. Owners
 *
 * The Orders team.
 *
 * @example passes
 * ## 1. Purpose
 *
 * Moves orders for the warehouse.
 *
 * ## 2. Owners
 *
 * The Orders team.
 */
export default defineRule({
  id: 'no-template-text',
  severity: 'warning',
  variants: { value: 'error' },
  description: 'guidance, hints or examples of the template left in the document',
  check(context) {
    reportFrontmatter(context)
    reportTitle(context)
    const { document, binding, report } = context
    for (const run of runs(document, binding)) {
      const first = run[0]
      const last = run.at(-1)
      if (first === undefined || last === undefined) continue
      const at = binding.at(first.start)
      const answer = run.some((each) => each.block.kind !== 'quote' && standsForAnswer(binding, each))
      const excerpt = quoted(first.text)
      // As long as nothing is said, the advice is still of use.
      const gone = answer || !isAnswered(context, at) ? null : deletionOf(document, run)
      report({
        reason: answer
          ? `The template's own text ${excerpt} stands where the answer should be. Replace it.`
          : `Left-over template text ${excerpt}. Delete it.`,
        at: document.range(gone?.start ?? first.start, gone?.end ?? last.end),
        ...at,
        args: [fold(first.text).slice(0, 80)],
        ...(answer && { variant: 'value' }),
        expected: gone === null ? [] : [''],
      })
    }
  },
})

/** Left-over pieces that follow one another with nothing of the author's between. */
function runs(document: Document, binding: Binding): Leftover[][] {
  const result: Leftover[][] = []
  for (const each of [...binding.leftovers].sort((a, b) => a.start - b.start)) {
    const run = result.at(-1)
    const previous = run?.at(-1)
    const between = previous === undefined ? 'text' : document.text.slice(previous.end, each.start)
    const samePlace = previous !== undefined && binding.at(previous.start).field === binding.at(each.start).field
    if (run !== undefined && samePlace && /^[\s>*+\-–\d.)#]*$/.test(withoutComments(between))) run.push(each)
    else result.push([each])
  }
  return result
}

/** It is all that its field, or its section, says. */
function standsForAnswer(binding: Binding, each: Leftover): boolean {
  const { section, field } = binding.at(each.start)
  const bound = section === null ? undefined : binding.get(section)
  if (bound === undefined) return false
  if (field === null)
    return (
      !hasFields(bound.fields.groups) &&
      binding.children(bound.schema.id).length === 0 &&
      sectionAnswer(binding, bound) === 'template'
    )
  return bound.fields.groups
    .flatMap((group) => group.fields)
    .some(
      (own) =>
        own.value.some((block) => startOfText(block.full) <= each.start && each.start < endOfText(block.full)) &&
        fieldAnswer(binding, own) === 'template',
    )
}

/** Something is said where the left-over text stands: in its field, else in its section or a part of it, else anywhere. */
function isAnswered({ binding }: RuleContext, { section, field, group }: ReturnType<Binding['at']>): boolean {
  const bound = section === null ? undefined : binding.get(section)
  if (bound === undefined) return binding.bound.some((each) => says(binding, each, null, null))
  return says(binding, bound, field, group) || (field === null && binding.children(bound.schema.id).length > 0)
}

function says(binding: Binding, bound: BoundSection, field: string | null, group: string | null): boolean {
  const isSaid = (answer: Answer): boolean => answer !== 'blank' && answer !== 'template'
  const fields = bound.fields.groups
    .filter((each) => group === null || each.name === group)
    .flatMap((each) => each.fields)
    .filter((each) => field === null || each.schema.label === field)
  if (fields.length > 0) return fields.some((each) => isSaid(fieldAnswer(binding, each)))
  return isSaid(sectionAnswer(binding, bound))
}

function reportFrontmatter({ document, schema, report }: RuleContext): void {
  if (document.frontmatter === null) return
  const { text, offset } = document.frontmatter
  const yaml = parseDocument(text)
  if (yaml.errors.length > 0 || !isMap(yaml.contents)) return
  for (const [key, value] of Object.entries(schema.frontmatter)) {
    const node = yaml.contents.items.find((item) => String(item.key) === key)?.value
    const range =
      typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? node.range : null
    const scalar = yaml.get(key)
    const own = typeof scalar === 'string' ? scalar : text.slice(Number(range?.[0]), Number(range?.[1])).trim()
    if (range === null || fold(own) !== fold(value)) continue
    report({
      reason: `\`${key}\` in the frontmatter is still that of the template: ${quoted(own)}. Replace it.`,
      at: document.range(offset + Number(range[0]), offset + Number(range[1])),
      section: null,
      args: ['frontmatter', key],
    })
  }
}

function reportTitle({ document, schema, report }: RuleContext): void {
  if (document.title === null || !isTemplateTitle(schema, document.title.title.text)) return
  report({
    reason: `The title ${quoted(document.title.title.text)} is still that of the template. Name the document.`,
    at: headingRange(document, document.title),
    section: null,
    args: ['title'],
  })
}

/** A title with a placeholder in it is told so as a placeholder. */
function isTemplateTitle(schema: Schema, title: string): boolean {
  const placeholder = patternOf(title) !== null
  return schema.title !== null && !placeholder && fold(schema.title) === fold(title)
}
