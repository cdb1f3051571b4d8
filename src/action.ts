import { type PullRequestEvent, readEvent } from './action/event.ts'
import { evidenceKey, isCurrent, statusUrl } from './action/evidence-key.ts'
import { defaultConfig, type Inputs, readInputs } from './action/inputs.ts'
import { logLine } from './action/log.ts'
import { type Core, publishLocally, publishReview, reviewMarker } from './action/publish.ts'
import { type Client, createClient } from './github/client.ts'
import { readPullRequest } from './github/pull-request.ts'
import type { PullRequestState } from './github/pull-request-state.ts'
import { setStatus } from './github/status.ts'
import { statusOf } from './report/status.ts'
import { conclude, type Findings, findChanges } from './review.ts'
import { openPullRequestSource } from './source/pull-request.ts'
import type { Source } from './source/source.ts'

/** Entry of the action. Whatever fails, the job is red with a sentence and no green status of ours is left standing. */
export async function runAction(environment: NodeJS.ProcessEnv): Promise<void> {
  const run = new Run(environment)
  try {
    await run.go()
  } catch (error) {
    const known = error instanceof Error && ['UsageError', 'EnvironmentError'].includes(error.name)
    const sentence =
      error instanceof Error ? (known ? error.message : `docgate failed: ${error.message}`) : String(error)
    const core = await import('@actions/core')
    core.setFailed(sentence)
    await run.giveUp().catch(() => core.warning('The commit status could not be withdrawn either.'))
  }
}

class Run {
  readonly #environment: NodeJS.ProcessEnv
  readonly #today = new Date().toISOString().slice(0, 10)
  /** Withdraws what an earlier run said, once it is known where. */
  giveUp: () => Promise<void> = async () => {}

  constructor(environment: NodeJS.ProcessEnv) {
    this.#environment = environment
  }

  async go(): Promise<void> {
    const inputs = readInputs(this.#environment)
    const event = await readEvent(this.#environment)
    const client = createClient({
      token: inputs.token,
      apiUrl: this.#environment['GITHUB_API_URL'] ?? '',
      graphqlUrl: this.#environment['GITHUB_GRAPHQL_URL'] ?? '',
      log: this.#environment['RUNNER_DEBUG'] === '1' ? logLine : () => {},
    })
    const read = (): Promise<PullRequestState> =>
      readPullRequest(client, {
        ...place(event),
        number: event.number,
        statusContext: inputs.status || 'docgate',
        marker: reviewMarker,
      })
    const reading = read()
    // Loads while the first answer is under way: it is large, and nothing needs it before.
    const core = import('@actions/core')
    const first = await reading
    if (!first.open) return logLine(`pull request ${event.number} is not open; nothing to do.`)
    this.giveUp = () =>
      this.#setStatus(client, event, inputs, first, {
        state: 'error',
        description: 'docgate failed; see the log of its job',
        key: null,
        url: null,
      }).then(() => {})

    const key = evidenceKey(first, inputs, this.#today)
    const pending = isCurrent(first, key)
      ? null
      : await this.#setStatus(client, event, inputs, first, {
          state: 'pending',
          description: 'Checking the changed documents',
          key: null,
          url: null,
        })
    const source = openPullRequestSource(client, { ...place(event), state: first })
    const findings = await this.#find(source, inputs)
    const state = findings.documents.length === 0 && first.own === null ? first : await read()
    if (state.headSha !== first.headSha)
      return logLine('the pull request got a new commit meanwhile; the run for that commit decides.')
    await this.#publish(await core, findings, {
      client,
      event,
      inputs,
      state: pending === null ? state : { ...state, status: pending },
      source,
      read,
    })
  }

  /** What the two commits say, whoever approved it. */
  #find(source: Source, inputs: Inputs): Promise<Findings> {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: home, GITHUB_ACTION_REF: ref } = this.#environment
    return findChanges(source, {
      configPath: inputs.config,
      configRequired: inputs.config !== defaultConfig,
      configText: null,
      documents: inputs.documents,
      template: inputs.template,
      today: this.#today,
      ruleUrl: () =>
        home === undefined || home === '' ? '' : `${server}/${home}/blob/${ref || 'HEAD'}/README.md#rules`,
    })
  }

  async #publish(
    core: Core,
    findings: Findings,
    about: {
      client: Client
      event: PullRequestEvent
      inputs: Inputs
      state: PullRequestState
      source: Source
      read: () => Promise<PullRequestState>
    },
  ): Promise<void> {
    const { client, event, inputs, state, source, read } = about
    const report = conclude(findings, state, inputs)
    const publication = {
      client,
      event,
      inputs,
      state,
      files: await source.files(),
      serverUrl: this.#environment['GITHUB_SERVER_URL'] ?? '',
      read,
    }
    const published = await publishReview(report, publication)
    await publishLocally(core, report, published, publication, this.#environment)
    const verdict = statusOf(report, { failOn: inputs.failOn, gate: inputs.approvals === 'gate' })
    await this.#setStatus(
      client,
      event,
      inputs,
      state,
      { ...verdict, key: evidenceKey(state, inputs, this.#today), url: published.url },
      core,
    )
    logLine(`${verdict.description}.`)
    if (report.conclusion === 'failure')
      core.setFailed(`${verdict.description}. The job summary and the review say where.`)
  }

  /** Sets the status unless it is there already; returns it as it stands afterwards. */
  async #setStatus(
    client: Client,
    event: PullRequestEvent,
    inputs: Inputs,
    state: PullRequestState,
    wanted: {
      state: 'error' | 'pending' | 'failure' | 'success'
      description: string
      key: string | null
      url: string | null
    },
    core: Core | null = null,
  ): Promise<PullRequestState['status']> {
    if (inputs.status === '') return state.status
    const status = {
      state: wanted.state,
      description: wanted.description,
      targetUrl: wanted.key === null ? state.url : statusUrl(state, wanted.url, wanted.key),
    }
    const { refused } = await setStatus(
      client,
      { ...place(event), sha: state.headSha, context: inputs.status },
      status,
      state.status,
    )
    if (refused === null) return status
    core?.warning(refused)
    return state.status
  }
}

function place(event: PullRequestEvent): { readonly owner: string; readonly repo: string } {
  return { owner: event.owner, repo: event.repo }
}
