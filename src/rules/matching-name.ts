import { fieldAnswer } from '../bind/answers.ts'
import { labelledField } from '../bind/labelled.ts'
import { blockRange } from '../document/document.ts'
import { belongTogether } from '../document/slug.ts'
import { quoted } from '../reason.ts'
import { defineRule } from './rule.ts'

/**
 * "The same as the file name. Logs, dashboards and other documents point at it": a document that was copied from
 * another keeps the other's name all too easily. Case, order, plurals, numbers, abbreviations and added words do not
 * matter; reported are names that have nothing in common.
 *
 * @example fails
 * ## 25. Name
 *
 * - **Workflow name:** Refund Approval
 *
 * @example passes
 * ## 25. Name
 *
 * - **Workflow name:** Nightly Order Synchronisation (EU)
 */
export default defineRule({
  id: 'matching-name',
  severity: 'warning',
  description: 'a file name and a name in the document that do not belong together',
  check({ path, document, binding, conventions, todos, report }) {
    const found = labelledField(binding, conventions.watched.name)
    if (found === null || fieldAnswer(binding, found.field) !== 'said') return
    const { bound, field } = found
    const said = binding.said(field.value)
    const isOpen = todos.some((todo) => todo.section === bound.schema.id && todo.field === field.schema.label)
    if (isOpen || /<[^>]*>/.test(said)) return
    const [name = ''] = said.split('\n')
    const folders = path.split('/')
    const file = folders.pop() ?? ''
    if (belongTogether(file.replace(/\.[^.]*$/, ''), folders, name)) return
    report({
      reason: `${quoted(name)} and the file name ${quoted(file)} have nothing in common. Correct the name, or rename the file.`,
      at: blockRange(document, field.value.find((block) => binding.said([block]) !== '') ?? field.at),
      section: bound.schema.id,
      field: field.schema.label,
    })
  },
})
