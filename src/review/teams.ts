import type { Actor, Policy, Slot } from '../approval/policy.ts'
import { knownOwners } from '../approval/slots.ts'
import type { Compared } from '../compare.ts'

export type TeamActor = Extract<Actor, { readonly kind: 'team' }>

/** The teams that the policy names for the transitions of these documents, each once. Pure. */
export function teamsNamed(documents: readonly Compared[]): readonly TeamActor[] {
  const actors = documents.flatMap(({ transitions, policy }) =>
    transitions.flatMap(({ demands, owners }) =>
      demands.flatMap(({ slots }) => slots.flatMap((slot) => actorsOf(slot, owners, policy))),
    ),
  )
  const teams = actors.filter((actor) => actor.kind === 'team')
  return [...new Map(teams.map((team) => [`${team.org}/${team.slug}`.toLowerCase(), team])).values()]
}

function actorsOf(
  slot: Slot,
  owners: Readonly<Record<'base' | 'head', string | null>>,
  policy: Policy,
): readonly Actor[] {
  switch (slot.kind) {
    case 'write':
      return []
    case 'role':
      return policy.roles.get(slot.name) ?? []
    case 'actor':
      return [slot.actor]
    case 'owner':
      return knownOwners(owners[slot.side], policy)
  }
}
