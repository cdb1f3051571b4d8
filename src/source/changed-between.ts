import type { Client, GraphqlError } from '../github/client.ts'
import { EnvironmentError } from './environment-error.ts'
import type { Repository } from './github-objects.ts'

/** Paths in one query, each at two commits: no content is read, so more go into one than of files. */
const pathsPerQuery = 100

interface Entry {
  readonly oid: string
  readonly mode: number
}

interface Answer {
  readonly repository: {
    readonly before: Readonly<Record<string, Entry | null>> | null
    readonly after: Readonly<Record<string, Entry | null>> | null
  } | null
}

/**
 * Which of the paths are another file at one commit than at another, by what git calls them; no content is read.
 *
 * @throws EnvironmentError where one of the commits can't be reached.
 */
export async function changedBetween(
  client: Client,
  repository: Repository,
  [before, after]: readonly [string, string],
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  const changed = new Set<string>()
  for (let start = 0; start < paths.length; start += pathsPerQuery) {
    const batch = paths.slice(start, start + pathsPerQuery)
    const variables = Object.fromEntries(batch.map((path, index) => [`p${index}`, path]))
    const { data } = await client.query<Answer>(
      changedQuery(batch.length),
      { ...repository, before, after, ...variables },
      isMissingFile,
    )
    const old = data.repository?.before ?? null
    const now = data.repository?.after ?? null
    if (old === null || now === null)
      throw new EnvironmentError('GitHub no longer has the commit that the branch was at before.')
    batch.forEach((path, index) => {
      if (named(old[`f${index}`]) !== named(now[`f${index}`])) changed.add(path)
    })
  }
  return changed
}

function named(entry: Entry | null | undefined): string {
  return entry == null ? '' : `${entry.mode} ${entry.oid}`
}

function changedQuery(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index)
  const files = indexes.map((index) => `f${index}: file(path: $p${index}) { oid mode }`).join(' ')
  return `
query ChangedBetween(
  $owner: String!, $repo: String!, $before: GitObjectID!, $after: GitObjectID!,
  ${indexes.map((index) => `$p${index}: String!`).join(', ')}
) {
  repository(owner: $owner, name: $repo) {
    before: object(oid: $before) { ... on Commit { ${files} } }
    after: object(oid: $after) { ... on Commit { ${files} } }
  }
}`
}

/** No such file is an answer, not a failure. */
function isMissingFile({ type, path }: GraphqlError): boolean {
  return type === 'NOT_FOUND' && path?.length === 3 && /^f\d+$/.test(String(path[2]))
}
