import { lstatSync, readFileSync, realpathSync, type Stats } from 'node:fs'
import { lstat, readdir, realpath } from 'node:fs/promises'
import path from 'node:path'
import { EnvironmentError } from './environment-error.ts'
import { decodeFile, tooLarge, unreadable } from './file-content.ts'
import { findRepository, git, NotARepository } from './git-command.ts'
import { type FileContent, maxFileBytes } from './source.ts'

/** The files as they lie on the disk now. Paths are relative to `top`, with `/`. */
export interface WorkingTree {
  /** Absolute path of the repository's top folder; outside of a repository the folder itself. */
  readonly top: string
  /** Tracked and untracked files that are there and not ignored, sorted. Outside of a repository every file. */
  list(): Promise<readonly string[]>
  /** A file's content; `null` where there is none, or the path leads out of the top folder. No symlink is followed. */
  read(path: string): Promise<FileContent | null>
  /** The same without waiting: of ten thousand small files that takes a third of the time. */
  readNow(path: string): FileContent | null
}

/**
 * Opens the working tree that a folder belongs to.
 *
 * @param toList the files will be asked for: git looks for them while it looks for the top folder, which this one is as
 * a rule.
 * @throws EnvironmentError where the folder is not there, or git does not trust its owner.
 */
export async function openWorkingTree(directory: string, { toList = false } = {}): Promise<WorkingTree> {
  const early = toList && entryAt(path.join(directory, '.git')) !== null ? listTracked(directory) : null
  // Whatever goes wrong with it goes wrong again where it is waited for.
  early?.catch(() => {})
  const repository = await findTop(directory)
  const top = await realpath(repository ?? directory)
  const isHere = repository !== null && top === realPathOf(directory)
  return {
    top,
    list: () => (repository === null ? walk(top) : isHere && early !== null ? early : listTracked(top)),
    ...openFolder(top),
  }
}

/** Reads below a folder whose path is real, as `openWorkingTree` found it. */
export function openFolder(top: string): Pick<WorkingTree, 'read' | 'readNow'> {
  const readNow = readerOf(top)
  return { readNow, read: async (file) => readNow(file) }
}

async function findTop(directory: string): Promise<string | null> {
  const folder = await lstat(path.resolve(directory, '.')).catch(() => null)
  if (folder === null) throw new EnvironmentError(`There is no folder ${directory}: give one that is there.`)
  try {
    return (await findRepository(directory)).top
  } catch (error) {
    if (error instanceof NotARepository) return null
    throw error
  }
}

async function listTracked(top: string): Promise<readonly string[]> {
  const output = await git(top, ['ls-files', '-z', '-t', '--cached', '--others', '--deleted', '--exclude-standard'])
  const entries = output
    .toString('utf8')
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => ({ tag: entry[0], file: entry.slice(2) }))
  const deleted = new Set(entries.filter(({ tag }) => tag === 'R').map(({ file }) => file))
  // An untracked repository inside of this one is listed with a slash at its end. A conflict lists a path three times.
  const files = entries.map(({ file }) => file).filter((file) => !deleted.has(file) && !file.endsWith('/'))
  return [...new Set(files)].sort()
}

/** Folders that hold nobody's documents and may hold very many files. */
const skippedFolders: ReadonlySet<string> = new Set(['.git', 'node_modules'])

async function walk(top: string): Promise<readonly string[]> {
  const files: string[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readdir(path.join(top, folder), { withFileTypes: true })
    for (const entry of entries) {
      const relative = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (!entry.isDirectory()) files.push(relative)
      else if (!skippedFolders.has(entry.name)) folders.push(relative)
    }
  }
  return files.sort()
}

function readerOf(top: string): WorkingTree['readNow'] {
  const folders = new Map<string, boolean>()
  const isPlain = (folder: string): boolean => {
    const known = folders.get(folder) ?? realPathOf(folder) === folder
    folders.set(folder, known)
    return known
  }
  return (file) => readFileOf(top, file, isPlain)
}

/** git's own folder, which may hold a token, is no part of its tree, however a file system writes its name. */
const ofGit = /(?:^|\/)\.git(?:\/|$)/i

/** @param isPlain no link leads to the folder. */
function readFileOf(top: string, file: string, isPlain: (folder: string) => boolean): FileContent | null {
  if (file === '' || file.includes('\0') || path.isAbsolute(file) || ofGit.test(file)) return null
  const full = path.join(top, file)
  if (!full.startsWith(top.endsWith(path.sep) ? top : top + path.sep)) return null
  // A symlinked folder on the way leads elsewhere: for git such a path is not in the tree.
  if (!isPlain(path.dirname(full))) return null
  const found = entryAt(full)
  if (found === null) return null
  if (found.isSymbolicLink()) return unreadable('symlink')
  if (found.isDirectory()) return entryAt(path.join(full, '.git')) !== null ? unreadable('submodule') : null
  if (!found.isFile()) return { kind: 'unreadable', reason: 'It is not a regular file.' }
  if (found.size > maxFileBytes) return tooLarge(found.size)
  try {
    return decodeFile(readFileSync(full))
  } catch {
    return { kind: 'unreadable', reason: 'The file system does not allow reading it.' }
  }
}

/** `null` where there is nothing. */
function realPathOf(folder: string): string | null {
  try {
    return realpathSync(folder)
  } catch {
    return null
  }
}

function entryAt(full: string): Stats | null {
  try {
    return lstatSync(full)
  } catch {
    return null
  }
}
