/** The whole way: the committed bundle, run as a runner runs it, against the stand-in with GitHub's contract checked. */
import { join } from 'node:path'
import { type CheckedStandIn, pullRequestEvent, reviewEvent, startChecked } from '../github/contract.ts'
import type { Exchange } from '../github/stand-in/exchange.ts'
import {
  type BareRepository,
  commitFiles,
  emptyRepository,
  type File,
  fromTree,
} from '../github/stand-in/git/fixture.ts'
import { type ActionResult, type Inputs, runAction, runnerEnvironment } from '../github/stand-in/runner.ts'

export const root = join(import.meta.dirname, '../..')
export const bundle = join(root, 'dist/index.js')
/** CI runs these tests once more with the Node.js that GitHub runs actions on. */
export const node = process.env['DOCGATE_NODE'] ?? process.execPath

const number = 12
export const token = 'a-secret-token'
export const bot = 'github-actions[bot]'

export interface Scene {
  readonly standIn: CheckedStandIn
  readonly directory: string
  /** Runs the action for the pull request as it is now. */
  run(options?: { readonly inputs?: Inputs; readonly action?: string }): Promise<Outcome>
  /** A person reviews, and the action runs for it. */
  review(author: string, state: 'APPROVED' | 'CHANGES_REQUESTED'): Promise<Outcome>
  push(files: Readonly<Record<string, File>>): Promise<void>
  /** State and description of the newest status on the head commit. */
  status(): Promise<string>
  /** Closes the stand-in and verifies that every exchange was as GitHub describes it. */
  close(): Promise<void>
}

export interface Outcome extends ActionResult {
  readonly exchanges: readonly Exchange[]
  /** Requests that change something, as `METHOD path status`. */
  readonly writes: readonly string[]
}

export interface SceneOptions {
  readonly base?: Readonly<Record<string, File>>
  readonly head?: Readonly<Record<string, File>>
  readonly writes?: boolean
  /** Another bundle than the committed one. */
  readonly bundle?: string
}

/** A repository with one pull request of `ada`; `rita` may write, `gus` may only read. */
export async function openScene(options: SceneOptions = {}): Promise<Scene> {
  const repository = await repositoryOf(options)
  const level = options.writes === false ? 'read' : 'write'
  const standIn = await startChecked({
    repository: repository.directory,
    owner: 'lantern-books',
    name: 'back-office',
    pullRequests: [{ number, headRef: 'change', baseRef: 'main', author: 'ada' }],
    users: { ada: { permission: 'write' }, rita: { permission: 'write' }, gus: { permission: 'read' } },
    tokens: {
      [token]: { login: bot, type: 'Bot', permissions: { contents: 'read', 'pull-requests': level, statuses: level } },
    },
  })
  const act = async (
    event: string,
    payload: Parameters<typeof runnerEnvironment>[1]['payload'],
    inputs: Inputs = {},
  ) => {
    const before = standIn.log.length
    const env = await runnerEnvironment(standIn, { event, payload, token, inputs })
    const result = await runAction(env, { bundle: options.bundle ?? bundle, node })
    const exchanges = standIn.log.slice(before)
    return {
      ...result,
      exchanges,
      writes: exchanges
        .filter(isWrite)
        .map(
          ({ method, path, status }) =>
            `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, '').replace(/[0-9a-f]{40}/, 'SHA')} ${status}`,
        ),
    }
  }
  return {
    standIn,
    directory: repository.directory,
    run: async ({ inputs, action = 'synchronize' } = {}) =>
      act('pull_request', await pullRequestEvent(standIn, number, action), inputs),
    review: async (author, state) => {
      const { id } = await standIn.state.addReview({ pull: number, author, state })
      return act('pull_request_review', await reviewEvent(standIn, id))
    },
    push: async (files) => {
      await standIn.state.push({ branch: 'change', files, message: 'Next' })
    },
    status: async () => {
      const { head } = await standIn.state.tips(number)
      const newest = standIn.state.currentStatuses(head).find((each) => each.context === 'docgate')
      return newest === undefined ? 'none' : `${newest.state}: ${newest.description}`
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

async function repositoryOf({ base, head }: SceneOptions): Promise<BareRepository> {
  if (base === undefined)
    return fromTree({ base: join(root, 'demo/example/base'), head: join(root, 'demo/example/head') })
  const repository = await emptyRepository()
  await commitFiles(repository.directory, { branch: 'main', parent: null, files: base })
  await commitFiles(repository.directory, { branch: 'change', parent: 'main', files: head ?? {} })
  return repository
}
