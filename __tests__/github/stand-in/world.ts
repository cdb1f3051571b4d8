import type { Accounts } from './accounts.ts'
import type { Change } from './git/diff.ts'
import type { GitRepository } from './git/repository.ts'
import type { State } from './state.ts'

/** Where GitHub's limits lie; tests lower them to reach them with small fixtures. */
export interface Limits {
  /** Files in a pull request's list, all pages. Documented: 3,000. */
  readonly files: number
  /** Lines of all patches of that list; a file beyond them has no `patch`. Reported by users: about 20,000. */
  readonly patchLines: number
  /** Entries of a recursive tree. Documented: 100,000. */
  readonly treeEntries: number
  /** Bytes from which `Blob.text` is truncated. Reported by users: 512,000. */
  readonly blobTextBytes: number
  /** What `Blob.text` is then: its beginning, or null. */
  readonly truncatedText: 'cut' | 'null'
  /** Requests an hour for each token. Documented for the token of a job: 1,000. */
  readonly requests: number
  /** Whether the token of a job may read the merge queue. GitHub does not say. */
  readonly mergeQueue: 'forbidden' | 'readable'
}

export const githubLimits: Limits = {
  files: 3000,
  patchLines: 20_000,
  treeEntries: 100_000,
  blobTextBytes: 512_000,
  truncatedText: 'cut',
  requests: 1000,
  mergeQueue: 'readable',
}

/** Everything an answer is made from. */
export interface World {
  readonly owner: string
  readonly name: string
  /** A private repository is closed to who has no permission to read it; a public one is not. */
  readonly private: boolean
  readonly git: GitRepository
  readonly accounts: Accounts
  readonly state: State
  /** Members of the owner's teams, by slug. */
  readonly teams: Readonly<Record<string, readonly string[]>>
  readonly limits: Limits
  /** Base of the REST API, without a slash at the end. */
  readonly apiUrl: string
  /** Base of the pages for people. */
  readonly serverUrl: string
}

/** What a pull request changes: from the merge base to its head; nothing where the two have none, as GitHub's page has it. */
export async function pullChanges(world: World, number: number): Promise<readonly Change[]> {
  const { head, base } = await world.state.tips(number)
  const from = await world.git.mergeBase(base, head)
  return from === null ? [] : world.git.changes(from, head)
}
