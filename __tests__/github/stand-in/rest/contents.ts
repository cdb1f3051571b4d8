import { posix } from 'node:path'
import { type Answer, notFound, Refusal } from '../exchange.ts'
import type { TreeEntry } from '../git/object.ts'
import type { JsonRecord } from '../json.ts'
import type { World } from '../world.ts'
import { encodePath } from './files.ts'
import { base64Lines } from './git.ts'
import type { Call, Route } from './router.ts'
import { pageUrl, repoUrl } from './shapes.ts'

// Documented: with content up to 1 MB, empty content up to 100 MB.
const withContentBytes = 1_048_576
const anyBytes = 100 * 1_048_576

/** Like GitHub, it gives the target of a symlink that leads to a file in the repository: a trap for who wants the link. */
async function getContents(call: Call): Promise<Answer> {
  const { world } = call
  const ref = call.query.get('ref') ?? 'main'
  const commit = await world.git.commit(ref)
  if (commit === null) throw new Refusal(404, `No commit found for the ref ${ref}`)
  const path = posix.normalize(call.part('path')).replace(/\/$/, '')
  const found = await world.git.entry(commit.tree, path)
  if (found === null) throw notFound()
  if (found.type === 'tree') return { status: 200, body: await directory(world, path, found, ref) }
  const target = found.mode === '120000' ? await followed(world, commit.tree, path, found) : null
  const entry = target ?? found
  return { status: 200, body: await file(world, path, entry, ref) }
}

async function followed(world: World, tree: string, path: string, link: TreeEntry): Promise<TreeEntry | null> {
  const text = (await world.git.object(link.oid))?.data.toString('utf8') ?? ''
  const to = posix.normalize(posix.join(posix.dirname(path), text))
  if (text.startsWith('/') || to.startsWith('..')) return null
  const entry = await world.git.entry(tree, to)
  return entry?.type === 'blob' && entry.mode !== '120000' ? entry : null
}

async function directory(world: World, path: string, found: TreeEntry, ref: string): Promise<readonly JsonRecord[]> {
  const entries = (await world.git.tree(found.oid)) ?? []
  return Promise.all(
    entries.map(async (entry) => {
      const size = entry.type === 'blob' ? ((await world.git.object(entry.oid))?.data.length ?? 0) : 0
      const kind =
        entry.mode === '120000'
          ? 'symlink'
          : entry.type === 'tree'
            ? 'dir'
            : entry.type === 'commit'
              ? 'submodule'
              : 'file'
      return common(world, `${path}/${entry.name}`, entry, ref, kind, size)
    }),
  )
}

async function file(world: World, path: string, entry: TreeEntry, ref: string): Promise<JsonRecord> {
  if (entry.type === 'commit') {
    return { ...common(world, path, entry, ref, 'submodule', 0), submodule_git_url: `${world.serverUrl}/${path}.git` }
  }
  const data = (await world.git.object(entry.oid))?.data ?? Buffer.alloc(0)
  if (entry.mode === '120000') {
    return { ...common(world, path, entry, ref, 'symlink', data.length), target: data.toString('utf8') }
  }
  if (data.length > anyBytes) throw new Refusal(403, 'This API returns blobs up to 100 MB in size.')
  const content =
    data.length > withContentBytes
      ? { content: '', encoding: 'none' }
      : { content: base64Lines(data), encoding: 'base64' }
  return { ...common(world, path, entry, ref, 'file', data.length), ...content }
}

function common(world: World, path: string, entry: TreeEntry, ref: string, type: string, size: number): JsonRecord {
  const self = `${repoUrl(world, `/contents/${encodePath(path)}`)}?ref=${encodeURIComponent(ref)}`
  const git = repoUrl(world, `/git/${entry.type === 'tree' ? 'trees' : 'blobs'}/${entry.oid}`)
  const html = pageUrl(world, `/blob/${ref}/${encodePath(path)}`)
  return {
    name: posix.basename(path),
    path,
    sha: entry.oid,
    size,
    url: self,
    html_url: html,
    git_url: git,
    download_url: type === 'file' || type === 'symlink' ? pageUrl(world, `/raw/${ref}/${encodePath(path)}`) : null,
    type,
    _links: { self, git, html },
  }
}

export const contentsRoutes: readonly Route[] = [
  { method: 'GET', template: '/contents/{path*}', scope: 'contents', handle: getContents },
]
