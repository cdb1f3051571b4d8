import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { GraphQLSchema } from 'graphql'
import { Accounts, type Token, type User } from './accounts.ts'
import {
  type Account,
  type Answer,
  answerDespite,
  type Exchange,
  type Fault,
  notFound,
  Refusal,
  type Request,
} from './exchange.ts'
import { GitRepository } from './git/repository.ts'
import { answerGraphql } from './graphql/execute.ts'
import { smallSchema } from './graphql/schema.ts'
import { portOf, readRequest, secretOf, send, standardHeaders } from './http.ts'
import { RateLimit } from './rate-limit.ts'
import { route } from './rest/router.ts'
import { restRoutes } from './rest/routes.ts'
import { type PullRequestOptions, State } from './state.ts'
import { githubLimits, type Limits, type World } from './world.ts'

export interface StandInOptions {
  /** A bare git repository; the stand-in writes to it when a test pushes. */
  readonly repository: string
  readonly owner: string
  readonly name: string
  readonly pullRequests?: readonly PullRequestOptions[]
  /** By login. */
  readonly users?: Readonly<Record<string, User>>
  /** By the secret. */
  readonly tokens?: Readonly<Record<string, Token>>
  /** Logins of the members of the owner's teams, by slug. */
  readonly teams?: Readonly<Record<string, readonly string[]>>
  /** Private unless said otherwise: then a token reads only what it has a permission for. */
  readonly private?: boolean
  /** GitHub's full schema in tests; the small one when left out. */
  readonly schema?: GraphQLSchema
  readonly limits?: Partial<Limits>
  /** Ids of reviews and comments come after this number. GitHub's are above 32 bits by now, and so are these by default. */
  readonly firstId?: number
  /** Pages for people; nothing answers there. */
  readonly serverUrl?: string
  /** Called once for each request, after the answer was made. */
  readonly onExchange?: (exchange: Exchange) => void
  /** Milliseconds that each answer is on its way; 0 when left out. */
  readonly latency?: number
  /** Asked before each answer: what comes back is sent instead; `null` answers as always. */
  readonly fault?: (request: Request) => Fault | null
}

export interface StandIn {
  /** Base of the REST API, without a slash at the end. */
  readonly url: string
  readonly graphqlUrl: string
  readonly serverUrl: string
  readonly owner: string
  readonly name: string
  /** Every exchange so far, oldest first. */
  readonly log: readonly Exchange[]
  readonly state: State
  readonly world: World
  /** Sets or (with `null`) takes away what happens instead of answers. */
  setFault(fault: ((request: Request) => Fault | null) | null): void
  /** Has something cleared away when the stand-in is closed. */
  defer(clear: () => Promise<void>): void
  /** Ends server and git, cuts open connections, clears away what was deferred. */
  close(): Promise<void>
}

/** Starts the stand-in for GitHub on a free port of the loopback interface. Throws where the repository can't be opened. */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const git = new GitRepository(options.repository)
  const accounts = new Accounts(options.users ?? {})
  const state = new State(git, accounts, options.pullRequests ?? [], options.firstId ?? 3_000_000_000)
  const limits = { ...githubLimits, ...options.limits }
  const schema = options.schema ?? smallSchema()
  const rateLimit = new RateLimit(limits.requests)
  const log: Exchange[] = []
  const deferred: (() => Promise<void>)[] = []
  let fault = options.fault ?? null

  const server = createServer((incoming, outgoing) => {
    void handle(incoming, outgoing).catch((error: unknown) =>
      outgoing.destroy(error instanceof Error ? error : undefined),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const url = `http://127.0.0.1:${portOf(server.address())}`
  const serverUrl = options.serverUrl ?? 'https://github.example'
  const { owner, name } = options
  const world: World = {
    owner,
    name,
    private: options.private ?? true,
    git,
    accounts,
    state,
    teams: options.teams ?? {},
    limits,
    apiUrl: url,
    serverUrl,
  }

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const start = performance.now()
    const request = await readRequest(incoming)
    const secret = secretOf(request)
    const account = secret === null ? null : (options.tokens?.[secret] ?? null)
    const instead = fault?.(request) ?? null
    const resource = request.pathname === '/graphql' ? 'graphql' : 'core'
    const answer = await answerDespite(instead, () => answerTo(request, account))
    const breakdown = typeof instead === 'string' ? instead : null
    const budget = instead === null ? rateLimit.headers(secret ?? '', resource) : {}
    const headers = answer === null ? {} : { ...standardHeaders(answer, log.length), ...budget, ...answer.headers }
    const exchange: Exchange = {
      method: request.method,
      path: incoming.url ?? '/',
      requestHeaders: request.headers,
      requestBody: request.body,
      status: breakdown === null ? (answer?.status ?? 0) : 0,
      headers,
      answer: answer?.body,
      account: account?.login ?? null,
      fault: instead !== null,
      milliseconds: performance.now() - start,
    }
    log.push(exchange)
    options.onExchange?.(exchange)
    if (options.latency !== undefined) await setTimeout(options.latency)
    send(outgoing, answer, headers, breakdown)
  }

  async function answerTo(request: Request, account: Account): Promise<Answer> {
    try {
      const secret = secretOf(request) ?? ''
      const graphql = request.pathname === '/graphql'
      if (request.headers['user-agent'] === undefined)
        throw new Refusal(403, 'Request forbidden by administrative rules.')
      if (secret !== '' && account === null) throw new Refusal(401, 'Bad credentials')
      if (request.body instanceof SyntaxError) throw new Refusal(400, request.body.message)
      rateLimit.take(secret, graphql ? 'graphql' : 'core')
      if (!graphql) return await route(restRoutes, world, account, request)
      if (request.method !== 'POST') throw notFound()
      if (account === null) throw new Refusal(401, 'This endpoint requires you to be authenticated.')
      return await answerGraphql(schema, { world, token: account }, rateLimit.budget(secret), request.body)
    } catch (error) {
      if (error instanceof Refusal) return error.answer
      // Not an answer of GitHub's: the stand-in itself is wrong, and the contract says so.
      const why = error instanceof Error ? (error.stack ?? error.message) : String(error)
      return { status: 500, body: { message: `The stand-in failed: ${why}` } }
    }
  }

  return {
    url,
    graphqlUrl: `${url}/graphql`,
    serverUrl,
    owner,
    name,
    log,
    state,
    world,
    setFault: (wanted) => {
      fault = wanted
    },
    defer: (clear) => {
      deferred.push(clear)
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
      await git.close()
      for (const clear of deferred.splice(0)) await clear()
    },
  }
}
