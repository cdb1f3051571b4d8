import { lstat, mkdir, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runGit } from './run.ts'

/** A file of a commit: text, bytes, where a symlink leads, or the commit of a submodule; `null` removes it. */
export type File = string | Uint8Array | { readonly symlink: string } | { readonly submodule: string } | null

export interface NewCommit {
  /** Without `refs/heads/`. */
  readonly branch: string
  /** Commit or branch it follows; the branch itself when left out, `null` for a first commit. */
  readonly parent?: string | null
  /** A second parent, for a merge; the tree is that of the first one with `files` laid over it. */
  readonly merges?: string
  /** By path with `/`, from the root. */
  readonly files: Readonly<Record<string, File>>
  /** Whether `files` is the whole tree; else it is laid over the parent's. */
  readonly whole?: boolean
  readonly message?: string
  readonly author?: Person
  readonly committer?: Person
  /** Seconds since 1970, UTC. */
  readonly date?: number
}

export interface Person {
  readonly name: string
  readonly email: string
}

export interface BareRepository {
  readonly directory: string
  /** Deletes it from disk. */
  remove(): Promise<void>
}

/** 2026-01-01T00:00:00Z: with a fixed date the same files give the same SHA on every machine. */
const fixtureDate = 1_767_225_600
const fixtureAuthor: Person = { name: 'Ada Example', email: 'ada@users.noreply.github.com' }

/** An empty bare repository in a temporary directory, its first branch called `main`. */
export async function emptyRepository(): Promise<BareRepository> {
  const directory = await mkdtemp(join(tmpdir(), 'docgate-git-'))
  // What makes a folder a repository (gitrepository-layout(5)); tests make hundreds.
  for (const folder of ['objects', 'refs/heads']) await mkdir(join(directory, folder), { recursive: true })
  await writeFile(join(directory, 'HEAD'), 'ref: refs/heads/main\n')
  await writeFile(join(directory, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n')
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) }
}

/** A bare repository with every ref of a bundle. Throws with git's words where the bundle can't be read. */
export function fromBundle(bundle: string): Promise<BareRepository> {
  return filled(async (directory) => {
    await runGit(['fetch', '--quiet', bundle, '+refs/*:refs/*'], { directory })
  })
}

/** A bare repository of two commits: `main` holds the files below `base`, `change` on top of it those below `head`. */
export function fromTree(directories: { readonly base: string; readonly head: string }): Promise<BareRepository> {
  return filled(async (directory) => {
    const base = await filesBelow(directories.base)
    const head = await filesBelow(directories.head)
    await commitFiles(directory, { branch: 'main', parent: null, files: base, message: 'Base' })
    await commitFiles(directory, { branch: 'change', parent: 'main', files: head, whole: true, message: 'Change' })
  })
}

/** A new repository that is deleted again where filling it fails. */
async function filled(fill: (directory: string) => Promise<void>): Promise<BareRepository> {
  const repository = await emptyRepository()
  try {
    await fill(repository.directory)
    return repository
  } catch (error) {
    await repository.remove()
    throw error
  }
}

/** Writes one commit and moves the branch to it; gives its SHA. Throws with git's words where it is refused. */
export async function commitFiles(directory: string, commit: NewCommit): Promise<string> {
  const date = commit.date ?? fixtureDate
  const author = commit.author ?? fixtureAuthor
  const { name, email } = commit.committer ?? author
  const ref = `refs/heads/${commit.branch}`
  const parent = commit.parent === undefined ? await tipOf(directory, ref) : commit.parent
  const parts: (string | Uint8Array)[] = [
    // A branch that is to start anew must not be continued.
    ...(parent === null ? [`reset ${ref}\n`] : []),
    `commit ${ref}\nmark :1\n`,
    `author ${author.name} <${author.email}> ${date} +0000\n`,
    `committer ${name} <${email}> ${date} +0000\n`,
    ...data(commit.message ?? 'Change'),
    ...(parent === null ? [] : [`from ${parent}^0\n`]),
    ...(commit.merges === undefined ? [] : [`merge ${commit.merges}^0\n`]),
    ...(commit.whole === true || parent === null ? ['deleteall\n'] : []),
    ...Object.entries(commit.files).flatMap(([path, file]) => modify(path, file)),
    'get-mark :1\n',
  ]
  const input = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))
  // As one pack: to take it apart again would be a process of its own.
  const made = await runGit(['-c', 'fastimport.unpackLimit=1', 'fast-import', '--quiet', '--force'], {
    directory,
    input,
  })
  return made.toString().trim()
}

async function tipOf(directory: string, revision: string): Promise<string | null> {
  const found = await runGit(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], { directory }).catch(
    () => '',
  )
  return found.toString().trim() || null
}

function data(bytes: string | Uint8Array): readonly (string | Uint8Array)[] {
  return [`data ${typeof bytes === 'string' ? Buffer.byteLength(bytes) : bytes.byteLength}\n`, bytes, '\n']
}

function modify(path: string, file: File): readonly (string | Uint8Array)[] {
  const quoted = `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
  if (file === null) return [`D ${quoted}\n`]
  if (typeof file === 'string' || file instanceof Uint8Array) return [`M 100644 inline ${quoted}\n`, ...data(file)]
  if ('symlink' in file) return [`M 120000 inline ${quoted}\n`, ...data(file.symlink)]
  return [`M 160000 ${file.submodule} ${quoted}\n`]
}

async function filesBelow(directory: string, prefix = ''): Promise<Readonly<Record<string, File>>> {
  const files: Record<string, File> = {}
  for (const name of (await readdir(directory)).sort()) {
    const place = join(directory, name)
    const found = await lstat(place)
    if (found.isSymbolicLink()) files[`${prefix}${name}`] = { symlink: await readlink(place) }
    else if (found.isDirectory()) Object.assign(files, await filesBelow(place, `${prefix}${name}/`))
    else files[`${prefix}${name}`] = await readFile(place)
  }
  return files
}
