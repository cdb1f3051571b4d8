import { fold, labelKey } from '../document/words.ts'
import { defaultKind, type PolicyName, type Reference } from './kind.ts'
import { policyNames } from './policy-names.ts'
import type { GivenPolicy } from './policy-schema.ts'
import { type Config, type Decisions, fromTop } from './schema.ts'
import type { Path, ReadYaml } from './yaml.ts'

/** Everything in a configuration that only a template can confirm. */
export function referencesOf(config: Config, kinds: number, path: string, yaml: ReadYaml): Reference[] {
  const all = Array.from({ length: kinds }, (_, index) => index)
  const own = Array.isArray(config.documents)
    ? config.documents.flatMap((kind, index) =>
        typeof kind === 'string'
          ? []
          : namesIn(kind, ['documents', index]).map((name) => ({ ...name, kinds: [index] })),
      )
    : []
  const usual = namesIn(config, []).map((name) => ({ ...name, kinds: all }))
  return placed([...usual, ...own, ...policyNames(config, all)], path, yaml)
}

/** Everything in a policy on its own that only a template can confirm. */
export function policyReferences(policy: GivenPolicy, kinds: number, path: string, yaml: ReadYaml): Reference[] {
  return placed(
    policyNames(
      policy,
      Array.from({ length: kinds }, (_, index) => index),
    ),
    path,
    yaml,
  )
}

const ofPolicy: readonly Reference['what'][] = ['place', 'value', 'risk'] satisfies PolicyName[]

/** Whether a name stands in a policy. */
export function isOfPolicy(what: Reference['what']): boolean {
  return ofPolicy.includes(what)
}

function placed(names: readonly KindsName[], path: string, yaml: ReadYaml): Reference[] {
  return names
    .map((each) => ({ ...each, ...(each.isKey === true ? yaml.keyPlace(each.at) : yaml.place(each.at)) }))
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .map(({ what, name, of = null, line, column, kinds }) => ({
      what,
      name,
      of,
      place: `${path}:${line}:${column}`,
      kinds,
    }))
}

/** A name as it is written. */
export interface Name extends Pick<Reference, 'what' | 'name'> {
  readonly of?: string
  readonly at: Path
  /** It is a key of a map. */
  readonly isKey?: boolean
}

/** A name and the kinds it was written for. */
export type KindsName = Name & Pick<Reference, 'kinds'>

function namesIn(given: Decisions, path: Path): Name[] {
  const { watched = {} } = given
  return [
    ...one('template', given.template === undefined ? undefined : fromTop(given.template), [...path, 'template']),
    ...Object.entries(given.severity ?? {}).flatMap(([rule, choice]) =>
      typeof choice === 'object' ? keys('status', choice, [...path, 'severity', rule]) : [],
    ),
    ...keys('field', given.fields ?? {}, [...path, 'fields']),
    ...Object.entries(given.fields ?? {}).flatMap(([label, choice]): Name[] =>
      typeof choice === 'object' && choice.values !== undefined
        ? [{ what: 'values', name: label, at: [...path, 'fields', label, 'values'], isKey: true }]
        : [],
    ),
    ...list('section', given.optional, [...path, 'optional']),
    ...(['status', 'risk', 'name', 'owners'] as const).flatMap((key) =>
      one('field', watched[key], [...path, 'watched', key]),
    ),
    ...list('field', watched.safeguards, [...path, 'watched', 'safeguards']),
    ...one('stage', watched.live, [...path, 'watched', 'live']),
    ...list('status', watched.approveInto, [...path, 'watched', 'approveInto']),
    ...list('status', watched.retired, [...path, 'watched', 'retired']),
  ].filter(({ what, name }) => !isDefault(what, name))
}

function one(what: Name['what'], name: string | undefined, at: Path): Name[] {
  return name === undefined ? [] : [{ what, name, at }]
}

function list(what: Name['what'], names: readonly string[] = [], at: Path): Name[] {
  return names.map((name, index) => ({ what, name, at: [...at, index] }))
}

function keys(what: Name['what'], map: object, at: Path): Name[] {
  return Object.keys(map)
    .filter((name) => what !== 'status' || name !== 'default')
    .map((name) => ({ what, name, at: [...at, name], isKey: true }))
}

/** What docgate says itself where nothing is configured needs no template that has it. */
function isDefault(what: Name['what'], name: string): boolean {
  const { watched, fields } = defaultKind
  const known: Readonly<Record<Name['what'], readonly string[]>> = {
    field: [
      watched.name,
      watched.owners,
      watched.status,
      watched.risk,
      ...watched.safeguards,
      ...fields.closed,
      ...fields.open,
    ],
    status: [...watched.approveInto, ...watched.retired],
    stage: [watched.live],
    section: [],
    template: [],
    values: [],
    // Nobody writes these but a team.
    place: [],
    value: [],
    risk: [],
  }
  const key = what === 'field' ? labelKey : fold
  return known[what].some((each) => key(each) === key(name))
}
