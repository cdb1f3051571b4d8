import { commentMarker } from './marker.ts'
import { withPresentPaths } from './moved-comments.ts'
import type { OwnComment, OwnReview } from './pull-request-state.ts'

/** What docgate wants to stand in the pull request. */
export interface WantedReview {
  /** Markdown with docgate's marker; `null` where there is nothing to say. */
  readonly body: string | null
  /** What the body says instead where an earlier review stands and nothing is left to say. */
  readonly settledBody: string
  readonly comments: readonly WantedComment[]
  /** Every finding that stands, whether it has a comment or not: its comment is not settled. */
  readonly standing: readonly FindingPlace[]
  /** Findings that the document ignores: nobody has fixed them. */
  readonly ignored: readonly FindingPlace[]
  /** All that was judged. */
  readonly documents: readonly PresentDocument[]
}

/** A document as it is called now. */
export interface PresentDocument {
  readonly path: string
  /** Path on base, where that is another one. */
  readonly previousPath: string | null
  /** Base has nothing at this path. */
  readonly isNewHere: boolean
}

/** A finding of a document. */
export interface FindingPlace {
  readonly path: string
  readonly fingerprint: string
}

/** A comment on lines of the head side that are in the diff. */
export interface WantedComment {
  readonly path: string
  readonly line: number
  /** First line of a comment on several lines, else `null`. */
  readonly startLine: number | null
  /** Markdown with the marker that holds `fingerprint`. */
  readonly body: string
  /** The same without its suggestion: GitHub would put that in the place of whichever lines a comment stands at. */
  readonly bodyElsewhere: string
  readonly fingerprint: string
}

/** The writes that lead from what stands there to what is wanted. All empty: nothing to do. */
export interface ReviewPlan {
  readonly create: { readonly body: string; readonly comments: readonly WantedComment[] } | null
  readonly updateBody: { readonly id: number; readonly body: string } | null
  /** New bodies of further reviews, posted by another run at the same time: each says where to look instead. */
  readonly updateDuplicates: readonly { readonly id: number; readonly body: string }[]
  /** Posted together in one request, so that people get one mail and not one for each. */
  readonly addComments: readonly WantedComment[]
  readonly updateComments: readonly { readonly id: number; readonly body: string }[]
  readonly deleteComments: readonly number[]
}

/**
 * Comments that stand in a pull request at most; the rest is in the review's body. GITHUB.md's bound: GitHub allows 80
 * content-creating requests a minute, and nobody reads more.
 */
export const maxComments = 30

/** Plans the fewest writes. Planned again after they were carried out, nothing is left to do. */
export function planReview(wanted: WantedReview, existing: OwnReview | null): ReviewPlan {
  const comments = wanted.body === null ? [] : firstOfEach(wanted.comments).slice(0, maxComments)
  if (existing === null) {
    return { ...nothing, create: wanted.body === null ? null : { body: wanted.body, comments } }
  }
  const { kept, doubled } = splitDoubled(withPresentPaths(existing.comments, wanted))
  const open = new Set(wanted.standing.map(place))
  const ignored = new Set(wanted.ignored.map(place))
  const texts = [
    ...kept.map((comment) => ({ comment, text: wantedText(comment, comments, open, ignored) })),
    // A reply keeps a comment: without it, the reply would hang in the air.
    ...doubled.map((comment) => ({ comment, text: comment.hasReplies ? doubledComment : null })),
  ]
  const body = wanted.body ?? wanted.settledBody
  const standing = new Set(texts.flatMap(({ comment, text }) => (text === null ? [] : [place(comment)])))
  return {
    create: null,
    updateBody: differs(existing.body, body) ? { id: existing.id, body } : null,
    updateDuplicates: existing.duplicates.map(({ id }) => ({ id, body: duplicateBody(existing.url) })),
    addComments: comments
      .filter((comment) => !standing.has(place(comment)))
      .slice(0, Math.max(0, maxComments - standing.size)),
    updateComments: texts.flatMap(({ comment, text }) =>
      text !== null && differs(comment.body, text) ? [{ id: comment.id, body: text }] : [],
    ),
    deleteComments: texts.filter(({ text }) => text === null).map(({ comment }) => comment.id),
  }
}

