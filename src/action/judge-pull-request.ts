import type { CommitStatus, PullRequestState } from '../github/pull-request-state.ts'
import { evidenceRequests, RequestBudget } from '../github/request-budget.ts'
import { openTeams } from '../github/teams.ts'
import { gatherEvidence } from '../review/evidence.ts'
import { openPullRequestSource } from '../source/pull-request.ts'
import type { Source } from '../source/source.ts'
import { evidenceKey, isCurrent, pullRequestOf } from './evidence-key.ts'
import { withdraw } from './failure.ts'
import { findIn } from './find-changes.ts'
import { HeadStatus } from './head-status.ts'
import type { Job } from './job.ts'
import type { Judgement } from './judgement.ts'
import { logLine } from './log.ts'
import type { Happened } from './pull-request-reader.ts'
import { type Judged, settle } from './settle.ts'

/** A pull request, and what is known of it before it is read. */
export interface Candidate extends Happened {
  readonly number: number
}

/** So often a run begins anew because the base branch moved under it. */
const mostRounds = 3

/**
 * Judges a pull request as it is now, and says so in review and status. `null` where there is nothing to say: it is not
 * open, or a new commit came, whose own run decides.
 *
 * @throws whatever went wrong, after no green status of ours is left standing.
 */
export async function judgePullRequest(job: Job, { number, ...happened }: Candidate): Promise<Judgement | null> {
  let status = happened.headSha === null ? null : new HeadStatus(job, happened.headSha, null)
  let url = ''
  try {
    let state = await job.reader.read(number, happened)
    for (let round = 1; ; round += 1) {
      status = null
      if (!state.open) {
        logLine(`pull request ${number} is not open; nothing to do.`)
        return null
      }
      url = state.url
      status = new HeadStatus(job, state.headSha, state.status)
      const outcome = await judge(job, state, status, round < mostRounds)
      if (outcome.kind === 'settled') return outcome.judgement
      if (outcome.kind === 'outdated') {
        logLine('the pull request got a new commit meanwhile; the run for that commit decides.')
        return null
      }
      state = outcome.state
    }
  } catch (error) {
    if (status !== null) await withdraw(job, status, url)
    throw error
  }
}

/** From the first look at the pull request to the last word about it. */
async function judge(job: Job, first: PullRequestState, status: HeadStatus, watchesBase: boolean) {
  // A crash must not leave yesterday's green, unless that green speaks of exactly this state. Nothing waits for it yet.
  const pending = isCurrent(first, evidenceKey(first, job.inputs))
    ? Promise.resolve()
    : status.set({ state: 'pending', description: 'Checking the changed documents', targetUrl: first.url })
  pending.catch(() => {})
  // Approvals are looked at once more, while the documents are judged, and again around the verdict.
  let again: Promise<PullRequestState> | null = null
  const readAgain = (): Promise<PullRequestState> => {
    again ??= job.reader.read(first.number)
    again.catch(() => {})
    return again
  }
  const budget = new RequestBudget(evidenceRequests)
  const pull = openPullRequestSource(job.client, { ...job.place, state: first, budget })
  const source = afterwards(pending, readAgain, pull)
  const findings = await findIn(source, job)
  const quiet = findings.documents.length === 0 && first.own === null
  const [state, rival] = await Promise.all([
    quiet ? first : readAgain(),
    rivalOf(job, first),
    quiet ? null : import('../report/markdown.ts'),
    pending,
  ])
  const reading = { source: pull, teams: openTeams(job.client, budget) }
  const evidenceOf = (now: PullRequestState) => gatherEvidence(now, findings, reading)
  const judged: Judged = { job, first, findings, source, status, evidenceOf, rival, quiet, watchesBase }
  return settle(judged, state)
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
async function rivalOf(job: Job, { number, status, headSha }: PullRequestState): Promise<CommitStatus | null> {
  const rival = pullRequestOf(status)
  if (status === null || rival === null || rival === number || status.state === 'success') return null
  const other = await job.reader.read(rival)
  return other.open && other.headSha === headSha ? status : null
}
