import type { HumanReview } from '../github/pull-request-state.ts'
import type { DemandedTransition } from './demand.ts'
import type { Evidence, ReviewedDocument } from './evidence.ts'

/** Each person's last word that is not void. In order of time. */
export function latestDecisive(reviews: readonly HumanReview[]): readonly HumanReview[] {
  return lastWords(reviews).filter((review) => review.state !== 'DISMISSED')
}

/** Each person's last word: COMMENTED leaves it as it is, DISMISSED voids it and revives no older one. In order of time. */
export function lastWords(reviews: readonly HumanReview[]): readonly HumanReview[] {
  const latest = new Map<string, HumanReview>()
  for (const review of reviews) {
    const login = review.author.login.toLowerCase()
    if (review.state === 'COMMENTED' || review.state === 'PENDING') continue
    latest.delete(login)
    latest.set(login, review)
  }
  return [...latest.values()]
}

/** Why a person can't approve this transition, the end of a sentence; `null` where nothing speaks against it. */
export function ineligible(
  { author, canWrite }: Pick<HumanReview, 'author' | 'canWrite'>,
  transition: DemandedTransition,
  evidences: readonly Evidence[],
  solo: boolean,
): string | null {
  const login = author.login.toLowerCase()
  if (author.bot) return 'a bot cannot approve'
  if (!solo && evidences.some((each) => each.author.login.toLowerCase() === login))
    return 'authors cannot approve their own change'
  if (!solo && evidences.some((each) => wrote(login, transition, each)))
    return 'whoever wrote a commit of this change cannot approve it'
  return canWrite ? null : 'they have no write access to this repository'
}

/** Whoever has a hand in a commit, unless it is known that none of these commits changed this very transition. */
export function wrote(login: string, { code }: DemandedTransition, { commits, cleared }: Evidence): boolean {
  const hasHand = commits.some(({ people }) => people.some((each) => each.toLowerCase() === login))
  return hasHand && cleared.get(code)?.has(login) !== true
}

/**
 * Why an approval is not one of this transition as it is now, the end of a sentence; `null` where it is. It is where it
 * was given at head, at a commit where the transition has the same code, or, where the policy wants that, where its text
 * holds the code.
 */
export function stale(
  path: string,
  { commit, body, submittedAt }: HumanReview,
  transition: DemandedTransition,
  evidence: Evidence,
  wanted: 'review' | 'code',
): string | null {
  if (wanted === 'code')
    return holdsCode(body, transition)
      ? null
      : `the text of that review does not contain the code \`${transition.code}\``
  // What was compared with another branch was another change, whatever the commit says. ISO 8601 in UTC sorts as text.
  if (evidence.retargetedAt !== '' && submittedAt <= evidence.retargetedAt)
    return 'since then the pull request was moved to another base branch'
  if (commit === evidence.headSha) return null
  if (commit === null) return 'the commit that was approved can no longer be reached'
  return difference(evidence.reviewed.get(commit)?.get(path), transition)
}

/** Whether a text says a transition's code in the writer's own words: a quote may be about to be answered with no. */
export function holdsCode(body: string, { code }: Pick<DemandedTransition, 'code'>): boolean {
  return body.split(/\r?\n/).some((line) => !/^\s*>/.test(line) && line.includes(code))
}

function difference(reviewed: ReviewedDocument | undefined, now: DemandedTransition): string | null {
  if (reviewed === undefined) return 'what was approved was not read'
  if (reviewed.kind === 'unknown') return reviewed.reason
  if (reviewed.transitions.some(({ code }) => code === now.code)) return null
  const then = reviewed.transitions.find(({ field, kind }) => field === now.field && kind === now.kind)
  if (then === undefined) return 'this change was not yet there'
  const changed = [...now.covered].flatMap(([name, digest]) => (then.covered.get(name) === digest ? [] : [name]))
  const names = changed.map((name) => `\`${name}\``).join(' and ')
  if (then.base !== now.base) return 'since then the value before the change is a different one'
  if (then.head !== now.head) return 'since then the value after the change is a different one'
  return names === '' ? 'since then the change is a different one' : `since then ${names} changed`
}
