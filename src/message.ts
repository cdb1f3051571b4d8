import type { VFileMessage } from 'vfile-message'

/** How grave a message is. `error` holds the merge by default; `notice` is for reading only. */
export type Severity = 'error' | 'warning' | 'notice'

/** How a message relates to the base side, in SARIF's words; `null` where there is no base side. */
export type BaselineState = 'new' | 'unchanged' | 'absent' | null

/** 1-based lines and columns in the original file; the end is exclusive, as in unist. */
export interface Range {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/**
 * What a rule has found. The names are those of `VFileMessage`, as plain data: nothing here needs a stack trace.
 * `reason` says what is there and what was expected; `expected` holds the replacement text where the right one is certain, and several where one of them is.
 */
export interface Message extends Range, Readonly<Pick<VFileMessage, 'reason'>> {
  readonly ruleId: string
  readonly severity: Severity
  /** Path of the section in the template, for example `7.1`; `null` for the document as a whole. */
  readonly section: string | null
  /** Label of the field in the template; `null` where the section as a whole is meant. */
  readonly field: string | null
  /** Title of the repeated group ("Trigger: x", "#2"); `null` outside of one. */
  readonly group: string | null
  readonly baselineState: BaselineState
  /** 20 hex digits over rule, section, field, arguments and ordinal; never over line, column or wording. */
  readonly fingerprint: string
  readonly expected: readonly string[]
  /** The template's own sentence about this place, as advice for the author; plain text. */
  readonly note: string | null
  readonly url: string
}

/** A message that the author has the document ignore: it counts for nothing else, and is never out of sight. */
export interface Ignored {
  readonly ruleId: string
  readonly severity: Severity
  /** Line of what was found. */
  readonly line: number
  readonly section: string | null
  readonly field: string | null
  /** What the rule said. */
  readonly message: string
  /** Why it is ignored, in the author's words, plain text, one line. */
  readonly reason: string
  /** Line of the ignore. */
  readonly ignoreLine: number
  /** `new`: base does not ignore it, whether it has it or not; `unchanged`: base ignores it too; `null` without a base side. */
  readonly baselineState: 'new' | 'unchanged' | null
  readonly fingerprint: string
  readonly url: string
}

/** An open point of the author. Against base it is `new`, `carried` or `resolved`; `null` where there is no base side. */
export interface Todo {
  readonly line: number
  readonly section: string | null
  readonly field: string | null
  /** What the author wrote after the marker, plain text, one line. */
  readonly text: string
  readonly state: 'new' | 'carried' | 'resolved' | null
  /** It stands in an HTML comment, where a reader does not see it. */
  readonly hidden: boolean
}
