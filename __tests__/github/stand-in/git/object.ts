import type { GitObject } from './cat-file.ts'

export interface TreeEntry {
  readonly name: string
  /** As git prints it: `100644`, `100755`, `120000` (symlink), `160000` (submodule), `040000`. */
  readonly mode: string
  readonly type: 'blob' | 'commit' | 'tree'
  readonly oid: string
}

export interface Signature {
  readonly name: string
  readonly email: string
  /** ISO 8601, UTC. */
  readonly date: string
}

export interface Commit {
  readonly oid: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}

/** Reads a raw tree object. Throws where it is not one. */
export function parseTree(object: GitObject): readonly TreeEntry[] {
  const entries: TreeEntry[] = []
  const { data } = object
  for (let at = 0; at < data.length; ) {
    const blank = data.indexOf(0x20, at)
    const end = data.indexOf(0, blank)
    if (blank < 0 || end < 0) throw new Error(`${object.oid} is no tree`)
    const mode = data.toString('latin1', at, blank).padStart(6, '0')
    const type = mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob'
    entries.push({
      name: data.toString('utf8', blank + 1, end),
      mode,
      type,
      oid: data.toString('hex', end + 1, end + 21),
    })
    at = end + 21
  }
  return entries
}

/** Reads a raw commit object. Throws where a header is missing. */
export function parseCommit(object: GitObject): Commit {
  const text = object.data.toString('utf8')
  const end = text.indexOf('\n\n')
  const headers = text.slice(0, end).split('\n')
  const all = (name: string) =>
    headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1))
  const one = (name: string) => {
    const [value] = all(name)
    if (value === undefined) throw new Error(`${object.oid} has no ${name}`)
    return value
  }
  return {
    oid: object.oid,
    tree: one('tree'),
    parents: all('parent'),
    author: parseSignature(one('author')),
    committer: parseSignature(one('committer')),
    message: text.slice(end + 2),
  }
}

function parseSignature(text: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<(.*)> (\d+) [+-]\d{4}$/.exec(text) ?? []
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') }
}

/** Author and co-authors of a commit, each address once, as GitHub reads the `Co-authored-by` trailers. */
export function authorsOf(commit: Commit): readonly Pick<Signature, 'name' | 'email'>[] {
  const trailers = [...commit.message.matchAll(/^co-authored-by:\s*(.*?)\s*<([^<>\n]+)>\s*$/gim)]
  const named = [commit.author, ...trailers.map(([, name = '', email = '']) => ({ name, email }))]
  return named.filter((one, index) => named.findIndex((other) => other.email === one.email) === index)
}
