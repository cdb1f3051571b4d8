import { evidenceKey, isCurrent, pullRequestOf, statusUrl } from './action/evidence-key.ts'
import { HeadStatus } from './action/head-status.ts'
import { defaultConfig } from './action/inputs.ts'
import { type Job, openJob } from './action/job.ts'
import { logLine } from './action/log.ts'
import { type Core, publishLocally, publishReview } from './action/publish.ts'
import { ruleUrls } from './action/rule-url.ts'
import type { CommitStatus, PullRequestState } from './github/pull-request-state.ts'
import { statusOf } from './report/status.ts'
import { conclude, type Findings, findChanges } from './review.ts'
import { openPullRequestSource } from './source/pull-request.ts'
import type { Source } from './source/source.ts'
import { UsageError } from './usage-error.ts'

/** Entry of the action. Whatever fails, the job is red with a sentence and no green status of ours is left standing. */
export async function runAction(environment: NodeJS.ProcessEnv): Promise<void> {
  let withdraw: () => Promise<void> = async () => {}
  try {
    const job = await openJob(environment)
    const { headSha } = job.event
    if (headSha !== null) withdraw = () => new HeadStatus(job, headSha, null).set(failed(''))
    const reading = job.read()
    // Loads while the first answer is under way: nothing needs it before.
    const core = import('@actions/core')
    const state = await reading
    withdraw = async () => {}
    if (!state.open) return logLine(`pull request ${job.event.number} is not open; nothing to do.`)
    const status = new HeadStatus(job, state.headSha, state.status)
    withdraw = () => status.set(failed(state.url))
    await reviewPullRequest(job, state, status, core)
  } catch (error) {
    const known = error instanceof Error && ['UsageError', 'EnvironmentError'].includes(error.name)
    const sentence =
      error instanceof Error ? (known ? error.message : `docgate failed: ${error.message}`) : String(error)
    const core = await import('@actions/core')
    core.setFailed([sentence, ...(error instanceof UsageError ? error.more : [])].join('\n'))
    await withdraw().catch(() => core.warning('The commit status could not be withdrawn either.'))
  }
}

function failed(targetUrl: string): CommitStatus {
  return { state: 'error', description: 'docgate failed; see the log of its job', targetUrl }
}

/** From the first look at the pull request to the last word about it. */
async function reviewPullRequest(
  job: Job,
  first: PullRequestState,
  status: HeadStatus,
  core: Promise<Core>,
): Promise<void> {
  // A crash must not leave yesterday's green, unless that green speaks of exactly this state. Nothing waits for it yet.
  const pending = isCurrent(first, evidenceKey(first, job.inputs))
    ? Promise.resolve()
    : status.set({ state: 'pending', description: 'Checking the changed documents', targetUrl: first.url })
  pending.catch(() => {})
  const place = { owner: job.event.owner, repo: job.event.repo }
  // Approvals are looked at once more, while the documents are judged, and again around a green status.
  let again: Promise<PullRequestState> | null = null
  const readAgain = (): Promise<PullRequestState> => {
    again ??= job.read()
    again.catch(() => {})
    return again
  }
  const source = afterwards(pending, readAgain, openPullRequestSource(job.client, { ...place, state: first }))
  const findings = await findIn(source, job)
  const quiet = findings.documents.length === 0 && first.own === null
  const [state, rival] = await Promise.all([
    quiet ? first : readAgain(),
    rivalOf(job, first),
    quiet ? null : import('./report/markdown.ts'),
    pending,
  ])
  await publish({ job, first, findings, source, status, rival, quiet, core: await core }, state, triesToSettle)
}

