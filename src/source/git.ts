import { EnvironmentError } from './environment-error.ts'
import { findRepository, firstLine, GitExit, git } from './git-command.ts'
import { changedFiles, entriesOf, listPaths, readFiles } from './git-objects.ts'
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

export interface GitRange {
  /** A folder in the repository; need not be its top. */
  readonly directory: string
  /** Ref or commit that the change goes into. */
  readonly base: string
  /** Ref or commit with the change; `null` means `HEAD`. */
  readonly head: string | null
}

/**
 * Opens both sides of a change from local git. Reads objects only: neither index nor working tree.
 *
 * @throws EnvironmentError where there is no repository, a ref is unknown or the two have no common ancestor.
 */
export async function openGitSource(range: GitRange): Promise<Source & History> {
  await findRepository(range.directory)
  const tip = await resolveCommit(range.directory, range.base)
  const head = await resolveCommit(range.directory, range.head ?? 'HEAD')
  const base = await mergeBase(range, tip, head)
  return new GitSource(range.directory, { tip, base, head })
}

class GitSource implements Source, History {
  readonly headCommit: string
  readonly tipCommit: string
  readonly #directory: string
  readonly #commits: Readonly<Record<Side, string>>
  #paths: Promise<readonly string[]> | null = null

  constructor(directory: string, commits: Readonly<Record<Side, string>>) {
    this.#directory = directory
    this.#commits = commits
    this.headCommit = commits.head
    this.tipCommit = commits.tip
  }

  async baseCommit(): Promise<string> {
    return this.#commits.base
  }

  files(): Promise<readonly ChangedFile[]> {
    return changedFiles(this.#directory, this.#commits.base, this.#commits.head)
  }

  async tree(): Promise<FileTree> {
    this.#paths ??= listPaths(this.#directory, this.headCommit)
    return { paths: await this.#paths, complete: true }
  }

  read(requests: readonly FileRequest[]): Promise<readonly (FileContent | null)[]> {
    return readFiles(
      this.#directory,
      requests.map(({ side, path }) => ({ commit: this.#commits[side], path })),
    )
  }

  async branch(commit: string): Promise<Branch | Lost> {
    try {
      const output = await git(this.#directory, ['merge-base', this.tipCommit, commit])
      const base = output.toString('utf8').trim()
      return { commit: base, removed: removedAmong(await changedFiles(this.#directory, base, commit)) }
    } catch (error) {
      if (error instanceof GitExit) return 'unreachable'
      throw error
    }
  }

  async entriesAt(requests: readonly PastRequest[]): Promise<readonly (PastEntry | null | Lost)[]> {
    return this.#reachable(requests, (some) => entriesOf(this.#directory, some))
  }

  async contentsAt(requests: readonly PastRequest[]): Promise<readonly (FileContent | null | Lost)[]> {
    return this.#reachable(requests, (some) => readFiles(this.#directory, some))
  }

  /** Asks for what can be had: a commit may be missing in this clone. */
  async #reachable<Answer>(
    requests: readonly PastRequest[],
    ask: (some: readonly PastRequest[]) => Promise<readonly Answer[]>,
  ): Promise<readonly (Answer | null | Lost)[]> {
    const known = await commitsIn(this.#directory, [...new Set(requests.map(({ commit }) => commit))])
    const some = requests.filter(({ commit }) => known.has(commit))
    const answers = new Map((await ask(some)).map((answer, index) => [some[index], answer]))
    return requests.map((request) => answers.get(request) ?? (known.has(request.commit) ? null : 'unreachable'))
  }
}

/** Those of the commits that this clone has. */
async function commitsIn(directory: string, commits: readonly string[]): Promise<ReadonlySet<string>> {
  if (commits.length === 0) return new Set()
  const output = await git(directory, ['cat-file', '--batch-check'], commits.map((oid) => `${oid}\n`).join(''))
  const lines = output.toString('utf8').split('\n')
  return new Set(lines.flatMap((line) => /^([0-9a-f]+) commit /.exec(line)?.[1] ?? []))
}

/**
 * The commit that a name stands for.
 *
 * @throws EnvironmentError where git knows none.
 */
export async function resolveCommit(directory: string, ref: string): Promise<string> {
  const unknown = `git knows no commit ${JSON.stringify(ref)}: check the name, or fetch it first with "git fetch".`
  // No name of a ref holds a control character, and a program's argument can't hold a NUL.
  if (/\p{Cc}/u.test(ref)) throw new EnvironmentError(unknown)
  try {
    const output = await git(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
    return output.toString('utf8').trim()
  } catch (error) {
    if (error instanceof GitExit) throw new EnvironmentError(unknown)
    throw error
  }
}

async function mergeBase(range: GitRange, tip: string, head: string): Promise<string> {
  try {
    const output = await git(range.directory, ['merge-base', tip, head])
    return output.toString('utf8').trim()
  } catch (error) {
    if (!(error instanceof GitExit)) throw error
    if (error.code !== 1) throw new EnvironmentError(`git cannot compare the two sides: ${firstLine(error.stderr)}.`)
    const between = `${JSON.stringify(range.base)} and ${JSON.stringify(range.head ?? 'HEAD')} have no common ancestor`
    throw new EnvironmentError(
      (await isShallow(range.directory))
        ? `${between} in this shallow clone: run "git fetch --unshallow", or check out with "fetch-depth: 0".`
        : `${between}: choose a base that the change was branched from.`,
    )
  }
}

async function isShallow(directory: string): Promise<boolean> {
  const output = await git(directory, ['rev-parse', '--is-shallow-repository'])
  return output.toString('utf8').trim() === 'true'
}
