import type { Binding, BoundSection, Field, Group } from '../bind.ts'
import type { Block } from '../document/blocks.ts'
import { memoOf } from '../document/memo.ts'
import { endOfText, startOfText } from '../document/place.ts'
import { isBareTodo } from '../document/todo-words.ts'
import type { NonAnswer } from '../template/schema.ts'

/** What stands where content is wanted. */
export type Answer =
  | 'said'
  /** Nothing, or nothing but a comment or the template's guidance. */
  | 'blank'
  /** The template's own text stands for the answer. */
  | 'template'
  /** A word for "to come" and nothing else. */
  | 'todo'
  /** "Not applicable", "None …": an answer that says why there is none, or should. */
  | 'none'

/** Begins with a "no" that is no number ("No. 1"). */
const denied =
  /^\W*(?:none\b|no\b(?!\.\s*\d)|nothing\b|there (?:is|are) (?:no|none|currently no)\b|this (?:\w+ )?(?:\w+ )?(?:does not|doesn't|has no|have no|needs no|is not|isn't)\b)/i
/** Says it anywhere in its first sentence: "It runs synchronously, so queues are not applicable." */
const notApplicable =
  /\bnot applicable\b|\b(?:does|do) not apply\b|(?:^|[\s(])n\.?\/?a\.?(?=$|[\s).,;:–-])|[,;:–-]\s+(?:no|none|without)\b/i

/** GitHub's mark of a callout: no word of the author's. */
const callout = /^\s*\[!\w+\]\s*/

/** What the blocks answer, as a whole. */
export function answerOf(binding: Binding, blocks: readonly Block[], nonAnswers: readonly NonAnswer[] = []): Answer {
  const said = binding.said(blocks)
  if (isBlank(said, blocks)) {
    const left = binding.leftovers.some(
      (each) => each.block.kind !== 'quote' && blocks.some((block) => covers(block, each.start)),
    )
    return left ? 'template' : 'blank'
  }
  if (isBareTodo(said)) return 'todo'
  const first = firstSentence(binding, blocks).toLowerCase()
  if (denied.test(first) || notApplicable.test(first)) return 'none'
  return nonAnswers.some((each) => first.includes(each.text.toLowerCase())) ? 'none' : 'said'
}

/** Over a column "No." is a number. */
function firstSentence(binding: Binding, blocks: readonly Block[]): string {
  const said = binding.said(blocks.filter((block) => block.cell?.row !== 0)).replace(callout, '')
  const end = said.search(/[.!?](?=\s+(?![\s\d]))/)
  return end < 0 ? said : said.slice(0, end + 1)
}

/** Many rules ask for the same answers of a document. */
const answersIn = memoOf((binding: Binding) => ({
  field: memoOf((field: Field) => answerOf(binding, field.value, field.schema.nonAnswers)),
  section: memoOf((bound: BoundSection) => answerOf(binding, bound.blocks, bound.schema.nonAnswers)),
}))

export function fieldAnswer(binding: Binding, field: Field): Answer {
  return answersIn(binding).field(field)
}

export function sectionAnswer(binding: Binding, bound: BoundSection): Answer {
  return answersIn(binding).section(bound)
}

/** The prose of a section or group outside of its fields. */
export function proseAnswer(binding: Binding, prose: readonly Block[]): Answer {
  return answerOf(binding, prose)
}

function isBlank(said: string, blocks: readonly Block[]): boolean {
  // Nearly every answer has one of these; what all of Unicode has is dear to look for.
  if (/[a-z\d?]/i.test(said) || /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(said)) return false
  // In a table a dash is the usual word for "none"; elsewhere a lone dash is what is left of an empty list.
  return !(blocks.some((block) => block.cell !== null) && /[-–—✓✔✗✘×+]/u.test(said))
}

function covers(block: Block, offset: number): boolean {
  return offset >= startOfText(block.full) && offset < endOfText(block.full)
}

/** No field of the template stands in it. */
export function hasFields(groups: readonly Group[]): boolean {
  return groups.some((group) => group.fields.length > 0)
}
