import { EnvironmentError } from '../source/environment-error.ts'
import type { Client, GraphqlError } from './client.ts'
import {
  type CommitNode,
  type Page,
  type PullRequestAnswer,
  type PullRequestNode,
  pullRequestQuery,
  type ReviewNode,
  type ThreadNode,
} from './pull-request-query.ts'
import { expectWhole } from './whole-list.ts'

export interface PullRequestPlace {
  readonly owner: string
  readonly repo: string
  readonly number: number
  /** Name of docgate's commit status. */
  readonly statusContext: string
}

/** A pull request as the first page has it, with the lists of all pages. A `null` stands for what GitHub would not show. */
export interface PullRequestPages {
  readonly first: PullRequestNode
  readonly commits: readonly (CommitNode | null)[]
  /** As GitHub counts them. */
  readonly totalCommits: number
  readonly reviews: readonly (ReviewNode | null)[]
  readonly threads: readonly (ThreadNode | null)[]
  /** Whether GitHub says of each review whether its author may push. */
  readonly withRights: boolean
}

/** 100 a page: no pull request has as many as 2,000 reviews, and a server that never ends must not hold the job. */
const mostPages = 20

interface Cursors {
  readonly commits: string | null
  readonly reviews: string | null
  readonly threads: string | null
}

/**
 * Reads all pages: one request, and one more for each further page.
 *
 * @param asksRights whether to ask who may push. Where GitHub refuses that, it costs one request and is not asked again.
 * @throws EnvironmentError where the pull request is not there or can't be read completely.
 */
export async function readPages(client: Client, place: PullRequestPlace, asksRights = true): Promise<PullRequestPages> {
  const rights = asksRights ? await ask(client, place, { withRights: true }) : null
  const withRights = rights !== null
  const first = rights ?? (await ask(client, place, { withRights }))
  if (first === null)
    throw new EnvironmentError('GitHub does not show the reviews: add "pull-requests: read" to the job\'s permissions.')

  const commits = [...nodesOf(first.commits)]
  const reviews = [...nodesOf(first.reviews)]
  const threads = [...nodesOf(first.reviewThreads)]
  const pagesOf = { reviews: [...present(first.reviews)], threads: [...present(first.reviewThreads)] }
  const latest = (): readonly (ReviewNode | null)[] => missingOf(nodesOf(first.latest), reviews)
  // Where both ends together are all, there is nothing between them to ask for.
  const met = (): boolean => {
    const missing = latest().length
    return missing > 0 && reviews.length + missing >= (first.reviews?.totalCount ?? 0)
  }
  let page = first
  for (let pages = 1; ; pages += 1) {
    const after: Cursors = {
      commits: next(page.commits),
      reviews: met() ? null : next(page.reviews),
      threads: next(page.reviewThreads),
    }
    if (after.commits === null && after.reviews === null && after.threads === null) break
    if (pages >= mostPages)
      throw new EnvironmentError(
        'The pull request has more commits, reviews or comments than docgate can read: split it.',
      )
    const further = await ask(client, place, { withRights, after })
    if (further === null) throw new EnvironmentError('GitHub no longer shows who may push: run again.')
    commits.push(...nodesOf(further.commits))
    reviews.push(...nodesOf(further.reviews))
    threads.push(...nodesOf(further.reviewThreads))
    pagesOf.reviews.push(...present(further.reviews))
    pagesOf.threads.push(...present(further.reviewThreads))
    page = further
  }
  const unlisted = latest()
  reviews.push(...unlisted)
  // A single page that says that it is all is taken at its word, unless the other end knows of more.
  if (pagesOf.reviews.length > 1 || unlisted.length > 0)
    expectWhole('reviews of the pull request', reviews.map(idOf), pagesOf.reviews)
  if (pagesOf.threads.length > 1) expectWhole('comments of the pull request', threads.map(idOfThread), pagesOf.threads)
  return { first, commits, totalCommits: first.commits?.totalCount ?? 0, reviews, threads, withRights }
}

function present<Page>(page: Page | null | undefined): readonly Page[] {
  return page == null ? [] : [page]
}

function idOf(review: ReviewNode | null): string | null {
  return review === null ? null : String(review.fullDatabaseId ?? review.url)
}

function idOfThread(thread: ThreadNode | null): string | null {
  const id = thread?.comments.nodes?.[0]?.fullDatabaseId
  return id == null ? null : String(id)
}

/** None of a list that was not asked for. */
function nodesOf<Node>(page: Pick<Page<Node>, 'nodes'> | null | undefined): readonly (Node | null)[] {
  return page?.nodes ?? []
}

/** Those of one end that are not at the other. */
function missingOf(
  latest: readonly (ReviewNode | null)[],
  reviews: readonly (ReviewNode | null)[],
): readonly (ReviewNode | null)[] {
  const known = new Set(reviews.map(idOf))
  return latest.filter((review) => !known.has(idOf(review)))
}

function next(page: Page<unknown> | null | undefined): string | null {
  return page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
}

/** One page; `null` where the token may not know who can push, which takes the whole review out of GitHub's answer. */
async function ask(
  client: Client,
  { owner, repo, number, statusContext }: PullRequestPlace,
  { withRights, after }: { readonly withRights: boolean; readonly after?: Cursors },
): Promise<PullRequestNode | null> {
  const variables = {
    owner,
    repo,
    number,
    context: statusContext,
    withRights,
    withHead: after === undefined,
    withCommits: after === undefined || after.commits !== null,
    commitsAfter: after?.commits ?? null,
    withReviews: after === undefined || after.reviews !== null,
    reviewsAfter: after?.reviews ?? null,
    withThreads: after === undefined || after.threads !== null,
    threadsAfter: after?.threads ?? null,
  }
  const { data, errors } = await client.query<PullRequestAnswer>(
    pullRequestQuery,
    variables,
    (error) => isAboutStatus(error) || (withRights && isAboutRights(error)),
  )
  const pullRequest = data.repository?.pullRequest ?? null
  if (errors.some(isAboutRights)) return null
  if (pullRequest === null) throw new EnvironmentError(`GitHub shows no pull request ${number} in ${owner}/${repo}.`)
  if (pullRequest.reviews === null) throw new EnvironmentError('GitHub does not show the reviews: run again.')
  return pullRequest
}

/** `statuses: read` is not granted: the status is then written once more, without harm. */
function isAboutStatus({ path }: GraphqlError): boolean {
  return path?.includes('last') === true && path.includes('status')
}

function isAboutRights({ path }: GraphqlError): boolean {
  return path?.at(-1) === 'authorCanPushToRepository'
}
