import type { OpenPoint } from '../bind/todos.ts'
import type { Binding } from '../bind.ts'
import type { Document } from '../document/document.ts'
import type { Range, Severity } from '../message.ts'
import type { Schema } from '../template/schema.ts'

/** What a rule says: what is there, what was expected, and where. */
export interface Finding {
  /** One sentence; what comes from the document stands between backticks (see `quoted`). */
  readonly reason: string
  readonly at: Range
  readonly section: string | null
  readonly field?: string | null
  readonly group?: string | null
  /** What tells this finding from others of the rule at the same section and field; never wording or position. */
  readonly args?: readonly string[]
  /** Replacement texts for the place, where the right one is certain. */
  readonly expected?: readonly string[]
  /** The template's own sentence about this place. */
  readonly note?: string | null
  /** The graver or milder kind of the rule, a key of its `variants`. */
  readonly variant?: string
}

/** What a team decides about fields, by their label in the template. */
export interface FieldConventions {
  /** Labels whose listed values are all there are, each with its order from first to last where it has one. */
  readonly closed: readonly string[]
  /** Labels whose listed values are the usual ones; another needs a note. */
  readonly open: readonly string[]
}

export interface RuleContext {
  readonly document: Document
  readonly binding: Binding
  readonly schema: Schema
  readonly options: { readonly fields: FieldConventions; readonly today: string }
  readonly todos: readonly OpenPoint[]
  /** The same document on the base side, where there is one. */
  readonly base: { readonly document: Document; readonly binding: Binding } | null
  report(finding: Finding): void
}

export interface Rule {
  /** Names the expectation; the name of its file. */
  readonly id: string
  readonly severity: Severity
  /** Severities of special cases, by name. */
  readonly variants: Readonly<Record<string, Severity>>
  /** One line for tables. */
  readonly description: string
  check(context: RuleContext): void
}

/** Defines a rule; `variants` may be left out. */
export function defineRule(rule: Omit<Rule, 'variants'> & { readonly variants?: Rule['variants'] }): Rule {
  return { variants: {}, ...rule }
}

const longestQuote = 60

/** A text of the document inside a reason: in backticks, on one line, shortened. */
export function quoted(text: string): string {
  const line = text.replace(/`/g, "'").replace(/\s+/g, ' ').trim()
  return `\`${line.length > longestQuote ? `${line.slice(0, longestQuote - 1).trimEnd()}…` : line}\``
}
