import { createHash } from 'node:crypto'
import type { Message } from '../message.ts'
import type { DocumentReport, Report } from './report.ts'
import { bySeverity, isOlder, moreSevere, standing } from './tally.ts'

/** A finding that was open at a push, as docgate's own review remembers it. */
export interface Tracked {
  /** 12 hex digits over document and fingerprint. */
  readonly digest: string
  /** For a reader; `null` where there was no room to keep it. */
  readonly name: TrackedName | null
}

export interface TrackedName {
  readonly ruleId: string
  readonly section: string | null
  readonly field: string | null
  /** Path of the document. */
  readonly document: string
}

/**
 * What the review remembers of the pushes. Only ever read for telling what became of the findings: verdicts come from
 * the two commits alone.
 */
export interface Memory {
  /** Commit that was reviewed, 40 hex digits. */
  readonly head: string
  /** Errors and warnings at that commit, most severe first; so many of them as there is room for. */
  readonly open: readonly Tracked[]
  /** Digests of those that the push before did not have. */
  readonly fresh: ReadonlySet<string>
  /** What the push before had and this one has no more. */
  readonly fixed: readonly Tracked[]
  /** Not all that was open is listed, now or at the push before. */
  readonly cut: boolean
  readonly cutBefore: boolean
  /** There was a push before. */
  readonly later: boolean
}

/** What became of the findings of the push before. */
export interface Progress {
  readonly fixed: readonly Tracked[]
  /** How many the push before did not have; `null` where that can't be told. */
  readonly fresh: number | null
  /** How many it had too. */
  readonly still: number | null
}

/** So many findings are remembered: more, and a review would have no room for anything else. */
export const mostTracked = 300

/**
 * What to remember of this run, given what an earlier one has left. At the same commit as that one, the push before
 * stays the push before: run again, the review says the same.
 */
export function remember(report: Report, head: string, former: Memory | null): Memory {
  const found = report.documents
    .flatMap((document) =>
      trackable(document).map((message) => ({ document, message, digest: digestOf(document, message.fingerprint) })),
    )
    .toSorted((a, b) => moreSevere(a.message, b.message))
  const open = found.slice(0, mostTracked).map(
    ({ document, message, digest }): Tracked => ({
      digest,
      name: {
        ruleId: message.ruleId,
        section: message.section,
        field: message.field,
        document: document.path,
      },
    }),
  )
  const cut = found.length > mostTracked
  const before = former === null ? null : pushBefore(former, head)
  if (before === null) return { head, open, fresh: new Set(), fixed: [], cut, cutBefore: false, later: false }
  const known = new Set(before.open.map(({ digest }) => digest))
  // What base has, no push of this pull request has brought.
  const older = new Set(found.flatMap(({ message, digest }) => (isOlder(message) ? [digest] : [])))
  const left = new Set([
    ...found.map(({ digest }) => digest),
    // What is ignored now, nobody has fixed.
    ...report.documents.flatMap((document) =>
      document.ignored.map(({ fingerprint }) => digestOf(document, fingerprint)),
    ),
  ])
  return {
    head,
    open,
    fresh: new Set(open.map(({ digest }) => digest).filter((digest) => !known.has(digest) && !older.has(digest))),
    fixed: before.open.filter(({ digest }) => !left.has(digest)).slice(0, mostTracked),
    cut,
    cutBefore: before.cut,
    later: true,
  }
}

/** What was open at the push before `head`, as far as it is known; `null` where this is the first. */
function pushBefore(former: Memory, head: string): { readonly open: readonly Tracked[]; readonly cut: boolean } | null {
  if (former.head !== head) return { open: former.open, cut: former.cut }
  if (!former.later) return null
  const older = former.open.filter(({ digest }) => !former.fresh.has(digest))
  return { open: [...former.fixed, ...older], cut: former.cutBefore }
}

/** What the memory tells a reader; `null` where nothing came and nothing went. */
export function progressOf(report: Report, memory: Memory): Progress | null {
  const { fixed, fresh, later, cut, cutBefore } = memory
  if (!later || (fixed.length === 0 && (fresh.size === 0 || cut || cutBefore))) return null
  if (cut || cutBefore) return { fixed, fresh: null, still: null }
  const all = report.documents.flatMap(trackable).length
  return { fixed, fresh: fresh.size, still: all - fresh.size }
}

function trackable(document: DocumentReport): readonly Message[] {
  return standing(document)
    .filter(({ severity }) => severity !== 'notice')
    .toSorted(bySeverity)
}

/** Twelve hex digits over a document and a finding. A document that was renamed is the same one. */
export function digestOf(
  { path, previousPath }: Pick<DocumentReport, 'path' | 'previousPath'>,
  fingerprint: string,
): string {
  return createHash('sha256')
    .update(JSON.stringify([previousPath ?? path, fingerprint]))
    .digest('hex')
    .slice(0, 12)
}
