import { ignoreForm } from '../document/ignore-comment.ts'
import type { Scope } from '../document/ignores.ts'
import { quoted } from '../reason.ts'
import { defineRule, type JudgedIgnore, type NamedRule } from './rule.ts'

/**
 * A finding that is wrong here, or that the team lives with, is ignored where it stands:
 * `<!-- docgate ignore no-blank: reason -->`, with a comma between several rules. On a line with text it is for that
 * line's block: a paragraph, a row, a list item with what is nested in it. Alone it is for the block right after it, a
 * heading too (a missing section is reported at the heading that follows); at the end of a list item, for that item; as
 * the first thing below a heading, for the section and its parts; before the first section, for the whole document.
 * What is ignored is counted and listed with its reason, and approvals are needed as ever. An ignore says why, since
 * the next reader cannot ask, and ignores something, or it would hide the next real finding.
 *
 * @example fails
 * ## 1. Purpose
 *
 * Moves orders. <!-- docgate ignore no-blank: the text was here before -->
 *
 * @example passes
 * ## 1. Purpose
 *
 * <!-- docgate ignore no-blank: the Orders team writes this section in May -->
 */
export default defineRule({
  id: 'valid-ignore',
  severity: 'warning',
  description: 'an ignore comment without a reason, for an unknown rule, or that ignores nothing',
  silenceable: false,
  check({ ignores, binding, report }) {
    for (const ignore of ignores) {
      const { section, field, group } = binding.at(ignore.offset)
      const say = (reason: string, ...args: readonly string[]): void =>
        report({ reason, at: ignore.at, section, field, group, args })
      if (ignore.rules.length === 0) {
        say(`${quoted(ignore.text)} is not understood, so it ignores nothing. Write ${quoted(ignoreForm)}.`, 'form')
        continue
      }
      if (ignore.reason === null) {
        const form = ignoreForm.replace('rule', ignore.rules[0] ?? '')
        say(`This ignores nothing until it says why: ${quoted(form)}.`, 'reason')
      }
      for (const named of ignore.named) {
        const problem = problemOf(ignore, named)
        if (problem !== null) say(problem, named.verdict, named.id)
      }
    }
  },
})

function problemOf({ reason, scope }: JudgedIgnore, { id, verdict, meant }: NamedRule): string | null {
  switch (verdict) {
    case 'ignored':
      return null
    case 'unknown':
      return `There is no rule ${quoted(id)} to ignore.${meant === null ? '' : ` Did you mean ${quoted(meant)}?`}`
    case 'never':
      return `${quoted(id)} cannot be ignored. Take it out.`
    case 'nothing':
      if (reason === null) return null
      return `${quoted(id)} finds nothing ${placeOf(scope)}, so this ignores nothing. Delete it, or move it to the finding.`
  }
}

function placeOf({ kind, first, last }: Scope): string {
  if (kind === 'document') return 'in this document'
  if (kind === 'section') return 'in this section'
  if (last === Number.POSITIVE_INFINITY) return `from line ${first} to the end`
  return first === last ? `on line ${first}` : `on lines ${first} to ${last}`
}
