import { touchedBy } from './action/base-push.ts'
import { failureText } from './action/failure.ts'
import { HeadStatus } from './action/head-status.ts'
import { type Job, openJob } from './action/job.ts'
import { judgeMergeGroup } from './action/judge-merge-group.ts'
import { type Candidate, judgePullRequest } from './action/judge-pull-request.ts'
import type { Judgement } from './action/judgement.ts'
import { logLine } from './action/log.ts'
import { annotate, type Core, publishLocally } from './action/publish.ts'
import { keepClockSteady } from './action/steady-clock.ts'
import { withHead } from './action/targets.ts'
import type { OpenPullRequest } from './github/open-pull-requests.ts'
import { EnvironmentError } from './source/environment-error.ts'

/** Entry of the action. Whatever fails, the job is red with a sentence and no green status of ours is left standing. */
export async function runAction(environment: NodeJS.ProcessEnv): Promise<void> {
  keepClockSteady()
  try {
    const job = await openJob(environment)
    // The toolkit loads while the first answer is under way: nothing needs it before.
    const [outcome, core] = await Promise.all([act(job), import('@actions/core')])
    await report(core, job, outcome)
  } catch (error) {
    const core = await import('@actions/core')
    core.setFailed(failureText(error))
  }
}

/** What came of a run. */
interface Outcome {
  readonly judged: readonly Judgement[]
  /** What docgate itself could not do, each a sentence. */
  readonly failures: readonly string[]
}

async function act(job: Job): Promise<Outcome> {
  const { hint } = job.event
  switch (hint.kind) {
    case 'nothing':
      logLine(hint.reason)
      return { judged: [], failures: [] }
    case 'pull-request': {
      const judgement = await judgePullRequest(job, hint)
      return { judged: judgement === null ? [] : [judgement], failures: [] }
    }
    case 'merge-group':
      return { judged: [await judgeMergeGroup(job, hint)], failures: [] }
    case 'head': {
      const found = await lookedFor(withHead(job, hint))
      if (found.length === 0)
        logLine(`no open pull request has the head branch or commit of this ${job.event.name}; nothing to do.`)
      return judgeEach(job, found)
    }
    case 'push': {
      const touched = await lookedFor(touchedBy(job, hint))
      if (touched.length === 0) logLine('the push changes the verdict of no open pull request; nothing to do.')
      const failures = await holdBack(job, touched)
      const outcome = await judgeEach(job, touched.slice(0, mostJudged))
      return { ...outcome, failures: [...failures, ...outcome.failures] }
    }
  }
}

/** Where nobody knows which pull requests are meant, none of them is held back. */
async function lookedFor<Found>(search: Promise<Found>): Promise<Found> {
  return search.catch((error: unknown) => {
    const left = 'No pull request was looked at, so a commit status that still is success may be wrong by now.'
    throw new EnvironmentError(`${failureText(error).replace(/\.?$/, '.')} ${left}`, { cause: error })
  })
}

/** Pull requests that one run judges at most: each takes some seconds, and a token has so many requests an hour. */
const mostJudged = 20

/** One after the other, so that the failure of one stops no other. */
async function judgeEach(job: Job, candidates: readonly Candidate[]): Promise<Outcome> {
  const judged: Judgement[] = []
  const failures: string[] = []
  for (const candidate of candidates.slice(0, mostJudged)) {
    try {
      const judgement = await judgePullRequest(job, candidate)
      if (judgement === null) continue
      judged.push(judgement)
      if (judgement.failure !== null) failures.push(`Pull request ${candidate.number}: ${judgement.failure}`)
    } catch (error) {
      failures.push(`Pull request ${candidate.number}: ${failureText(error)}`)
    }
  }
  return { judged, failures }
}

/** What was green by other rules is not, from now on: should this run end early, nothing stale is left standing. */
async function holdBack(job: Job, touched: readonly OpenPullRequest[]): Promise<readonly string[]> {
  const failures: string[] = []
  for (const [index, { number, headSha, url, mayBeGreen }] of touched.entries()) {
    const description =
      index < mostJudged
        ? 'Checking the changed documents'
        : 'The base branch has changed: run docgate again for this pull request'
    if (!mayBeGreen) continue
    const status = new HeadStatus(job, headSha, null)
    await status
      .set({ state: 'pending', description, targetUrl: url })
      .catch((error: unknown) => failures.push(`Pull request ${number}: ${failureText(error)}`))
  }
  return failures
}

/** The runner's side: annotations, job summary, outputs, and the colour of the job. */
async function report(core: Core, job: Job, { judged, failures }: Outcome): Promise<void> {
  // A run by hand, by relay or by push hangs on the default branch, where other people's findings mark nothing red.
  const isOwn = ['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group'].includes(job.event.name)
  const [first] = judged
  for (const { name, report: each, verdict, warnings, failure } of judged) {
    // What GitHub did not allow comes first: of more than ten warnings GitHub hides those that come later.
    for (const sentence of warnings) core.warning(isOwn ? sentence : `${name}: ${sentence}`)
    if (isOwn) annotate(core, each, { error: each.conclusion === 'failure' ? 1 : 0, warning: warnings.length })
    if (failure === null)
      logLine(isOwn ? `${verdict.description}.` : `${name}: ${verdict.state}. ${verdict.description}.`)
  }
  if (first !== undefined && judged.length === 1 && job.event.name !== 'push') await publishLocally(core, job, first)
  else if (judged.length > 0) await summarise(core, judged)
  for (const sentence of failures) core.error(sentence)
  if (failures.length > 0) core.setFailed('docgate could not judge every pull request; the lines above say why.')
  const failure = failures.length === 0 ? (first?.failure ?? null) : null
  if (failure !== null) core.setFailed(failure)
  else if (isOwn && first?.report.conclusion === 'failure')
    core.setFailed(
      `${first.verdict.description}. The job summary${first.reviewUrl === null ? ' says' : ' and the review say'} where.`,
    )
}

/** Of several a line each; what was found stands in their own reviews. */
async function summarise(core: Core, judged: readonly Judgement[]): Promise<void> {
  for (const { name, url, verdict, failure } of judged)
    core.summary.addRaw(`- [${name}](${url}): ${failure === null ? verdict.state : 'error'}`, true)
  await core.summary.write()
}
