import type { HumanReview } from '../github/pull-request-state.ts'
import type { Approval, Decision, OpenApproval } from '../report/report.ts'
import { assign } from './assign.ts'
import type { Demand, DemandedTransition } from './demand.ts'
import type { Evidence, Team } from './evidence.ts'
import type { Policy } from './policy.ts'
import { askable, coded, deadlock, slotNames, soloSentence, wantedSentence } from './say.ts'
import { type OpenSlot, openSlots } from './slots.ts'
import { holdsCode, ineligible, lastWords, stale } from './validity.ts'

const settled: Decision = { satisfied: true, approvals: [], open: [], problems: [], missing: '' }

/**
 * Whether the right people approved a transition, and if not, who could. Every demand of the policy must be met, each by
 * different people; a request for changes by somebody who could approve blocks until it is withdrawn or dismissed. What
 * is not known counts for nobody. Pure.
 *
 * @param path of the document, at head.
 * @param evidences of the pull request, or of each one of a merge group; `null` where there is none, as on a laptop.
 */
export function decide(
  path: string,
  transition: DemandedTransition,
  policy: Policy,
  evidences: readonly Evidence[] | null,
): Decision {
  if (transition.requirement === 'notice') return settled
  const known = evidences ?? []
  const teams = new Map(known.flatMap((each) => [...each.teams]))
  const judged = known.flatMap((evidence) => judgedReviews(transition, policy, evidence, known))
  const met = transition.demands.map((demand) => meet(path, transition, demand, policy, judged, teams, known))
  const blocking = [...new Set(met.flatMap((each) => each.blocking))]
  const open = met.flatMap((each) => each.open)
  const incomplete = known.some((each) => !each.commitsComplete)
  const satisfied = evidences !== null && !incomplete && open.length === 0 && blocking.length === 0
  const approvals = met.flatMap((each) => each.approvals)
  if (satisfied) return { satisfied, approvals, open: [], problems: [], missing: '' }
  const problems = [...new Set(met.flatMap((each) => each.problems))]
  const reasons = [
    ...(incomplete
      ? ['the list of commits could not be read completely, so any reviewer might be an author of the change']
      : []),
    ...new Set(met.flatMap((each) => each.reasons)),
  ]
  const sentences = [
    ...(blocking.length === 0
      ? []
      : [
          `${blocking.map(coded).join(' and ')} requested changes, which blocks this until they approve or the review is dismissed.`,
        ]),
    ...new Set(met.flatMap((each) => each.wanted)),
    ...problems,
    ...new Set(met.flatMap((each) => each.remarks)),
    ...new Set(met.flatMap((each) => each.deadlocks)),
    ...(reasons.length === 0 ? [] : [`So far: ${reasons.join('; ')}.`]),
  ]
  return { satisfied, approvals: incomplete ? [] : approvals, open, problems, missing: sentences.join(' ') }
}

interface JudgedReview {
  readonly review: HumanReview
  readonly evidence: Evidence
  /** Why it is nobody's approval, or `null`. */
  readonly refusal: string | null
  /** The author's own word in a repository of one person. */
  readonly own: boolean
}

function judgedReviews(
  transition: DemandedTransition,
  { solo }: Policy,
  evidence: Evidence,
  all: readonly Evidence[],
): JudgedReview[] {
  const judge = (review: HumanReview, own: boolean): JudgedReview => ({
    review,
    evidence,
    refusal: ineligible(review, transition, all, solo),
    own,
  })
  const decisive = lastWords(evidence.reviews).map((review) => judge(review, false))
  // GitHub lets nobody approve their own pull request: a comment that contains the code is the deliberate word there is.
  const author = evidence.author.login.toLowerCase()
  const owns = evidence.reviews.filter(
    ({ author: by, state, body }) =>
      solo && state === 'COMMENTED' && by.login.toLowerCase() === author && holdsCode(body, transition),
  )
  return [...decisive, ...owns.map((review) => judge(review, true))]
}

