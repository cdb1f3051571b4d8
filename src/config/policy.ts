import type { Actor, Condition, Policy, PolicyRule, Slot } from '../approval/policy.ts'
import { meant } from '../meant.ts'
import { quoted } from '../reason.ts'
import type { GivenActors, GivenPolicy, GivenRule } from './policy-schema.ts'
import type { Path, Problem, ReadYaml } from './yaml.ts'

type Given<Key extends keyof GivenPolicy> = GivenPolicy[Key] | undefined

/** Where something was written. */
export interface Written {
  /** Path of the file. */
  readonly file: string
  readonly yaml: ReadYaml
}

/** Who stands behind words and names. */
export function peopleOf(given: {
  readonly owners?: Given<'owners'>
  readonly roles?: Given<'roles'>
  readonly solo?: Given<'solo'>
}): Omit<Policy, 'rules'> {
  return {
    owners: Object.entries(given.owners ?? {}).map(([text, actors]) => ({ text, actors: actorsOf(actors) })),
    roles: new Map(Object.entries(given.roles ?? {}).map(([name, actors]) => [name, actorsOf(actors)])),
    solo: given.solo ?? false,
  }
}

/** The rules of a list of `transitions` that stands at a path. */
export function rulesOf(given: readonly GivenRule[], at: Path, { file, yaml }: Written): readonly PolicyRule[] {
  return given.map(({ name, when, require, covers, evidence }, index): PolicyRule => {
    const { line, column } = yaml.place([...at, index])
    const condition: Condition = {
      field: when.field ?? null,
      kinds: listOf(when.kind),
      from: listOf(when.from),
      to: listOf(when.to),
      direction: when.direction ?? null,
      risk: listOf(when.risk),
    }
    return {
      name: name ?? ruleName(condition),
      when: condition,
      require: require === 'notice' ? require : require.map(slotOf),
      covers: covers ?? null,
      evidence: evidence ?? 'review',
      place: `${file}:${line}:${column}`,
    }
  })
}

/** Roles that rules ask for and that are not defined. */
export function unknownRoles(
  given: readonly GivenRule[],
  at: Path,
  roles: readonly string[],
  yaml: ReadYaml,
): Problem[] {
  return given.flatMap(({ require }, rule) =>
    require === 'notice'
      ? []
      : require.flatMap(({ role }, index) =>
          role === undefined || roles.includes(role)
            ? []
            : [{ ...yaml.place([...at, rule, 'require', index, 'role']), sentence: noRole(role, roles) }],
        ),
  )
}

function noRole(role: string, roles: readonly string[]): string {
  const those =
    roles.length === 0 ? ' Say in `roles` who stands behind the name.' : ` The roles are ${roles.join(', ')}.`
  return `there is no role ${quoted(role)}.${meant(role, roles, quoted) || those}`
}

/** A rule's condition in words: "Status into Live (prod)", "Risk level down", "renamed". */
export function ruleName({ field, kinds, from, to, direction, risk }: Condition): string {
  const any = (values: readonly string[]): string => values.join(' or ')
  const said = [
    ...(field === null ? [] : [field]),
    ...(kinds === null ? [] : [any(kinds).replaceAll('-', ' ')]),
    ...(direction === null ? [] : [field === null && kinds === null ? `a step ${direction}` : direction]),
    ...(from === null ? [] : [`from ${any(from)}`]),
    ...(to === null ? [] : [`into ${any(to)}`]),
  ]
  const what = said.length === 0 ? 'any change' : said.join(' ')
  return risk === null ? what : `${what} with risk ${any(risk)}`
}

function slotOf({ role, owner, user, team }: Exclude<GivenRule['require'], string>[number]): Slot {
  if (role !== undefined) return { kind: 'role', name: role }
  if (owner !== undefined) return { kind: 'owner', side: owner, ifKnown: false }
  const actor = user ?? team
  return actor === undefined ? { kind: 'write' } : { kind: 'actor', actor: actorOf(actor) }
}

function actorsOf(given: GivenActors): readonly Actor[] {
  return typeof given === 'string' ? [actorOf(given)] : given.map(actorOf)
}

function actorOf(name: string): Actor {
  const [account = '', slug] = name.replace(/^@/, '').split('/')
  return slug === undefined ? { kind: 'user', login: account } : { kind: 'team', org: account, slug }
}

function listOf<Item extends string>(given: Item | readonly Item[] | undefined): readonly Item[] | null {
  if (given === undefined) return null
  return typeof given === 'string' ? [given] : given
}
