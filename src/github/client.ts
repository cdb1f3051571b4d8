import { setTimeout } from 'node:timers/promises'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import Bottleneck from 'bottleneck'
import { EnvironmentError } from '../source/environment-error.ts'
import { failureReason, namesSecondaryLimit, rateLimitReason } from './failure.ts'
import { TimeBudget, wholeRun } from './time-budget.ts'
import { type Fetch, followingRenames } from './transport.ts'
import { refusesUnreadable } from './unreadable.ts'

export interface ClientOptions {
  readonly token: string
  /** Base of the REST API, for example `GITHUB_API_URL`. */
  readonly apiUrl: string
  /** Address of the GraphQL API, for example `GITHUB_GRAPHQL_URL`. */
  readonly graphqlUrl: string
  /** Takes one line for each request and each wait. What it prints is for the caller to make safe. */
  readonly log: (line: string) => void
  /** Takes a line for each wait for a limit, which people should know of; `log` when left out. */
  readonly say?: (line: string) => void
  /** What all requests may take together. */
  readonly time?: TimeBudget
  /** How requests travel; Node's own `fetch` when left out. See `openTransport`. */
  readonly fetch?: Fetch
  /** Milliseconds that a second of waiting lasts, for tests; 1,000 else. */
  readonly second?: number
}

/** One entry of `errors` in a GraphQL answer. */
export interface GraphqlError {
  readonly message: string
  readonly type?: string
  readonly path?: readonly (string | number)[]
}

export interface Client {
  readonly rest: Octokit['rest']
  readonly paginate: Octokit['paginate']
  /**
   * Asks the GraphQL API.
   *
   * @param tolerates says of one error whether the answer is of use with it: its path is then `null`.
   * @returns the answer's data, and the errors that were tolerated.
   * @throws EnvironmentError with GitHub's own words where there is any other error.
   */
  query<Answer>(
    text: string,
    variables: Readonly<Record<string, unknown>>,
    tolerates?: (error: GraphqlError) => boolean,
  ): Promise<{ readonly data: Answer; readonly errors: readonly GraphqlError[] }>
  /** Waits, until what was written is shown to who reads: GitHub may answer a question from a copy of yesterday. */
  pause(seconds: number): Promise<void>
}

/** A limit that is lifted later than this is not waited for: the job would cost more than a later re-run. Seconds. */
const longestWait = 60
/** A request that hangs is given up. GitHub itself ends one after 10 seconds. */
const longestAnswer = 15
/** Trials after the first one, for answers of 500 and above and for a broken connection. After 1 and 4 seconds. */
const retries = 2