/** A source that hands out nothing of the pull request's own before `pending` stands: what it holds might end the run. */
function afterwards(pending: Promise<void>, onContents: () => void, source: Source): Source {
  return {
    headCommit: source.headCommit,
    tipCommit: source.tipCommit,
    baseCommit: () => source.baseCommit(),
    files: () => source.files(),
    async tree() {
      const [tree] = await Promise.all([source.tree(), pending])
      return tree
    },
    async read(requests) {
      if (requests.every(({ side }) => side === 'tip')) return source.read(requests)
      await pending
      const contents = await source.read(requests)
      // Where only others are looked at, it is likely that nothing is to be said, and so that no approval matters.
      const changed = new Set((await source.files()).map(({ path }) => path))
      if (requests.some(({ side, path }) => side === 'base' || changed.has(path))) onContents()
      return contents
    },
  }
}

/**
 * The status of another open pull request with the same head commit, where it holds the merge: a commit has one status,
 * and the harmless one of two pull requests must not open the gate for the other.
 */
async function rivalOf(job: Job, { status, headSha }: PullRequestState): Promise<CommitStatus | null> {
  const number = pullRequestOf(status)
  if (status === null || number === null || number === job.event.number || status.state === 'success') return null
  const other = await job.read(number)
  return other.open && other.headSha === headSha ? status : null
}

/** What the two commits say, whoever approved it. */
function findIn(source: Source, { environment, inputs, today }: Job): Promise<Findings> {
  return findChanges(source, {
    configPath: inputs.config,
    configRequired: inputs.config !== defaultConfig,
    configText: null,
    documents: inputs.documents,
    template: inputs.template,
    today,
    ruleUrl: ruleUrls(environment),
  })
}

interface Judged {
  readonly job: Job
  /** The pull request whose commits were judged. */
  readonly first: PullRequestState
  readonly findings: Findings
  readonly source: Source
  readonly status: HeadStatus
  readonly rival: CommitStatus | null
  /** There are no documents, and nothing was ever said: no approval matters. */
  readonly quiet: boolean
  readonly core: Core
}

/** Reviews that come in while docgate writes are looked at again, so often. */
const triesToSettle = 3

async function publish(judged: Judged, state: PullRequestState, tries: number): Promise<void> {
  const { job, first, findings, source, status, rival, quiet, core } = judged
  if (state.headSha !== first.headSha) {
    return logLine('the pull request got a new commit meanwhile; the run for that commit decides.')
  }
  const report = conclude(findings, state, job.inputs)
  const suggestions = new Map(
    findings.documents.flatMap((each) => (each.suggestions === undefined ? [] : [[each.path, each.suggestions]])),
  )
  const review = await publishReview(job, report, state, await source.files(), suggestions)
  const verdict = statusOf(report)
  // The key is of what was judged: a base branch that moved meanwhile was not.
  const key = evidenceKey({ ...state, baseSha: first.baseSha }, job.inputs)
  // A review may come in while docgate writes, and its run be over before: green must know of it, before and after.
  const changed = async (): Promise<PullRequestState | null> => {
    const now = verdict.state === 'success' && !quiet ? await job.read() : state
    if (evidenceKey({ ...now, baseSha: first.baseSha }, job.inputs) === key) return null
    if (tries === 0) throw new Error('the pull request changes faster than it can be judged; run again')
    return now
  }
  const before = await changed()
  if (before !== null) return publish(judged, before, tries - 1)
  const own = { ...verdict, targetUrl: statusUrl(state, review.url, key) }
  const held = rival !== null && rank(rival) > rank(own)
  await Promise.all([status.set(held ? rival : own), review.settle()])
  if (held)
    core.warning(
      `Pull request ${pullRequestOf(rival)} has the same head commit and holds the merge, so its status stays.`,
    )
  const after = await changed()
  if (after !== null) return publish(judged, after, tries - 1)
  const refused = [...review.refused, ...(status.refused === null ? [] : [status.refused])]
  await publishLocally(core, job, report, state, { url: review.url, refused })
  logLine(`${verdict.description}.`)
  if (report.conclusion === 'failure') {
    core.setFailed(`${verdict.description}. The job summary and the review say where.`)
  }
}

/** How strongly a status holds the merge. */
function rank({ state }: CommitStatus): number {
  return state === 'success' ? 0 : state === 'pending' ? 1 : 2
}
