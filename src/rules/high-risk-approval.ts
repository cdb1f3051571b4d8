import { fieldAnswer } from '../bind/answers.ts'
import { labelledField } from '../bind/labelled.ts'
import { listedAnswer } from '../bind/watched-value.ts'
import { approvalIn, isBareDenial, isDenial } from '../document/approving.ts'
import { blockRange } from '../document/document.ts'
import { offsetAt } from '../document/place.ts'
import { fold } from '../document/words.ts'
import { quoted } from '../reason.ts'
import { defineRule } from './rule.ts'

/**
 * "Running without any person is an answer, if it says why that is safe": a workflow of high risk that nobody approves
 * has to give that reason. And whatever the risk, a second person who must agree is an approval step: where the risky
 * operations have one, "no approval" is wrong.
 *
 * @example fails
 * ## 24. Safety
 *
 * - **Risk level:** High
 * - **Approval steps:** None.
 * - **Risky operations:** Money is paid out, with a limit of 500 a day.
 *
 * @example passes
 * ## 24. Safety
 *
 * - **Risk level:** High
 * - **Approval steps:** None: each payout was approved in the ledger, and is only carried out here.
 * - **Risky operations:** Money is paid out, with a limit of 500 a day.
 */
export default defineRule({
  id: 'high-risk-approval',
  severity: 'error',
  variants: { denied: 'warning' },
  options: { risks: ['High'], approvals: 'Approval steps', operations: 'Risky operations' },
  description:
    'a high risk with neither approval steps nor a reason for having none, or an approval step that "Approval steps" denies',
  check({ document, binding, conventions, options, report }) {
    const approvals = labelledField(binding, options.approvals)
    if (approvals === null) return
    const { bound, field } = approvals
    const answer = fieldAnswer(binding, field)
    if (answer !== 'said' && answer !== 'none') return
    const said = binding.said(field.value).replace(/\.$/, '')
    const risk = listedAnswer(binding, conventions.watched.risk)
    const isHigh = risk !== null && options.risks.some((each) => fold(each) === fold(risk))
    if (isHigh && isBareDenial(said)) {
      report({
        reason: `The risk is ${quoted(risk)}, and ${quoted(`${field.schema.label}:`)} says only ${quoted(said)}. Name who approves what, or say why nobody has to.`,
        at: blockRange(document, field.value.find((block) => binding.said([block]) !== '') ?? field.at),
        section: bound.schema.id,
        field: field.schema.label,
      })
    }

    const operations = labelledField(binding, options.operations)
    if (operations === null || operations.bound !== bound || !(isBareDenial(said) || isDenial(said))) return
    for (const block of operations.field.value) {
      if (block.kind === 'comment' || block.kind === 'quote' || binding.said([block]) === '') continue
      const clause = approvalIn(block.full.text, block.full.code)
      if (clause === null) continue
      const [start, end] = clause
      report({
        reason: `${quoted(block.full.text.slice(start, end).replace(/\.$/, ''))} is an approval step, but ${quoted(`${field.schema.label}:`)} says ${quoted(said)}. Describe it there.`,
        at: document.range(offsetAt(block.full, start), offsetAt(block.full, end - 1) + 1),
        section: bound.schema.id,
        field: operations.field.schema.label,
        variant: 'denied',
        args: ['denied'],
      })
      return
    }
  },
})
