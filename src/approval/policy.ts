import type { TransitionKind } from '../report/report.ts'

/** Who may be asked: a GitHub user by login, or a team by organisation and slug. */
export type Actor =
  | { readonly kind: 'user'; readonly login: string }
  | { readonly kind: 'team'; readonly org: string; readonly slug: string }

/** One approval that a rule asks for. Those of one rule are given by different people. */
export type Slot =
  /** Anybody with write access. */
  | { readonly kind: 'write' }
  | { readonly kind: 'role'; readonly name: string }
  /**
   * Whom `owners` knows by the words of the owners field on one side; of a document that is not there, on the other.
   * `ifKnown`: asked for only where the words are known.
   */
  | { readonly kind: 'owner'; readonly side: 'base' | 'head'; readonly ifKnown: boolean }
  | { readonly kind: 'actor'; readonly actor: Actor }

/** Which transitions a rule is about: all that is said must hold. In doubt a rule that asks for approval holds. */
export interface Condition {
  /** Label of the template, `document`, or a section by number or title; `null`: any. */
  readonly field: string | null
  readonly kinds: readonly TransitionKind[] | null
  /** Listed values by meaning, as the template lists them; `null`: any. */
  readonly from: readonly string[] | null
  readonly to: readonly string[] | null
  readonly direction: 'up' | 'down' | null
  /** Risk of the document, the highest of all sides; `null`: any. */
  readonly risk: readonly string[] | null
}

/** What a team decided about some transitions. Every rule that is about a transition must be satisfied. */
export interface PolicyRule {
  /** What people see, for example `Status into Live (prod)`. */
  readonly name: string
  readonly when: Condition
  readonly require: 'notice' | readonly Slot[]
  /** Labels, or sections by number or title, whose later edits void an approval; `null`: the safeguards. */
  readonly covers: readonly string[] | null
  /** `code`: the text of the approving review must hold the transition's code. */
  readonly evidence: 'review' | 'code'
  /** `path:line:column` in the configuration. */
  readonly place: string
}

/** Who must approve what. Where no rule is about a transition, the default is asked: see `demandsOf`. */
export interface Policy {
  /** Words of an owners field to those who stand for them, in the order written. */
  readonly owners: readonly { readonly text: string; readonly actors: readonly Actor[] }[]
  readonly roles: ReadonlyMap<string, readonly Actor[]>
  readonly rules: readonly PolicyRule[]
  /** A repository of one person: authors may settle their own change, by a review whose text contains the code. */
  readonly solo: boolean
}

export const defaultPolicy: Policy = { owners: [], roles: new Map(), rules: [], solo: false }

/** `@ana`, `@org/team`. */
export function actorName(actor: Actor): string {
  return actor.kind === 'user' ? `@${actor.login}` : `@${actor.org}/${actor.slug}`
}
