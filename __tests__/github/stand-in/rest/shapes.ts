import { createHash } from 'node:crypto'
import type { JsonRecord } from '../json.ts'
import type { World } from '../world.ts'

/** GitHub's global ids can't be read by anyone; what counts is that each thing has its own. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(`${kind}:${id}`).toString('base64url')}`
}

export function repoUrl(world: World, path = ''): string {
  return `${world.apiUrl}/repos/${world.owner}/${world.name}${path}`
}

export function pageUrl(world: World, path = ''): string {
  return `${world.serverUrl}/${world.owner}/${world.name}${path}`
}

/** `simple-user`. */
export function userShape(world: World, login: string): JsonRecord {
  const id = world.accounts.id(login)
  const api = `${world.apiUrl}/users/${encodeURIComponent(login)}`
  return {
    login,
    id,
    node_id: nodeId('U', id),
    avatar_url: `${world.serverUrl}/avatars/u/${id}`,
    gravatar_id: '',
    url: api,
    html_url: `${world.serverUrl}/${encodeURIComponent(login)}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: world.accounts.typeOf(login),
    site_admin: false,
  }
}

const repositoryLinks: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
}

/** `repository`, which holds `minimal-repository`. `fullName` is the repository itself or a fork. */
export function repositoryShape(world: World, fullName = `${world.owner}/${world.name}`): JsonRecord {
  const [owner = '', name = ''] = fullName.split('/')
  const fork = fullName !== `${world.owner}/${world.name}`
  const api = `${world.apiUrl}/repos/${fullName}`
  const page = `${world.serverUrl}/${fullName}`
  const id = numberOf(fullName)
  const links = Object.entries(repositoryLinks).map(([key, path]) => [`${key}_url`, `${api}${path}`])
  return {
    id,
    node_id: nodeId('R', id),
    name,
    full_name: fullName,
    private: world.private,
    owner: userShape(world, owner),
    html_url: page,
    description: null,
    fork,
    url: api,
    ...Object.fromEntries(links),
    git_url: `git://${new URL(page).host}/${fullName}.git`,
    ssh_url: `git@${new URL(page).host}:${fullName}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    topics: [],
    size: 0,
    default_branch: 'main',
    visibility: world.private ? 'private' : 'public',
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    forks: 0,
    forks_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    watchers: 0,
    watchers_count: 0,
    stargazers_count: 0,
    created_at: '2024-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    pushed_at: '2026-01-01T00:00:00Z',
  }
}

function numberOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) % 1_000_000_000
}
