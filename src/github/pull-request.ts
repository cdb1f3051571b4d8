import { EnvironmentError } from '../source/environment-error.ts'
import type { Client } from './client.ts'
import { readFingerprint } from './marker.ts'
import { type PullRequestPages, type PullRequestPlace, readPages } from './pull-request-pages.ts'
import type { Actor, PullRequestNode, ReviewNode, StatusNode, ThreadNode } from './pull-request-query.ts'
import type {
  CommitStatus,
  HumanReview,
  OwnComment,
  OwnReview,
  Person,
  PullRequestState,
} from './pull-request-state.ts'

/**
 * Reads a pull request as it is now, in one request where no list has more than 100 entries.
 *
 * @param place `marker` is the text by which docgate knows its own review's body.
 * @throws EnvironmentError where the pull request is not there or can't be read completely.
 */
export async function readPullRequest(
  client: Client,
  place: PullRequestPlace & { readonly marker: string },
): Promise<PullRequestState> {
  const pages = await readPages(client, place)
  const { first } = pages
  const reviews = submitted(pages.reviews)
  return {
    number: first.number,
    url: first.url,
    open: first.state === 'OPEN',
    headSha: first.headRefOid,
    // `baseRefOid` is what GitHub has noted with the pull request, and may lag behind the branch.
    baseSha: first.baseRef?.target?.oid ?? first.baseRefOid,
    author: person(first.author),
    changedFiles: first.changedFiles,
    ...committers(pages),
    reviews: reviews.filter((review) => !isByDocgate(review)).map(humanReview),
    own: ownReview(
      reviews.filter((review) => isByDocgate(review) && hasMarkerLine(review.body, place.marker)),
      pages.threads,
    ),
    status: statusOfHead(first),
  }
}

/** Somebody else's text may quote the marker; docgate's has it as a line of its own, first or last. */
function hasMarkerLine(body: string, marker: string): boolean {
  const lines = body.trim().split(/\r?\n/)
  return lines[0]?.trim() === marker || lines.at(-1)?.trim() === marker
}

/** Reviews in the order of their submission. */
function submitted(nodes: readonly (ReviewNode | null)[]): readonly ReviewNode[] {
  return nodes
    .map((node) => {
      if (node === null) throw new EnvironmentError('GitHub does not show every review: run again.')
      return node
    })
    .filter(({ state }) => state !== 'PENDING')
    .toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
}

/** ISO 8601 in UTC sorts as text. */
function order({ submittedAt }: ReviewNode): string {
  return submittedAt ?? ''
}

/** docgate only ever comments. With the token of a person, that person's approvals stay a person's. */
function isByDocgate({ viewerDidAuthor, state }: ReviewNode): boolean {
  return viewerDidAuthor && state === 'COMMENTED'
}

function humanReview(node: ReviewNode): HumanReview {
  const author = person(node.author)
  return {
    author,
    canWrite: node.author !== null && node.authorCanPushToRepository === true,
    // What a deleted account has approved, nobody has.
    state: node.author === null && node.state === 'APPROVED' ? 'DISMISSED' : node.state,
    commit: node.commit?.oid ?? null,
  }
}

/** GitHub shows deleted accounts as `ghost`. */
function person(actor: Actor | null): Person {
  if (actor === null) return { login: 'ghost', bot: false }
  return { login: actor.login, bot: actor.__typename === 'Bot' || actor.login.endsWith('[bot]') }
}

function committers({
  commits,
  totalCommits,
}: PullRequestPages): Pick<PullRequestState, 'committers' | 'committersComplete'> {
  const logins = new Set<string>()
  let complete = commits.length === totalCommits
  for (const node of commits) {
    const authors = node?.commit.authors
    const actors = [...(authors?.nodes ?? []), node?.commit.committer ?? null]
    for (const actor of actors) if (actor?.user) logins.add(actor.user.login)
    if (authors === undefined || (authors.nodes ?? []).filter((actor) => actor !== null).length < authors.totalCount) {
      complete = false
    }
  }
  return { committers: [...logins].sort(), committersComplete: complete }
}

function ownReview(nodes: readonly ReviewNode[], threads: readonly (ThreadNode | null)[]): OwnReview | null {
  const reviews = nodes.flatMap(({ fullDatabaseId, url, body }) =>
    fullDatabaseId === null ? [] : [{ id: Number(fullDatabaseId), url, body }],
  )
  const [oldest, ...duplicates] = reviews
  if (oldest === undefined) return null
  return {
    ...oldest,
    comments: threads.flatMap(ownComment),
    duplicates: duplicates.map(({ id, body }) => ({ id, body })),
  }
}

function ownComment(thread: ThreadNode | null): readonly OwnComment[] {
  const root = thread?.comments.nodes?.[0]
  if (!root?.viewerDidAuthor || root.fullDatabaseId === null) return []
  const fingerprint = readFingerprint(root.body)
  // Without a marker it is no comment by docgate, but one by a person whose token docgate has.
  if (fingerprint === null) return []
  const hasReplies = (thread?.comments.totalCount ?? 0) > 1
  return [{ id: Number(root.fullDatabaseId), path: root.path, body: root.body, fingerprint, hasReplies }]
}

function statusOfHead({ last, headRefOid }: PullRequestNode): CommitStatus | null {
  const commit = last?.nodes?.at(-1)?.commit
  const status = commit?.oid === headRefOid ? (commit.status?.context ?? null) : null
  const state = status === null ? null : statusState(status)
  if (status === null || state === null) return null
  return { state, description: status.description ?? '', targetUrl: status.targetUrl ?? '' }
}

function statusState({ state }: StatusNode): CommitStatus['state'] | null {
  switch (state) {
    case 'ERROR':
      return 'error'
    case 'FAILURE':
      return 'failure'
    case 'PENDING':
      return 'pending'
    case 'SUCCESS':
      return 'success'
    case 'EXPECTED':
      return null
  }
}
