import { fieldAnswer } from '../bind/answers.ts'
import { readHandlings } from '../bind/handlings.ts'
import { titledSection } from '../bind/labelled.ts'
import { readScenarios } from '../bind/scenarios.ts'
import { unhandled, unmentioned } from '../bind/unhandled.ts'
import { blockRange } from '../document/document.ts'
import { quoted, quotedList } from '../reason.ts'
import { boundTitle } from './names.ts'
import { defineRule } from './rule.ts'

/**
 * "Put your own failures in place of these, and give every one a group": a failure that is known and has no handling
 * is the one that pages somebody at night. A failure that is said to be unhandled is fine, and a group may cover
 * several. Only what is surely left out is reported: all groups are about other failures.
 *
 * @example fails
 * ## 22. Failure Scenarios
 *
 * - Stripe is down.
 * - The ledger is locked.
 * - A refund has no invoice.
 *
 * ## 23. Handling Strategy
 *
 * - **Stripe is down**
 *   - **Detection:** timeout of 10 s
 *   - **Response:** retry
 * - **Ledger locked**
 *   - **Detection:** exception
 *   - **Response:** wait for a minute
 *
 * @example passes
 * ## 22. Failure Scenarios
 *
 * - Stripe is down.
 * - The ledger is locked.
 * - A refund has no invoice: not handled today.
 *
 * ## 23. Handling Strategy
 *
 * - **Stripe or the ledger is down**
 *   - **Detection:** timeout of 10 s
 *   - **Response:** retry
 */
export default defineRule({
  id: 'handled-failures',
  severity: 'warning',
  options: { scenarios: 'Failure Scenarios', handling: 'Handling Strategy' },
  description: 'a failure scenario without handling, where both are enumerated',
  check({ document, binding, options, todos, report }) {
    const list = titledSection(binding, options.scenarios)
    const handling = titledSection(binding, options.handling)
    const fields = handling?.fields.groups.flatMap((group) => group.fields) ?? []
    if (list === null || handling === null || !fields.some((each) => fieldAnswer(binding, each) === 'said')) return
    if (todos.some((todo) => todo.section === handling.schema.id && todo.text !== '')) return
    const scenarios = readScenarios(document, binding, list)
    const handlings = readHandlings(binding, handling)
    const [only] = handlings.groups
    if (scenarios === null || scenarios.length < 2 || scenarios.length > most || only === undefined) return
    if (handlings.groups.length > most) return
    const title = quoted(boundTitle(handling))
    const said = binding.said(handling.blocks)

    if (handlings.groups.length === 1 && only.name === '') {
      const left = unmentioned(scenarios, binding.said(only.value), said)
      if (left.length > 0)
        report({
          reason: `${title} handles ${scenarios.length} failures together and does not mention ${quotedList(left.map(({ text }) => text))}. Describe each one separately.`,
          at: blockRange(document, only.at),
          section: handling.schema.id,
          args: ['one group'],
        })
      return
    }
    for (const { text, id, start, end } of unhandled(scenarios, handlings, said)) {
      report({
        reason: `${title} does not say how ${quoted(text)} is handled. Add that there, or say here that it is not handled.`,
        at: document.range(start, end),
        section: list.schema.id,
        args: [id === null ? text : `${id.prefix}${id.number}`],
      })
    }
  },
})

/** Nobody enumerates more, and each failure is held against each group. */
const most = 200
