import { pairPoints } from '../bind/carried.ts'
import { listedAnswer } from '../bind/watched-value.ts'
import { fold } from '../document/words.ts'
import { quoted } from '../reason.ts'
import { defineRule } from './rule.ts'

/**
 * "Exactly one of these, and the truth. A step into production is a change somebody has to approve": who approves it, or
 * is called at night, goes by what the document says, so that what is live has nothing left to decide. TODOs that were
 * there before are a warning; one that comes to a live document is an error.
 *
 * @example fails
 * ## 4. Entry
 *
 * - **Status:** Live (prod)
 *
 * ## 13. Limits
 *
 * - **Largest run:** 5,000 orders. TODO: ask Finance whether month-end may exceed it.
 *
 * @example passes
 * ## 4. Entry
 *
 * - **Status:** Live (staging)
 *
 * ## 13. Limits
 *
 * - **Largest run:** 5,000 orders. TODO: ask Finance whether month-end may exceed it.
 */
export default defineRule({
  id: 'todo-before-live',
  severity: 'warning',
  variants: { new: 'error' },
  description: 'an open TODO in a document that is Live (prod); a new one is an error',
  check({ binding, conventions, todos, base, isAdded, report }) {
    const { status: label, approveInto } = conventions.watched
    const status = todos.length === 0 ? null : listedAnswer(binding, label)
    if (status === null || !approveInto.some((each) => fold(each) === fold(status))) return
    const carried = base === null ? null : pairPoints(base.todos, todos).carried
    for (const todo of todos) {
      const before = carried?.get(todo)
      const isNew = carried === null ? isAdded : before === undefined
      const text = quoted(todo.text === '' ? todo.marker : todo.text)
      report({
        reason: `${isNew ? 'New' : 'Open'} TODO in a document that is ${quoted(status)}: ${text}. ${
          isNew ? 'Settle it before this is merged' : 'Settle it'
        }, or move it to an issue and link to the issue.`,
        at: todo.range,
        section: todo.section,
        field: todo.field,
        group: todo.group,
        // Reworded it is the same finding.
        args: [fold((before ?? todo).text)],
        ...(isNew && { variant: 'new' }),
      })
    }
  },
})
