import { words } from '../document/words.ts'
import type { DemandedTransition } from './demand.ts'
import type { Team } from './evidence.ts'
import { type Actor, actorName, type Policy, type Slot } from './policy.ts'

/** A slot with the people who may fill it. */
export interface OpenSlot {
  /** What a person fills it as: `role risk`, `owner`, `write access`. */
  readonly as: string
  /** Names as the configuration has them (`@ana`, `@org/risk`); empty: everybody with write access. */
  readonly names: readonly string[]
  /** Logins in lower case; `null`: everybody with write access. */
  readonly people: ReadonlySet<string> | null
  /** What only the configuration or the token can mend, each a sentence. */
  readonly problems: readonly string[]
}

/**
 * The slots of a rule for one transition, with their people. Owners that are asked for only where they are known, and
 * are not, leave the slot to anybody with write access. Pure.
 */
export function openSlots(
  slots: readonly Slot[],
  { owners }: Pick<DemandedTransition, 'owners'>,
  policy: Policy,
  teams: ReadonlyMap<string, Team>,
): readonly OpenSlot[] {
  const open = slots.flatMap((slot) => openSlot(slot, owners, policy, teams) ?? [])
  // The same people before and after: one of them is enough.
  const conditional = slots.some((slot) => slot.kind === 'owner' && slot.ifKnown)
  const distinct = conditional
    ? open.filter((slot, index) => !open.slice(0, index).some((each) => isAlike(each, slot)))
    : open
  return distinct.length === 0 ? [anybody] : distinct
}

/** `null` for owners that are asked for only where they are known. */
function openSlot(
  slot: Slot,
  owners: DemandedTransition['owners'],
  policy: Policy,
  teams: ReadonlyMap<string, Team>,
): OpenSlot | null {
  switch (slot.kind) {
    case 'write':
      return anybody
    case 'role':
      return peopleOf(`role ${slot.name}`, policy.roles.get(slot.name) ?? [], teams)
    case 'actor':
      return peopleOf(actorName(slot.actor), [slot.actor], teams)
    case 'owner': {
      const said = owners[slot.side]
      const actors = knownOwners(said, policy)
      if (actors.length > 0) return peopleOf(slot.side === 'base' ? 'owner before' : 'owner', actors, teams)
      return slot.ifKnown ? null : { as: 'owner', names: [], people: new Set(), problems: [unknownOwner(said)] }
    }
  }
}

/** Whom `owners` in the configuration knows by these words: every entry whose words stand in them. */
export function knownOwners(said: string | null, { owners }: Policy): readonly Actor[] {
  if (said === null) return []
  const text = ` ${textOf(said)} `
  return owners
    .filter((each) => textOf(each.text) !== '' && text.includes(` ${textOf(each.text)} `))
    .flatMap(({ actors }) => actors)
}

const anybody: OpenSlot = { as: 'write access', names: [], people: null, problems: [] }

function textOf(text: string): string {
  return words(text)
    .map((word) => word.text)
    .join(' ')
}

function unknownOwner(said: string | null): string {
  return said === null
    ? 'The document names no owners, so nobody can approve as one.'
    : `No entry of \`owners\` in the configuration matches \`${said.replaceAll('`', "'").replace(/\s+/g, ' ').slice(0, 80)}\`. Add one on the base branch, with GitHub users or teams.`
}

function peopleOf(as: string, actors: readonly Actor[], teams: ReadonlyMap<string, Team>): OpenSlot {
  const people = new Set<string>()
  const problems: string[] = []
  for (const actor of actors) {
    if (actor.kind === 'user') people.add(actor.login.toLowerCase())
    else {
      const team = teams.get(`${actor.org}/${actor.slug}`.toLowerCase())
      if (team?.kind === 'members') for (const login of team.logins) people.add(login.toLowerCase())
      else
        problems.push(
          `The members of \`${actorName(actor)}\` are not known: ${team?.reason ?? 'nobody asked for them.'}`,
        )
    }
  }
  return { as, names: [...new Set(actors.map(actorName))], people, problems }
}

function isAlike(one: OpenSlot, other: OpenSlot): boolean {
  if (one.people === null || other.people === null) return one.people === other.people
  return one.people.size === other.people.size && [...one.people].every((login) => other.people?.has(login))
}
