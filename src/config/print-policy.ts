import { type Actor, actorName, type Policy, type PolicyRule, type Slot } from '../approval/policy.ts'
import { ruleName } from './policy.ts'

/** Who stands behind words and names, as a configuration says it. */
export function plainPeople({ owners, roles, solo }: Policy): Record<string, unknown> {
  return {
    owners: Object.fromEntries(owners.map(({ text, actors }) => [text, actors.map(plainActor)])),
    roles: Object.fromEntries([...roles].map(([name, actors]) => [name, actors.map(plainActor)])),
    solo,
  }
}

/** A rule as a configuration says it; without what would be so anyway. */
export function plainRule({ name, when, require, covers, evidence }: PolicyRule): Record<string, unknown> {
  const { kinds, ...others } = when
  const said = Object.entries({ ...others, kind: kinds }).filter(([, value]) => value !== null)
  return {
    ...(name !== ruleName(when) && { name }),
    when: Object.fromEntries(said),
    require: require === 'notice' ? require : require.map(plainSlot),
    ...(covers !== null && { covers }),
    evidence,
  }
}

function plainSlot(slot: Slot): Record<string, string> {
  switch (slot.kind) {
    case 'write':
      return { permission: 'write' }
    case 'role':
      return { role: slot.name }
    case 'owner':
      return { owner: slot.side }
    case 'actor':
      return { [slot.actor.kind]: plainActor(slot.actor) }
  }
}

function plainActor(actor: Actor): string {
  return actor.kind === 'user' ? actor.login : actorName(actor)
}
