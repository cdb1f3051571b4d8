/** The whole way: the committed bundle, run as a runner runs it, against the stand-in with GitHub's contract checked. */
import { join } from 'node:path'
import { type CheckedStandIn, pullRequestEvent, reviewEvent, startChecked } from '../github/contract.ts'
import type { Token } from '../github/stand-in/accounts.ts'
import type { Exchange, Fault, Request } from '../github/stand-in/exchange.ts'
import {
  type BareRepository,
  commitFiles,
  emptyRepository,
  type File,
  fromTree,
  type NewCommit,
} from '../github/stand-in/git/fixture.ts'
import { isRecord, type JsonRecord, textOf } from '../github/stand-in/json.ts'
import {
  type ActionResult,
  type Environment,
  type Inputs,
  runAction,
  runnerEnvironment,
} from '../github/stand-in/runner.ts'
import type { PullRequestOptions, ReviewState } from '../github/stand-in/state.ts'
import type { Limits } from '../github/stand-in/world.ts'

export const root = join(import.meta.dirname, '../..')
/** What is tested; another bundle than the committed one where `DOCGATE_BUNDLE` says so. */
export const bundle = process.env['DOCGATE_BUNDLE'] ?? join(root, 'dist/index.js')
/** CI runs these tests once more with the Node.js that GitHub runs actions on. */
export const node = process.env['DOCGATE_NODE'] ?? process.execPath

const number = 12
export const token = 'a-secret-token'
export const bot = 'github-actions[bot]'

export interface Scene {
  readonly standIn: CheckedStandIn
  readonly directory: string
  /** Runs the action for the pull request as it is now. */
  run(options?: RunOptions): Promise<Outcome>
  /** Runs the action for any event. */
  act(event: string, payload: JsonRecord, options?: ActOptions): Promise<Outcome>
  /** A person reviews, and the action runs for it. */
  review(author: string, state: ReviewState): Promise<Outcome>
  push(files: Readonly<Record<string, File>>): Promise<void>
  /** State and description of the newest status on the head commit. */
  status(): Promise<string>
  /** Closes the stand-in and verifies that every exchange was as GitHub describes it. */
  close(): Promise<void>
}

export interface ActOptions {
  readonly inputs?: Inputs
  /** What the token of the job may do, where it is not the scene's own. */
  readonly permissions?: Token['permissions']
  /** Variables beside those of the runner, or instead of them. */
  readonly environment?: Readonly<Record<string, string>>
}

export interface RunOptions {
  readonly inputs?: Inputs
  readonly action?: string
  /** `pull_request` when left out. */
  readonly event?: 'pull_request' | 'pull_request_target'
  /** Another pull request than the first one. */
  readonly number?: number
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
  /** Runs the bundle; in a process of its own when left out. */
  readonly runner?: (env: Environment) => Promise<ActionResult>
  /** `owner/name` of the fork that the pull request comes from. */
  readonly fork?: string
  /** Further branches, in this order, after `main` and before `change`. */
  readonly branches?: readonly NewCommit[]
  /** What `change` follows; `main` when left out. */
  readonly headParent?: string
  readonly pullRequests?: readonly PullRequestOptions[]
  readonly limits?: Partial<Limits>
  /** Logins of the members of the owner's teams, by slug. */
  readonly teams?: Readonly<Record<string, readonly string[]>>
  /** Where GitHub's pages for people are. */
  readonly serverUrl?: string
}

