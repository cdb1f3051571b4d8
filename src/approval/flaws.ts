import type { FoundTransition } from '../compare/draft.ts'
import type { Fitted } from '../config/fit.ts'
import { assign } from './assign.ts'
import { isAbout } from './condition.ts'
import { type Actor, actorName, type Policy, type PolicyRule, type Slot } from './policy.ts'
import { possibleTransitions } from './possible.ts'

/** A rule that nobody can satisfy, or that is about nothing. */
export interface Flaw {
  /** `path:line:column` in the configuration. */
  readonly place: string
  readonly sentence: string
}

/** Rules of a policy that can never be satisfied or never apply, each with a sentence, in the order they are written. Pure. */
export function policyFlaws(kinds: readonly Pick<Fitted, 'kind' | 'schema'>[]): readonly Flaw[] {
  const written = kinds.flatMap(({ kind, schema }) => {
    const possible = possibleTransitions(kind, schema)
    return kind.policy.rules.map((rule) => ({ rule, policy: kind.policy, possible }))
  })
  const places = [...new Set(written.map(({ rule }) => rule.place))]
  return places.flatMap((place) => {
    // A rule stands once for each kind of documents, and once for each section of one title: one of them will do.
    const all = written.filter(({ rule }) => rule.place === place)
    const idle = all.map(({ rule, possible }) => idleSentence(rule, possible))
    const stuck = all.flatMap(({ rule, policy, possible }) => stuckSentences(rule, policy, possible))
    const never = idle.every((sentence) => sentence !== null) ? idle.slice(0, 1) : []
    return [...new Set([...never, ...stuck])].map((sentence) => ({ place, sentence: sentence ?? '' }))
  })
}

/** `null` where there is a change that the rule is about. */
function idleSentence(rule: PolicyRule, possible: readonly FoundTransition[]): string | null {
  const applies = (when: Partial<PolicyRule['when']>): boolean =>
    // What is in doubt does not make a rule apply: it must be about something for certain.
    possible.some((found) => isAbout({ ...rule, require: 'notice', when: { ...rule.when, ...when } }, found))
  if (possible.length === 0 || applies({}) || (rule.when.risk !== null && possible.every(({ risk }) => risk === null)))
    return null
  const { field } = rule.when
  const label = field === null ? '' : `\`${field}\``
  if (field !== null && !applies({ kinds: null, from: null, to: null, direction: null, risk: null }))
    return `${label} is not watched, so no rule can be about it. Name it in \`watched.safeguards\`.`
  const loosened = [
    { key: 'kind', without: { kinds: null } },
    { key: 'from', without: { from: null } },
    { key: 'to', without: { to: null } },
    { key: 'direction', without: { direction: null } },
    { key: 'field', without: { field: null } },
  ].filter(({ without }) => applies(without))
  const remedy = loosened.map(({ key }) => `\`${key}\``).join(' or ')
  const hint = remedy === '' ? '' : ` Leave out ${remedy}, or write another value.`
  return `no change can match \`${rule.name}\`, so the rule never applies.${hint}`
}

function stuckSentences(rule: PolicyRule, policy: Policy, possible: readonly FoundTransition[]): readonly string[] {
  const { require } = rule
  if (require === 'notice') return []
  const sides = new Set(require.flatMap((slot) => (slot.kind === 'owner' ? [slot.side] : [])))
  const always = crowded(require, policy, {})
  if (always !== null || sides.size === 0) return always === null ? [] : [always]
  if (policy.owners.length === 0)
    return [
      'it asks for an owner, but `owners` is empty. Say there which GitHub users or teams the names in the documents stand for.',
    ]
  const about = possible.filter((found) => isAbout(rule, found))
  const changing = about.length > 0 && about.every(({ kind }) => kind === 'owners-changed')
  return policy.owners.flatMap(({ text, actors }) => {
    // Owners that change are not the same on both sides.
    const known = changing ? [...sides].map((side) => ({ [side]: actors })) : [{ base: actors, head: actors }]
    return known.flatMap((owners) => {
      const sentence = crowded(require, policy, owners)
      return sentence === null ? [] : [`${sentence} This concerns documents owned by \`${text}\`.`]
    })
  })
}

type OwnersOnSides = { readonly base?: readonly Actor[]; readonly head?: readonly Actor[] }

/** Too few people for a rule's approvals: a sentence, or `null`. */
function crowded(slots: readonly Slot[], policy: Policy, owners: OwnersOnSides): string | null {
  const bounded = slots.flatMap((slot) => {
    const people = loginsOf(slot, policy, owners)
    return people === null ? [] : [{ slot, people }]
  })
  const fails = (some: typeof bounded): boolean => assign(some.map(({ people }) => people)).includes(null)
  if (!fails(bounded)) return null
  // Those that stand in each other's way: without any one of them there would be enough people.
  const clash = bounded.reduce((left, each) => {
    const without = left.filter((other) => other !== each)
    return fails(without) ? without : left
  }, bounded)
  const people = [...new Set(clash.flatMap((each) => each.people))]
  const who = clash.map(({ slot }) => slotWords(slot)).join(' and ')
  const only = people.map((login) => `\`@${login}\``).join(' and ')
  return `${who} must be ${clash.length} different people, and there is only ${only}. Name more people.`
}

/** Who may fill a slot, in lower case; `null`: more people than anybody can tell from here. */
function loginsOf(slot: Slot, { roles }: Policy, owners: OwnersOnSides): readonly string[] | null {
  switch (slot.kind) {
    case 'write':
      return null
    case 'role':
      return users(roles.get(slot.name) ?? [])
    case 'actor':
      return users([slot.actor])
    case 'owner': {
      const actors = owners[slot.side]
      return actors === undefined ? null : users(actors)
    }
  }
}

/** A team has members that only GitHub knows. */
function users(actors: readonly Actor[]): readonly string[] | null {
  const logins = actors.map((actor) => (actor.kind === 'user' ? actor.login.toLowerCase() : null))
  const known = logins.flatMap((login) => login ?? [])
  return known.length < logins.length ? null : [...new Set(known)]
}

/** A slot in a sentence. */
function slotWords(slot: Slot): string {
  switch (slot.kind) {
    case 'write':
      return 'a person with write access'
    case 'role':
      return `role \`${slot.name}\``
    case 'actor':
      return `\`${actorName(slot.actor)}\``
    case 'owner':
      return slot.side === 'base' ? 'the owner before' : 'the owner'
  }
}
