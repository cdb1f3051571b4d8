import { Document, isMap, isScalar, isSeq, type YAMLMap } from 'yaml'
import { defaultPolicy } from '../approval/policy.ts'
import { labelKey } from '../document/words.ts'
import type { Rule } from '../rules/rule.ts'
import type { Schema } from '../template/schema.ts'
import { fieldChoices } from './fields.ts'
import { defaultKind, type Kind, type SeverityChoice } from './kind.ts'
import { statusesOf, valuesNamed } from './names.ts'
import { plainPeople, plainRule } from './print-policy.ts'

/** A kind of documents as it is in force. */
export interface PrintedKind {
  /** As it was configured, defaults filled in. */
  readonly kind: Kind
  readonly schema: Schema
  readonly template: { readonly path: string; readonly source: string }
}

/** The configuration in force, as YAML that is a configuration itself; what only a template says stands in comments. */
export function printSettings(kinds: readonly PrintedKind[], rules: readonly Rule[]): string {
  const [only, ...others] = kinds
  const content =
    only !== undefined && others.length === 0
      ? { documents: only.kind.files, ...decisionsOf(only.kind, rules), ...plainPeople(only.kind.policy) }
      : {
          documents: kinds.map(({ kind }) => ({ files: kind.files, ...decisionsOf(kind, rules) })),
          // The same people for documents of every kind.
          ...plainPeople(only?.kind.policy ?? defaultPolicy),
        }
  const yaml = new Document(content, { aliasDuplicateObjects: false })
  for (const [index, printed] of kinds.entries()) {
    const map = others.length === 0 ? yaml.contents : yaml.getIn(['documents', index])
    if (isMap(map)) explain(map, printed)
  }
  yaml.comment = [' Severity of a rule where none is set:', ...rules.map((rule) => `   ${usual(rule)}`)].join('\n')
  const text = yaml.toString({ lineWidth: 0 })
  return isCommand.test(text) ? harmless(yaml) : text
}

/** What a runner reads as a command in a job's output. */
const isCommand = /##\[|^\s*::/m

/** The same, with every text in quotes, where a character may be written by its number. */
function harmless(yaml: Document): string {
  const quotes = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_DOUBLE' } as const
  return yaml.toString({ lineWidth: 0, ...quotes }).replaceAll('##[', '#\\x23[')
}

function usual({ id, severity, variants }: Rule): string {
  return [`${id}: ${severity}`, ...Object.entries(variants).map(([name, other]) => `${name}: ${other}`)].join('; ')
}

/** In the order of the documentation. */
function decisionsOf(kind: Kind, rules: readonly Rule[]): Record<string, unknown> {
  const { template, severity, fields, optional, watched } = kind
  const known = [...defaultKind.fields.closed, ...defaultKind.fields.open]
  return {
    ...(template !== null && { template }),
    severity: Object.fromEntries(Object.entries(severity).map(([rule, choice]) => [rule, plainSeverity(choice)])),
    rules: Object.fromEntries(
      rules
        .filter(({ options }) => Object.keys(options).length > 0)
        .map(({ id, options }) => [id, { ...options, ...kind.rules[id] }]),
    ),
    fields: Object.fromEntries(
      fieldChoices(fields, known).map(({ label, list, ordered, values }) => [
        label,
        ordered && values === null ? list : { ...(values !== null && { values }), list, ordered },
      ]),
    ),
    optional,
    watched,
    transitions: kind.policy.rules.map(plainRule),
  }
}

function plainSeverity(choice: SeverityChoice): unknown {
  if (typeof choice === 'string') return choice
  const { otherwise, byStatus } = choice
  return { ...(otherwise !== null && { default: otherwise }), ...Object.fromEntries(byStatus) }
}

const sources: Readonly<Record<string, string>> = {
  option: 'as --template says',
  repository: 'found in the repository',
  'built-in': 'built in',
}

/** Comments about what the template makes of it. */
function explain(map: YAMLMap, { kind, schema, template }: PrintedKind): void {
  const source = sources[template.source]
  for (const { key } of map.items) {
    if (source !== undefined && isScalar(key) && key.value === 'severity')
      key.commentBefore = ` template: ${template.path} (${source})`
  }
  const fields = map.get('fields')
  if (isMap(fields)) {
    for (const { key, value } of fields.items) {
      if (isScalar(key) && isScalar(value)) value.comment = listedIn(schema, String(key.value))
    }
  }
  const watched = map.get('watched')
  if (!isMap(watched)) return
  const statuses = statusesOf(kind, schema)
  for (const { key, value } of watched.items) {
    const what = isScalar(key) ? String(key.value) : ''
    // A word that statuses begin with is neither a label nor a status.
    if (what === 'live') continue
    const isStatus = what === 'approveInto' || what === 'retired'
    for (const name of isSeq(value) ? value.items : [value]) {
      if (!isScalar(name)) continue
      const text = String(name.value)
      if (isStatus && valuesNamed(text, statuses).length === 0) name.comment = ' no such status in the template'
      if (!isStatus && fieldsNamed(schema, text).length === 0) name.comment = notThere
    }
  }
}

const notThere = ' no such field in the template'

function listedIn(schema: Schema, label: string): string {
  const fields = fieldsNamed(schema, label)
  return fields.length === 0 ? notThere : ` ${fields[0]?.listed.join(', ') || 'lists no values'}`
}

function fieldsNamed({ sections }: Schema, label: string): Schema['sections'][number]['fields'] {
  return sections.flatMap(({ fields }) => fields.filter(({ key }) => key === labelKey(label)))
}
