import type { FoundTransition } from '../compare/draft.ts'
import { fold, labelKey } from '../document/words.ts'
import type { TransitionKind } from '../report/report.ts'
import type { PolicyRule } from './policy.ts'

/**
 * Whether a rule is about a transition. A value that nobody knows (missing or unreadable on base) could be any: then a
 * rule that asks for approval is about it, and one that only tells is not. Pure.
 */
export function isAbout({ when, require }: PolicyRule, found: FoundTransition): boolean {
  const inDoubt = require !== 'notice'
  const isOne = (value: string | null, listed: readonly string[] | null): boolean =>
    listed === null || (value === null ? inDoubt : listed.some((each) => fold(each) === fold(value)))
  return (
    (when.field === null || isOfField(when.field, found)) &&
    (when.kinds === null || when.kinds.includes(found.kind)) &&
    isOne(found.from, when.from) &&
    isOne(found.to, when.to) &&
    (when.direction === null || directionOf(found) === when.direction) &&
    isOne(found.risk, when.risk)
  )
}

/** A label as people write it, its section's removal too; of a section all that is weakened or removed in it. */
function isOfField(field: string, { field: own, section, labels }: FoundTransition): boolean {
  const key = labelKey(field)
  if (labels.some((label) => labelKey(label) === key)) return true
  return key === labelKey(own) || (section !== null && key === labelKey(`section ${section}`))
}

/** Up: it may do more, or is said to be riskier. Into retirement and what has no values is neither. */
const directions: Readonly<Record<TransitionKind, 'up' | 'down' | null>> = {
  // Live from the start: it took every step at once.
  created: 'up',
  promoted: 'up',
  revived: 'up',
  'risk-raised': 'up',
  demoted: 'down',
  'risk-lowered': 'down',
  deleted: null,
  deprecated: null,
  'owners-changed': null,
  renamed: null,
  'safeguard-weakened': null,
  'section-removed': null,
}

/** Of a document as a whole none: it has no values. */
function directionOf({ kind, field }: FoundTransition): 'up' | 'down' | null {
  return field === 'document' ? null : directions[kind]
}
