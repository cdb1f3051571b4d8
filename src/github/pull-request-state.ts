/** Everything about a pull request that decides and is not in its files. Read in one request, and again just before success. */
export interface PullRequestState {
  readonly number: number
  /** Page of the pull request for people. */
  readonly url: string
  readonly open: boolean
  readonly headSha: string
  /** Tip of the base branch. */
  readonly baseSha: string
  readonly author: Person
  /** What GitHub says is the number of changed files; the list must have as many. */
  readonly changedFiles: number
  /**
   * Logins of authors, co-authors and committers of the pull request's commits, sorted. Somebody whose e-mail address
   * belongs to no account has no login here.
   */
  readonly committers: readonly string[]
  /** Whether `committers` is all of them; where not, no approval counts. */
  readonly committersComplete: boolean
  /** Submitted reviews of everyone but docgate, oldest first, all pages. A deleted account is `ghost`. */
  readonly reviews: readonly HumanReview[]
  /** docgate's own review: the oldest one with its marker, written by this very account. */
  readonly own: OwnReview | null
  /** The latest commit status of docgate's context on the head commit; `null` also where it may not be read. */
  readonly status: CommitStatus | null
}

export interface Person {
  readonly login: string
  readonly bot: boolean
}

export interface HumanReview {
  readonly author: Person
  /** May push to the repository, as GitHub says; `false` where it does not say. */
  readonly canWrite: boolean
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  /** Reviewed commit; `null` where it can't be reached any more. */
  readonly commit: string | null
}

export interface OwnReview {
  readonly id: number
  readonly url: string
  readonly body: string
  /** Comments with docgate's marker by this account, in whichever review they came. */
  readonly comments: readonly OwnComment[]
  /** Later reviews with the marker: two runs at once may both have posted. */
  readonly duplicates: readonly { readonly id: number; readonly body: string }[]
}

export interface OwnComment {
  readonly id: number
  /** Path of the file it stands at. A fingerprint is of use within one document only. */
  readonly path: string
  readonly body: string
  /** From its marker; `null` where that can't be read. */
  readonly fingerprint: string | null
  readonly hasReplies: boolean
}

export interface CommitStatus {
  readonly state: 'error' | 'failure' | 'pending' | 'success'
  /** At most 140 characters. */
  readonly description: string
  readonly targetUrl: string
}
