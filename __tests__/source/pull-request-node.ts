import type { CommitNode, PullRequestNode, ReviewNode, ThreadNode } from '../../src/github/pull-request-query.ts'

/** Head of the pull request made here. */
export const head = 'a'.repeat(40)
/** Tip of its base branch. */
export const tip = 'b'.repeat(40)

/** A page of a list; with a cursor there is a further one. */
export function page<Node>(nodes: readonly (Node | null)[], endCursor: string | null = null) {
  return { totalCount: nodes.length, pageInfo: { hasNextPage: endCursor !== null, endCursor }, nodes }
}

/** A pull request as GraphQL gives it, with nothing in it. */
export function node(more: Partial<PullRequestNode> = {}): PullRequestNode {
  return {
    number: 7,
    url: 'https://github.example/acme/docs/pull/7',
    state: 'OPEN',
    updatedAt: '2026-01-04T00:00:00Z',
    headRefOid: head,
    baseRefOid: 'c'.repeat(40),
    baseRef: { target: { oid: tip } },
    author: { __typename: 'User', login: 'ana' },
    changedFiles: 2,
    last: { nodes: [{ commit: { oid: head, status: null } }] },
    commits: page([]),
    reviews: page([]),
    reviewThreads: page([]),
    ...more,
  }
}

/** A commit by its number, on top of the one before. */
export function commit(
  number: number,
  authors: readonly (string | null)[],
  committer: string | null,
  totalCount = authors.length,
): CommitNode {
  const actor = (login: string | null) => ({ user: login === null ? null : { login } })
  return {
    commit: {
      oid: oid(number),
      parents: { totalCount: 1, nodes: [{ oid: oid(number - 1) }] },
      authors: { totalCount, nodes: authors.map(actor) },
      committer: actor(committer),
    },
  }
}

/** A commit's name, by a number. */
export function oid(number: number): string {
  return number.toString(16).padStart(40, '0')
}

let reviews = 3_000_000_000

/** An approval by somebody who may push, each with a number of its own. */
export function review(more: Partial<ReviewNode> = {}): ReviewNode {
  reviews += 1
  return {
    fullDatabaseId: String(reviews),
    url: 'https://github.example/r/1',
    author: { __typename: 'User', login: 'rita' },
    authorCanPushToRepository: true,
    editor: null,
    lastEditedAt: null,
    viewerDidAuthor: false,
    state: 'APPROVED',
    submittedAt: '2026-01-02T00:00:00Z',
    body: '',
    commit: { oid: head },
    ...more,
  }
}

/** What makes a review one by docgate. */
export const bot = {
  author: { __typename: 'Bot', login: 'github-actions' },
  viewerDidAuthor: true,
  state: 'COMMENTED',
} as const

export function thread(id: string, body: string, totalCount = 1, viewerDidAuthor = true): ThreadNode {
  const comment = { fullDatabaseId: id, path: 'docs/x.md', body, viewerDidAuthor }
  return { line: 9, startLine: 8, comments: { totalCount, nodes: [comment] } }
}
