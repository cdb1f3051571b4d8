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
  PullRequestCommit,
  PullRequestState,
} from './pull-request-state.ts'
import { Rights } from './rights.ts'

/**
 * Reads a pull request as it is now, in one request where no list has more than 100 entries.
 *
 * @param place `marker` is the text by which docgate knows its own review's body.
 * @param rights what was learned by earlier reads of the run.
 * @throws EnvironmentError where the pull request is not there or can't be read completely.
 */
export async function readPullRequest(
  client: Client,
  place: PullRequestPlace & { readonly marker: string },
  rights = new Rights(client, place),
): Promise<PullRequestState> {
  const pages = await readPages(client, place, !rights.refused)
  rights.refused = !pages.withRights
  const { first } = pages
  const reviews = submitted(pages.reviews)
  const human = reviews.filter((review) => !isByDocgate(review)).map((review) => humanReview(review, place.marker))
  return {
    number: first.number,
    url: first.url,
    open: first.state === 'OPEN',
    headSha: first.headRefOid,
    // `baseRefOid` is what GitHub has noted with the pull request, and may lag behind the branch.
    baseSha: first.baseRef?.target?.oid ?? first.baseRefOid,
    updatedAt: first.updatedAt,
    retargetedAt: first.retargeted?.nodes?.at(-1)?.createdAt ?? '',
    author: person(first.author),
    changedFiles: first.changedFiles,
    ...commitsOf(pages),
    reviews: pages.withRights ? human : await rights.of(human),
    own: ownReview(
      reviews.filter((review) => isOwn(review) && hasMarkerLine(review.body, place.marker)),
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

/** Reviews in the order of their submission, each once: a page may come twice. */
function submitted(nodes: readonly (ReviewNode | null)[]): readonly ReviewNode[] {
  const reviews = new Map<string, ReviewNode>()
  for (const node of nodes) {
    if (node === null) throw new EnvironmentError('GitHub does not show every review: run again.')
    reviews.set(String(node.fullDatabaseId ?? node.url), node)
  }
  return [...reviews.values()]
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

/** It stays docgate's to edit where somebody has dismissed it; for the verdict it is then what GitHub says it is. */
function isOwn(review: ReviewNode): boolean {
  return isByDocgate(review) || (review.viewerDidAuthor && review.state === 'DISMISSED')
}

/**
 * A review by anybody but this run's own account. With another token docgate may have written it before, codes and all:
 * what has its marker is nobody's own words.
 */
function humanReview(node: ReviewNode, marker: string): HumanReview {
  const author = person(node.author)
  return {
    author,
    canWrite: node.author !== null && node.authorCanPushToRepository === true,
    // What a deleted account has approved, nobody has.
    state: node.author === null && node.state === 'APPROVED' ? 'DISMISSED' : node.state,
    commit: node.commit?.oid ?? null,
    body: isOwnText(node) && !hasMarkerLine(node.body, marker) ? node.body : '',
    url: node.url,
    submittedAt: node.submittedAt ?? '',
  }
}

/** Who may write to a repository may edit what others wrote there, and GitHub names who did it last. */
function isOwnText({ author, editor, lastEditedAt }: ReviewNode): boolean {
  if (editor === null) return lastEditedAt === null
  return author !== null && author.login.toLowerCase() === editor.login.toLowerCase()
}

/** GitHub shows deleted accounts as `ghost`. */
function person(actor: Actor | null): Person {
  if (actor === null) return { login: 'ghost', bot: false }
  return { login: actor.login, bot: actor.__typename === 'Bot' || actor.login.endsWith('[bot]') }
}

function commitsOf({
  commits: nodes,
  totalCommits,
}: PullRequestPages): Pick<PullRequestState, 'commits' | 'commitsComplete'> {
  const commits = new Map<string, PullRequestCommit>()
  let complete = true
  for (const node of nodes) {
    if (node === null) continue
    const { oid, parents, authors, committer } = node.commit
    const followed = present(parents.nodes)
    const written = present(authors.nodes)
    const logins = [...written, committer].flatMap((actor) => actor?.user?.login ?? [])
    const people = [...new Set(logins)].filter((login) => login !== webFlow)
    commits.set(oid, { oid, parents: followed.map((parent) => parent.oid), people })
    if (followed.length < parents.totalCount || written.length < authors.totalCount) complete = false
  }
  return { commits: [...commits.values()], commitsComplete: complete && commits.size === totalCommits }
}

/** The committer of what is committed on GitHub's pages, merges and accepted suggestions among it: no person. */
const webFlow = 'web-flow'

function present<Node>(nodes: readonly (Node | null)[] | null): readonly Node[] {
  return (nodes ?? []).filter((node) => node !== null)
}

function ownReview(nodes: readonly ReviewNode[], threads: readonly (ThreadNode | null)[]): OwnReview | null {
  const reviews = nodes.flatMap(({ fullDatabaseId, url, body }) =>
    fullDatabaseId === null ? [] : [{ id: Number(fullDatabaseId), url, body }],
  )
  const [oldest, ...duplicates] = reviews
  if (oldest === undefined) return null
  const comments = new Map(threads.flatMap(ownComment).map((comment) => [comment.id, comment]))
  return {
    ...oldest,
    comments: [...comments.values()],
    duplicates: duplicates.map(({ id, body }) => ({ id, body })),
  }
}

function ownComment(thread: ThreadNode | null): readonly OwnComment[] {
  if (thread === null) return []
  const root = thread.comments.nodes?.[0]
  if (!root?.viewerDidAuthor || root.fullDatabaseId === null) return []
  const fingerprint = readFingerprint(root.body)
  // Without a marker it is no comment by docgate, but one by a person whose token docgate has.
  if (fingerprint === null) return []
  const hasReplies = thread.comments.totalCount > 1
  const { line, startLine } = thread
  const { path, body } = root
  return [{ id: Number(root.fullDatabaseId), path, line, startLine, body, fingerprint, hasReplies }]
}

function statusOfHead({ last, headRefOid }: PullRequestNode): CommitStatus | null {
  const commit = last?.nodes?.at(-1)?.commit
  const status = commit?.oid === headRefOid ? (commit.status?.context ?? null) : null
  const state = status === null ? null : statusStates[status.state]
  if (status === null || state === null) return null
  return { state, description: status.description ?? '', targetUrl: status.targetUrl ?? '' }
}

/** What GraphQL calls the state of a status, in the words of REST, by which it is set; nobody sets the last one. */
const statusStates: Readonly<Record<StatusNode['state'], CommitStatus['state'] | null>> = {
  ERROR: 'error',
  FAILURE: 'failure',
  PENDING: 'pending',
  SUCCESS: 'success',
  EXPECTED: null,
}
