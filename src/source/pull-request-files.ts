import type { Client } from '../github/client.ts'
import type { PullRequestState } from '../github/pull-request-state.ts'
import { EnvironmentError } from './environment-error.ts'
import type { Repository } from './github-objects.ts'
import type { ChangedFile } from './source.ts'

type Listed = Pick<PullRequestState, 'number' | 'headSha' | 'changedFiles'>

/** GitHub's list of a pull request's files ends there, without a word. */
const mostFiles = 3_000

/** What of an entry of that list is of use. */
interface Entry {
  readonly filename: string
  readonly previous_filename?: string
  readonly status: string
  readonly patch?: string
  readonly contents_url: string
}

/**
 * Lists what a pull request changes, all of it, in the order of the paths. GitHub lists what is changed at that moment,
 * or some seconds ago: a list that is not the head's is asked for once more.
 *
 * @throws EnvironmentError where it is not whole, or goes on to be of another commit.
 */
export async function listChangedFiles(
  client: Client,
  repository: Repository,
  pull: Listed,
): Promise<readonly ChangedFile[]> {
  if (pull.changedFiles > mostFiles) throw tooManyFiles(pull.changedFiles)
  let entries = await ask(client, repository, pull)
  if (flawOf(entries, pull) !== null) {
    await client.pause(1)
    entries = await ask(client, repository, pull)
  }
  const flaw = flawOf(entries, pull)
  if (flaw !== null) throw new EnvironmentError(flaw)
  return entries.map(changedFile).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

async function ask(client: Client, repository: Repository, { number }: Listed): Promise<readonly Entry[]> {
  const pages: readonly Entry[] = await client.paginate(client.rest.pulls.listFiles, {
    ...repository,
    pull_number: number,
    per_page: 100,
  })
  // A page that came twice must not stand in for one that never came.
  return [...new Map(pages.map((file) => [file.filename, file])).values()]
}

/** Why a list is not that of the head, a sentence; `null` where it is. */
function flawOf(entries: readonly Entry[], { changedFiles, headSha }: Listed): string | null {
  if (entries.length < changedFiles) {
    if (entries.length >= mostFiles) throw tooManyFiles(changedFiles)
    return `GitHub lists ${entries.length} of the pull request's ${changedFiles} changed files, so the rest cannot be checked: run again.`
  }
  return entries.some(({ contents_url, status }) => status !== 'removed' && !isOf(contents_url, headSha))
    ? 'GitHub lists the files of another commit than the one that is judged: a run for a newer commit decides, else run again.'
    : null
}

function changedFile({ filename, previous_filename, status, patch }: Entry): ChangedFile {
  const renamed = status === 'renamed' && previous_filename !== undefined
  return {
    path: filename,
    previousPath: renamed ? previous_filename : null,
    change: renamed
      ? 'renamed'
      : status === 'added' || status === 'copied'
        ? 'added'
        : status === 'removed'
          ? 'removed'
          : 'modified',
    patch: patch ?? null,
  }
}

function tooManyFiles(changedFiles: number): EnvironmentError {
  return new EnvironmentError(
    `The pull request changes ${changedFiles} files and GitHub lists no more than ${mostFiles}: split it, or review it with "docgate review" from a clone.`,
  )
}

/** Whether an address of a file's content is of this commit; one without a commit can't tell. */
function isOf(contentsUrl: string, commit: string): boolean {
  const ref = /[?&]ref=([0-9a-f]{40,64})\b/.exec(contentsUrl)?.[1]
  return ref === undefined || ref === commit
}
