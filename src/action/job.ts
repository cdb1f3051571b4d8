import type { Client } from '../github/client.ts'
import { createClient } from '../github/client.ts'
import { readPullRequest } from '../github/pull-request.ts'
import type { PullRequestState } from '../github/pull-request-state.ts'
import { Rights } from '../github/rights.ts'
import { ServerClock } from '../github/server-clock.ts'
import { TimeBudget } from '../github/time-budget.ts'
import { openTransport } from '../github/transport.ts'
import { type ActionEvent, readEvent } from './event.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { logLine } from './log.ts'

/** By this docgate knows the body of its own review; it counts only where this very account wrote it. */
export const reviewMarker = '<!-- docgate review -->'

/** What one run of the action works with. */
export interface Job {
  readonly environment: NodeJS.ProcessEnv
  readonly inputs: Inputs
  readonly event: ActionEvent
  /** The repository. */
  readonly place: { readonly owner: string; readonly repo: string }
  readonly client: Client
  /** The day at GitHub, once it has answered: ISO 8601, UTC. */
  readonly today: string
  /** Context of docgate's status, for reading: without one of its own the usual one. */
  readonly statusContext: string
  /** When the run has to end. */
  readonly time: TimeBudget
  /** Numbers of the pull requests that got a review by this very run. */
  readonly posted: Set<number>
  /** Reads a pull request of the repository as it is now. */
  read(number: number): Promise<PullRequestState>
}

/** How often a pull request is read until a review that was just posted is shown, after 1 and 2 seconds. */
const looks = 3

/**
 * Reads inputs and event, and makes a client. No request yet.
 *
 * @throws UsageError
 */
export async function openJob(environment: NodeJS.ProcessEnv): Promise<Job> {
  const inputs = readInputs(environment)
  const event = await readEvent(environment)
  const clock = new ServerClock()
  const time = new TimeBudget()
  const client = createClient({
    token: inputs.token,
    apiUrl: environment['GITHUB_API_URL'] ?? '',
    graphqlUrl: environment['GITHUB_GRAPHQL_URL'] ?? '',
    log: environment['RUNNER_DEBUG'] === '1' ? logLine : () => {},
    say: logLine,
    time,
    fetch: clock.noting(await openTransport(environment)),
  })
  const place = { owner: event.owner, repo: event.repo }
  const statusContext = inputs.status || 'docgate'
  const rights = new Rights(client, place)
  const posted = new Set<number>()
  const read = async (number: number): Promise<PullRequestState> => {
    for (let look = 1; ; look += 1) {
      const state = await readPullRequest(client, { ...place, number, statusContext, marker: reviewMarker }, rights)
      if (look === looks || state.own !== null || !posted.has(number)) return state
      await client.pause(look)
    }
  }
  return {
    environment,
    inputs,
    event,
    place,
    client,
    get today() {
      return clock.today
    },
    statusContext,
    time,
    posted,
    read,
  }
}
