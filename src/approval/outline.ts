import type { Fitted } from '../config/fit.ts'
import { isAbout } from './condition.ts'
import { defaultNeed, defaultNeeds } from './default-policy.ts'
import { type Actor, actorName, type Policy, type Slot } from './policy.ts'
import { possibleTransitions } from './possible.ts'

/** One approval: what the person stands for, and who may give it. */
export interface Approver {
  /** `role risk`, `owner`, `owner before`, `write access`, or the name in the rule. */
  readonly as: string
  /** As the configuration names them; empty: anybody with write access, or the owners of the very document. */
  readonly who: readonly string[]
  /** Asked for only where the configuration knows who that is; else it takes a person with write access. */
  readonly ifKnown: boolean
}

/** What a policy wants for some changes. */
export interface OutlinedRule {
  /** Name of the rule, as a review says it. */
  readonly change: string
  /** By different people; empty where the change is only told. */
  readonly approvals: readonly Approver[]
  /** What later edits void an approval, beside the change itself. */
  readonly covers: readonly string[]
  readonly evidence: 'review' | 'code'
  /** `path:line:column` in the configuration; `null` for a default. */
  readonly place: string | null
}

/** A policy in words. */
export interface Outline {
  readonly rules: readonly OutlinedRule[]
  /** What holds where no rule is about a change; without what rules settle completely. */
  readonly defaults: readonly OutlinedRule[]
}

/** What the policy for one kind of documents wants. Pure. */
export function outlineOf(configured: Fitted['kind'], { kind, schema }: Pick<Fitted, 'kind' | 'schema'>): Outline {
  const { policy, watched } = kind
  const evidence = 'review'
  const covers = watched.safeguards
  const open = possibleTransitions(kind, schema).filter((found) => !policy.rules.some((rule) => isAbout(rule, found)))
  const order = Object.keys(defaultNeeds)
  const sorted = open.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  const needs = new Map(sorted.map((found) => defaultNeed(found, watched)).map((need) => [need.rule, need]))
  return {
    // As they were written: the template may know several sections by one title.
    rules: configured.policy.rules.map((rule) => ({
      change: rule.name,
      approvals: rule.require === 'notice' ? [] : rule.require.map((slot) => approverOf(slot, policy)),
      covers: rule.require === 'notice' ? [] : (rule.covers ?? covers),
      evidence: rule.evidence,
      place: rule.place,
    })),
    defaults: [...needs.values()].map(({ rule, slots }) => ({
      change: rule,
      approvals: withoutTwins(slots.map((slot) => approverOf(slot, policy))),
      covers: slots.length === 0 ? [] : covers,
      evidence,
      place: null,
    })),
  }
}

/** Who stands behind words and names. */
export function namesOf(actors: readonly Actor[]): readonly string[] {
  return [...new Set(actors.map(actorName))]
}

function approverOf(slot: Slot, policy: Policy): Approver {
  switch (slot.kind) {
    case 'write':
      return anybody
    case 'role':
      return { as: `role ${slot.name}`, who: namesOf(policy.roles.get(slot.name) ?? []), ifKnown: false }
    case 'actor':
      return { as: actorName(slot.actor), who: [actorName(slot.actor)], ifKnown: false }
    case 'owner': {
      // Where nobody is known, whom the default asks for is anybody.
      if (slot.ifKnown && policy.owners.length === 0) return anybody
      return { as: slot.side === 'base' ? 'owner before' : 'owner', who: [], ifKnown: slot.ifKnown }
    }
  }
}

const anybody: Approver = { as: 'write access', who: [], ifKnown: false }

/** One person is enough where both sides of a default are anybody. */
function withoutTwins(approvals: readonly Approver[]): readonly Approver[] {
  return approvals.every((each) => each === anybody) ? approvals.slice(0, 1) : approvals
}