/**
 * Why a request for changes does not hold the change, the end of a sentence; `null` where it does. Whoever could be asked
 * may object, also who has a hand in the change: else a co-author's line in a commit message would silence a reviewer.
 */
function idle({ review: { author, canWrite }, evidence }: JudgedReview): string | null {
  if (author.bot) return 'a bot cannot block a change'
  if (author.login.toLowerCase() === evidence.author.login.toLowerCase())
    return 'they are the author of the pull request'
  return canWrite ? null : 'they have no write access to this repository'
}

interface Met {
  readonly approvals: readonly Approval[]
  readonly open: readonly OpenApproval[]
  readonly blocking: readonly string[]
  readonly wanted: readonly string[]
  /** What holds it until the configuration or the token is mended; others may still approve in spite of `remarks`. */
  readonly problems: readonly string[]
  readonly remarks: readonly string[]
  readonly deadlocks: readonly string[]
  readonly reasons: readonly string[]
}

function meet(
  path: string,
  transition: DemandedTransition,
  demand: Demand,
  policy: Policy,
  judged: readonly JudgedReview[],
  teams: ReadonlyMap<string, Team>,
  all: readonly Evidence[],
): Met {
  const slots = openSlots(demand.slots, transition, policy, teams)
  const asked = (login: string): boolean =>
    slots.some(({ people }) => people === null || people.has(login.toLowerCase()))
  const valid: JudgedReview[] = []
  const blocking: string[] = []
  const reasons: string[] = []
  for (const each of judged) {
    const { review, refusal, evidence, own } = each
    const { login } = review.author
    const outside = asked(login) ? null : `only ${slotNames(slots)} can decide this`
    if (review.state === 'DISMISSED') {
      reasons.push(`the review of ${coded(login)} was dismissed`)
      continue
    }
    if (review.state === 'CHANGES_REQUESTED') {
      const why = idle(each) ?? outside
      if (why === null) blocking.push(login)
      else reasons.push(`the request for changes by ${coded(login)} does not block this: ${why}`)
      continue
    }
    const why = refusal ?? outside
    if (why !== null) {
      reasons.push(`the approval of ${coded(login)} does not count: ${why}`)
      continue
    }
    const gone = own ? null : stale(path, review, transition, evidence, demand.evidence)
    if (gone === null) valid.push(each)
    else
      reasons.push(
        `${coded(login)} approved${review.commit === null ? '' : ` \`${review.commit.slice(0, 7)}\``}, but ${gone}`,
      )
  }
  const people = [...new Set(valid.map(({ review }) => review.author.login.toLowerCase()))]
  const filled = assign(slots.map((slot) => people.filter((login) => slot.people === null || slot.people.has(login))))
  const left = slots.filter((_, index) => filled[index] === null)
  const named = policy.solo ? left : left.map((slot) => askable(slot, transition, all))
  return {
    approvals: slots.flatMap((slot, index) => {
      const by = valid.findLast(({ review }) => review.author.login.toLowerCase() === filled[index])
      return by === undefined ? [] : [approvalOf(by.review, slot)]
    }),
    open: named.map((slot) => ({ rule: demand.rule, as: slot.as, who: slot.names })),
    blocking,
    wanted:
      left.length === 0
        ? []
        : [wantedSentence(named, demand, transition), ...(policy.solo ? [soloSentence(transition)] : [])],
    problems: left.flatMap((slot) => (slot.people?.size === 0 ? slot.problems : [])),
    remarks: left.flatMap((slot) => (slot.people?.size === 0 ? [] : slot.problems)),
    deadlocks: left.flatMap((slot) => deadlock(slot, transition, all, policy.solo)),
    reasons,
  }
}

function approvalOf({ author, commit, submittedAt, url }: HumanReview, slot: OpenSlot): Approval {
  return { user: author.login, commit: commit ?? '', as: slot.as, submittedAt, url }
}
