import type { Client, GraphqlError } from '../github/client.ts'
import { EnvironmentError } from './environment-error.ts'
import { decodeFile, entryKind, tooLarge, unreadable } from './file-content.ts'
import { type FileContent, maxFileBytes, type PastEntry } from './source.ts'

export interface Repository {
  readonly owner: string
  readonly repo: string
}

export interface ObjectRequest {
  /** Commit, 40 hex digits. */
  readonly commit: string
  readonly path: string
}

/** Files asked for in one query: few enough for GitHub's 10 seconds, so that requests do not grow with documents. */
const filesPerQuery = 50

interface Entry {
  readonly mode: number
  readonly oid: string
  /** Without `oid` where it is no blob; `null` for a submodule. */
  readonly object: BlobNode | { readonly oid?: never } | null
}

export interface BlobNode {
  readonly oid: string
  /** `null` where GitHub takes the blob for binary. */
  readonly text: string | null
  readonly isTruncated: boolean
  readonly byteSize: number
}

/** What was read: entries by commit and path, contents by entry. Neither ever changes. */
export class ObjectCache {
  readonly entries = new Map<string, PastEntry | null>()
  readonly contents = new Map<string, FileContent>()

  keep(request: ObjectRequest, entry: PastEntry | null, content: FileContent | null): void {
    this.entries.set(placeOf(request), entry)
    if (entry !== null && content !== null) this.contents.set(entry.id, content)
  }
}

/** Name of a place in a cache. */
export function placeOf({ commit, path }: ObjectRequest): string {
  return `${commit}:${path}`
}

/** An entry as a cache knows it; a folder is none. */
export function entryOf(mode: number, oid: string): PastEntry | null {
  const kind = entryKind(mode)
  return kind === 'folder' ? null : { id: `${kind} ${oid}` }
}

/** Commits by alias `c0`, …, with their files by alias `f0`, …; `null` where there is none. */
interface ObjectsAnswer {
  readonly repository: Readonly<Record<string, Readonly<Record<string, Entry | null>> | null>> | null
}

/**
 * Reads files of commits in the order asked for: mode and content in one, 50 a request. `null` where there is no file.
 * A file whose text GitHub can't give as it is costs one more request.
 *
 * @param cache is told what was read.
 * @throws EnvironmentError where a commit can't be reached.
 */
export async function readObjects(
  client: Client,
  repository: Repository,
  requests: readonly ObjectRequest[],
  cache = new ObjectCache(),
): Promise<readonly (FileContent | null)[]> {
  const batches: (readonly ObjectRequest[])[] = []
  for (let start = 0; start < requests.length; start += filesPerQuery) {
    batches.push(requests.slice(start, start + filesPerQuery))
  }
  const read = await Promise.all(batches.map((batch) => readBatch(client, repository, batch, cache)))
  return read.flat()
}

async function readBatch(
  client: Client,
  repository: Repository,
  requests: readonly ObjectRequest[],
  cache: ObjectCache,
): Promise<readonly (FileContent | null)[]> {
  const commits = [...new Set(requests.map(({ commit }) => commit))]
  const { data } = await client.query<ObjectsAnswer>(
    objectsQuery(requests.map(({ commit }) => commits.indexOf(commit))),
    {
      ...repository,
      ...Object.fromEntries(commits.map((commit, index) => [`c${index}`, commit])),
      ...Object.fromEntries(requests.map(({ path }, index) => [`p${index}`, path])),
    },
    isMissingFile,
  )
  return Promise.all(
    requests.map(async (request, index) => {
      const { commit, path } = request
      const files = data.repository?.[`c${commits.indexOf(commit)}`] ?? null
      if (files === null) {
        throw new EnvironmentError(
          `GitHub has no commit ${commit} in ${repository.owner}/${repository.repo}: run again.`,
        )
      }
      const entry = files[`f${index}`]
      if (entry === undefined)
        throw new EnvironmentError(`GitHub did not answer for ${JSON.stringify(path)}: run again.`)
      const content = entry === null ? null : await readEntry(client, repository, entry)
      cache.keep(request, entry === null ? null : entryOf(entry.mode, entry.oid), content)
      return content
    }),
  )
}

/**
 * The query for a batch of files.
 *
 * @param commits for each file the number of its commit.
 */
export function objectsQuery(commits: readonly number[]): string {
  const numbers = [...new Set(commits)].sort((a, b) => a - b)
  const variables = [
    '$owner: String!',
    '$repo: String!',
    ...numbers.map((number) => `$c${number}: GitObjectID!`),
    ...commits.map((_, index) => `$p${index}: String!`),
  ]
  const selections = numbers.map((number) => {
    const files = commits.flatMap((commit, index) =>
      commit === number ? [`f${index}: file(path: $p${index}) { ...Entry }`] : [],
    )
    return `c${number}: object(oid: $c${number}) { ... on Commit { ${files.join(' ')} } }`
  })
  return `
query Files(${variables.join(', ')}) {
  repository(owner: $owner, name: $repo) {
    ${selections.join('\n    ')}
  }
}
fragment Entry on TreeEntry { mode oid object { ... on Blob { oid text isTruncated byteSize } } }`
}

/** No such file is an answer, not a failure, whichever way GitHub says it. */
function isMissingFile({ type, path }: GraphqlError): boolean {
  return type === 'NOT_FOUND' && path?.length === 3 && /^f\d+$/.test(String(path[2]))
}

async function readEntry(client: Client, repository: Repository, entry: Entry): Promise<FileContent | null> {
  const kind = entryKind(entry.mode)
  if (kind === 'folder') return null
  if (kind !== 'file') return unreadable(kind)
  if (entry.object?.oid === undefined) throw new EnvironmentError('GitHub gave a file without its content: run again.')
  return faithful(entry.object) ?? readBlob(client, repository, entry.object.oid)
}

/** The content of a blob as GraphQL gives it; `null` where only the blob API has it as it is. */
export function faithful({ text, isTruncated, byteSize }: BlobNode): FileContent | null {
  if (byteSize > maxFileBytes) return tooLarge(byteSize)
  // GitHub may cut, recode, or replace what is not UTF-8: only a text that weighs what the blob weighs is the blob.
  const whole = text !== null && !isTruncated && !text.includes('\uFFFD') && Buffer.byteLength(text) === byteSize
  return whole ? { kind: 'text', text } : null
}

/** One request. */
export async function readBlob(client: Client, repository: Repository, oid: string): Promise<FileContent> {
  const { data } = await client.rest.git.getBlob({ ...repository, file_sha: oid })
  return decodeFile(Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8'))
}
