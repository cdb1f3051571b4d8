import type { Client, GraphqlError } from './client.ts'

export interface GroupPlace {
  readonly owner: string
  readonly repo: string
  /** Branch that the queue belongs to. */
  readonly branch: string
  readonly headSha: string
  readonly baseSha: string
}

/** What GitHub says about a merge group. */
export interface GroupMembers {
  /**
   * Numbers of the pull requests whose entries in the queue lead from head down to base, first merged first; `null`
   * where the queue can't be read, or its entries do not lead there.
   */
  readonly numbers: readonly number[] | null
  /** Parents of the head commit; empty where it can't be read. */
  readonly parents: readonly string[]
}

const mergeQueueQuery = `
query MergeQueue($owner: String!, $repo: String!, $branch: String!, $head: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    mergeQueue(branch: $branch) {
      entries(first: 100) {
        nodes { baseCommit { oid } headCommit { oid } pullRequest { number } }
      }
    }
    object(oid: $head) { ... on Commit { parents(first: 3) { nodes { oid } } } }
  }
}`

interface Entry {
  readonly baseCommit: { readonly oid: string } | null
  readonly headCommit: { readonly oid: string } | null
  readonly pullRequest: { readonly number: number } | null
}

interface Answer {
  readonly repository: {
    readonly mergeQueue: { readonly entries: { readonly nodes: readonly (Entry | null)[] | null } | null } | null
    readonly object: {
      readonly parents?: { readonly nodes: readonly ({ readonly oid: string } | null)[] | null }
    } | null
  } | null
}

/** Asks, in one request, which pull requests a merge group is made of. */
export async function groupMembers(
  client: Client,
  { owner, repo, branch, headSha, baseSha }: GroupPlace,
): Promise<GroupMembers> {
  const { data } = await client.query<Answer>(mergeQueueQuery, { owner, repo, branch, head: headSha }, isAboutQueue)
  const entries = (data.repository?.mergeQueue?.entries?.nodes ?? []).filter((each) => each !== null)
  const parents = data.repository?.object?.parents?.nodes ?? []
  return {
    numbers: chained(entries, headSha, baseSha),
    parents: parents.flatMap((each) => (each === null ? [] : [each.oid])),
  }
}

/** A token may be refused the queue; the rest of the answer is of use all the same. */
function isAboutQueue({ path }: GraphqlError): boolean {
  return path?.includes('mergeQueue') === true
}

function chained(entries: readonly Entry[], headSha: string, baseSha: string): readonly number[] | null {
  const numbers: number[] = []
  let at = headSha
  while (at !== baseSha) {
    const entry = entries.find(({ headCommit }) => headCommit?.oid === at)
    if (entry?.pullRequest == null || entry.baseCommit === null || numbers.includes(entry.pullRequest.number))
      return null
    numbers.push(entry.pullRequest.number)
    at = entry.baseCommit.oid
  }
  return numbers.length === 0 ? null : numbers.reverse()
}
