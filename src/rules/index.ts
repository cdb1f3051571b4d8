import clearTodo from './clear-todo.ts'
import consistentSystems from './consistent-systems.ts'
import existingLink from './existing-link.ts'
import existingPath from './existing-path.ts'
import explainNotApplicable from './explain-not-applicable.ts'
import fieldValue from './field-value.ts'
import handledFailures from './handled-failures.ts'
import highRiskApproval from './high-risk-approval.ts'
import matchingName from './matching-name.ts'
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
import sentenceCount from './sentence-count.ts'
import todoBeforeLive from './todo-before-live.ts'
import validExample from './valid-example.ts'
import validIgnore from './valid-ignore.ts'
import validSchedule from './valid-schedule.ts'

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
  todoBeforeLive,
  sentenceCount,
  validSchedule,
  validExample,
  existingLink,
  existingPath,
  consistentSystems,
  handledFailures,
  highRiskApproval,
  matchingName,
  validIgnore,
]
