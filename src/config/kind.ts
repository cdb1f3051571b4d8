import { defaultPolicy, type Policy } from '../approval/policy.ts'
import type { Conventions } from '../conventions.ts'
import type { Severity } from '../message.ts'
import type { RuleOptions } from '../rules/rule.ts'

/** What a rule's findings weigh, or that it is not asked. */
export type Level = Severity | 'off'

/** A rule's severity as a team sets it: for every document, or by the document's status. */
export type SeverityChoice = Level | SeverityByStatus

export interface SeverityByStatus {
  /** For every other status, and where none can be read; `null`: the rule's own. */
  readonly otherwise: Level | null
  /** By the status as people say it (`Live (prod)`). */
  readonly byStatus: ReadonlyMap<string, Level>
}

/** One kind of documents: which files, which template, and what a team decides about them. */
export interface Kind extends Conventions {
  /** Globs from the root of the repository; `!` leaves out. */
  readonly files: readonly string[]
  /** Path of the template in the repository, or `null`: look for it. */
  readonly template: string | null
  /** What was set, by id of the rule. */
  readonly severity: Readonly<Record<string, SeverityChoice>>
  /** Options that differ from a rule's defaults, by id of the rule. */
  readonly rules: Readonly<Record<string, RuleOptions>>
  /** Sections of the template that may be left out, by number or title. */
  readonly optional: readonly string[]
  /** Who must approve what. */
  readonly policy: Policy
}

/** What a policy names. */
export type PolicyName = 'place' | 'value' | 'risk'

/** A name in the configuration that only a template can confirm. */
export interface Reference {
  /**
   * `values`: a field's values were listed anew. Of a policy: `place` is a label or a section, `value` one of the listed
   * values of a field, `risk` a level.
   */
  readonly what: 'field' | 'section' | 'status' | 'stage' | 'template' | 'values' | PolicyName
  readonly name: string
  /** Label of the field whose value it is, or `null`. */
  readonly of: string | null
  /** `path:line:column` in the configuration. */
  readonly place: string
  /** Indexes of the kinds it was written for; one of them must know it, where there are any. */
  readonly kinds: readonly number[]
}

/** What a team decides. A document is of the first kind whose globs it matches. */
export interface Settings {
  /** At least one. */
  readonly kinds: readonly Kind[]
  readonly references: readonly Reference[]
}

/** Labels and values are those of the built-in template; in another template they are found by label, or not. */
export const defaultKind: Kind = {
  files: ['docs/workflows/**/*.md'],
  template: null,
  severity: {},
  rules: {},
  optional: [],
  policy: defaultPolicy,
  fields: { closed: ['Status', 'Risk level'], open: ['Category'], unordered: [], values: new Map() },
  watched: {
    name: 'Workflow name',
    owners: 'Primary owners',
    status: 'Status',
    risk: 'Risk level',
    safeguards: ['Approval steps', 'Risky operations'],
    approveInto: ['Live (prod)'],
    retired: ['Deprecated'],
    live: 'Live',
  },
}

export const defaultSettings: Settings = { kinds: [defaultKind], references: [] }

/** The severity that was set for a rule's findings in a document of this status; `undefined`: the rule's own. */
export function severityFor(choice: SeverityChoice | undefined, status: string | null): Level | undefined {
  if (choice === undefined || typeof choice === 'string') return choice
  return (status === null ? undefined : choice.byStatus.get(status)) ?? choice.otherwise ?? undefined
}
