import type { DemandedTransition } from '../approval/demand.ts'
import type { Evidence } from '../approval/evidence.ts'
import type { Compared } from '../compare.ts'
import type { PullRequestCommit } from '../github/pull-request-state.ts'
import type { PastDocuments, Standing } from './past-documents.ts'

/** The commits in which each of these people has a hand, by login in lower case; who has none is not among them. */
export function writersAmong(
  logins: readonly string[],
  commits: readonly PullRequestCommit[],
): ReadonlyMap<string, readonly PullRequestCommit[]> {
  const writers = new Map<string, readonly PullRequestCommit[]>()
  for (const login of logins.map((each) => each.toLowerCase())) {
    const own = commits.filter(({ people }) => people.some((each) => each.toLowerCase() === login))
    if (own.length > 0) writers.set(login, own)
  }
  return writers
}

/**
 * Who wrote commits, but none that changed a transition: by its code. A commit did not change it where the transition,
 * and all that it covers, is the same as at one of the commit's parents: so a merge that takes one side changes nothing.
 * What is not known is taken as changed.
 */
export function clearedWriters(
  documents: readonly Compared[],
  writers: ReadonlyMap<string, readonly PullRequestCommit[]>,
  past: PastDocuments,
): Evidence['cleared'] {
  const cleared = new Map<string, Set<string>>()
  for (const document of documents) {
    for (const transition of document.transitions) {
      for (const [login, commits] of writers) {
        const changes = commits.some(({ oid, parents }) =>
          parents.every((parent) => differs(document, transition, [oid, parent], past)),
        )
        if (!changes) cleared.set(transition.code, (cleared.get(transition.code) ?? new Set()).add(login))
      }
    }
  }
  return cleared
}

function differs(
  document: Compared,
  transition: DemandedTransition,
  [commit, parent]: readonly [string, string],
  past: PastDocuments,
): boolean {
  const after = past.standing(document, commit)
  const before = past.standing(document, parent)
  const base = past.baseOf(document)
  if (typeof after === 'string' || typeof before === 'string') return true
  // Under which name it stood there, if it did, nobody knows; who deletes it takes it away from where it is known.
  if (after.content === null && before.content === null) return transition.kind !== 'deleted'
  if (after.id === before.id) return false
  // Of a document that was moved the transitions do not tell when.
  if (after.content !== null && before.content !== null && after.path !== before.path) return true
  if (typeof base === 'string') return true
  const [now, then] = [after, before].map((side) => look(document, transition, base, side, past))
  return now === undefined || now === null || now !== then
}

/** Everything of the transition's field at one side, and what the transition covers, as one text; `null`: not known. */
function look(
  document: Compared,
  { field, kind, demands }: DemandedTransition,
  base: Standing,
  side: Standing,
  past: PastDocuments,
): string | null {
  const found = past.transitionsBetween(document, base, side)
  // A document that is gone says nothing that could be covered, so who only edited it has no hand in that.
  const names = kind === 'deleted' ? [] : demands.flatMap(({ covers }) => covers)
  const covered = past.coveredBy(document, names, side)
  // What can't be read as a value is no transition, and still somebody's word for the next one to correct.
  const own = past.coveredBy(document, [field], side)
  if (found === null || covered === null || own === null) return null
  // Whatever became of the field: who moved it the other way has a hand in it too.
  const codes = found.filter((each) => each.field === field).map(({ code }) => code)
  return JSON.stringify([codes.toSorted(), [...covered].toSorted(), own.get(field)])
}
