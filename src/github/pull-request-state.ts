/** Everything about a pull request that decides and is not in its files. Read in one request, and again just before success. */
export interface PullRequestState {
  readonly number: number
  /** Page of the pull request for people. */
  readonly url: string
  readonly open: boolean
  readonly headSha: string
  /** Tip of the base branch. */
  readonly baseSha: string
  /** When anything of it was last changed, ISO 8601 in UTC. */
  readonly updatedAt: string
  /** When the pull request last got another base branch, ISO 8601 in UTC; empty where it never did. */
  readonly retargetedAt: string
  readonly author: Person
  /** What GitHub says is the number of changed files; the list must have as many. */
  readonly changedFiles: number
  /** The pull request's commits, oldest first. */
  readonly commits: readonly PullRequestCommit[]
  /** Whether `commits` is all of them with all their people; where not, no approval counts. */
  readonly commitsComplete: boolean
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

/** A commit of a pull request and who had a hand in it. */
export interface PullRequestCommit {
  readonly oid: string
  /** Commits it follows; two for a merge. */
  readonly parents: readonly string[]
  /** Logins of authors, co-authors and committer. Somebody whose e-mail address belongs to no account has none here. */
  readonly people: readonly string[]
}

export interface HumanReview {
  readonly author: Person
  /** May push to the repository, as GitHub says; `false` where it does not say. */
  readonly canWrite: boolean
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  /** Reviewed commit; `null` where it can't be reached any more. */
  readonly commit: string | null
  /** What the reviewer wrote; empty where somebody else edited it. */
  readonly body: string
  /** Page of the review for people. */
  readonly url: string
  /** ISO 8601, UTC; empty where GitHub does not say. */
  readonly submittedAt: string
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
  /** Last line of head that it stands at now; `null` where the lines were changed since it was posted. */
  readonly line: number | null
  /** First line of a comment on several lines, else `null`. */
  readonly startLine: number | null
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
