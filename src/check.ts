import { hash } from 'node:crypto'
import { fieldAnswer } from './bind/answers.ts'
import { type OpenPoint, readOpenPoints } from './bind/todos.ts'
import { listedAnswer } from './bind/watched-value.ts'
import { type Binding, bind } from './bind.ts'
import { type Kind, severityFor } from './config.ts'
import { type Document, readDocument } from './document/document.ts'
import { readIgnores } from './document/ignores.ts'
import { labelKey } from './document/words.ts'
import { type IgnoredMessage, silence } from './ignores.ts'
import type { Message } from './message.ts'
import { fitting } from './reason.ts'
import { rules } from './rules/index.ts'
import type { Finding, JudgedIgnore, Repository, Rule } from './rules/rule.ts'
import { readListed, shortName } from './template/listed.ts'
import type { Schema } from './template/schema.ts'

/** One side of a document: read, bound to the template and judged. */
export interface Checked {
  readonly document: Document
  readonly binding: Binding
  readonly messages: readonly Message[]
  /** What would be messages, had the author not said why they are not. */
  readonly ignored: readonly IgnoredMessage[]
  readonly todos: readonly OpenPoint[]
  /** Fields of the template's first section that has any, by label; listed values by meaning. */
  readonly fields: Readonly<Record<string, string>>
}

export interface CheckOptions {
  readonly schema: Schema
  /** What the team decided for documents of this kind. */
  readonly kind: Kind
  /** ISO 8601 date that a TODO's date is compared with. */
  readonly today: string
  /** Page of a rule. */
  ruleUrl(ruleId: string): string
}

/**
 * Checks the text of one document: parse, bind, rules, messages in the order of the document. Pure and total.
 *
 * @param base the document on the base side, checked by the same options; `absent`: there is a base side, and the document is not on it.
 * @param repository the files around it on the same side; `null` where nobody knows them.
 */
export function check(
  path: string,
  text: string,
  options: CheckOptions,
  base: Checked | 'absent' | null = null,
  repository: Repository | null = null,
): Checked {
  // What did not change is read and bound once.
  if (base !== null && base !== 'absent' && base.document.text === text)
    return judge({ ...base.document, path }, base.binding, options, base, repository)
  return checkDocument(readDocument(path, text, options.schema.lettered), options, base, repository)
}

/** Like `check`, for a document that was read already. */
export function checkDocument(
  document: Document,
  options: CheckOptions,
  base: Checked | 'absent' | null = null,
  repository: Repository | null = null,
): Checked {
  return judge(document, bind(options.schema, document), options, base, repository)
}

function judge(
  document: Document,
  binding: Binding,
  options: CheckOptions,
  base: Checked | 'absent' | null,
  repository: Repository | null,
): Checked {
  const { path } = document
  const todos = readOpenPoints(document, binding)
  const { kind } = options
  const status = listedAnswer(binding, kind.watched.status)
  const messages: Message[] = []
  const ordinals = new Map<string, number>()
  const judged = new Set<string>()
  const run = (rule: Rule, ignores: readonly JudgedIgnore[]): void => {
    const configured = severityFor(kind.severity[rule.id], status)
    if (configured === 'off') return
    judged.add(rule.id)
    rule.check({
      path,
      document,
      binding,
      schema: binding.schema,
      conventions: kind,
      today: options.today,
      options: { ...rule.options, ...kind.rules[rule.id] },
      todos,
      ignores,
      get repository() {
        // What a rule could not see, it can't have judged.
        if (repository === null) judged.delete(rule.id)
        return repository
      },
      base: base === 'absent' ? null : base,
      isAdded: base === 'absent',
      report(finding) {
        messages.push(toMessage(rule, finding, configured, ordinals, options.ruleUrl(rule.id)))
      },
    })
  }
  for (const rule of rules) if (rule.silenceable) run(rule, [])
  const found = messages.splice(0).sort(byPlace)
  const silenced = silence(readIgnores(document), found, { binding, rules, judged })
  for (const rule of rules) if (!rule.silenceable) run(rule, silenced.ignores)
  return {
    document,
    binding,
    messages: [...silenced.messages, ...messages].sort(byPlace),
    ignored: silenced.ignored,
    todos,
    fields: indexFields(binding, options),
  }
}

function byPlace(a: Message, b: Message): number {
  return a.line - b.line || a.column - b.column
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
    reason: fitting(finding.reason),
    ...finding.at,
    section: finding.section,
    field: finding.field ?? null,
    group: finding.group ?? null,
    baselineState: null,
    fingerprint: hash('sha256', `${identity} ${ordinal}`).slice(0, 20),
    expected: finding.expected ?? [],
    note: finding.note ?? null,
    url,
  }
}

/** What the first section of the template that has fields says, by label. */
function indexFields(binding: Binding, { schema, kind }: CheckOptions): Record<string, string> {
  const first = schema.sections.find((section) => section.fields.length > 0 && !section.repeats)
  const bound = first === undefined ? undefined : binding.get(first.id)
  const closed = new Set(kind.fields.closed.map(labelKey))
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
    fingerprint: hash('sha256', 'readable').slice(0, 20),
    expected: [],
    note: null,
    url,
  }
}
