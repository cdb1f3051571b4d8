/**
 * All that is asked of a pull request, in one request. For the further pages the same text is asked again, with only
 * those lists that have more. Identifiers are `fullDatabaseId`: those of comments have outgrown GraphQL's `Int`.
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
      headRefOid
      baseRefOid
      baseRef { target { oid } }
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
            authors(first: 10) { totalCount nodes { user { login } } }
            committer { user { login } }
          }
        }
      }
      reviews(first: 100, after: $reviewsAfter) @include(if: $withReviews) {
        pageInfo { hasNextPage endCursor }
        nodes {
          fullDatabaseId
          url
          author { __typename login }
          authorCanPushToRepository @include(if: $withRights)
          viewerDidAuthor
          state
          submittedAt
          body
          commit { oid }
        }
      }
      reviewThreads(first: 100, after: $threadsAfter) @include(if: $withThreads) {
        pageInfo { hasNextPage endCursor }
        nodes {
          comments(first: 1) {
            totalCount
            nodes { fullDatabaseId path body viewerDidAuthor }
          }
        }
      }
    }
  }
}`

export interface PullRequestAnswer {
  readonly repository: { readonly pullRequest: PullRequestNode | null } | null
}

export interface PullRequestNode {
  readonly number: number
  readonly url: string
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED'
  readonly headRefOid: string
  readonly baseRefOid: string
  /** `null` where the base branch is gone. */
  readonly baseRef: { readonly target: { readonly oid: string } | null } | null
  readonly author: Actor | null
  readonly changedFiles: number
  readonly last?: { readonly nodes: readonly (HeadNode | null)[] | null }
  readonly commits?: Page<CommitNode> & { readonly totalCount: number }
  readonly reviews?: Page<ReviewNode> | null
  readonly reviewThreads?: Page<ThreadNode>
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
    readonly authors: { readonly totalCount: number; readonly nodes: readonly (GitActor | null)[] | null }
    readonly committer: GitActor | null
  }
}

export interface ReviewNode {
  readonly fullDatabaseId: string | number | null
  readonly url: string
  readonly author: Actor | null
  readonly authorCanPushToRepository?: boolean
  readonly viewerDidAuthor: boolean
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  readonly submittedAt: string | null
  readonly body: string
  readonly commit: { readonly oid: string } | null
}

export interface ThreadNode {
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
