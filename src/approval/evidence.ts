import type { PullRequestState } from '../github/pull-request-state.ts'

/** A transition as it stood at a reviewed commit. */
export interface ReviewedTransition {
  readonly field: string
  readonly kind: string
  readonly base: string | null
  readonly head: string | null
  readonly code: string
  /** Digest of what each covered place said, by its name. */
  readonly covered: ReadonlyMap<string, string>
}

/** A document at a reviewed commit: its transitions there, or one sentence why they are not known. */
export type ReviewedDocument =
  | { readonly kind: 'read'; readonly transitions: readonly ReviewedTransition[] }
  | { readonly kind: 'unknown'; readonly reason: string }

/** Members of a team by login, or one sentence why they are not known. */
export type Team =
  | { readonly kind: 'members'; readonly logins: readonly string[] }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** What is known about the people of a pull request and what they reviewed. What is not known never counts for anybody. */
export interface Evidence
  extends Pick<PullRequestState, 'author' | 'commits' | 'commitsComplete' | 'headSha' | 'retargetedAt' | 'reviews'> {
  /** Documents at reviewed commits other than head: by commit, then by path at head. */
  readonly reviewed: ReadonlyMap<string, ReadonlyMap<string, ReviewedDocument>>
  /** Who wrote commits, but none that changed the transition: logins in lower case, by code of the transition. */
  readonly cleared: ReadonlyMap<string, ReadonlySet<string>>
  /** By `org/slug` in lower case. */
  readonly teams: ReadonlyMap<string, Team>
}
