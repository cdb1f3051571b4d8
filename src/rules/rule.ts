import type { OpenPoint } from '../bind/todos.ts'
import type { Binding } from '../bind.ts'
import type { Conventions } from '../conventions.ts'
import type { Document } from '../document/document.ts'
import type { Ignore } from '../document/ignores.ts'
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
  /** There is a folder with this path; the first part of one is told by it. */
  hasFolder(path: string): boolean
  /**
   * What a document means by a path or a glob, which may leave out its leading folders: what is there; else what was
   * there before this change; `null` for neither.
   */
  find(cited: string): { readonly path: string; readonly isGone: boolean } | null
  /** It was there before this change, and the change took it away. */
  isGone(path: string): boolean
  /** Where a file went that the change renamed, or the one place that all of a folder went to; `null` where it is not known. */
  movedTo(path: string): string | null
  /** What was probably meant by a path that is not there: another case, another folder, a slip; `null` where nothing is near. */
  nearest(path: string): string | null
  /** What `#…` may lead to in a Markdown file, as GitHub makes them, in lower case; `null` where it is not known. */
  anchors(path: string): ReadonlySet<string> | null
}

/** A rule that an ignore names. `ignored`: it silences something, or nobody can tell; `never`: it can't be silenced. */
export interface NamedRule {
  readonly id: string
  readonly verdict: 'ignored' | 'nothing' | 'unknown' | 'never'
  /** The rule that an unknown one is a slip of, if it looks like one. */
  readonly meant: string | null
}

/** An ignore of the document, and what became of it. */
export interface JudgedIgnore extends Ignore {
  readonly named: readonly NamedRule[]
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
  /** For the rules that can't be silenced, which come last: to the others there are none. */
  readonly ignores: readonly JudgedIgnore[]
  /** `null` where nothing is known of the files around it. */
  readonly repository: Repository | null
  /** The same document on the base side, where there is one. */
  readonly base: {
    readonly document: Document
    readonly binding: Binding
    readonly todos: readonly OpenPoint[]
  } | null
  /** There is a base side, and the document is not on it. */
  readonly isAdded: boolean
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
  /** It judges what lies around a document: a change elsewhere can break a document that it did not touch. */
  readonly looksAround: boolean
  /** Authors may ignore its messages, with a reason. One that can't be ignored runs when the others are silenced. */
  readonly silenceable: boolean
  check(context: RuleContext): void
}

/** A rule as its file writes it: what has a default may be left out, and `check` gets the options with their types. */
export interface RuleDefinition<Options extends RuleOptions> {
  readonly id: string
  readonly severity: Severity
  readonly variants?: Rule['variants']
  readonly options?: Options
  readonly description: string
  readonly looksAround?: true
  readonly silenceable?: false
  check(context: RuleContext<Options>): void
}

export function defineRule<Options extends RuleOptions = RuleOptions>(definition: RuleDefinition<Options>): Rule {
  return { variants: {}, options: {}, looksAround: false, silenceable: true, ...definition }
}
