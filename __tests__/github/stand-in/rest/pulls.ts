import { type Answer, notFound } from '../exchange.ts'
import type { JsonRecord } from '../json.ts'
import type { PullRequest } from '../state.ts'
import { pullChanges, type World } from '../world.ts'
import { fileList } from './files.ts'
import { type Call, numberPart, pageOf, type Route } from './router.ts'
import { nodeId, pageUrl, repositoryShape, repoUrl, userShape } from './shapes.ts'

async function getPull(call: Call): Promise<Answer> {
  return { status: 200, body: await pullShape(call.world, numberPart(call, 'number')) }
}

async function listFiles(call: Call): Promise<Answer> {
  const number = numberPart(call, 'number')
  if (call.world.state.pull(number) === null) throw notFound()
  const changes = await pullChanges(call.world, number)
  const { head } = await call.world.state.tips(number)
  const { items, headers } = pageOf(call, fileList(call.world, changes, head))
  return { status: 200, headers, body: items }
}

/** `pull-request`. Throws `Refusal` where there is no such pull request. */
export async function pullShape(world: World, number: number): Promise<JsonRecord> {
  const pull = world.state.pull(number)
  if (pull === null) throw notFound()
  const { head, base } = await world.state.tips(number)
  const changes = await pullChanges(world, number)
  const merge = await world.git.mergeCommit(base, head)
  const api = repoUrl(world, `/pulls/${number}`)
  const issue = repoUrl(world, `/issues/${number}`)
  const page = pageUrl(world, `/pull/${number}`)
  const links = {
    self: api,
    html: page,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${api}/comments`,
    review_comment: repoUrl(world, '/pulls/comments{/number}'),
    commits: `${api}/commits`,
    statuses: repoUrl(world, `/statuses/${head}`),
  }
  return {
    url: api,
    id: 1_000_000 + number,
    node_id: nodeId('PR', number),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    number,
    state: pull.state,
    locked: false,
    title: pull.title ?? `Pull request ${number}`,
    user: userShape(world, pull.author),
    body: pull.body ?? null,
    labels: [],
    milestone: null,
    active_lock_reason: null,
    created_at: pull.createdAt,
    updated_at: world.state.updatedAt(number),
    closed_at: pull.state === 'closed' ? pull.createdAt : null,
    merged_at: null,
    merge_commit_sha: merge,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: side(world, headRepository(world, pull), pull.headRef, head),
    base: side(world, `${world.owner}/${world.name}`, pull.baseRef, base),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: association(world, pull.author),
    auto_merge: null,
    draft: pull.draft ?? false,
    merged: false,
    mergeable: merge !== null,
    rebaseable: merge !== null,
    mergeable_state: merge === null ? 'dirty' : 'clean',
    merged_by: null,
    comments: 0,
    review_comments: world.state.comments.filter((each) => each.pull === number).length,
    maintainer_can_modify: false,
    commits: (await world.git.commitsBetween(base, head)).length,
    additions: changes.reduce((sum, each) => sum + each.additions, 0),
    deletions: changes.reduce((sum, each) => sum + each.deletions, 0),
    changed_files: changes.length,
  }
}

/** `owner/name` of where the head branch lives; `null` where the fork is gone. */
export function headRepository(world: World, pull: PullRequest): string | null {
  return pull.headRepository === undefined ? `${world.owner}/${world.name}` : pull.headRepository
}

function side(world: World, repository: string | null, ref: string, sha: string): JsonRecord {
  const [owner] = repository?.split('/') ?? []
  return {
    label: `${owner ?? 'unknown repository'}:${ref}`,
    ref,
    sha,
    user: owner === undefined ? null : userShape(world, owner),
    repo: repository === null ? null : repositoryShape(world, repository),
  }
}

/** What GitHub says of an author; under the token of a job it is not to be relied on, here it is merely plain. */
export function association(world: World, login: string): string {
  if (login.toLowerCase() === world.owner.toLowerCase()) return 'OWNER'
  return world.accounts.canPush(login) ? 'COLLABORATOR' : 'NONE'
}

export const pullRoutes: readonly Route[] = [
  { method: 'GET', template: '/pulls/{number}', scope: 'pull-requests', handle: getPull },
  { method: 'GET', template: '/pulls/{number}/files', scope: 'pull-requests', handle: listFiles },
]
