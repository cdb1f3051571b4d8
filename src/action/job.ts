import type { Client } from '../github/client.ts'
import { createClient } from '../github/client.ts'
import { ServerClock } from '../github/server-clock.ts'
import { TimeBudget } from '../github/time-budget.ts'
import { openTransport } from '../github/transport.ts'
import { type ActionEvent, readEvent } from './event.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { logLine } from './log.ts'
import { PullRequestReader } from './pull-request-reader.ts'

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
  readonly reader: PullRequestReader
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
  const reader = new PullRequestReader(client, { ...place, statusContext, marker: reviewMarker })
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
    reader,
  }
}
