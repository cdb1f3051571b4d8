import type { Client } from '../github/client.ts'
import { createClient } from '../github/client.ts'
import { readPullRequest } from '../github/pull-request.ts'
import type { PullRequestState } from '../github/pull-request-state.ts'
import { Rights } from '../github/rights.ts'
import { ServerClock } from '../github/server-clock.ts'
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
  /** Reads a pull request of the repository as it is now. */
  read(number: number): Promise<PullRequestState>
}

/**
 * Reads inputs and event, and makes a client. No request yet.
 *
 * @throws UsageError
 */
export async function openJob(environment: NodeJS.ProcessEnv): Promise<Job> {
  const inputs = readInputs(environment)
  const event = await readEvent(environment)
  const clock = new ServerClock()
  const client = createClient({
    token: inputs.token,
    apiUrl: environment['GITHUB_API_URL'] ?? '',
    graphqlUrl: environment['GITHUB_GRAPHQL_URL'] ?? '',
    log: environment['RUNNER_DEBUG'] === '1' ? logLine : () => {},
    fetch: clock.noting(await openTransport(environment)),
  })
  const place = { owner: event.owner, repo: event.repo }
  const statusContext = inputs.status || 'docgate'
  const rights = new Rights(client, place)
  const read = (number: number) =>
    readPullRequest(client, { ...place, number, statusContext, marker: reviewMarker }, rights)
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
    read,
  }
}
