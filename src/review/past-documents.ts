import type { DemandedTransition } from '../approval/demand.ts'
import type { ReviewedDocument } from '../approval/evidence.ts'
import type { Compared } from '../compare.ts'
import { answered } from '../source/lists.ts'
import type { Branch, FileContent, History, Lost, PastEntry, PastRequest, Source } from '../source/source.ts'
import type { Findings } from './conclude.ts'

export type Past = Pick<Source, 'baseCommit' | 'headCommit'> & History

/** A document at a commit, under the name that it has there. */
export interface Standing {
  /** The same where name and content are the same. */
  readonly id: string
  readonly path: string
  readonly content: FileContent | null
}

const reasons: Readonly<Record<Lost, string>> = {
  unreachable: 'that commit can no longer be reached',
  unread: 'docgate reads only some approved commits in one run, and not that one: approve the latest commit',
}

/** Where a document may stand at a commit: under its name at head, or under the one on base. */
export function placesOf({ path, previousPath }: Compared, commit: string): readonly PastRequest[] {
  return [{ commit, path }, ...(previousPath === null ? [] : [{ commit, path: previousPath }])]
}

/** Where a document stands at a commit of the base branch. */
export function basePlaceOf({ path, previousPath }: Compared, commit: string): PastRequest {
  return { commit, path: previousPath ?? path }
}

/** Documents at other commits, as far as they were read. */
export class PastDocuments {
  readonly #findings: Findings
  readonly #head: string
  readonly #base: string
  readonly #entries = new Map<string, PastEntry | null | Lost>()
  readonly #contents = new Map<string, FileContent | null | Lost>()
  readonly #transitions = new Map<string, readonly DemandedTransition[] | null>()

  private constructor(findings: Findings, head: string, base: string) {
    this.#findings = findings
    this.#head = head
    this.#base = base
  }

  /** Reads kinds and object IDs first, then the contents that no other place has: those of head and base are there. */
  static async read(source: Past, findings: Findings, wanted: readonly PastRequest[]): Promise<PastDocuments> {
    const [head, base] = [source.headCommit, await source.baseCommit()]
    const past = new PastDocuments(findings, head, base)
    const entries = await source.entriesAt(wanted)
    const contents = await source.contentsAt(wanted)
    for (const [request, entry] of answered(wanted, entries)) past.#entries.set(placeOf(request), entry)
    for (const [request, content] of answered(wanted, contents)) past.#contents.set(placeOf(request), content)
    return past
  }

  /** What was approved of a document at a commit that branched off another one. */
  at(document: Compared, commit: string, base: (Pick<Branch, 'commit'> & Partial<Branch>) | Lost): ReviewedDocument {
    if (typeof base === 'string') return unknown(reasons[base])
    const now = this.standing(document, commit)
    const before = this.#placed(basePlaceOf(document, base.commit))
    if (typeof now === 'string') return unknown(reasons[now])
    if (typeof before === 'string') return unknown(reasons[before])
    const { path, previousPath } = document
    if (previousPath === now.path)
      return unknown(`the document was not called \`${path.replaceAll('`', "'")}\` yet at that commit`)
    // What was approved as a rename must not pass for a deletion.
    const isGone = commit === this.#head || base.removed?.has(before.path) === true
    if (now.content === null && before.content !== null && !isGone)
      return unknown('the document may have had another name at that commit')
    const transitions = this.transitionsBetween(document, before, now)
    if (transitions === null) return unknown('the document cannot be read at that commit')
    return { kind: 'read', transitions: transitions.map((each) => this.#asNow(each, document, now)) }
  }

  /** A document under whichever name it has at a commit. */
  standing(document: Compared, commit: string): Standing | Lost {
    const [current, ...former] = placesOf(document, commit).map((place) => this.#placed(place))
    if (current === undefined || typeof current === 'string') return current ?? 'unread'
    const [before] = former
    if (current.content !== null || before === undefined) return current
    return typeof before === 'string' || before.content !== null ? before : current
  }

  /** As it is on base now, where that was among what was wanted. */
  baseOf(document: Compared): Standing | Lost {
    return this.#placed(basePlaceOf(document, this.#base))
  }

  /** Worked out once for the same contents; `null` where the second one can't be read. */
  transitionsBetween(document: Compared, base: Standing, head: Standing): readonly DemandedTransition[] | null {
    const key = `${document.path}\n${base.id}\n${head.id}`
    const known = this.#transitions.get(key)
    if (known !== undefined) return known
    const found =
      base.content === null && head.content === null
        ? []
        : this.#findings.transitionsAt(document, base.content, head.content)
    this.#transitions.set(key, found)
    return found
  }

  /** What a document says in the places that an approval covers; `null` where it can't be read. */
  coveredBy(document: Compared, names: readonly string[], { content }: Standing): ReadonlyMap<string, string> | null {
    return content === null ? new Map() : this.#findings.coveredAt(document, content, names)
  }

  /** By what an approval covers now: other rules may have been about the transition at that commit. */
  #asNow(then: DemandedTransition, document: Compared, at: Standing): DemandedTransition {
    const now = document.transitions.find(
      ({ field, kind, from, to }) => field === then.field && kind === then.kind && from === then.from && to === then.to,
    )
    const names = now?.demands.flatMap(({ covers }) => covers) ?? []
    const covered = this.coveredBy(document, names, at)
    if (now === undefined || covered === null) return then
    const isSame = JSON.stringify([...covered].toSorted()) === JSON.stringify([...now.covered].toSorted())
    return { ...then, covered, code: isSame ? now.code : then.code }
  }

  #placed(place: PastRequest): Standing | Lost {
    const entry = this.#entries.get(placeOf(place))
    const content = this.#contents.get(placeOf(place))
    if (entry === undefined || content === undefined) return 'unread'
    if (typeof entry === 'string') return entry
    if (typeof content === 'string') return content
    return { id: `${place.path}\n${entry?.id ?? ''}`, path: place.path, content }
  }
}

/** Name of a place. */
export function placeOf({ commit, path }: PastRequest): string {
  return `${commit}:${path}`
}

function unknown(reason: string): ReviewedDocument {
  return { kind: 'unknown', reason }
}
