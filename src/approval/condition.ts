import type { FoundTransition } from '../compare/draft.ts'
import { fold, labelKey } from '../document/words.ts'
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
function directionOf({ kind, field }: FoundTransition): 'up' | 'down' | null {
  switch (kind) {
    case 'created':
      // Live from the start: it took every step at once.
      return field === 'document' ? null : 'up'
    case 'promoted':
    case 'revived':
    case 'risk-raised':
      return 'up'
    case 'demoted':
    case 'risk-lowered':
      return 'down'
    case 'deleted':
    case 'deprecated':
    case 'owners-changed':
    case 'renamed':
    case 'safeguard-weakened':
    case 'section-removed':
      return null
  }
}
