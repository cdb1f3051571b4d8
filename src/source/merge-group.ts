import type { Client } from '../github/client.ts'
import type { PullRequestState } from '../github/pull-request-state.ts'
import { type Repository, readObjects } from './github-objects.ts'
import { answered, byPath } from './lists.ts'
import { openPullRequestSource } from './pull-request.ts'
import type { ChangedFile, FileRequest, Source } from './source.ts'

export interface MergeGroupOptions extends Repository {
  readonly headSha: string
  readonly baseSha: string
  /** The pull requests of the group. */
  readonly members: readonly Pick<PullRequestState, 'number' | 'headSha' | 'baseSha' | 'changedFiles'>[]
}

/**
 * Opens both sides of a merge group. Base, tip included, is the commit that the group stands on: it holds what the queue
 * has ahead of it. Which files changed is what the group's pull requests change; what is on each side, git says.
 */
export function openMergeGroupSource(client: Client, options: MergeGroupOptions): Source {
  const { owner, repo, headSha, baseSha, members } = options
  const repository = { owner, repo }
  // Of a pull request's source only the tree is asked for here, which is that of its head.
  const whole = openPullRequestSource(client, {
    ...repository,
    state: { number: 0, headSha, baseSha, changedFiles: 0 },
  })
  const read: Source['read'] = (requests) =>
    readObjects(
      client,
      repository,
      requests.map(({ side, path }) => ({ commit: side === 'head' ? headSha : baseSha, path })),
    )
  let files: Promise<readonly ChangedFile[]> | null = null
  const listFiles = async (): Promise<readonly ChangedFile[]> => {
    const lists = await Promise.all(
      members.map((state) => openPullRequestSource(client, { ...repository, state }).files()),
    )
    return united(lists, read)
  }
  return {
    headCommit: headSha,
    tipCommit: baseSha,
    baseCommit: () => Promise.resolve(baseSha),
    files: () => {
      files ??= listFiles()
      return files
    },
    tree: () => whole.tree(),
    read,
  }
}

/** One list of several. Where two of them speak of one path, what is on the two sides decides what happened to it. */
async function united(
  lists: readonly (readonly ChangedFile[])[],
  read: Source['read'],
): Promise<readonly ChangedFile[]> {
  const all = lists.flat()
  const times = new Map<string, number>()
  for (const path of all.flatMap(pathsOf)) times.set(path, (times.get(path) ?? 0) + 1)
  const isShared = (file: ChangedFile): boolean => pathsOf(file).some((path) => (times.get(path) ?? 0) > 1)
  const shared = all.filter(isShared)
  const settled = shared.length === 0 ? [] : await settle(shared, read)
  return [...all.filter((file) => !isShared(file)), ...settled].sort(byPath)
}

async function settle(files: readonly ChangedFile[], read: Source['read']): Promise<readonly ChangedFile[]> {
  const paths = [...new Set(files.flatMap(pathsOf))]
  const on = async (side: FileRequest['side']): Promise<ReadonlySet<string>> => {
    const contents = await read(paths.map((path) => ({ side, path })))
    return new Set(answered(paths, contents).flatMap(([path, content]) => (content === null ? [] : [path])))
  }
  const [base, head] = await Promise.all([on('base'), on('head')])
  const renames = files.flatMap(({ path, previousPath }) =>
    previousPath !== null && base.has(previousPath) && !head.has(previousPath) && head.has(path) && !base.has(path)
      ? [{ path, previousPath }]
      : [],
  )
  const sources = new Set(renames.map(({ previousPath }) => previousPath))
  return paths.flatMap((path): ChangedFile[] => {
    const previousPath = renames.find((rename) => rename.path === path)?.previousPath ?? null
    if (previousPath !== null) return [{ path, previousPath, change: 'renamed', patch: null }]
    if (head.has(path))
      return [{ path, previousPath: null, change: base.has(path) ? 'modified' : 'added', patch: null }]
    return base.has(path) && !sources.has(path) ? [{ path, previousPath: null, change: 'removed', patch: null }] : []
  })
}

function pathsOf({ path, previousPath }: ChangedFile): readonly string[] {
  return previousPath === null ? [path] : [path, previousPath]
}
