import type { OpenPoint } from '../bind/todos.ts'
import type { Binding } from '../bind.ts'
import type { Conventions } from '../conventions.ts'
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
  /** Replacement texts for the place, where the right one is certain; one alone can be applied as it is, `''` deletes. */
  readonly expected?: readonly string[]
  /** The template's own sentence about this place. */
  readonly note?: string | null
  /** The graver or milder kind of the rule, a key of its `variants`. */
  readonly variant?: string
}

/** What a team can set of a rule, by name. Plain data: the configuration checks a value against the shape of its default. */
export type RuleOptions = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** What a rule may know of the files around a document, on the document's side. Paths are from the root, with `/`. */
export interface Repository {
  /** A file or a folder is there. */
  has(path: string): boolean
  /** A file matches this glob. */
  matches(glob: string): boolean
  /** Where a file went that the change renamed, or the only place that its folder went to; `null` where it is not known. */
  movedTo(path: string): string | null
  /** It was there before this change, and the change took it away. */
  isGone(path: string): boolean
  /** What `#…` may lead to in a Markdown file, as GitHub makes them; `null` where it is not known. */
  anchors(path: string): ReadonlySet<string> | null
}

export interface RuleContext<Options extends RuleOptions = RuleOptions> {
  /** From the root of the repository. */
  readonly path: string
  readonly document: Document
  readonly binding: Binding
  readonly schema: Schema
  readonly conventions: Conventions
  /** ISO 8601 date. */
  readonly today: string
  /** The rule's own, defaults filled in. */
  readonly options: Options
  readonly todos: readonly OpenPoint[]
  /** `null` where nothing is known of the files around it. */
  readonly repository: Repository | null
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
  /** Defaults of what a team can set. */
  readonly options: RuleOptions
  /** One line for tables. */
  readonly description: string
  check(context: RuleContext): void
}

/** A rule as its file writes it: `variants` and `options` may be left out, and `check` gets the options with their types. */
export interface RuleDefinition<Options extends RuleOptions> {
  readonly id: string
  readonly severity: Severity
  readonly variants?: Rule['variants']
  readonly options?: Options
  readonly description: string
  check(context: RuleContext<Options>): void
}

export function defineRule<Options extends RuleOptions = RuleOptions>(definition: RuleDefinition<Options>): Rule {
  return { variants: {}, options: {}, ...definition }
}

const longestQuote = 60

/** A text of the document inside a reason: in backticks, on one line, shortened. */
export function quoted(text: string): string {
  const line = text.replace(/`/g, "'").replace(/\s+/g, ' ').trim()
  return `\`${line.length > longestQuote ? `${line.slice(0, longestQuote - 1).trimEnd()}…` : line}\``
}
