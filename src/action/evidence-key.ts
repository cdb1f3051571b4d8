import { createHash } from 'node:crypto'
import { allOf } from '../document/found.ts'
import type { CommitStatus, HumanReview, PullRequestState } from '../github/pull-request-state.ts'
import { version } from '../version.ts'
import type { Inputs } from './inputs.ts'

/**
 * 16 hex digits over all that a verdict depends on: both commits, everybody's reviews, the inputs and this version. It
 * stands in the address of the status, so that a later run knows whether the status still speaks of the same state.
 */
export function evidenceKey(state: PullRequestState, inputs: Inputs): string {
  const { token: _, report: __, ...judging } = inputs
  const reviews = state.reviews.flatMap((review) => {
    const { author, canWrite, commit, state: said, body } = review
    const codes = allOf(/[0-9a-f]{20,}/g, body)
    return isDecisive(review) || codes.length > 0 ? [[author.login, canWrite, commit, said, codes]] : []
  })
  const evidence = [
    version,
    judging,
    state.number,
    state.headSha,
    state.baseSha,
    state.retargetedAt,
    state.author.login,
    state.commits.map(({ oid, people }) => [oid, people]),
    state.commitsComplete,
    reviews,
  ]
  return createHash('sha256').update(JSON.stringify(evidence)).digest('hex').slice(0, 16)
}

/** A comment decides nothing but by a code in it, so it must not make a status flicker. */
function isDecisive({ state }: HumanReview): boolean {
  return state !== 'COMMENTED' && state !== 'PENDING'
}

/** Address of a status: the review, or the pull request, with the key where GitHub takes no notice of it. */
export function statusUrl(state: PullRequestState, reviewUrl: string | null, key: string): string {
  const [page, fragment] = (reviewUrl ?? state.url).split('#')
  return `${page}?docgate=${key}${fragment === undefined ? '' : `#${fragment}`}`
}

/**
 * The pull request that a status of ours was set for, or `null`. Two pull requests may have one head commit, and so one
 * status.
 */
export function pullRequestOf(status: CommitStatus | null): number | null {
  const number = /\/pull\/(\d+)(?:[?#]|$)/.exec(status?.targetUrl ?? '')?.[1]
  return number === undefined ? null : Number(number)
}

/** Whether the status that stands there was set for exactly this evidence, so that it may stand while docgate works. */
export function isCurrent(state: PullRequestState, key: string): boolean {
  const { status } = state
  return (
    status !== null &&
    status.state !== 'error' &&
    new URLSearchParams(status.targetUrl.split('#')[0]?.split('?')[1] ?? '').get('docgate') === key
  )
}
