import type { FoundTransition } from '../compare/draft.ts'
import type { Watched } from '../conventions.ts'
import { isAbout } from './condition.ts'
import { defaultNeed, reasonFor } from './default-policy.ts'
import type { Policy, Slot } from './policy.ts'

/** What one rule of the policy wants for one transition. */
export interface Demand {
  /** Short name of the rule, for example `into Live (prod)`. */
  readonly rule: string
  /** Approvals by different people; empty for a notice. */
  readonly slots: readonly Slot[]
  readonly evidence: 'review' | 'code'
  /** Names of what later edits void an approval of. */
  readonly covers: readonly string[]
}

/** A transition and what the policy wants for it. */
export interface DemandedTransition extends FoundTransition {
  readonly requirement: 'approval' | 'notice'
  /** Names of the rules that ask for it. */
  readonly rule: string
  /** Why a human is needed, a sentence. */
  readonly reason: string
  /** All must be satisfied; empty for a notice. */
  readonly demands: readonly Demand[]
  /** Digest of what each covered place of head says, by its name. */
  readonly covered: ReadonlyMap<string, string>
  /** 20 hex digits over document, field, both values and what is covered. */
  readonly code: string
}

/**
 * What the policy wants for a transition: all that the rules about it ask for, and a notice only where each of them says
 * so; the default where no rule is about it. Pure.
 */
export function demandsOf(
  found: FoundTransition,
  watched: Watched,
  policy: Policy,
): Pick<DemandedTransition, 'requirement' | 'rule' | 'reason' | 'demands'> {
  const rules = policy.rules.filter((rule) => isAbout(rule, found))
  const reason = reasonFor(found, watched)
  // Of a new document nothing else tells that one of these becomes another value later: base has none.
  const more = found.kind === 'created' ? [watched.name, watched.risk, watched.owners] : []
  if (rules.length === 0) {
    const { requirement, rule, slots } = defaultNeed(found, watched)
    const demand: Demand = { rule, slots, evidence: 'review', covers: [...watched.safeguards, ...more] }
    return { requirement, rule, reason, demands: requirement === 'approval' ? [demand] : [] }
  }
  const demands = rules.flatMap(({ name, require, evidence, covers }): Demand[] =>
    require === 'notice'
      ? []
      : [{ rule: name, slots: require, evidence, covers: [...(covers ?? watched.safeguards), ...more] }],
  )
  const asking = demands.length === 0 ? rules.map(({ name }) => name) : demands.map(({ rule }) => rule)
  return {
    requirement: demands.length === 0 ? 'notice' : 'approval',
    rule: [...new Set(asking)].join('; '),
    reason,
    demands,
  }
}
