import { answerOf, hasFields } from '../bind/answers.ts'
import type { Binding } from '../bind.ts'
import type { Block } from '../document/blocks.ts'
import { blockRange } from '../document/document.ts'
import { allOf } from '../document/found.ts'
import { labelKey } from '../document/words.ts'
import { quoted } from '../reason.ts'
import type { NonAnswer } from '../template/schema.ts'
import { boundTitle, whereIn } from './names.ts'
import { defineRule, type RuleContext } from './rule.ts'

/**
 * "What does not apply, answer with 'Not applicable for this workflow' plus the reason." The reason is what a reviewer
 * judges. `none` alone is a real answer in a field ("Side effects: none"), not for a whole section. A template that asks
 * for no reason gets none.
 *
 * @example fails
 * ## 3. Jobs
 *
 * Not applicable.
 *
 * @example passes
 * ## 3. Jobs
 *
 * Not applicable for this workflow: it runs in the request.
 */
export default defineRule({
  id: 'explain-not-applicable',
  severity: 'warning',
  description: '"Not applicable" without a reason',
  check(context) {
    const { binding, schema } = context
    const closed = new Set(context.conventions.fields.closed.map(labelKey))
    const asks = (own: readonly NonAnswer[]): boolean => [...schema.nonAnswers, ...own].some((each) => each.withReason)
    for (const bound of binding.bound) {
      const wanted = asks(bound.schema.nonAnswers)
      const title = quoted(boundTitle(bound))
      if (!hasFields(bound.fields.groups)) {
        const isParent =
          schema.sections.some((each) => each.parent === bound.schema.id) &&
          binding.children(bound.schema.id).length > 0
        if (!isParent && wanted)
          judge(
            context,
            bound.blocks,
            `Section ${title}`,
            { section: bound.schema.id, field: null, group: null },
            true,
            bound.schema.nonAnswers,
          )
        continue
      }
      for (const group of bound.fields.groups) {
        if (group.fields.length === 0 && wanted)
          judge(
            context,
            group.prose,
            `${quoted(group.title ?? '')} in ${title}`,
            { section: bound.schema.id, field: null, group: group.title },
            true,
          )
        for (const field of group.fields) {
          // In a table there is no room for reasons; a closed list says itself what is wrong.
          if (field.at.cell !== null || closed.has(field.schema.key) || !(wanted || asks(field.schema.nonAnswers)))
            continue
          judge(
            context,
            field.value,
            `Field ${quoted(`${field.schema.label}:`)} ${whereIn(bound)}`,
            {
              section: bound.schema.id,
              field: field.schema.label,
              group: bound.schema.repeats ? group.name : null,
            },
            false,
            field.schema.nonAnswers,
          )
        }
      }
    }
  },
})

const phrase =
  /^\W*(?:not\s+applicable|does\s+not\s+apply|n\s*\/\s*a|n\.a\.?)(?:\s+(?:for|to|in)\s+(?:this|the|our)\s+\w+)?/i
const nothing = /^\W*(?:none|nothing|no)\W*$/i
/** "yet", "here" explain nothing; two words can ("no payload"). */
const reasonWords = 2

function judge(
  { document, binding, report }: RuleContext,
  blocks: readonly Block[],
  what: string,
  place: { section: string; field: string | null; group: string | null },
  whole: boolean,
  nonAnswers: readonly NonAnswer[] = [],
): void {
  if (answerOf(binding, blocks, nonAnswers) !== 'none') return
  const said = binding.said(blocks)
  if (!isUnexplained(said, whole, nonAnswers)) return
  const first = blocks.find((block) => block.kind !== 'comment' && saidIn(binding, block))
  if (first === undefined) return
  report({
    reason: `${what} says only ${quoted(said)}. Say why, in a few words.`,
    at: blockRange(document, first),
    ...place,
  })
}

function isUnexplained(said: string, whole: boolean, nonAnswers: readonly NonAnswer[]): boolean {
  if (nothing.test(said)) return whole
  const allowed = nonAnswers.find((each) => each.withReason && said.toLowerCase().startsWith(each.text.toLowerCase()))
  const length = phrase.exec(said)?.[0].length ?? allowed?.text.length
  if (length === undefined) return false
  const rest = allOf(/[\p{L}\p{N}]+/gu, said.slice(length))
  return rest.length < reasonWords
}

function saidIn(binding: Binding, block: Block): boolean {
  return /[\p{L}\p{N}]/u.test(binding.said([block]))
}
