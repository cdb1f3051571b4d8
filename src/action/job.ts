import type { Client } from '../github/client.ts'
import { createClient } from '../github/client.ts'
import { readPullRequest } from '../github/pull-request.ts'
import type { PullRequestState } from '../github/pull-request-state.ts'
import { openTransport } from '../github/transport.ts'
import { type PullRequestEvent, readEvent } from './event.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { logLine } from './log.ts'

/** By this docgate knows the body of its own review; it counts only where this very account wrote it. */
export const reviewMarker = '<!-- docgate review -->'

/** What one run of the action works with. */
export interface Job {
  readonly environment: NodeJS.ProcessEnv
  readonly inputs: Inputs
  readonly event: PullRequestEvent
  readonly client: Client
  /** ISO 8601, UTC. */
  readonly today: string
  /** Reads the pull request, or another one of the repository, as it is now. */
  read(number?: number): Promise<PullRequestState>
}

/**
 * Reads inputs and event, and makes a client. No request yet.
 *
 * @throws UsageError
 */
export async function openJob(environment: NodeJS.ProcessEnv): Promise<Job> {
  const inputs = readInputs(environment)
  const event = await readEvent(environment)
  const client = createClient({
    token: inputs.token,
    apiUrl: environment['GITHUB_API_URL'] ?? '',
    graphqlUrl: environment['GITHUB_GRAPHQL_URL'] ?? '',
    log: environment['RUNNER_DEBUG'] === '1' ? logLine : () => {},
    fetch: await openTransport(environment),
  })
  const place = { owner: event.owner, repo: event.repo }
  const today = new Date().toISOString().slice(0, 10)
  const read = (number = event.number) =>
    readPullRequest(client, { ...place, number, statusContext: inputs.status || 'docgate', marker: reviewMarker })
  return { environment, inputs, event, client, today, read }
}
