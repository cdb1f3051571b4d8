import type { OwnReview } from './pull-request-state.ts'

/** What docgate wants to stand in the pull request. */
export interface WantedReview {
  /** Markdown with docgate's marker; `null` where there is nothing to say. */
  readonly body: string | null
  /** What the body says instead where an earlier review stands and nothing is left to say. */
  readonly settledBody: string
  readonly comments: readonly WantedComment[]
}

/** A comment on lines of the head side that are in the diff. */
export interface WantedComment {
  readonly path: string
  readonly line: number
  /** First line of a comment on several lines, else `null`. */
  readonly startLine: number | null
  /** Markdown with the marker that holds `fingerprint`. */
  readonly body: string
  readonly fingerprint: string
}

/** The writes that lead from what stands there to what is wanted. All empty: nothing to do. */
export interface ReviewPlan {
  readonly create: { readonly body: string; readonly comments: readonly WantedComment[] } | null
  readonly updateBody: { readonly id: number; readonly body: string } | null
  readonly addComments: readonly WantedComment[]
  readonly updateComments: readonly { readonly id: number; readonly body: string }[]
  readonly deleteComments: readonly number[]
}

/** To be written: see the table test. */
export declare function planReview(wanted: WantedReview, existing: OwnReview | null): ReviewPlan
