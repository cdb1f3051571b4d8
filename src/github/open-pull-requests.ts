import { EnvironmentError } from '../source/environment-error.ts'
import type { Client, GraphqlError } from './client.ts'
import type { Page } from './pull-request-query.ts'
import { expectWhole } from './whole-list.ts'

/** What can be known of many open pull requests in one request. */
export interface OpenPullRequest {
  readonly number: number
  /** Page for people. */
  readonly url: string
  readonly headSha: string
  /** `owner/name`; `null` where the fork is gone. */
  readonly headRepository: string | null
  /** Whether docgate's status on its head commit is `success`, or can't be read. */
  readonly mayBeGreen: boolean
  readonly files: readonly { readonly path: string; readonly change: FileChange }[]
  /** Whether `files` is all of them; the old path of a renamed file never is among them. */
  readonly filesComplete: boolean
}

export type FileChange = 'ADDED' | 'CHANGED' | 'COPIED' | 'DELETED' | 'MODIFIED' | 'RENAMED'

/** Which ones: those into a base branch, or those out of a head branch of any repository. */
export type Filter = { readonly base: string } | { readonly head: string }

export interface OpenPullRequestsPlace {
  readonly owner: string
  readonly repo: string
  /** Name of docgate's commit status. */
  readonly statusContext: string
}

/** 100 a page: beyond a thousand open pull requests the job would not end. */
const mostPages = 10

const openPullRequestsQuery = `
query OpenPullRequests(
  $owner: String!, $repo: String!, $base: String, $head: String, $context: String!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    pullRequests(
      states: OPEN, baseRefName: $base, headRefName: $head, first: 100, after: $after,
      orderBy: { field: UPDATED_AT, direction: DESC }
    ) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        number
        url
        headRefOid
        headRepository { nameWithOwner }
        files(first: 100) { totalCount nodes { path changeType } }
        commits(last: 1) { nodes { commit { oid status { context(name: $context) { state } } } } }
      }
    }
  }
}`

interface Answer {
  readonly repository: { readonly pullRequests: Page<Node> & { readonly totalCount: number } } | null
}

interface Node {
  readonly number: number
  readonly url: string
  readonly headRefOid: string
  readonly headRepository: { readonly nameWithOwner: string } | null
  readonly files: {
    readonly totalCount: number
    readonly nodes: readonly ({ readonly path: string; readonly changeType: FileChange } | null)[] | null
  } | null
  readonly commits: {
    readonly nodes:
      | readonly ({
          readonly commit: {
            readonly oid: string
            readonly status: { readonly context: { readonly state: string } | null } | null
          }
        } | null)[]
      | null
  }
}

/**
 * Lists open pull requests, last changed first: one request for 100 of them.
 *
 * @throws EnvironmentError where the list can't be read completely.
 */
export async function openPullRequests(
  client: Client,
  { owner, repo, statusContext }: OpenPullRequestsPlace,
  filter: Filter,
): Promise<readonly OpenPullRequest[]> {
  const wanted = {
    owner,
    repo,
    context: statusContext,
    base: 'base' in filter ? filter.base : null,
    head: 'head' in filter ? filter.head : null,
  }
  const found: OpenPullRequest[] = []
  const read: { readonly totalCount: number }[] = []
  let after: string | null = null
  for (let pages = 0; pages < mostPages; pages += 1) {
    const { nodes, page, statusKnown } = await readPage(client, { ...wanted, after })
    for (const node of nodes) found.push(openPullRequest(node, statusKnown))
    read.push(page)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    if (after !== null) continue
    const numbers = found.map(({ number }) => String(number))
    if (read.length > 1) expectWhole('open pull requests', numbers, read)
    return found
  }
  throw new EnvironmentError(`There are more than ${mostPages * 100} open pull requests, too many to look at each.`)
}

async function readPage(client: Client, variables: Readonly<Record<string, string | null>>) {
  const { data, errors } = await client.query<Answer>(openPullRequestsQuery, variables, isAboutStatus)
  const page = data.repository?.pullRequests
  if (page === undefined || page.nodes === null)
    throw new EnvironmentError(
      'GitHub does not show the open pull requests: add "pull-requests: read" to the job\'s permissions.',
    )
  const nodes = page.nodes.filter((node) => node !== null)
  if (nodes.length < page.nodes.length)
    throw new EnvironmentError('GitHub does not show every open pull request: run again.')
  return { nodes, page, statusKnown: errors.length === 0 }
}

function isAboutStatus({ path }: GraphqlError): boolean {
  return path?.includes('status') === true
}

function openPullRequest(node: Node, statusKnown: boolean): OpenPullRequest {
  const last = node.commits.nodes?.at(-1)?.commit
  const files = (node.files?.nodes ?? []).filter((each) => each !== null)
  return {
    number: node.number,
    url: node.url,
    headSha: node.headRefOid,
    headRepository: node.headRepository?.nameWithOwner ?? null,
    mayBeGreen: !statusKnown || last?.oid !== node.headRefOid || last.status?.context?.state === 'SUCCESS',
    files: files.map(({ path, changeType }) => ({ path, change: changeType })),
    filesComplete: node.files !== null && files.length >= node.files.totalCount,
  }
}
