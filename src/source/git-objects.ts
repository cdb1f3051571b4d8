import { decodeFile, entryKind, tooLarge, unreadable } from './file-content.ts'
import { git } from './git-command.ts'
import { answered, byPath } from './lists.ts'
import { type ChangedFile, type FileContent, maxFileBytes, type PastEntry, type PastRequest } from './source.ts'

/** An entry of a commit's tree. */
interface Entry {
  readonly mode: number
  readonly oid: string
  /** Bytes of a blob, 0 for everything else. */
  readonly size: number
}

/** Paths in one call of git: a command line has an end, 128 KiB on the strictest systems. */
const pathsPerCall = 200

/**
 * Files that differ between two commits, sorted by path. Renames as git finds them: half of the content the same.
 * Patches are not asked for: only a review at GitHub needs them.
 */
export async function changedFiles(directory: string, base: string, head: string): Promise<readonly ChangedFile[]> {
  // diff-tree is plumbing: the user's diff settings do not reach it, but for the limit on renames, so it is given.
  const output = await git(directory, ['diff-tree', '-r', '-z', '--raw', '-M50%', '-l1000', base, head])
  const tokens = output.toString('utf8').split('\0')
  const files: ChangedFile[] = []
  let at = 0
  // A record is ":modes oids status", its path, and for a rename the new path.
  while (tokens[at]?.startsWith(':')) {
    const status = tokens[at]?.split(' ')[4]?.charAt(0) ?? ''
    const first = tokens[at + 1] ?? ''
    if (status === 'R') {
      files.push({ path: tokens[at + 2] ?? '', previousPath: first, change: 'renamed', patch: null })
      at += 3
    } else {
      const change = status === 'A' ? 'added' : status === 'D' ? 'removed' : 'modified'
      files.push({ path: first, previousPath: null, change, patch: null })
      at += 2
    }
  }
  return files.sort(byPath)
}

/** Paths of every file of a commit, links and submodules among them. */
export async function listPaths(directory: string, commit: string): Promise<readonly string[]> {
  const output = await git(directory, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit])
  return output
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '')
}

/** Reads files of commits, in the order asked for; `null` where a commit has no such file. */
export async function readFiles(
  directory: string,
  requests: readonly PastRequest[],
): Promise<readonly (FileContent | null)[]> {
  const entries = await entriesByCommit(directory, requests)
  const found = requests.map(({ commit, path }) => entries.get(commit)?.get(path) ?? null)
  const wanted = found.flatMap((entry) =>
    entry !== null && entryKind(entry.mode) === 'file' && entry.size <= maxFileBytes ? [entry.oid] : [],
  )
  const blobs = await readBlobs(directory, [...new Set(wanted)])
  return answered(requests, found).map(([{ path }, entry]) => {
    // A path that came out of git with a replacement character is there, but no longer the name git knows.
    if (entry === null) return path.includes('\uFFFD') ? unreadable('path') : null
    const kind = entryKind(entry.mode)
    if (kind === 'folder') return null
    if (kind !== 'file') return unreadable(kind)
    if (entry.size > maxFileBytes) return tooLarge(entry.size)
    const bytes = blobs.get(entry.oid)
    return bytes === undefined
      ? { kind: 'unreadable', reason: 'Its content is missing in this clone.' }
      : decodeFile(bytes)
  })
}

/** What stands at paths of commits, in the order asked for; `null` where there is no such file. */
export async function entriesOf(
  directory: string,
  requests: readonly PastRequest[],
): Promise<readonly (PastEntry | null)[]> {
  const entries = await entriesByCommit(directory, requests)
  return requests.map(({ commit, path }) => {
    const entry = entries.get(commit)?.get(path)
    if (entry === undefined) return null
    const kind = entryKind(entry.mode)
    return kind === 'folder' ? null : { id: `${kind} ${entry.oid}` }
  })
}

async function entriesByCommit(
  directory: string,
  requests: readonly PastRequest[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, Entry>>> {
  const paths = new Map<string, Set<string>>()
  for (const { commit, path } of requests) {
    const ofCommit = paths.get(commit) ?? new Set()
    paths.set(commit, ofCommit.add(path))
  }
  const entries = new Map<string, ReadonlyMap<string, Entry>>()
  for (const [commit, ofCommit] of paths) entries.set(commit, await listEntries(directory, commit, [...ofCommit]))
  return entries
}

async function listEntries(
  directory: string,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  const askable = paths.filter(isTreePath)
  for (let start = 0; start < askable.length; start += pathsPerCall) {
    const some = askable.slice(start, start + pathsPerCall)
    const output = await git(directory, ['ls-tree', '-z', '--long', '--full-tree', commit, '--', ...some])
    for (const record of output.toString('utf8').split('\0')) {
      const tab = record.indexOf('\t')
      const [mode, , oid, size] = record.slice(0, tab).split(/ +/)
      if (tab < 0 || mode === undefined || oid === undefined) continue
      entries.set(record.slice(tab + 1), { mode: Number.parseInt(mode, 8), oid, size: Number(size) || 0 })
    }
  }
  return entries
}

/** Whether a path can be one of a tree: git refuses to be asked for others, such as `../x` and `/x`. */
function isTreePath(path: string): boolean {
  return (
    !path.includes('\0') && path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..')
  )
}

/** Contents of blobs by object ID. One that is not in this clone is not in the map. */
async function readBlobs(directory: string, oids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const blobs = new Map<string, Uint8Array>()
  if (oids.length === 0) return blobs
  const output = await git(directory, ['cat-file', '--batch'], oids.map((oid) => `${oid}\n`).join(''))
  let at = 0
  while (at < output.length) {
    const end = output.indexOf('\n', at)
    const [oid, type, size] = output.toString('latin1', at, end).split(' ')
    at = end + 1
    // "<oid> missing" has no content after it.
    if (oid === undefined || type !== 'blob') continue
    const bytes = Number(size)
    blobs.set(oid, output.subarray(at, at + bytes))
    at += bytes + 1
  }
  return blobs
}
