import { RequestError } from '@octokit/request-error'
import type { Client, GraphqlError } from '../github/client.ts'
import type { RequestBudget } from '../github/request-budget.ts'
import { tooLarge, unreadable } from './file-content.ts'
import {
  type BlobNode,
  entryOf,
  faithful,
  type ObjectCache,
  placeOf,
  type Repository,
  readBlob,
} from './github-objects.ts'
import {
  type Branch,
  type FileContent,
  type History,
  type Lost,
  maxFileBytes,
  type PastEntry,
  type PastRequest,
} from './source.ts'

/** Entries in one query: no content is loaded for them. */
const entriesPerQuery = 400
/** Contents in one query, as for the sides: few enough for GitHub's 10 seconds. */
const blobsPerQuery = 50

interface EntryNode {
  readonly mode: number
  readonly oid: string
}

interface EntriesAnswer {
  readonly repository: Readonly<Record<string, Readonly<Record<string, EntryNode | null>> | null>> | null
}

interface BlobsAnswer {
  readonly repository: Readonly<Record<string, Partial<BlobNode> | null>> | null
}

/** Other commits through GitHub's API, with no more requests than the budget has. */
export class GithubHistory implements History {
  readonly #client: Client
  readonly #repository: Repository
  readonly #tip: string
  readonly #budget: RequestBudget
  readonly #cache: ObjectCache
  readonly #branches = new Map<string, Branch | 'unreachable'>()
  readonly #unreachable = new Set<string>()

  constructor(client: Client, repository: Repository, tip: string, budget: RequestBudget, cache: ObjectCache) {
    this.#client = client
    this.#repository = repository
    this.#tip = tip
    this.#budget = budget
    this.#cache = cache
  }

  async branch(commit: string): Promise<Branch | Lost> {
    const known = this.#branches.get(commit)
    if (known !== undefined) return known
    if (!this.#budget.take()) return 'unread'
    const found = await this.#compare(commit)
    this.#branches.set(commit, found)
    return found
  }

  async entriesAt(requests: readonly PastRequest[]): Promise<readonly (PastEntry | null | Lost)[]> {
    const { entries } = this.#cache
    const places = new Map(requests.map((request) => [placeOf(request), request]))
    const wanted = [...places].flatMap(([place, request]) =>
      entries.has(place) || this.#unreachable.has(request.commit) ? [] : [request],
    )
    await this.#inBatches(wanted, entriesPerQuery, (batch) => this.#readEntries(batch))
    return requests.map((request) => {
      if (this.#unreachable.has(request.commit)) return 'unreachable'
      const entry = entries.get(placeOf(request))
      return entry === undefined ? 'unread' : entry
    })
  }

  async contentsAt(requests: readonly PastRequest[]): Promise<readonly (FileContent | null | Lost)[]> {
    const { contents } = this.#cache
    const entries = await this.entriesAt(requests)
    const ids = new Set(entries.flatMap((entry) => (entry === null || typeof entry === 'string' ? [] : [entry.id])))
    const wanted = [...ids].filter((id) => !contents.has(id))
    await this.#inBatches(wanted.filter(isFile), blobsPerQuery, (batch) => this.#readBlobs(batch))
    return entries.map((entry) => {
      if (entry === null || typeof entry === 'string') return entry
      if (isFile(entry.id)) return contents.get(entry.id) ?? 'unread'
      return unreadable(entry.id.startsWith('symlink') ? 'symlink' : 'submodule')
    })
  }

  /** The first batches, as far as the budget goes. */
  async #inBatches<Item>(
    items: readonly Item[],
    size: number,
    read: (batch: readonly Item[]) => Promise<void>,
  ): Promise<void> {
    const batches: Promise<void>[] = []
    for (let start = 0; start < items.length && this.#budget.take(); start += size)
      batches.push(read(items.slice(start, start + size)))
    await Promise.all(batches)
  }

  async #compare(commit: string): Promise<Branch | 'unreachable'> {
    try {
      const basehead = `${this.#tip}...${commit}`
      const { data } = await this.#client.rest.repos.compareCommitsWithBasehead({
        ...this.#repository,
        basehead,
        per_page: 1,
      })
      const removed = (data.files ?? []).flatMap(({ status, filename }) => (status === 'removed' ? [filename] : []))
      return { commit: data.merge_base_commit.sha, removed: new Set(removed) }
    } catch (error) {
      if (error instanceof RequestError && (error.status === 404 || error.status === 422)) return 'unreachable'
      throw error
    }
  }

  async #readEntries(requests: readonly PastRequest[]): Promise<void> {
    const commits = [...new Set(requests.map(({ commit }) => commit))]
    const paths = [...new Set(requests.map(({ path }) => path))]
    const at = requests.map((request) => [commits.indexOf(request.commit), paths.indexOf(request.path)] as const)
    const variables = {
      ...this.#repository,
      ...Object.fromEntries(commits.map((commit, index) => [`c${index}`, commit])),
      ...Object.fromEntries(paths.map((path, index) => [`p${index}`, path])),
    }
    const { data } = await this.#client.query<EntriesAnswer>(entriesQuery(at), variables, isMissing)
    requests.forEach((request, index) => {
      const [commit, path] = at[index] ?? [0, 0]
      const files = data.repository?.[`c${commit}`] ?? null
      const entry = files?.[`f${path}`]
      // Not there, or another object than a commit: both have no such field.
      if (entry === undefined) this.#unreachable.add(request.commit)
      else this.#cache.entries.set(placeOf(request), entry === null ? null : entryOf(entry.mode, entry.oid))
    })
  }

  async #readBlobs(ids: readonly string[]): Promise<void> {
    const oids = ids.map((id) => id.slice(filePrefix.length))
    const variables = { ...this.#repository, ...Object.fromEntries(oids.map((oid, index) => [`b${index}`, oid])) }
    const { data } = await this.#client.query<BlobsAnswer>(blobsQuery(ids.length), variables, isMissing)
    for (const [index, id] of ids.entries()) {
      const content = await this.#contentOf(data.repository?.[`b${index}`] ?? null)
      if (content !== null) this.#cache.contents.set(id, content)
    }
  }

  async #contentOf(node: Partial<BlobNode> | null): Promise<FileContent | null> {
    if (node?.oid === undefined || node.text === undefined || node.byteSize === undefined) return null
    const { oid, text, isTruncated = true, byteSize } = node
    if (byteSize > maxFileBytes) return tooLarge(byteSize)
    const content = faithful({ oid, text, isTruncated, byteSize })
    if (content !== null) return content
    return this.#budget.take() ? readBlob(this.#client, this.#repository, oid) : null
  }
}

