import { Octokit } from '@octokit/rest'
import { type CheckedStandIn, startChecked } from './contract.ts'
import { commitFiles, emptyRepository } from './stand-in/git/fixture.ts'
import type { StandInOptions } from './stand-in/stand-in.ts'

/** Twenty numbered lines, some of them replaced. */
export function numbered(replaced: Readonly<Record<number, string>> = {}): string {
  return Array.from({ length: 20 }, (_, index) => `${replaced[index + 1] ?? `line ${index + 1}`}\n`).join('')
}

export interface Sample {
  readonly github: CheckedStandIn
  readonly base: string
  readonly head: string
  /** Octokit with the token of this name; without authentication for `null`. */
  octokit(token?: string | null): Octokit
  close(): Promise<void>
}

const write = { contents: 'read', 'pull-requests': 'write', statuses: 'write' } as const

/** A stand-in with one pull request (number 7) that adds, changes, renames and removes a file, with a symlink and a submodule. */
export async function startSample(options: Partial<StandInOptions> = {}): Promise<Sample> {
  const repository = await emptyRepository()
  const { directory } = repository
  const base = await commitFiles(directory, {
    branch: 'main',
    files: {
      'docs/a.md': numbered(),
      'docs/old name.md': numbered({ 1: 'another' }),
      'docs/gone.md': 'gone\n',
      'docs/link.md': { symlink: 'a.md' },
      'logo.bin': Uint8Array.of(0, 1, 2),
      'latin.md': Uint8Array.of(0x63, 0xe9),
      'vendor/lib': { submodule: '1234567890123456789012345678901234567890' },
    },
  })
  const head = await commitFiles(directory, {
    branch: 'change',
    parent: 'main',
    files: {
      'docs/a.md': numbered({ 10: 'changed' }),
      'docs/old name.md': null,
      'docs/new näme.md': numbered({ 1: 'another', 2: 'moved' }),
      'docs/gone.md': null,
      'docs/added.md': 'one\ntwo',
    },
    message: 'Change much\n\nCo-authored-by: Cora <cora@example.com>\n',
    author: { name: 'Ada', email: 'ada@users.noreply.github.com' },
    committer: { name: 'GitHub', email: 'noreply@github.com' },
  })
  // A commit on main after the branch: the three-dot diff must not show it.
  await commitFiles(directory, { branch: 'main', files: { 'later.md': 'later\n' } })
  const github = await startChecked({
    repository: directory,
    owner: 'acme',
    name: 'flows',
    pullRequests: [{ number: 7, headRef: 'change', baseRef: 'main', author: 'ada' }],
    users: {
      ada: { permission: 'write' },
      bob: { permission: 'write' },
      cora: { permission: 'read', emails: ['cora@example.com'] },
    },
    tokens: {
      writer: { login: 'github-actions[bot]', type: 'Bot', permissions: write },
      fork: { login: 'github-actions[bot]', type: 'Bot', permissions: { contents: 'read', 'pull-requests': 'read' } },
      ada: { login: 'ada', type: 'User', permissions: write },
    },
    ...options,
  })
  return {
    github,
    base,
    head,
    octokit: (token = 'writer') =>
      new Octokit({ baseUrl: github.url, log: quiet, ...(token === null ? {} : { auth: token }) }),
    close: async () => {
      try {
        await github.close()
      } finally {
        await repository.remove()
      }
    },
  }
}

const silent = () => undefined
const quiet = { debug: silent, info: silent, warn: silent, error: silent }

/** Status and body of a refused request. Throws where it was not refused. */
export async function refusalOf(
  request: Promise<unknown>,
): Promise<{ readonly status: unknown; readonly data: unknown }> {
  try {
    await request
  } catch (error) {
    if (!(error instanceof Error) || !('response' in error) || !('status' in error)) throw error
    const { response } = error
    const data = typeof response === 'object' && response !== null && 'data' in response ? response.data : undefined
    return { status: error.status, data }
  }
  throw new Error('the request was not refused')
}
