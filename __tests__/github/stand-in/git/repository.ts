import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { CatFile, type GitObject } from './cat-file.ts'
import { type Change, parseChanges } from './diff.ts'
import { type Commit, parseCommit, parseTree, type TreeEntry } from './object.ts'
import { runGit } from './run.ts'

const objectId = /^[0-9a-f]{40}$/

// What two commits give hangs on their SHAs alone, whichever repository holds them: tests make the same ones again and again.
const bases = remembered<string | null>()
const lists = remembered<readonly string[]>()
const changes = remembered<readonly Change[]>()

/** A bare git repository, read by plumbing commands. */
export class GitRepository {
  readonly directory: string
  readonly #catFile: CatFile
  readonly #objects = new Map<string, GitObject>()
  readonly #joined = remembered<string | null>()

  constructor(directory: string) {
    this.directory = directory
    this.#catFile = new CatFile(directory)
  }

  /** The object a revision names (`main`, a SHA, `main^{tree}`), or `null`. */
  async object(revision: string): Promise<GitObject | null> {
    if (!objectId.test(revision)) return this.#catFile.ask(revision)
    const known = this.#objects.get(revision)
    if (known !== undefined) return known
    const object = await this.#catFile.ask(revision)
    // Not there is not for ever: a push may bring it.
    if (object !== null) this.#objects.set(revision, object)
    return object
  }

  /** The commit a revision leads to, through tags, or `null`. */
  async commit(revision: string): Promise<Commit | null> {
    const oid = objectId.test(revision) ? revision : this.#tip(revision)
    const object = await this.object(oid ?? `${revision}^{commit}`)
    return object?.type === 'commit' ? parseCommit(object) : null
  }

  /** Where a branch points to, as its file says it (gitrepository-layout(5)): it is asked for at every request. */
  #tip(branch: string): string | null {
    if (!/^[\w-]+(?:\/[\w-]+)*$/.test(branch)) return null
    try {
      const text = readFileSync(join(this.directory, 'refs/heads', branch), 'utf8').trim()
      return objectId.test(text) ? text : null
    } catch {
      return null
    }
  }

  /** The entries of a tree, or `null` where the SHA names none. */
  async tree(oid: string): Promise<readonly TreeEntry[] | null> {
    const object = await this.object(oid)
    return object?.type === 'tree' ? parseTree(object) : null
  }

  /** The entry at a path under a tree, without following symlinks; `null` where there is none. */
  async entry(tree: string, path: string): Promise<TreeEntry | null> {
    const names = path.split('/')
    let at = tree
    for (const [index, name] of names.entries()) {
      const entry = (await this.tree(at))?.find((each) => each.name === name)
      if (entry === undefined) return null
      if (index === names.length - 1) return entry
      at = entry.oid
    }
    return null
  }

  /** Every entry below a tree with its path, directories included, as `git ls-tree -r -t` lists them. */
  async walk(tree: string, prefix = ''): Promise<readonly (TreeEntry & { readonly path: string })[]> {
    const found: (TreeEntry & { readonly path: string })[] = []
    for (const entry of (await this.tree(tree)) ?? []) {
      const path = `${prefix}${entry.name}`
      found.push({ ...entry, path })
      if (entry.type === 'tree') found.push(...(await this.walk(entry.oid, `${path}/`)))
    }
    return found
  }

  /** The best common ancestor of two commits, or `null` where their histories are apart. */
  mergeBase(one: string, other: string): Promise<string | null> {
    return bases(`${one} ${other}`, async () => {
      const found = await this.#run(['merge-base', one, other]).catch(() => '')
      return found.trim() || null
    })
  }

  /** SHAs reachable from `head` and not from `base`, oldest first. */
  commitsBetween(base: string, head: string): Promise<readonly string[]> {
    return lists(`between ${base} ${head}`, async () =>
      lines(await this.#run(['rev-list', '--topo-order', '--reverse', `${base}..${head}`])),
    )
  }

  /** SHAs of the commits that touched a path (all where it is `null`), newest first. */
  history(head: string, path: string | null): Promise<readonly string[]> {
    const limit = path === null ? [] : ['--', `:(literal)${path}`]
    return lists(`history ${head} ${path ?? ''}`, async () => lines(await this.#run(['rev-list', head, ...limit])))
  }

  /** What changed between two commits, renames found as `git -M` does. `context` is the number of lines around a change. */
  changes(base: string, head: string, context = 3): Promise<readonly Change[]> {
    return changes(`${base} ${head} ${context}`, async () => {
      const between = ['diff-tree', '-r', '-M', '--no-ext-diff', '--no-textconv']
      const [listing, patches] = await Promise.all([
        this.#run([...between, '--raw', '--numstat', '--abbrev=40', '-z', base, head]),
        this.#run([...between, '-p', `-U${context}`, base, head]),
      ])
      return parseChanges(listing, patches)
    })
  }

  /** The commit GitHub builds to try a merge, or `null` where there is a conflict. */
  mergeCommit(base: string, head: string): Promise<string | null> {
    return this.#join(base, head, [base, head])
  }

  /** All that a head changes as one commit on top of base, or `null` where there is a conflict. */
  squashCommit(base: string, head: string): Promise<string | null> {
    return this.#join(base, head, [base])
  }

  #join(base: string, head: string, parents: readonly string[]): Promise<string | null> {
    return this.#joined(`${parents.length} of ${base} ${head}`, async () => {
      const tree = await this.#joinedTree(base, head)
      if (tree === null) return null
      const who = 'GitHub <noreply@github.com> 1767225600 +0000'
      const lines = parents.map((parent) => `parent ${parent}\n`).join('')
      return this.#write(
        'commit',
        `tree ${tree}\n${lines}author ${who}\ncommitter ${who}\n\nMerge ${head} into ${base}\n`,
      )
    })
  }

  async #joinedTree(base: string, head: string): Promise<string | null> {
    // Nothing happened on base since: it is as on head.
    if ((await this.mergeBase(base, head)) === base) return (await this.commit(head))?.tree ?? null
    const tree = (await this.#run(['merge-tree', '--write-tree', base, head]).catch(() => '')).trim()
    return objectId.test(tree) ? tree : null
  }

  /** Stores an object where git looks for it (gitrepository-layout(5)), without a process for it. */
  async #write(type: string, text: string): Promise<string> {
    const bytes = Buffer.from(`${type} ${Buffer.byteLength(text)}\0${text}`)
    const oid = createHash('sha1').update(bytes).digest('hex')
    const folder = join(this.directory, 'objects', oid.slice(0, 2))
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, oid.slice(2)), deflateSync(bytes))
    return oid
  }

  async close(): Promise<void> {
    await this.#catFile.close()
  }

  async #run(args: readonly string[]): Promise<string> {
    return (await runGit(args, { directory: this.directory })).toString('utf8')
  }
}

/** Keeps what a name stands for; only for names that hold SHAs, whose answer can't change. */
function remembered<Value>(): (name: string, make: () => Promise<Value>) => Promise<Value> {
  const known = new Map<string, Promise<Value>>()
  return (name, make) => {
    const value = known.get(name) ?? make()
    known.set(name, value)
    return value
  }
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '')
}
