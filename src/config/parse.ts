import { rules as allRules } from '../rules/index.ts'
import type { Rule } from '../rules/rule.ts'
import { UsageError } from '../usage-error.ts'
import { chooseFields } from './fields.ts'
import { defaultKind, type Kind, type Level, type Settings, type SeverityChoice } from './kind.ts'
import { peopleOf, rulesOf, unknownRoles, type Written } from './policy.ts'
import { policySchema } from './policy-schema.ts'
import { problemsOf } from './problems.ts'
import { isOfPolicy, policyReferences, referencesOf } from './references.ts'
import { type Config, configSchema, type Decisions, fromTop } from './schema.ts'
import { type Problem, readYaml } from './yaml.ts'

/** Reads a configuration; see `readSettings`. */
export function parseSettings(path: string, text: string, rules: readonly Rule[] = allRules): Settings {
  const yaml = readYaml(text)
  if (!('value' in yaml)) throw refusal(path, yaml)
  if (yaml.value === null) return { kinds: [defaultKind], references: [] }
  const parsed = configSchema(rules).safeParse(yaml.value)
  if (!parsed.success) throw refusal(path, problemsOf(parsed.error.issues, yaml))
  const kinds = withPolicies(kindsOf(parsed.data, rules), parsed.data, { file: path, yaml })
  return { kinds, references: referencesOf(parsed.data, kinds.length, path, yaml) }
}

/** Reads a policy that stands in for that of a configuration, for documents of every kind; see `withPolicy`. */
export function parsePolicy(settings: Settings, path: string, text: string): Settings {
  const yaml = readYaml(text)
  if (!('value' in yaml)) throw refusal(path, yaml)
  const schema = policySchema(Object.keys(configSchema([]).shape))
  const parsed = schema.safeParse(yaml.value ?? {})
  if (!parsed.success) throw refusal(path, problemsOf(parsed.error.issues, yaml))
  const kinds = withPolicies(settings.kinds, parsed.data, { file: path, yaml })
  const kept = settings.references.filter(({ what }) => !isOfPolicy(what))
  return { kinds, references: [...kept, ...policyReferences(parsed.data, kinds.length, path, yaml)] }
}

/** Puts in who must approve what: the people are the same for every kind, rules of a kind stand in for those at the top. */
function withPolicies(
  kinds: readonly Kind[],
  given: Pick<Config, 'documents' | 'owners' | 'roles' | 'solo' | 'transitions'>,
  written: Written,
): Kind[] {
  const lists = kinds.map((_, index) => {
    const own = typeof given.documents === 'object' ? given.documents[index] : undefined
    return typeof own === 'object' && own.transitions !== undefined
      ? { list: own.transitions, at: ['documents', index, 'transitions'] }
      : { list: given.transitions ?? [], at: ['transitions'] }
  })
  const everywhere = [...lists, { list: given.transitions ?? [], at: ['transitions'] }]
  const people = peopleOf(given)
  const problems = everywhere.flatMap(({ list, at }) => unknownRoles(list, at, [...people.roles.keys()], written.yaml))
  if (problems.length > 0) throw refusal(written.file, problems)
  return kinds.map((kind, index) => {
    const { list, at } = lists[index] ?? { list: [], at: [] }
    return { ...kind, policy: { ...people, rules: rulesOf(list, at, written) } }
  })
}

const mostProblems = 50

function refusal(path: string, problems: readonly Problem[]): UsageError {
  const lines = problems
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .map(({ line, column, sentence }) => `${path}:${line}:${column}: ${sentence}`)
  const [first = `${path}:1:1: it cannot be read.`, ...more] = [...new Set(lines)].slice(0, mostProblems)
  return new UsageError(first, more)
}

function kindsOf({ documents, ...decisions }: Config, rules: readonly Rule[]): Kind[] {
  const whole = decided(defaultKind, decisions, rules)
  if (documents === undefined) return [whole]
  if (typeof documents === 'string') return [{ ...whole, files: [documents] }]
  return isGlobs(documents)
    ? [{ ...whole, files: documents }]
    : documents.map(({ files, ...own }) => ({
        ...decided(whole, own, rules),
        files: typeof files === 'string' ? [files] : files,
      }))
}

function isGlobs<Other>(documents: string[] | Other[]): documents is string[] {
  return documents.every((each) => typeof each === 'string')
}

/** A kind with what a configuration decides put in. */
function decided(kind: Kind, given: Decisions, rules: readonly Rule[]): Kind {
  return {
    files: kind.files,
    template: given.template === undefined ? kind.template : fromTop(given.template),
    severity: { ...kind.severity, ...mapValues(given.severity ?? {}, choiceOf) },
    rules: optionsOf(kind.rules, given.rules ?? {}, rules),
    optional: given.optional ?? kind.optional,
    fields: chooseFields(kind.fields, given.fields ?? {}),
    watched: { ...kind.watched, ...given.watched },
    policy: kind.policy,
  }
}

type GivenSeverity = NonNullable<Decisions['severity']>[string]

function choiceOf(given: NonNullable<GivenSeverity>): SeverityChoice {
  if (typeof given !== 'object') return levelOf(given)
  const { default: otherwise, ...byStatus } = given
  return {
    otherwise: otherwise === undefined ? null : levelOf(otherwise),
    byStatus: new Map(Object.entries(byStatus).map(([status, level]) => [status, levelOf(level)])),
  }
}

function levelOf(given: Level | false): Level {
  return given === false ? 'off' : given
}

/** Only what differs from the defaults, so that the same decisions are the same settings. */
function optionsOf(
  inherited: Kind['rules'],
  given: NonNullable<Decisions['rules']>,
  rules: readonly Rule[],
): Kind['rules'] {
  const chosen = rules.flatMap(({ id, options }): [string, Kind['rules'][string]][] => {
    const own = Object.entries({ ...inherited[id], ...given[id] })
    const different = own.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(options[name]))
    return different.length === 0 ? [] : [[id, Object.fromEntries(different)]]
  })
  return Object.fromEntries(chosen)
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
