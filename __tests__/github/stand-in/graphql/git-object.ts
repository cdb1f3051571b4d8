import type { GitObject } from '../git/cat-file.ts'
import { authorsOf, type Commit, type Signature, type TreeEntry } from '../git/object.ts'
import { type JsonRecord, textOf } from '../json.ts'
import { nodeId, pageUrl } from '../rest/shapes.ts'
import { combinedState } from '../rest/statuses.ts'
import type { Status } from '../state.ts'
import type { World } from '../world.ts'
import { connect, graphqlError } from './connection.ts'
import { actorNode, mustRead, type View } from './viewer.ts'

/** `Repository.object`: by SHA, by revision, or by `revision:path`. `null` where there is nothing. */
export async function objectNode(view: View, args: JsonRecord) {
  mustRead(view, 'contents')
  const { git } = view.world
  const oid = textOf(args['oid'])
  const expression = textOf(args['expression'])
  if (oid !== undefined) {
    const askable = /^[0-9a-f]{40}$/.test(oid) && !view.world.state.isLost(oid)
    return gitObject(view, askable ? await git.object(oid) : null)
  }
  if (expression === undefined) return null
  const colon = expression.indexOf(':')
  if (colon < 0) return gitObject(view, await git.object(expression))
  const commit = await git.commit(expression.slice(0, colon))
  const path = expression.slice(colon + 1).replace(/\/$/, '')
  if (commit === null) return null
  if (path === '') return gitObject(view, await git.object(commit.tree))
  const entry = await git.entry(commit.tree, path)
  return entry === null ? null : gitObject(view, await git.object(entry.oid))
}

async function gitObject(view: View, object: GitObject | null) {
  if (object === null) return null
  if (object.type === 'blob') return blobNode(view.world, object)
  if (object.type === 'tree') return treeNode(view, object.oid, '')
  const commit = await view.world.git.commit(object.oid)
  return commit === null ? null : commitNode(view, commit)
}

function common(kind: string, oid: string) {
  return { __typename: kind, id: nodeId(kind, oid), oid, abbreviatedOid: oid.slice(0, 7) }
}

/** GitHub gives a blob's text where it is UTF-8, null for binary, and only the beginning (or nothing) of a large one. */
function blobNode({ limits }: World, { oid, data }: GitObject) {
  const node = { ...common('Blob', oid), byteSize: data.length }
  const isTruncated = data.length > limits.blobTextBytes
  if (data.includes(0)) return { ...node, isBinary: true, isTruncated, text: null }
  const whole = strictText(data)
  if (whole === null) return { ...node, isBinary: null, isTruncated, text: null }
  if (!isTruncated) return { ...node, isBinary: false, isTruncated, text: whole }
  const cut = data.subarray(0, limits.blobTextBytes).toString('utf8')
  return { ...node, isBinary: false, isTruncated, text: limits.truncatedText === 'cut' ? cut : null }
}

function strictText(data: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data)
  } catch {
    return null
  }
}

function treeNode(view: View, oid: string, path: string) {
  const prefix = path === '' ? '' : `${path}/`
  return {
    ...common('Tree', oid),
    entries: async () =>
      ((await view.world.git.tree(oid)) ?? []).map((each) => entryNode(view, each, `${prefix}${each.name}`)),
  }
}

/** GitHub gives the mode as a number: 33188 for a file, 40960 for a symlink, 57344 for a submodule. */
function entryNode(view: View, entry: TreeEntry, path: string) {
  const object = () => (entry.type === 'commit' ? Promise.resolve(null) : view.world.git.object(entry.oid))
  return {
    name: entry.name,
    path,
    mode: Number.parseInt(entry.mode, 8),
    type: entry.type,
    oid: entry.oid,
    size: async () => (entry.type === 'blob' ? ((await object())?.data.length ?? 0) : 0),
    object: async () => {
      const found = await object()
      return found?.type === 'tree' ? treeNode(view, found.oid, path) : gitObject(view, found)
    },
  }
}

export function commitNode(view: View, commit: Commit) {
  const { world } = view
  const commits = async (oids: readonly string[]) => {
    const found = await Promise.all(oids.map((oid) => world.git.commit(oid)))
    return found.filter((each) => each !== null).map((each) => commitNode(view, each))
  }
  return {
    ...common('Commit', commit.oid),
    url: pageUrl(world, `/commit/${commit.oid}`),
    message: commit.message.trimEnd(),
    messageHeadline: commit.message.split('\n', 1)[0] ?? '',
    authoredDate: commit.author.date,
    committedDate: commit.committer.date,
    author: gitActor(world, commit.author, commit.author.date),
    committer: gitActor(world, commit.committer, commit.committer.date),
    authors: (args: JsonRecord) =>
      connect(
        'authors',
        authorsOf(commit).map((each) => gitActor(world, each, commit.author.date)),
        args,
      ),
    parents: async (args: JsonRecord) => connect('parents', await commits(commit.parents), args),
    tree: () => treeNode(view, commit.tree, ''),
    file: async ({ path }: JsonRecord) => {
      const at = (textOf(path) ?? '').replace(/^\/|\/$/g, '')
      const entry = await world.git.entry(commit.tree, at)
      // GitHub says so in its words and gives null for the entry.
      if (entry === null) throw graphqlError('NOT_FOUND', `Could not resolve file for path '${at}'.`)
      return entryNode(view, entry, at)
    },
    history: async (args: JsonRecord) => {
      const oids = await world.git.history(commit.oid, textOf(args['path']) ?? null)
      return connect('history', await commits(oids), args, ['path'])
    },
    status: () => {
      mustRead(view, 'statuses')
      const current = world.state.currentStatuses(commit.oid)
      return current.length === 0 ? null : statusNode(world, commit.oid, current)
    },
  }
}

function gitActor(world: World, who: Pick<Signature, 'email' | 'name'>, date: string) {
  const login = world.accounts.byEmail(who.email)
  const user = login === null || world.accounts.typeOf(login) !== 'User' ? null : actorNode(world, login)
  return { name: who.name, email: who.email, date, user }
}

function statusNode(world: World, oid: string, current: readonly Status[]) {
  const contexts = current.map((each) => ({
    id: nodeId('SC', each.id),
    context: each.context,
    state: each.state.toUpperCase(),
    description: each.description,
    targetUrl: each.targetUrl,
    createdAt: each.createdAt,
    creator: actorNode(world, each.creator),
  }))
  return {
    id: nodeId('S', oid),
    state: combinedState(current).toUpperCase(),
    contexts,
    context: ({ name }: JsonRecord) =>
      contexts.find((each) => each.context.toLowerCase() === textOf(name)?.toLowerCase()) ?? null,
  }
}

/** A branch by its name, short or from `refs/` on; `null` where there is none. */
export async function refNode(view: View, name: string) {
  const full = name.startsWith('refs/') ? name : `refs/heads/${name}`
  const commit = await view.world.git.commit(full)
  if (commit === null) return null
  const short = full.replace(/^refs\/[^/]+\//, '')
  return { id: nodeId('REF', full), name: short, target: () => commitNode(view, commit) }
}
