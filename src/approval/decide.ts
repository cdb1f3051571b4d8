import type { HumanReview, PullRequestState } from '../github/pull-request-state.ts'
import type { Decision } from '../report/report.ts'

/** What is known about the people of a pull request. */
export type Evidence = Pick<PullRequestState, 'author' | 'committers' | 'committersComplete' | 'headSha' | 'reviews'>

/** Where there is no pull request, as on a laptop, nobody can have approved. */
const nobody =
  'It takes an approval by a person with write access who wrote no commit of this pull request, given on its latest commit.'

/**
 * Whether a transition of the pull request is approved: by one eligible person, on the head commit. Pure. Eligible is a
 * person with write access who is neither the author, nor an author, co-author or committer of its commits, nor a bot.
 * A request for changes by such a person blocks until it is withdrawn or dismissed.
 */
export function decide(evidence: Evidence | null): Decision {
  if (evidence === null) return { satisfied: false, approvals: [], missing: nobody }
  const latest = latestDecisive(evidence.reviews)
  const judged = latest.map((review) => ({ review, refusal: refusalOf(review, evidence) }))
  const eligible = judged.filter(({ refusal }) => refusal === null).map(({ review }) => review)
  const blocking = eligible.filter((review) => review.state === 'CHANGES_REQUESTED')
  if (blocking.length > 0) {
    return {
      satisfied: false,
      approvals: [],
      missing: `${names(blocking)} asked for changes; that holds until it is withdrawn or dismissed.`,
    }
  }
  const approved = eligible.filter((review) => review.state === 'APPROVED')
  const onHead = approved.filter((review) => review.commit === evidence.headSha)
  if (onHead.length > 0 && evidence.committersComplete) {
    return {
      satisfied: true,
      approvals: onHead.map((review) => ({ user: review.author.login, commit: evidence.headSha })),
      missing: '',
    }
  }
  const reasons = [
    ...(evidence.committersComplete
      ? []
      : ['the list of commits could not be read completely, so that nobody can be told from an author']),
    ...approved
      .filter((review) => review.commit !== evidence.headSha)
      .map(
        (review) =>
          `${name(review)} approved an earlier commit${review.commit === null ? '' : ` \`${review.commit.slice(0, 7)}\``}`,
      ),
    ...judged.flatMap(({ review, refusal }) =>
      refusal !== null && review.state === 'APPROVED'
        ? [`the approval of ${name(review)} does not count: ${refusal}`]
        : [],
    ),
  ]
  return {
    satisfied: false,
    approvals: [],
    missing: reasons.length === 0 ? nobody : `${nobody} So far: ${reasons.join('; ')}.`,
  }
}

/** Each person's last word: COMMENTED leaves it as it is, DISMISSED voids it and revives no older one. */
function latestDecisive(reviews: readonly HumanReview[]): HumanReview[] {
  const latest = new Map<string, HumanReview>()
  for (const review of reviews) {
    if (review.state !== 'COMMENTED' && review.state !== 'PENDING')
      latest.set(review.author.login.toLowerCase(), review)
  }
  return [...latest.values()].filter((review) => review.state !== 'DISMISSED')
}

/** Why a review does not count, or `null`. */
function refusalOf({ author, canWrite }: HumanReview, evidence: Evidence): string | null {
  const same = (login: string): boolean => login.toLowerCase() === author.login.toLowerCase()
  if (author.bot) return 'a bot can not approve'
  if (same(evidence.author.login)) return 'the author can not approve the own change'
  if (evidence.committers.some(same)) return 'who wrote a commit of this pull request can not approve it'
  if (!canWrite) return 'no write access to this repository'
  return null
}

function name(review: HumanReview): string {
  return `\`${review.author.login}\``
}

function names(reviews: readonly HumanReview[]): string {
  return reviews.map(name).join(' and ')
}
