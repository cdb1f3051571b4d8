import type { Evidence } from '../approval/evidence.ts'
import { latestDecisive } from '../approval/validity.ts'
import type { Compared } from '../compare.ts'
import type { HumanReview, PullRequestState } from '../github/pull-request-state.ts'
import type { Branch, Lost, PastRequest } from '../source/source.ts'
import { boundaryOf } from './boundary.ts'
import { clearedWriters, writersAmong } from './cleared.ts'
import type { Findings } from './conclude.ts'
import { basePlaceOf, type Past, PastDocuments, placeOf, placesOf } from './past-documents.ts'
import { type TeamActor, teamsNamed } from './teams.ts'

/** Where evidence comes from. What it gives never changes within a run, so that a second look costs nothing. */
export interface Reading {
  readonly source: Past
  /** Every team that is asked for is in the answer, by `org/slug` in lower case. */
  teams(teams: readonly TeamActor[]): Promise<Evidence['teams']>
}

/** What one pull request says of itself. */
export type ReviewedState = Pick<
  PullRequestState,
  'author' | 'commits' | 'commitsComplete' | 'headSha' | 'retargetedAt' | 'reviews'
>

/** Files at other commits that are looked for in one run. The rest is not known, and so counts for nobody. */
const mostFiles = 400

/**
 * Learns what must be known before approvals can be judged: the teams that the policy names, the documents at the commits
 * that were approved, and who wrote commits without a hand in a transition. Asks for nothing where no document needs an
 * approval, and for nothing but teams where nobody approved anything but head.
 */
export async function gatherEvidence(state: ReviewedState, findings: Findings, reading: Reading): Promise<Evidence> {
  const { author, commits, commitsComplete, headSha, retargetedAt, reviews } = state
  const documents = findings.documents.filter(needsApproval)
  const named = teamsNamed(documents)
  const known: Evidence = {
    ...{ author, commits, commitsComplete, headSha, retargetedAt, reviews },
    teams: named.length === 0 ? new Map() : await reading.teams(named),
    reviewed: new Map(),
    cleared: new Map(),
  }
  // Of an incomplete list of commits nobody's approval counts.
  if (documents.length === 0 || !commitsComplete) return known
  // The latest first: what the requests do not reach is what is oldest.
  const approvals = latestDecisive(reviews).filter(mayCount).toReversed()
  const asked = new Set(approvals.flatMap(({ commit }) => (commit === null || commit === headSha ? [] : [commit])))
  const writers = writersAmong(
    approvals.map((review) => review.author.login),
    commits,
  )
  const byCommit = documents.filter(isJudgedByCommit)
  const bases =
    byCommit.length === 0
      ? new Map<string, Base>()
      : await basesOf([...asked], commits, reading.source, {
          asksTeams: named.length > 0,
          takesAway: byCommit.some(({ transitions }) => transitions.some(({ kind }) => kind === 'deleted')),
        })
  if (bases.size === 0 && writers.size === 0) return known

  const approved = [...bases].map(([commit, base]) =>
    typeof base === 'string'
      ? []
      : byCommit.flatMap((each) => [...placesOf(each, commit), basePlaceOf(each, base.commit)]),
  )
  const written = [...writers.values()].map((own) =>
    own.flatMap(({ oid, parents }) =>
      [oid, ...parents].flatMap((commit) => documents.flatMap((each) => placesOf(each, commit))),
    ),
  )
  const sides = writers.size === 0 ? [] : await sidesOf(documents, reading.source)
  const past = await PastDocuments.read(reading.source, findings, fitting([...approved, sides, ...written]))
  const reviewed = new Map(
    [...bases].map(([commit, base]) => [
      commit,
      new Map(byCommit.map((document) => [document.path, past.at(document, commit, base)])),
    ]),
  )
  return { ...known, reviewed, cleared: clearedWriters(documents, writers, past) }
}

/** Both sides as they are now, which were read already. */
async function sidesOf(documents: readonly Compared[], source: Past): Promise<readonly PastRequest[]> {
  const base = await source.baseCommit()
  return documents.flatMap((each) => [...placesOf(each, source.headCommit), basePlaceOf(each, base)])
}

function needsApproval({ transitions }: Compared): boolean {
  return transitions.some(({ requirement }) => requirement === 'approval')
}

/** Not where the policy wants the code of every transition in the text of the review. */
function isJudgedByCommit({ transitions }: Compared): boolean {
  return transitions.some(({ demands }) => demands.some(({ evidence }) => evidence === 'review'))
}

function mayCount({ state, canWrite, author }: HumanReview): boolean {
  return state === 'APPROVED' && canWrite && !author.bot
}

/** The first groups that are not too many together, but one of them in any case. */
function fitting(groups: readonly (readonly PastRequest[])[]): readonly PastRequest[] {
  const chosen = new Map<string, PastRequest>()
  for (const group of groups) {
    const more = new Map(group.map((request) => [placeOf(request), request]))
    for (const place of chosen.keys()) more.delete(place)
    if (chosen.size > 0 && chosen.size + more.size > mostFiles) continue
    for (const [place, request] of more) chosen.set(place, request)
  }
  return [...chosen.values()]
}

/** Where a commit branched off; what it took away since only where that was asked for. */
type Base = (Pick<Branch, 'commit'> & Partial<Branch>) | Lost

/**
 * Where each commit branched off. Of the pull request's own commits that is known without a request where their history
 * leaves it at one place, or at the place where head branched off: no other can have a later one in common with the base.
 * Whether they took a document away or gave it another name takes the request.
 *
 * @param asksTeams whether a request was spent on teams already.
 */
async function basesOf(
  asked: readonly string[],
  commits: PullRequestState['commits'],
  source: Past,
  { asksTeams, takesAway }: { readonly asksTeams: boolean; readonly takesAway: boolean },
): Promise<ReadonlyMap<string, Base>> {
  const bases = new Map<string, Base>()
  let requests = asksTeams ? 1 : 2
  for (const commit of asked) {
    const boundary = boundaryOf(commit, commits)
    const base = await source.baseCommit()
    const known = boundary.length === 1 ? boundary[0] : boundary.includes(base) ? base : undefined
    const asks = requests > 0 && (takesAway || known === undefined)
    if (asks) requests -= 1
    bases.set(commit, asks ? await source.branch(commit) : known === undefined ? 'unread' : { commit: known })
  }
  return bases
}
