import type { Change } from '../git/diff.ts'
import type { JsonRecord } from '../json.ts'
import type { World } from '../world.ts'
import { pageUrl, repoUrl } from './shapes.ts'

/** `diff-entry`. `ref` is the commit that holds the file. */
export function diffEntry(world: World, change: Change, ref: string, withPatch = true): JsonRecord {
  const path = encodePath(change.path)
  return {
    sha: change.oid,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: pageUrl(world, `/blob/${ref}/${path}`),
    raw_url: pageUrl(world, `/raw/${ref}/${path}`),
    contents_url: `${repoUrl(world, `/contents/${path}`)}?ref=${ref}`,
    ...(change.patch === null || !withPatch ? {} : { patch: change.patch }),
    ...(change.previousPath === null ? {} : { previous_filename: change.previousPath }),
  }
}

/** The list of a pull request, without the patches and files that lie beyond the limits. */
export function fileList(world: World, changes: readonly Change[], head: string): readonly JsonRecord[] {
  let lines = 0
  return changes.slice(0, world.limits.files).map((change) => {
    lines += change.patch?.split('\n').length ?? 0
    return diffEntry(world, change, head, lines <= world.limits.patchLines)
  })
}

export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