/** A client of one GitHub, github.com or Enterprise. Makes no request by itself. */
export function createClient(options: ClientOptions): Client {
  const { second = 1_000, time = new TimeBudget(), say = options.log } = options
  const pace = { retryAfterBaseValue: second }
  const octokit = new (Octokit.plugin(refusesUnreadable, namesSecondaryLimit, retry, throttling))({
    auth: options.token,
    baseUrl: options.apiUrl,
    userAgent: 'docgate',
    log: { debug: () => {}, info: options.log, warn: options.log, error: options.log },
    request: { fetch: inTime(followingRenames(options.fetch ?? fetch), time, second) },
    // No status of 400 to 499 gets better by asking again; what is a rate limit is for the throttling alone.
    retry: { retries, doNotRetry: Array.from({ length: 100 }, (_, index) => 400 + index), ...pace },
    throttle: {
      onRateLimit: waits,
      onSecondaryRateLimit: waits,
      ...pace,
      ...limits(),
    },
  })

  function withoutToken(text: string): string {
    return text.replaceAll(options.token, '***')
  }

  function waits(seconds: number, _request: unknown, _octokit: unknown, trials: number): boolean {
    const waiting = seconds <= longestWait && trials < retries && seconds * second < time.left()
    say(`rate limit: ${waiting ? `waiting ${seconds} seconds` : `${seconds} seconds are too long to wait`}`)
    return waiting
  }

  spacesWrites(octokit)
  octokit.hook.before('request', () => {
    if (time.left() === 0) throw new EnvironmentError(timeIsOver)
  })
  // Registered last, so it sees what the plugins have given up on.
  octokit.hook.error('request', (error) => {
    // Octokit's message is GitHub's, or that of whatever answers in its place, which knows the token.
    if (error instanceof Error) error.message = withoutToken(error.message)
    const reason = rateLimitReason(error) ?? (time.left() === 0 ? timeIsOver : failureReason(error))
    throw reason === null ? error : new EnvironmentError(reason, { cause: error })
  })

  const graphqlBase = options.graphqlUrl.replace(/\/graphql\/?$/, '')
  return {
    rest: octokit.rest,
    paginate: octokit.paginate,
    async query<Answer>(
      text: string,
      variables: Readonly<Record<string, unknown>>,
      tolerates: (error: GraphqlError) => boolean = () => false,
    ) {
      // The plugins know GraphQL by this very path, which octokit.graphql does not keep on Enterprise.
      const answer = await octokit.request('POST /graphql', { baseUrl: graphqlBase, query: text, variables })
      const body: { readonly data?: Answer | null; readonly errors?: readonly GraphqlError[] } = answer.data
      const errors = body.errors ?? []
      const grave = errors.find((error) => !tolerates(error))
      if (grave !== undefined) throw new EnvironmentError(withoutToken(refusedQuery(grave)))
      if (body.data === undefined || body.data === null) throw new EnvironmentError('GitHub gave an empty answer.')
      return { data: body.data, errors }
    },
    pause: async (seconds) => {
      await setTimeout(Math.min(seconds * second, time.left()))
    },
  }
}

/** GitHub does not say which permission is missing, nor in which of the objects on the way. */
function refusedQuery({ message, type }: GraphqlError): string {
  const remedy =
    type === 'FORBIDDEN' ? ': add "contents: read" and "pull-requests: write" to the job\'s permissions.' : ''
  return `GitHub refused a query: ${message}${remedy}`
}

const timeIsOver = `GitHub was too slow: docgate gave up after ${wholeRun / 60_000} minutes. Run again later.`

const aMinute = { maxConcurrent: null, minTime: 0, reservoirRefreshInterval: 60_000 }

/**
 * The throttling plugin spaces writes and GraphQL queries by 1 second and what notifies by 3, from the second one on.
 * That is for clients that write all day. A run seldom writes more than thrice, and one that judges many pull requests
 * asks a few hundred times, so here the first ones pass at once.
 */
function limits(): { readonly write: Bottleneck.Group; readonly notifications: Bottleneck.Group } {
  return {
    // The plugin takes a query for a write. GitHub allows 2,000 points a minute, and a query of ours costs one.
    write: new Bottleneck.Group({ ...aMinute, reservoir: 700, reservoirRefreshAmount: 700 }),
    notifications: new Bottleneck.Group({ ...aMinute, reservoir: 40, reservoirRefreshAmount: 40 }),
  }
}

/** Beyond GitHub's limit of 80 content-creating requests a minute they wait; queries create nothing. */
function spacesWrites(octokit: Octokit): void {
  const writes = new Bottleneck({ ...aMinute, reservoir: 70, reservoirRefreshAmount: 70 })
  octokit.hook.before('request', async ({ method, url }) => {
    if (method !== 'GET' && url !== '/graphql') await writes.schedule(async () => {})
  })
}

/** A failure in words, where the transport would only say that something was aborted. */
function inTime(request: Fetch, time: TimeBudget, second: number): Fetch {
  return async (url, init) => {
    const left = time.left()
    // Another trial: it would be given up on its way, and a write be done all the same.
    if (left === 0) throw new Error('no time is left')
    const signal = AbortSignal.timeout(Math.ceil(Math.min(longestAnswer * second, left)))
    try {
      return await request(url, { ...init, signal })
    } catch (error) {
      throw signal.aborted ? new Error(`no answer in ${longestAnswer} seconds`, { cause: error }) : error
    }
  }
}
