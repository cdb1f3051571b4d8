import type { Ignored, Message, Todo } from '../message.ts'

/** `success`: nothing holds the merge; `failure`: findings at or above the limit; `approval-required`: a human is needed. */
export type Conclusion = 'success' | 'failure' | 'approval-required'

export type Change = 'added' | 'modified' | 'renamed' | 'removed' | 'unchanged'

export type TransitionKind =
  | 'promoted'
  | 'demoted'
  | 'deprecated'
  | 'revived'
  | 'risk-lowered'
  | 'risk-raised'
  | 'renamed'
  | 'owners-changed'
  | 'safeguard-weakened'
  | 'section-removed'
  | 'created'
  | 'deleted'

export interface Approval {
  /** GitHub login. */
  readonly user: string
  /** Commit that was reviewed, 40 hex digits; empty where it can't be reached any more. */
  readonly commit: string
  /** What the person stands for: `write access`, `role risk`, `owner`, or the name in the rule. */
  readonly as: string
  /** ISO 8601, UTC; empty where it is not known. */
  readonly submittedAt: string
  /** Page of the review; empty where there is none. */
  readonly url: string
}

/** An approval that is still needed. */
export interface OpenApproval {
  /** Short name of the rule that asks for it. */
  readonly rule: string
  /** What the person must stand for, as in `Approval`. */
  readonly as: string
  /** Who may give it, as the configuration names them (`@ana`, `@org/risk`); empty: anybody who fits `as`. */
  readonly who: readonly string[]
}

export interface Decision {
  readonly satisfied: boolean
  readonly approvals: readonly Approval[]
  readonly open: readonly OpenApproval[]
  /** What no approval cures, each a sentence: a team that can't be read, owners that nobody knows. */
  readonly problems: readonly string[]
  /** What is still needed, as a sentence; empty when satisfied. Also says why a given approval does not count. */
  readonly missing: string
}

/** A watched change of one document. */
export interface Transition {
  /** The template's label, or `document`, or `section 8`. */
  readonly field: string
  readonly section: string | null
  readonly base: string | null
  readonly head: string | null
  /** Line in the head file; in the base file where head has none. */
  readonly line: number
  readonly kind: TransitionKind
  readonly requirement: 'approval' | 'notice'
  /** Short name of the rule of the policy that asks for this, for example `into Live (prod)`. */
  readonly rule: string
  /** Why a human is needed, a sentence. */
  readonly reason: string
  /** 20 hex digits that bind an approval to exactly this change. */
  readonly code: string
  readonly decision: Decision
}

export interface DocumentReport {
  readonly path: string
  readonly previousPath: string | null
  readonly change: Change
  /** Fields of the first section, by the template's label. */
  readonly fields: Readonly<Record<string, string>>
  readonly messages: readonly Message[]
  /** What an ignore with a reason silences; never a transition. */
  readonly ignored: readonly Ignored[]
  readonly todos: readonly Todo[]
  readonly transitions: readonly Transition[]
}

/** What an auditor needs a year later: each change that took an approval, who gave it, and by which policy. */
export interface Receipt {
  /** Commit that was judged, 40 hex digits. */
  readonly head: string
  /** 16 hex digits over the policy in force. */
  readonly policy: string
  /** Authors may settle their own change: a repository of one person. */
  readonly solo: boolean
  readonly transitions: readonly {
    /** Path at head. */
    readonly document: string
    readonly field: string
    readonly kind: TransitionKind
    readonly base: string | null
    readonly head: string | null
    readonly rule: string
    readonly code: string
    readonly satisfied: boolean
    readonly approvals: readonly Approval[]
  }[]
}

/** The report: what every outlet (review, summary, text, JSON) is made from. `schema/report.schema.json` describes it. */
export interface Report {
  readonly schemaVersion: 1
  readonly conclusion: Conclusion
  readonly template: { readonly path: string; readonly source: 'option' | 'config' | 'repository' | 'built-in' }
  /** Which part of the documents this run was about, where it was not about all. */
  readonly shard?: {
    /** From 1. */
    readonly index: number
    readonly of: number
    /** Documents of all parts together. */
    readonly documents: number
  }
  readonly summary: {
    /** Documents checked, without those that the change did not touch. */
    readonly documents: number
    readonly errors: number
    readonly warnings: number
    readonly notices: number
    /** Findings that an ignore silences; in no other sum. */
    readonly ignored: number
    /** Open TODOs, without resolved ones. */
    readonly todos: number
    /**
     * Watched changes that need a human, and how many of these are settled. A change may take several people: the
     * status counts those, `open` of its decision lists them.
     */
    readonly approvals: { readonly required: number; readonly given: number }
  }
  readonly documents: readonly DocumentReport[]
  /** What the reader must know about this run as a whole: a template changed by this pull request, something not checked. */
  readonly notes: readonly string[]
  /** `null` where nobody's approval was looked at. */
  readonly receipt: Receipt | null
}
