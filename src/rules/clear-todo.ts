import { quoted } from '../reason.ts'
import { defineRule } from './rule.ts'

/**
 * A TODO is a legal answer where it says what must be decided: "Ask, or leave a TODO that says what must be decided,
 * and by whom." A bare TODO, TBD, ???, FIXME or tbc says nothing, and one whose date ("by 2025-06-30") is past was
 * forgotten. A fence that holds only a TODO stands for a missing example.
 *
 * @example fails
 * ## 3. Jobs
 *
 * - **Name:** import
 * - **Timeout:** TBD
 *
 * @example passes
 * ## 3. Jobs
 *
 * - **Name:** import
 * - **Timeout:** TODO: ask the Orders team how long a full import may take.
 */
export default defineRule({
  id: 'clear-todo',
  severity: 'warning',
  description: 'a TODO that does not say what must be decided, or is past its date',
  check({ todos, today, report }) {
    for (const todo of todos) {
      const place = { section: todo.section, field: todo.field, group: todo.group }
      if (!todo.clear) {
        report({
          reason: `${quoted(todo.marker)} does not say what must be decided or found out, and by whom.`,
          at: todo.range,
          ...place,
          args: ['unclear'],
        })
        continue
      }
      const { due } = todo
      if (due !== null && due < today) {
        report({
          reason: `This TODO was due on ${due}: ${quoted(todo.text)}. Settle it, or give it a new date.`,
          at: todo.range,
          ...place,
          args: ['due', due],
        })
      }
    }
  },
})
