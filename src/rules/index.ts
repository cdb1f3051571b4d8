import clearTodo from './clear-todo.ts'
import explainNotApplicable from './explain-not-applicable.ts'
import fieldValue from './field-value.ts'
import noBlank from './no-blank.ts'
import noDuplicate from './no-duplicate.ts'
import noPlaceholder from './no-placeholder.ts'
import noTemplateText from './no-template-text.ts'
import readable from './readable.ts'
import requiredField from './required-field.ts'
import requiredSection from './required-section.ts'
import type { Rule } from './rule.ts'
import sectionOrder from './section-order.ts'
import sectionTitle from './section-title.ts'

/** Every rule, in the order of the rule book. A new rule is its file and a line here. */
export const rules: readonly Rule[] = [
  readable,
  requiredSection,
  sectionOrder,
  sectionTitle,
  requiredField,
  noDuplicate,
  noBlank,
  noTemplateText,
  noPlaceholder,
  explainNotApplicable,
  clearTodo,
  fieldValue,
]
