/** Where a story takes place: a repository, the stand-in for GitHub, and the bundle that runs on its events. */

import { bot } from '../e2e/runner.ts'
import { runWarm } from '../e2e/warm.ts'
import { type CheckedStandIn, startChecked } from '../github/contract.ts'
import type { TokenScope } from '../github/stand-in/accounts.ts'
import type { Exchange } from '../github/stand-in/exchange.ts'
import { commitFiles, emptyRepository } from '../github/stand-in/git/fixture.ts'
import { runGit } from '../github/stand-in/git/run.ts'
import type { JsonRecord } from '../github/stand-in/json.ts'
import { type ActionResult, runnerEnvironment } from '../github/stand-in/runner.ts'
import type { Story } from './story.ts'
import { baseOf } from './texts.ts'

/** The pull request of every story: `ada`'s, from `change` into `main`. */
export const number = 12

/** An event as GitHub sends it to the workflows. */
export interface Event {
  readonly name: string
  readonly payload: JsonRecord
}

export interface Run extends ActionResult {
  /** Requests that change something, as `METHOD path`. */
  readonly writes: readonly string[]
}

export interface Stage {
  readonly standIn: CheckedStandIn
  /** The bare repository. */
  readonly directory: string
  readonly fork: boolean
  run(event: Event): Promise<Run>
  /** SHA of a branch or commit. */
  tip(revision: string): Promise<string>
  close(): Promise<void>
}

const reader = 'a-token-that-reads'
const writer = 'a-token-that-writes'

/** Sets the stage for a story: `main` holds its documents, `change` is at the same commit. */
export async function openStage(story: Story): Promise<Stage> {
  const repository = await emptyRepository()
  const { directory } = repository
  await commitFiles(directory, { branch: 'main', parent: null, files: baseOf(story) })
  await runGit(['branch', 'change', 'main'], { directory })
  const people = { ada: 'write', zoe: 'write', rita: 'write', gus: 'read', ...story.people } as const
  const seesTeams: Partial<Record<TokenScope, 'read'>> = story['token reads teams'] === true ? { members: 'read' } : {}
  const standIn = await startChecked({
    repository: directory,
    owner: 'lantern-books',
    name: 'back-office',
    pullRequests: [
      {
        ...{ number, headRef: 'change', baseRef: 'main', author: 'ada' },
        ...(story.fork !== undefined && { headRepository: story.fork }),
      },
    ],
    users: Object.fromEntries(Object.entries(people).map(([login, permission]) => [login, { permission }])),
    teams: story.teams ?? {},
    tokens: {
      [writer]: {
        login: bot,
        type: 'Bot',
        permissions: { contents: 'read', 'pull-requests': 'write', statuses: 'write', ...seesTeams },
      },
      [reader]: {
        login: bot,
        type: 'Bot',
        permissions: { contents: 'read', 'pull-requests': 'read', statuses: 'read' },
      },
    },
  })
  const fork = story.fork !== undefined
  return {
    standIn,
    directory,
    fork,
    run: async ({ name, payload }) => {
      const before = standIn.log.length
      // A fork's pull request gets a token that writes only where the workflow is the base branch's.
      const token = fork && ['pull_request', 'pull_request_review'].includes(name) ? reader : writer
      const env = await runnerEnvironment(standIn, { event: name, payload, token })
      const result = await runWarm(env)
      return { ...result, writes: standIn.log.slice(before).filter(isWrite).map(wordsOf) }
    },
    async tip(revision) {
      const commit = await standIn.world.git.commit(revision)
      if (commit === null) throw new Error(`there is no ${revision}`)
      return commit.oid
    },
    close: async () => {
      await standIn.close()
      await repository.remove()
    },
  }
}

function isWrite({ method, path }: Exchange): boolean {
  return method !== 'GET' && path !== '/graphql'
}

function wordsOf({ method, path }: Exchange): string {
  const short = path.replace(/^\/repos\/[^/]+\/[^/]+/, '')
  return `${method} ${short.replace(/[0-9a-f]{40}/, 'SHA').replace(/\/reviews\/\d+/, '/reviews/ID')}`
}
