import { evidenceKey, isCurrent, statusUrl } from './action/evidence-key.ts'
import { HeadStatus } from './action/head-status.ts'
import { defaultConfig } from './action/inputs.ts'
import { type Job, openJob } from './action/job.ts'
import { logLine } from './action/log.ts'
import { type Core, publishLocally, publishReview } from './action/publish.ts'
import type { PullRequestState } from './github/pull-request-state.ts'
import { statusOf } from './report/status.ts'
import { conclude, type Findings, findChanges } from './review.ts'
import { openPullRequestSource } from './source/pull-request.ts'
import type { Source } from './source/source.ts'

/** Entry of the action. Whatever fails, the job is red with a sentence and no green status of ours is left standing. */
export async function runAction(environment: NodeJS.ProcessEnv): Promise<void> {
  let withdraw: () => Promise<void> = async () => {}
  try {
    const job = await openJob(environment)
    const reading = job.read()
    // Loads while the first answer is under way: nothing needs it before.
    const core = import('@actions/core')
    const state = await reading
    if (!state.open) return logLine(`pull request ${job.event.number} is not open; nothing to do.`)
    const status = new HeadStatus(job, state.headSha, state.status)
    const failed = {
      state: 'error',
      description: 'docgate failed; see the log of its job',
      targetUrl: state.url,
    } as const
    withdraw = () => status.set(failed)
    await reviewPullRequest(job, state, status, core)
  } catch (error) {
    const known = error instanceof Error && ['UsageError', 'EnvironmentError'].includes(error.name)
    const sentence =
      error instanceof Error ? (known ? error.message : `docgate failed: ${error.message}`) : String(error)
    const core = await import('@actions/core')
    core.setFailed(sentence)
    await withdraw().catch(() => core.warning('The commit status could not be withdrawn either.'))
  }
}

/** From the first look at the pull request to the last word about it. */
async function reviewPullRequest(
  job: Job,
  first: PullRequestState,
  status: HeadStatus,
  core: Promise<Core>,
): Promise<void> {
  // A crash must not leave yesterday's green, unless that green speaks of exactly this state. Nothing waits for it yet.
  const pending = isCurrent(first, evidenceKey(first, job.inputs, job.today))
    ? Promise.resolve()
    : status.set({ state: 'pending', description: 'Checking the changed documents', targetUrl: first.url })
  pending.catch(() => {})
  const source = openPullRequestSource(job.client, { owner: job.event.owner, repo: job.event.repo, state: first })
  const findings = await findIn(source, job)
  const quiet = findings.documents.length === 0 && first.own === null
  // Approvals are looked at once more, after the work, so that the verdict is of now.
  const [state] = await Promise.all([
    quiet ? first : job.read(),
    quiet ? null : import('./report/markdown.ts'),
    pending,
  ])
  if (state.headSha !== first.headSha) {
    return logLine('the pull request got a new commit meanwhile; the run for that commit decides.')
  }
  await publish(job, findings, state, source, status, await core)
}

/** What the two commits say, whoever approved it. */
function findIn(source: Source, { environment, inputs, today }: Job): Promise<Findings> {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: home, GITHUB_ACTION_REF: ref } = environment
  const rulePage = home === undefined || home === '' ? '' : `${server}/${home}/blob/${ref || 'HEAD'}/README.md#rules`
  return findChanges(source, {
    configPath: inputs.config,
    configRequired: inputs.config !== defaultConfig,
    configText: null,
    documents: inputs.documents,
    template: inputs.template,
    today,
    ruleUrl: () => rulePage,
  })
}

async function publish(
  job: Job,
  findings: Findings,
  state: PullRequestState,
  source: Source,
  status: HeadStatus,
  core: Core,
): Promise<void> {
  const { inputs } = job
  const report = conclude(findings, state, inputs)
  const review = await publishReview(job, report, state, await source.files())
  const verdict = statusOf(report, { failOn: inputs.failOn, gate: inputs.approvals === 'gate' })
  const key = evidenceKey(state, inputs, job.today)
  await Promise.all([
    status.set({
      state: verdict.state,
      description: verdict.description,
      targetUrl: statusUrl(state, review.url, key),
    }),
    review.settle(),
  ])
  const refused = [...review.refused, ...(status.refused === null ? [] : [status.refused])]
  await publishLocally(core, job, report, state, { url: review.url, refused })
  logLine(`${verdict.description}.`)
  if (report.conclusion === 'failure')
    core.setFailed(`${verdict.description}. The job summary and the review say where.`)
}
