import { groupMembers } from '../github/merge-queue.ts'
import type { PullRequestState } from '../github/pull-request-state.ts'
import { EnvironmentError } from '../source/environment-error.ts'
import { openPullRequestSource } from '../source/pull-request.ts'
import type { MergeGroup } from './event.ts'
import type { Job } from './job.ts'

/** GitHub's comparison lists no more files than these. */
const mostCompared = 300

/**
 * The pull requests that a merge group is made of, as they are now. The queue says which; where it can't be read, the
 * name of the group's branch does, but only where that one pull request explains the whole range.
 *
 * @throws EnvironmentError where they are not known for sure.
 */
export async function membersOf(job: Job, group: MergeGroup): Promise<readonly PullRequestState[]> {
  const { numbers, parents } = await groupMembers(job.client, { ...job.place, ...group })
  const states = await Promise.all((numbers ?? namedBy(group)).map((number) => job.reader.read(number)))
  const [only] = states
  if (only === undefined || (numbers === null && !(await explains(job, group, only, parents))))
    throw new EnvironmentError(
      'It is not known which pull requests this merge group holds, so nobody can tell who approved it: take them out of the queue, and add them again.',
    )
  const gone = states.find(({ open }) => !open)
  if (gone !== undefined)
    throw new EnvironmentError(`Pull request ${gone.number} of this merge group is not open any more.`)
  return states
}

/** GitHub names the branch after the last pull request of the group. */
function namedBy({ branch, headRef }: MergeGroup): readonly number[] {
  const prefix = `gh-readonly-queue/${branch}/pr-`
  const number = headRef.startsWith(prefix)
    ? /^(\d{1,9})-[0-9a-f]{40,64}$/.exec(headRef.slice(prefix.length))?.[1]
    : undefined
  return number === undefined ? [] : [Number(number)]
}

/**
 * Whether a range is this pull request and nothing else: by its commits (merged, squashed or rebased onto the group's
 * base) and by its files.
 */
async function explains(
  job: Job,
  { baseSha, headSha }: MergeGroup,
  state: PullRequestState,
  parents: readonly string[],
): Promise<boolean> {
  const source = openPullRequestSource(job.client, { ...job.place, state })
  const [{ data }, files] = await Promise.all([
    job.client.rest.repos.compareCommitsWithBasehead({
      ...job.place,
      basehead: `${baseSha}...${headSha}`,
      per_page: 1,
    }),
    source.files(),
  ])
  const isMerge = parents.length === 2 && parents[0] === baseSha && parents[1] === state.headSha
  const isSquash = parents.length === 1 && data.total_commits === 1
  const isRebase = parents.length === 1 && state.commitsComplete && data.total_commits === state.commits.length
  const changed = data.files ?? []
  const known = new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]))
  return (
    data.merge_base_commit.sha === baseSha &&
    (isMerge || isSquash || isRebase) &&
    changed.length < mostCompared &&
    changed.every(({ filename, previous_filename }) => known.has(filename) && known.has(previous_filename ?? filename))
  )
}