const nothing: ReviewPlan = {
  create: null,
  updateBody: null,
  updateDuplicates: [],
  addComments: [],
  updateComments: [],
  deleteComments: [],
}

/** Whether a plan has nothing to write. */
export function isEmptyPlan(plan: ReviewPlan): boolean {
  const { create, updateBody, updateDuplicates, addComments, updateComments, deleteComments } = plan
  const lists = [updateDuplicates, addComments, updateComments, deleteComments]
  return create === null && updateBody === null && lists.every((list) => list.length === 0)
}

/**
 * The text a comment shall have; `null` where it shall go, be it to be posted anew at other lines. What still stands but
 * finds no line any more keeps its comment.
 */
function wantedText(
  comment: OwnComment,
  wanted: readonly WantedComment[],
  open: ReadonlySet<string>,
  ignored: ReadonlySet<string>,
): string | null {
  const same = wanted.find((other) => place(other) === place(comment))
  if (same !== undefined) {
    if (same.body === same.bodyElsewhere || isAt(comment, same)) return same.body
    return comment.hasReplies ? same.bodyElsewhere : null
  }
  if (open.has(place(comment))) return comment.body
  if (!comment.hasReplies) return null
  return settledComment(comment.fingerprint, ignored.has(place(comment)) ? ignoredText : fixedText)
}

function isAt(comment: OwnComment, { line, startLine }: WantedComment): boolean {
  const first = (at: { readonly line: number | null; readonly startLine: number | null }) => at.startLine ?? at.line
  return comment.line === line && first(comment) === first({ line, startLine })
}

/** What two comments may not have in common: two documents can lack the same section and share a fingerprint. */
function place({ path, fingerprint }: { readonly path: string; readonly fingerprint: string | null }): string {
  return JSON.stringify([path, fingerprint])
}

const fixedText = '**Fixed.** What docgate had found here is gone.'
const ignoredText = '**Ignored.** The document tells docgate to ignore this and says why; the review lists it.'

/** Keeps the fingerprint: if the finding comes back, the comment says so again instead of a second one. */
function settledComment(fingerprint: string | null, text: string): string {
  return fingerprint === null ? text : `${text}\n\n${commentMarker(fingerprint)}`
}

/** Both texts carry no marker: what they stand in is docgate's no longer, and never looked at again. */
const doubledComment = 'Two comments of docgate were about this finding. The other one is kept up to date.'

function duplicateBody(url: string): string {
  return `Two runs of docgate posted at the same time. [The earlier review](${url}) is the one that is kept up to date.`
}

function firstOfEach(comments: readonly WantedComment[]): readonly WantedComment[] {
  return [...new Map(comments.toReversed().map((comment) => [place(comment), comment])).values()].toReversed()
}

/** Of comments at one place the first one with replies stays, else the first. One without a fingerprint is left alone. */
function splitDoubled(comments: readonly OwnComment[]): {
  readonly kept: readonly OwnComment[]
  readonly doubled: readonly OwnComment[]
} {
  const own = comments.filter(({ fingerprint }) => fingerprint !== null)
  const kept = new Map<string, OwnComment>()
  for (const comment of own) {
    const earlier = kept.get(place(comment))
    if (earlier === undefined || (comment.hasReplies && !earlier.hasReplies)) kept.set(place(comment), comment)
  }
  return { kept: [...kept.values()], doubled: own.filter((comment) => kept.get(place(comment)) !== comment) }
}

/** GitHub may give line ends and trailing white space back in another way than it got them. */
function differs(before: string, after: string): boolean {
  return normalise(before) !== normalise(after)
}

function normalise(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .trim()
}
