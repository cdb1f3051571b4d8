import type { Evidence } from '../approval/evidence.ts'
import type { CommitStatus, PullRequestState } from '../github/pull-request-state.ts'
import { columnsOf } from '../report/columns.ts'
import { type Status, statusOf } from '../report/status.ts'
import { conclude, type Findings } from '../review.ts'
import type { Source } from '../source/source.ts'
import { evidenceKey, pullRequestOf, statusUrl } from './evidence-key.ts'
import { failureText, withdraw } from './failure.ts'
import type { HeadStatus } from './head-status.ts'
import type { Job } from './job.ts'
import type { Judgement } from './judgement.ts'
import { type PublishedReview, publishReview } from './publish.ts'

/** The commits of a pull request, judged. */
export interface Judged {
  readonly job: Job
  /** The pull request whose commits were judged. */
  readonly first: PullRequestState
  readonly findings: Findings
  readonly source: Source
  readonly status: HeadStatus
  /** What is known about the people of the pull request and what they reviewed. */
  evidenceOf(state: PullRequestState): Promise<Evidence>
  /** The status of another pull request with the same head commit, where it holds the merge. */
  readonly rival: CommitStatus | null
  /** There are no documents, and nothing was ever said: no approval matters. */
  readonly quiet: boolean
  /** Whether it is all to be judged anew where the base branch moves: its rules are others then. */
  readonly watchesBase: boolean
}

export type Outcome =
  | { readonly kind: 'settled'; readonly judgement: Judgement }
  /** The head is another commit by now. */
  | { readonly kind: 'outdated' }
  /** The base branch is at another commit by now. */
  | { readonly kind: 'base-moved'; readonly state: PullRequestState }

/** Reviews that come in while docgate writes are looked at again, so often. */
const triesToSettle = 3

/**
 * Says what was found, with the approvals as they are: review first, then status. Looks again before it says `success`,
 * and after every verdict: whichever of two runs writes last also reads last, and so ends in the newest state.
 */
export async function settle(judged: Judged, state: PullRequestState, tries = triesToSettle): Promise<Outcome> {
  const { job, first, findings } = judged
  if (state.headSha !== first.headSha) return { kind: 'outdated' }
  if (judged.watchesBase && state.baseSha !== first.baseSha) return { kind: 'base-moved', state }
  const report = conclude(findings, [await judged.evidenceOf(state)], job.inputs)
  const texts = new Map(findings.documents.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text]])))
  const advices = new Map(
    findings.documents.flatMap((each) => (each.advice === undefined ? [] : [[each.path, each.advice]])),
  )
  const columns = columnsOf(findings.documents)
  const verdict = statusOf(report)
  const judgement = (said: Pick<Judgement, 'reviewUrl' | 'warnings' | 'failure'>): Outcome => ({
    kind: 'settled',
    judgement: {
      name: `Pull request ${first.number}`,
      url: first.url,
      headSha: first.headSha,
      report,
      advices,
      columns,
      verdict,
      ...said,
    },
  })
  try {
    const files = await judged.source.files()
    const review = await publishReview(job, report, state, files, { texts, advices, columns })
    const said = await say(judged, state, { verdict, review, tries })
    return 'kind' in said ? said : judgement(said)
  } catch (error) {
    // What was found goes into summary and report: it is known, it only could not be said where it counts.
    await withdraw(job, judged.status, first.url)
    return judgement({ reviewUrl: state.own?.url ?? null, warnings: [], failure: failureText(error) })
  }
}

interface Saying {
  readonly verdict: Status
  readonly review: PublishedReview
  readonly tries: number
}

/** Sets the status, and looks before and after whether it is the right one. */
async function say(
  judged: Judged,
  state: PullRequestState,
  { verdict, review, tries }: Saying,
): Promise<Outcome | Pick<Judgement, 'reviewUrl' | 'warnings' | 'failure'>> {
  const { job, first, status, rival, quiet } = judged
  // The key is of what was judged: a base branch that moved meanwhile was not.
  const keyOf = (now: PullRequestState): string => evidenceKey({ ...now, baseSha: first.baseSha }, job.inputs)
  const key = keyOf(state)
  const again = (now: PullRequestState): Promise<Outcome> => {
    if (tries === 0) throw new Error('the pull request changes faster than it can be judged; run again')
    return settle(judged, now, tries - 1)
  }
  const isOther = (now: PullRequestState): boolean =>
    keyOf(now) !== key || (judged.watchesBase && now.baseSha !== first.baseSha)
  // A review may come in while docgate writes, and its run be over before: green must know of it, before and after.
  if (verdict.state === 'success' && !quiet) {
    const before = await job.reader.read(first.number)
    if (isOther(before)) return again(before)
  }
  const own = { ...verdict, targetUrl: statusUrl(state, review.url, key) }
  const held = rival !== null && rank(rival) > rank(own)
  await status.set(held ? rival : own)
  if (!quiet || review.posted) {
    const after = await job.reader.read(first.number)
    await review.settle(after)
    if (isOther(after)) return again(after)
    // A slower run, of an older state, may have written after this one, and may not live to look again itself.
    if (own.state !== 'success' && after.status?.state === 'success') await status.restore(own, after.status)
  }
  const holding = held
    ? [
        `Pull request ${pullRequestOf(rival)} has the same head commit and holds the merge, so the commit keeps the status of that one.`,
      ]
    : []
  const failure = status.stale(own)
  const refused = status.refused === null || failure !== null ? [] : [status.refused]
  return { reviewUrl: review.url, warnings: [...holding, ...review.refused, ...refused], failure }
}

/** How strongly a status holds the merge. */
function rank({ state }: CommitStatus): number {
  return state === 'success' ? 0 : state === 'pending' ? 1 : 2
}
