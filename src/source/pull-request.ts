import { RequestError } from '@octokit/request-error'
import type { Client } from '../github/client.ts'
import type { PullRequestState } from '../github/pull-request-state.ts'
import { RequestBudget } from '../github/request-budget.ts'
import { EnvironmentError } from './environment-error.ts'
import { GithubHistory } from './github-history.ts'
import { ObjectCache, readObjects } from './github-objects.ts'
import { listChangedFiles } from './pull-request-files.ts'
import {
  type Branch,
  type ChangedFile,
  type FileContent,
  type FileRequest,
  type FileTree,
  type History,
  type Lost,
  type PastEntry,
  type PastRequest,
  removedAmong,
  type Side,
  type Source,
} from './source.ts'

export interface PullRequestSourceOptions {
  readonly owner: string
  readonly repo: string
  readonly state: Pick<PullRequestState, 'number' | 'headSha' | 'baseSha' | 'changedFiles'>
  /** For other commits than those of the sides. */
  readonly budget?: RequestBudget
}

/** Opens both sides of a pull request through the API. Nothing is checked out; nothing is asked for before it is needed. */
export function openPullRequestSource(client: Client, options: PullRequestSourceOptions): Source & History {
  return new PullRequestSource(client, options)
}

class PullRequestSource implements Source, History {
  readonly headCommit: string
  readonly tipCommit: string
  readonly #client: Client
  readonly #repository: { readonly owner: string; readonly repo: string }
  readonly #state: PullRequestSourceOptions['state']
  readonly #cache = new ObjectCache()
  readonly #history: History
  #base: Promise<string> | null = null
  #files: Promise<readonly ChangedFile[]> | null = null
  #tree: Promise<FileTree> | null = null

  constructor(client: Client, { owner, repo, state, budget = new RequestBudget(0) }: PullRequestSourceOptions) {
    this.#client = client
    this.#repository = { owner, repo }
    this.#state = state
    this.headCommit = state.headSha
    this.tipCommit = state.baseSha
    this.#history = new GithubHistory(client, this.#repository, this.tipCommit, budget, this.#cache)
  }

  baseCommit(): Promise<string> {
    this.#base ??= this.#mergeBase()
    return this.#base
  }

  files(): Promise<readonly ChangedFile[]> {
    this.#files ??= this.#listFiles()
    return this.#files
  }

  tree(): Promise<FileTree> {
    this.#tree ??= this.#listTree()
    return this.#tree
  }

  async read(requests: readonly FileRequest[]): Promise<readonly (FileContent | null)[]> {
    const base = requests.some(({ side }) => side === 'base') ? await this.baseCommit() : ''
    const commits: Readonly<Record<Side, string>> = { tip: this.tipCommit, base, head: this.headCommit }
    return readObjects(
      this.#client,
      this.#repository,
      requests.map(({ side, path }) => ({ commit: commits[side], path })),
      this.#cache,
    )
  }

  async branch(commit: string): Promise<Branch | Lost> {
    if (commit !== this.headCommit) return this.#history.branch(commit)
    return { commit: await this.baseCommit(), removed: removedAmong(await this.files()) }
  }

  entriesAt(requests: readonly PastRequest[]): Promise<readonly (PastEntry | null | Lost)[]> {
    return this.#history.entriesAt(requests)
  }

  contentsAt(requests: readonly PastRequest[]): Promise<readonly (FileContent | null | Lost)[]> {
    return this.#history.contentsAt(requests)
  }

  async #mergeBase(): Promise<string> {
    try {
      const { data } = await this.#client.rest.repos.compareCommitsWithBasehead({
        ...this.#repository,
        basehead: `${this.tipCommit}...${this.headCommit}`,
        per_page: 1,
      })
      return data.merge_base_commit.sha
    } catch (error) {
      // Other things are not found as well, where the token may not see them.
      if (error instanceof RequestError && error.status === 404 && /no common ancestor/i.test(error.message))
        throw new EnvironmentError(
          'The pull request and its base branch have no common ancestor, so nothing can be compared: rebase it onto the base branch.',
          { cause: error },
        )
      throw error
    }
  }

  async #listFiles(): Promise<readonly ChangedFile[]> {
    // Of two histories that never met GitHub lists nothing, which must not pass for a pull request that changes nothing.
    if (this.#state.changedFiles === 0) await this.baseCommit()
    return listChangedFiles(this.#client, this.#repository, this.#state)
  }

  /** One request, whatever it gives: beyond 100,000 entries or 7 MB GitHub cuts the list off and says so. */
  async #listTree(): Promise<FileTree> {
    const { data } = await this.#client.rest.git.getTree({
      ...this.#repository,
      tree_sha: this.headCommit,
      recursive: '1',
    })
    return {
      paths: data.tree.flatMap(({ path, type }) => (type === 'tree' ? [] : [path])),
      complete: !data.truncated,
    }
  }
}
