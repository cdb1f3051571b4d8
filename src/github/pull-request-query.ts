/**
 * All that is asked of a pull request, in one request. For the further pages the same text is asked again, with only
 * those lists that have more. Identifiers are `fullDatabaseId`: those of comments have outgrown GraphQL's `Int`. Reviews
 * are asked for from both ends, so that 200 of them cost one request: a run reads them up to four times.
 */
export const pullRequestQuery = `
query PullRequest(
  $owner: String!, $repo: String!, $number: Int!, $context: String!, $withRights: Boolean!, $withHead: Boolean!,
  $withCommits: Boolean!, $commitsAfter: String,
  $withReviews: Boolean!, $reviewsAfter: String,
  $withThreads: Boolean!, $threadsAfter: String
) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      number
      url
      state
      updatedAt
      headRefOid
      baseRefOid
      baseRef { target { oid } }
      retargeted: timelineItems(last: 1, itemTypes: [BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]) @include(if: $withHead) {
        nodes { ... on BaseRefChangedEvent { createdAt } ... on AutomaticBaseChangeSucceededEvent { createdAt } }
      }
      author { __typename login }
      changedFiles
      last: commits(last: 1) @include(if: $withHead) {
        nodes { commit { oid status { context(name: $context) { state description targetUrl } } } }
      }
      commits(first: 100, after: $commitsAfter) @include(if: $withCommits) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          commit {
            oid
            parents(first: 3) { totalCount nodes { oid } }
            authors(first: 10) { totalCount nodes { user { login } } }
            committer { user { login } }
          }
        }
      }
      reviews(first: 100, after: $reviewsAfter) @include(if: $withReviews) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...Review }
      }
      latest: reviews(last: 100) @include(if: $withHead) { nodes { ...Review } }
      reviewThreads(first: 100, after: $threadsAfter) @include(if: $withThreads) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          line
          startLine
          comments(first: 1) {
            totalCount
            nodes { fullDatabaseId path body viewerDidAuthor }
          }
        }
      }
    }
  }
}
fragment Review on PullRequestReview {
  fullDatabaseId
  url
  author { __typename login }
  authorCanPushToRepository @include(if: $withRights)
  editor { __typename login }
  lastEditedAt
  viewerDidAuthor
  state
  submittedAt
  body
  commit { oid }
}`

export interface PullRequestAnswer {
  readonly repository: { readonly pullRequest: PullRequestNode | null } | null
}

export interface PullRequestNode {
  readonly number: number
  readonly url: string
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED'
  readonly updatedAt: string
  readonly headRefOid: string
  readonly baseRefOid: string
  /** `null` where the base branch is gone. */
  readonly baseRef: { readonly target: { readonly oid: string } | null } | null
  /** When the base branch was last changed for another one; no node where it never was. */
  readonly retargeted?: { readonly nodes: readonly ({ readonly createdAt?: string } | null)[] | null } | null
  readonly author: Actor | null
  readonly changedFiles: number
  readonly last?: { readonly nodes: readonly (HeadNode | null)[] | null }
  readonly commits?: Page<CommitNode> & { readonly totalCount: number }
  readonly reviews?: (Page<ReviewNode> & { readonly totalCount: number }) | null
  /** The last ones, which may be among the others too. */
  readonly latest?: Pick<Page<ReviewNode>, 'nodes'> | null
  readonly reviewThreads?: Page<ThreadNode> & { readonly totalCount: number }
}

export interface Page<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly (Node | null)[] | null
}

/** `null` for a deleted account. */
export interface Actor {
  readonly __typename: string
  readonly login: string
}

interface HeadNode {
  readonly commit: {
    readonly oid: string
    /** `null` without any status, and where the token may not read them. */
    readonly status: { readonly context: StatusNode | null } | null
  }
}

export interface StatusNode {
  readonly state: 'ERROR' | 'EXPECTED' | 'FAILURE' | 'PENDING' | 'SUCCESS'
  readonly description: string | null
  readonly targetUrl: string | null
}

interface GitActor {
  /** `null` where the e-mail address belongs to no account. */
  readonly user: { readonly login: string } | null
}

export interface CommitNode {
  readonly commit: {
    readonly oid: string
    readonly parents: {
      readonly totalCount: number
      readonly nodes: readonly ({ readonly oid: string } | null)[] | null
    }
    readonly authors: { readonly totalCount: number; readonly nodes: readonly (GitActor | null)[] | null }
    readonly committer: GitActor | null
  }
}

export interface ReviewNode {
  readonly fullDatabaseId: string | number | null
  readonly url: string
  readonly author: Actor | null
  readonly authorCanPushToRepository?: boolean
  /** Who edited it last; `null` where nobody did, and for a deleted account. */
  readonly editor: Actor | null
  readonly lastEditedAt: string | null
  readonly viewerDidAuthor: boolean
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  readonly submittedAt: string | null
  readonly body: string
  readonly commit: { readonly oid: string } | null
}

export interface ThreadNode {
  /** Lines of head that it stands at; `null` where these were changed since, and for a file. */
  readonly line: number | null
  readonly startLine: number | null
  readonly comments: {
    readonly totalCount: number
    readonly nodes: readonly (ThreadCommentNode | null)[] | null
  }
}

interface ThreadCommentNode {
  readonly fullDatabaseId: string | number | null
  readonly path: string
  readonly body: string
  readonly viewerDidAuthor: boolean
}