/** What a request asks for; tests act between two of them. */
export const asks = {
  /** Pull request, reviews, status: GraphQL. */
  state: ({ body }: Request): boolean => queryOf(body)?.includes('pullRequest(') === true,
  /** The list of changed files. */
  files: ({ method, pathname }: Request): boolean => method === 'GET' && /\/pulls\/\d+\/files$/.test(pathname),
  /** The list of all files. */
  tree: ({ pathname }: Request): boolean => pathname.includes('/git/trees/'),
  /** Text of files, by GraphQL or as one blob. */
  content: ({ body, pathname }: Request): boolean =>
    queryOf(body)?.includes('file(path:') === true || /\/(?:git\/blobs|contents)\//.test(pathname),
  /** A write to the reviews or their comments. */
  review: ({ method, pathname }: Request): boolean => method !== 'GET' && pathname.includes('/pulls/'),
  /** A write of a commit status, of this state where one is given. */
  status:
    (state?: string) =>
    ({ method, pathname, body }: Request): boolean =>
      method === 'POST' &&
      pathname.includes('/statuses/') &&
      (state === undefined || (isRecord(body) && body['state'] === state)),
} as const

/**
 * Acts once, right before the stand-in answers the `nth` request of a kind; what `act` gives is answered instead, `null`
 * answers as always. Gives whether it came to that: a test that does not ask may have tested nothing.
 */
export function actBefore(
  standIn: CheckedStandIn,
  wanted: (request: Request) => boolean,
  act: (request: Request) => Fault | null,
  nth = 1,
): () => boolean {
  let seen = 0
  standIn.setFault((request) => {
    if (!wanted(request)) return null
    seen += 1
    return seen === nth ? act(request) : null
  })
  return () => seen >= nth
}

function queryOf(body: unknown): string | undefined {
  return isRecord(body) ? textOf(body['query']) : undefined
}

/** A repository with one pull request of `ada`; `rita` may write, `gus` may only read. */
export async function openScene(options: SceneOptions = {}): Promise<Scene> {
  const repository = await repositoryOf(options)
  const level = options.writes === false ? 'read' : 'write'
  const tokens: Record<string, Token> = {
    [token]: { login: bot, type: 'Bot', permissions: { contents: 'read', 'pull-requests': level, statuses: level } },
  }
  const standIn = await startChecked({
    repository: repository.directory,
    owner: 'lantern-books',
    name: 'back-office',
    pullRequests: [
      {
        number,
        headRef: 'change',
        baseRef: 'main',
        author: 'ada',
        ...(options.fork !== undefined && { headRepository: options.fork }),
      },
      ...(options.pullRequests ?? []),
    ],
    ...(options.limits !== undefined && { limits: options.limits }),
    ...(options.teams !== undefined && { teams: options.teams }),
    ...(options.serverUrl !== undefined && { serverUrl: options.serverUrl }),
    users: { ada: { permission: 'write' }, rita: { permission: 'write' }, gus: { permission: 'read' } },
    tokens,
  })
  const act = async (event: string, payload: JsonRecord, more: ActOptions = {}) => {
    const { inputs = {}, permissions, environment = {} } = more
    const before = standIn.log.length
    const secret = permissions === undefined ? token : `${token} ${JSON.stringify(permissions)}`
    if (permissions !== undefined) tokens[secret] = { login: bot, type: 'Bot', permissions }
    const env = { ...(await runnerEnvironment(standIn, { event, payload, token: secret, inputs })), ...environment }
    const run = options.runner ?? ((each: Environment) => runAction(each, { bundle: options.bundle ?? bundle, node }))
    const result = await run(env)
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
    run: async ({ inputs, action = 'synchronize', event = 'pull_request', number: pull = number } = {}) =>
      act(event, await pullRequestEvent(standIn, pull, action), inputs === undefined ? {} : { inputs }),
    act,
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
  return method !== 'GET' && path.split('?')[0] !== '/graphql'
}

async function repositoryOf({ base, head, branches, headParent }: SceneOptions): Promise<BareRepository> {
  if (base === undefined)
    return fromTree({ base: join(root, 'demo/example/base'), head: join(root, 'demo/example/head') })
  const repository = await emptyRepository()
  await commitFiles(repository.directory, { branch: 'main', parent: null, files: base })
  for (const commit of branches ?? []) await commitFiles(repository.directory, commit)
  await commitFiles(repository.directory, { branch: 'change', parent: headParent ?? 'main', files: head ?? {} })
  return repository
}
