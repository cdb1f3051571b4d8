import { type Answer, invalid, notFound, Refusal } from '../exchange.ts'
import type { Commit } from '../git/object.ts'
import type { JsonRecord } from '../json.ts'
import type { World } from '../world.ts'
import { diffEntry } from './files.ts'
import { type Call, pageOf, type Route } from './router.ts'
import { nodeId, pageUrl, repoUrl, userShape } from './shapes.ts'

const objectId = /^[0-9a-f]{40}$/i

async function getBlob(call: Call): Promise<Answer> {
  const sha = call.part('sha')
  if (!objectId.test(sha))
    throw invalid('Blob', 'sha', 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].')
  const object = await call.world.git.object(sha)
  if (object?.type !== 'blob') throw notFound()
  const { oid, data } = object
  const body = {
    sha: oid,
    node_id: nodeId('B', oid),
    size: data.length,
    url: repoUrl(call.world, `/git/blobs/${oid}`),
    content: base64Lines(data),
    encoding: 'base64',
  }
  return { status: 200, body }
}

async function getTree(call: Call): Promise<Answer> {
  const { git, limits } = call.world
  const revision = call.part('sha')
  const object = (await git.commit(revision)) ?? (await git.object(revision))
  const oid = object === null ? null : 'tree' in object ? object.tree : object.type === 'tree' ? object.oid : null
  if (oid === null) throw notFound()
  const all = call.query.has('recursive')
    ? await git.walk(oid)
    : ((await git.tree(oid)) ?? []).map((entry) => ({ ...entry, path: entry.name }))
  const tree: JsonRecord[] = []
  for (const { path, mode, type, oid: sha } of all.slice(0, limits.treeEntries)) {
    const size = type === 'blob' ? { size: (await git.object(sha))?.data.length ?? 0 } : {}
    const url = type === 'commit' ? {} : { url: repoUrl(call.world, `/git/${type}s/${sha}`) }
    tree.push({ path, mode, type, sha, ...size, ...url })
  }
  const url = repoUrl(call.world, `/git/trees/${oid}`)
  return { status: 200, body: { sha: oid, url, tree, truncated: all.length > limits.treeEntries } }
}

async function getCompare(call: Call): Promise<Answer> {
  const { world } = call
  const [base = '', head = '', ...rest] = call.part('basehead').split('...')
  const from = await world.git.commit(base)
  const to = await world.git.commit(head)
  if (from === null || to === null || rest.length > 0) throw notFound()
  if ([from, to].some(({ oid }) => world.state.isLost(oid))) throw notFound()
  const mergeBase = await world.git.mergeBase(from.oid, to.oid)
  const common = mergeBase === null ? null : await world.git.commit(mergeBase)
  if (common === null) throw new Refusal(404, `No common ancestor between ${base} and ${head}.`)
  const ahead = await world.git.commitsBetween(from.oid, to.oid)
  const behind = await world.git.commitsBetween(to.oid, from.oid)
  // Documented: 300 files at most, and only with the first page of commits.
  const files = (await world.git.changes(common.oid, to.oid)).slice(0, 300)
  const page = pageOf(call, ahead)
  const commits = await Promise.all(page.items.map((oid) => world.git.commit(oid)))
  const links = pageUrl(world, `/compare/${from.oid}...${to.oid}`)
  const status =
    ahead.length > 0 ? (behind.length > 0 ? 'diverged' : 'ahead') : behind.length > 0 ? 'behind' : 'identical'
  const body = {
    url: repoUrl(world, `/compare/${from.oid}...${to.oid}`),
    html_url: links,
    permalink_url: links,
    diff_url: `${links}.diff`,
    patch_url: `${links}.patch`,
    base_commit: commitShape(world, from),
    merge_base_commit: commitShape(world, common),
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: commits.filter((each) => each !== null).map((each) => commitShape(world, each)),
    ...((call.query.get('page') ?? '1') === '1' ? { files: files.map((each) => diffEntry(world, each, to.oid)) } : {}),
  }
  return { status: 200, headers: page.headers, body }
}

/** `commit`. */
export function commitShape(world: World, commit: Commit): JsonRecord {
  const user = (email: string) => {
    const login = world.accounts.byEmail(email)
    return login === null ? null : userShape(world, login)
  }
  const url = repoUrl(world, `/commits/${commit.oid}`)
  return {
    sha: commit.oid,
    node_id: nodeId('C', commit.oid),
    url,
    html_url: pageUrl(world, `/commit/${commit.oid}`),
    comments_url: `${url}/comments`,
    commit: {
      url: repoUrl(world, `/git/commits/${commit.oid}`),
      author: commit.author,
      committer: commit.committer,
      message: commit.message.trimEnd(),
      tree: { sha: commit.tree, url: repoUrl(world, `/git/trees/${commit.tree}`) },
      comment_count: 0,
      verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    },
    author: user(commit.author.email),
    committer: user(commit.committer.email),
    parents: commit.parents.map((sha) => ({
      sha,
      url: repoUrl(world, `/commits/${sha}`),
      html_url: pageUrl(world, `/commit/${sha}`),
    })),
  }
}

/** GitHub breaks base64 after 60 characters, and after the last line too. */
export function base64Lines(data: Buffer): string {
  return data.toString('base64').replace(/.{1,60}/g, '$&\n')
}

export const gitRoutes: readonly Route[] = [
  { method: 'GET', template: '/git/blobs/{sha}', scope: 'contents', handle: getBlob },
  { method: 'GET', template: '/git/trees/{sha*}', scope: 'contents', handle: getTree },
  { method: 'GET', template: '/compare/{basehead*}', scope: 'contents', handle: getCompare },
]
