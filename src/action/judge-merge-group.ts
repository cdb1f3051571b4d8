import type { Evidence } from '../approval/evidence.ts'
import type { PullRequestState } from '../github/pull-request-state.ts'
import { evidenceRequests, RequestBudget } from '../github/request-budget.ts'
import { openTeams } from '../github/teams.ts'
import { columnsOf } from '../report/columns.ts'
import { statusOf } from '../report/status.ts'
import { gatherEvidence } from '../review/evidence.ts'
import { conclude, type Findings } from '../review.ts'
import { openMergeGroupSource } from '../source/merge-group.ts'
import { openPullRequestSource } from '../source/pull-request.ts'
import type { MergeGroup } from './event.ts'
import { evidenceKey } from './evidence-key.ts'
import { failureText, withdraw } from './failure.ts'
import { findIn } from './find-changes.ts'
import { HeadStatus } from './head-status.ts'
import type { Job } from './job.ts'
import type { Judgement } from './judgement.ts'
import { membersOf } from './merge-group-members.ts'

/** Reviews that come in while docgate works are looked at again, so often. */
const triesToSettle = 3

/**
 * Judges the range of a merge group by the rules at its base, with the approvals of its pull requests, and sets the
 * status on the group's head. What the pull requests' own statuses say is not looked at: the group is other commits.
 *
 * @throws whatever went wrong, after no green status of ours is left standing.
 */
export async function judgeMergeGroup(job: Job, group: MergeGroup): Promise<Judgement> {
  const { owner, repo } = job.place
  const url = `${job.environment['GITHUB_SERVER_URL'] ?? ''}/${owner}/${repo}/queue/${encodeURI(group.branch)}`
  const status = new HeadStatus(job, group.headSha, null)
  try {
    const pending = status.set({ state: 'pending', description: 'Checking the changed documents', targetUrl: url })
    const [members] = await Promise.all([membersOf(job, group), pending])
    const { headSha, baseSha } = group
    const findings = await findIn(openMergeGroupSource(job.client, { ...job.place, headSha, baseSha, members }), job)
    const evidenceOf = evidenceReader(job, group, findings, members)
    const { report, verdict, failure } = await settle({ job, group, findings, status, url, evidenceOf }, members)
    const warnings = status.refused === null ? [] : [status.refused]
    return {
      name: 'The merge group',
      url,
      headSha,
      report,
      columns: columnsOf(findings.documents),
      verdict,
      reviewUrl: null,
      warnings,
      failure,
    }
  } catch (error) {
    await withdraw(job, status, url)
    throw error
  }
}

type EvidenceReader = (state: PullRequestState) => Promise<Evidence>

/** What each member gave was given on its own commits: none of them is the group's head, so all are compared. */
function evidenceReader(
  job: Job,
  { headSha }: MergeGroup,
  findings: Findings,
  members: readonly PullRequestState[],
): EvidenceReader {
  const teams = openTeams(job.client, new RequestBudget(evidenceRequests))
  const readings = new Map(
    members.map((state) => {
      const budget = new RequestBudget(evidenceRequests)
      return [state.number, { source: openPullRequestSource(job.client, { ...job.place, state, budget }), teams }]
    }),
  )
  return (state) => {
    const reading = readings.get(state.number)
    if (reading === undefined) throw new RangeError(`pull request ${state.number} is not of this group`)
    return gatherEvidence({ ...state, headSha }, findings, reading)
  }
}

interface JudgedGroup {
  readonly job: Job
  readonly group: MergeGroup
  readonly findings: Findings
  readonly status: HeadStatus
  /** Page of the queue. */
  readonly url: string
  readonly evidenceOf: EvidenceReader
}

async function settle(
  judged: JudgedGroup,
  members: readonly PullRequestState[],
  tries = triesToSettle,
): Promise<Pick<Judgement, 'report' | 'verdict' | 'failure'>> {
  const { job, group, findings, status, url, evidenceOf } = judged
  const report = conclude(findings, await Promise.all(members.map(evidenceOf)), job.inputs)
  const verdict = statusOf(report)
  const quiet = findings.documents.length === 0
  // Where the base branch is by now does not matter: the group has its own base.
  const keysOf = (states: readonly PullRequestState[]): string =>
    states.map((state) => evidenceKey({ ...state, baseSha: group.baseSha }, job.inputs)).join()
  const changed = async (): Promise<readonly PullRequestState[] | null> => {
    if (verdict.state !== 'success' || quiet) return null
    const now = await Promise.all(members.map(({ number }) => job.reader.read(number)))
    return keysOf(now) === keysOf(members) ? null : now
  }
  const again = (now: readonly PullRequestState[]) => {
    if (tries === 0 || now.some(({ headSha }, index) => headSha !== members[index]?.headSha))
      throw new Error('the pull requests of the merge group changed while they were judged; run again')
    return settle(judged, now, tries - 1)
  }
  try {
    const before = await changed()
    if (before !== null) return await again(before)
    await status.set({ ...verdict, targetUrl: url })
    const after = await changed()
    return after === null
      ? { report, verdict, failure: status.stale({ ...verdict, targetUrl: url }) }
      : await again(after)
  } catch (error) {
    await withdraw(job, status, url)
    return { report, verdict, failure: failureText(error) }
  }
}
