import { createHash } from 'node:crypto'
import { fieldAnswer } from './bind/answers.ts'
import { type OpenPoint, readOpenPoints } from './bind/todos.ts'
import { type Binding, bind } from './bind.ts'
import type { Settings } from './config.ts'
import { type Document, readDocument } from './document/document.ts'
import { labelKey } from './document/words.ts'
import type { Message } from './message.ts'
import { rules } from './rules/index.ts'
import type { Finding, Rule } from './rules/rule.ts'
import { readListed, shortName } from './template/listed.ts'
import type { Schema } from './template/schema.ts'

/** One side of a document: read, bound to the template and judged. */
export interface Checked {
  readonly document: Document
  readonly binding: Binding
  readonly messages: readonly Message[]
  readonly todos: readonly OpenPoint[]
  /** Fields of the template's first section that has any, by label; listed values by meaning. */
  readonly fields: Readonly<Record<string, string>>
}

export interface CheckOptions {
  readonly schema: Schema
  readonly settings: Settings
  /** ISO 8601 date that a TODO's date is compared with. */
  readonly today: string
  /** Page of a rule. */
  ruleUrl(ruleId: string): string
}

/** Checks the text of one document: parse, bind, rules, messages in the order of the document. Pure and total. */
export function check(path: string, text: string, options: CheckOptions, base: Checked | null = null): Checked {
  const document = readDocument(path, text)
  const binding = bind(options.schema, document)
  const todos = readOpenPoints(document, binding)
  const messages: Message[] = []
  const ordinals = new Map<string, number>()
  for (const rule of rules) {
    const configured = options.settings.severity[rule.id]
    if (configured === 'off') continue
    rule.check({
      path,
      document,
      binding,
      schema: options.schema,
      conventions: options.settings,
      today: options.today,
      options: rule.options,
      todos,
      repository: null,
      base: base === null ? null : { document: base.document, binding: base.binding },
      report(finding) {
        messages.push(toMessage(rule, finding, configured, ordinals, options.ruleUrl(rule.id)))
      },
    })
  }
  messages.sort((a, b) => a.line - b.line || a.column - b.column)
  return { document, binding, messages, todos, fields: indexFields(binding, options) }
}

function toMessage(
  rule: Rule,
  finding: Finding,
  configured: Message['severity'] | undefined,
  ordinals: Map<string, number>,
  url: string,
): Message {
  const identity = JSON.stringify([
    rule.id,
    finding.section,
    finding.field ?? null,
    finding.group ?? null,
    finding.args ?? [],
  ])
  const ordinal = ordinals.get(identity) ?? 0
  ordinals.set(identity, ordinal + 1)
  const usual = finding.variant === undefined ? rule.severity : (rule.variants[finding.variant] ?? rule.severity)
  return {
    ruleId: rule.id,
    severity: configured ?? usual,
    reason: finding.reason,
    ...finding.at,
    section: finding.section,
    field: finding.field ?? null,
    group: finding.group ?? null,
    baselineState: null,
    fingerprint: createHash('sha256').update(`${identity} ${ordinal}`).digest('hex').slice(0, 20),
    expected: finding.expected ?? [],
    note: finding.note ?? null,
    url,
  }
}

/** What the first section of the template that has fields says, by label. */
function indexFields(binding: Binding, { schema, settings }: CheckOptions): Record<string, string> {
  const first = schema.sections.find((section) => section.fields.length > 0 && !section.repeats)
  const bound = first === undefined ? undefined : binding.get(first.id)
  const closed = new Set(settings.fields.closed.map(labelKey))
  const entries = (bound?.fields.groups ?? [])
    .flatMap((group) => group.fields)
    .flatMap((field): [string, string][] => {
      const answer = fieldAnswer(binding, field)
      if (answer === 'blank' || answer === 'template') return []
      const said = binding.said(field.value)
      const reading = closed.has(field.schema.key) ? readListed(said, field.schema.listed) : null
      return [[field.schema.label, reading?.kind === 'listed' ? shortName(reading.value, field.schema.listed) : said]]
    })
  return Object.fromEntries(entries)
}

/** The one message of a document that could not be read. */
export function unreadable(reason: string, url: string): Message {
  return {
    ruleId: 'readable',
    severity: 'error',
    reason,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    section: null,
    field: null,
    group: null,
    baselineState: null,
    fingerprint: createHash('sha256').update('readable').digest('hex').slice(0, 20),
    expected: [],
    note: null,
    url,
  }
}