const filePrefix = 'file '

function isFile(id: string): boolean {
  return id.startsWith(filePrefix)
}

/** What is not there is an answer, not a failure, whichever way GitHub says it. */
function isMissing({ type, path }: GraphqlError): boolean {
  return type === 'NOT_FOUND' && path?.[0] === 'repository' && path.length > 1
}

/**
 * The query for kinds and object IDs of files.
 *
 * @param at for each file the numbers of its commit and of its path.
 */
export function entriesQuery(at: readonly (readonly [commit: number, path: number])[]): string {
  const commits = [...new Set(at.map(([commit]) => commit))]
  const variables = [
    ...commits.map((commit) => `$c${commit}: GitObjectID!`),
    ...[...new Set(at.map(([, path]) => path))].map((path) => `$p${path}: String!`),
  ]
  const selections = commits.map((commit) => {
    const files = at.flatMap(([each, path]) =>
      each === commit ? [`f${path}: file(path: $p${path}) { mode oid }`] : [],
    )
    return `c${commit}: object(oid: $c${commit}) { ... on Commit { ${files.join(' ')} } }`
  })
  return inRepository('Entries', variables, selections)
}

/** The query for contents by object ID. */
export function blobsQuery(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index)
  return inRepository(
    'Blobs',
    numbers.map((index) => `$b${index}: GitObjectID!`),
    numbers.map((index) => `b${index}: object(oid: $b${index}) { ... on Blob { oid text isTruncated byteSize } }`),
  )
}

function inRepository(name: string, variables: readonly string[], selections: readonly string[]): string {
  return `
query ${name}(${['$owner: String!', '$repo: String!', ...variables].join(', ')}) {
  repository(owner: $owner, name: $repo) {
    ${selections.join('\n    ')}
  }
}`
}
