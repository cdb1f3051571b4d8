import parseDiff from 'parse-diff'
import { type Suggestion, suggestionsFor } from '../fix/suggestion.ts'
import type { WantedComment } from '../github/review-plan.ts'
import type { Message } from '../message.ts'
import type { ChangedFile } from '../source/source.ts'
import { lastLine } from './annotations.ts'
import { bodies, type Noted } from './comment-body.ts'
import type { DocumentReport, Report } from './report.ts'
import { bySeverity, isOlder, moreSevere } from './tally.ts'
import { html } from './tree.ts'

/** More comments than this are noise; also one request's worth. The body of the review names every finding anyway. */
const mostComments = 30

/** What documents say at head, by path; without it nothing is suggested. */
export type Texts = ReadonlyMap<string, string>

/** Lines of one hunk on the head side. */
type Hunk = ReadonlySet<number>

/**
 * Comments on lines of the diff for new errors and warnings, errors first, at most 30; behind them for older errors,
 * which hold the merge too, and for notices, where one click mends these. Messages that end on the same line share a
 * comment, which has the first one's fingerprint. A file without `patch` gets none. What messages suggest for lines of
 * one hunk stands in their comment, which is then on these lines.
 * `marker` gives the HTML comment that stands last in a body.
 */
export function inlineComments(
  report: Report,
  files: readonly ChangedFile[],
  marker: (fingerprint: string) => string,
  texts: Texts = new Map(),
): readonly WantedComment[] {
  return places(report, files, texts).map((place) => {
    const { path, line, startLine, found } = place
    const fingerprint = found[0].fingerprint
    const end = html(marker(fingerprint))
    return { path, line, startLine, ...bodies(place, end), fingerprint }
  })
}

/** Whether a comment on lines of the diff offers what mends this finding of this document. */
export function offeredInline(
  report: Report,
  files: readonly ChangedFile[],
  texts: Texts,
): (path: string, fingerprint: string) => boolean {
  const offers = places(report, files, texts).flatMap(({ path, suggestion }) =>
    (suggestion?.mends ?? []).map((fingerprint) => JSON.stringify([path, fingerprint])),
  )
  const found = new Set(offers)
  return (path, fingerprint) => found.has(JSON.stringify([path, fingerprint]))
}

function places(report: Report, files: readonly ChangedFile[], texts: Texts): readonly Place[] {
  const hunks = new Map(files.map((file) => [file.path, hunksOf(file)]))
  const suggested = new Map(
    report.documents.map((document) => [document.path, suggestedIn(document, hunks.get(document.path) ?? [], texts)]),
  )
  const all = new Map<string, Place>()
  for (const { path, message } of inOrder(report)) {
    const suggestion = suggested.get(path)?.get(message.fingerprint) ?? null
    if (suggestion?.oneClick !== true && !isWorthAComment(message)) continue
    const anchor = suggestion === null ? anchorOf(message, hunks.get(path) ?? []) : anchorAt(suggestion)
    if (anchor === null) continue
    const key = JSON.stringify([path, anchor.line])
    const place = all.get(key)
    place?.found.push(message)
    if (place === undefined) all.set(key, { path, ...anchor, found: [message], suggestion })
    // No two suggestions end on one line. GitHub puts one in the place of the comment's own lines.
    else if (suggestion !== null) all.set(key, { ...place, ...anchor, suggestion })
  }
  return [...all.values()].slice(0, mostComments)
}

/** By fingerprint. */
function suggestedIn(document: DocumentReport, hunks: readonly Hunk[], texts: Texts): ReadonlyMap<string, Suggestion> {
  const text = texts.get(document.path)
  const messages = document.messages.filter((message) => isWorthAComment(message) || isWorthAClick(message))
  if (text === undefined || hunks.length === 0 || messages.length === 0) return new Map()
  const fits = (first: number, last: number): boolean => hunks.some((hunk) => holds(hunk, { first, last }))
  return new Map(
    suggestionsFor(text, messages, fits).flatMap((suggestion) =>
      suggestion.mends.map((fingerprint) => [fingerprint, suggestion]),
    ),
  )
}

interface Place extends Noted {
  readonly path: string
  readonly line: number
  readonly startLine: number | null
  readonly found: [Message, ...Message[]]
}

/** Everything that may have a comment, what this pull request brought first. */
function inOrder(report: Report): readonly { readonly path: string; readonly message: Message }[] {
  const all = report.documents
    .flatMap(({ path, messages }) => messages.toSorted(bySeverity).map((message) => ({ path, message })))
    .toSorted((a, b) => moreSevere(a.message, b.message))
  return [
    ...all.filter(({ message }) => isWorthAComment(message)),
    ...all.filter(({ message }) => isWorthAClick(message)),
  ]
}

function isWorthAComment({ severity, baselineState }: Message): boolean {
  return severity !== 'notice' && (baselineState === 'new' || baselineState === null)
}

/** It gets a comment where that offers to mend it, and else none: an older error, a new notice. */
function isWorthAClick(message: Message): boolean {
  const { severity, baselineState, expected } = message
  if (expected.length === 0 || isWorthAComment(message)) return false
  return isOlder(message) ? severity === 'error' : severity === 'notice' && baselineState !== 'absent'
}

function hunksOf(file: ChangedFile): readonly Hunk[] {
  if (file.patch === null) return []
  // GitHub's `patch` starts with the first hunk; the parser wants to know of a file first.
  const parsed = parseDiff(`--- a/document\n+++ b/document\n${file.patch}`)
  return parsed.flatMap(({ chunks }) =>
    chunks.map(
      ({ changes }) =>
        new Set(
          changes.flatMap((change) => {
            if (change.type === 'del') return []
            return change.type === 'add' ? [change.ln] : [change.ln2]
          }),
        ),
    ),
  )
}

function anchorOf(message: Message, hunks: readonly Hunk[]): Pick<Place, 'line' | 'startLine'> | null {
  const hunk = hunks.find((lines) => lines.has(message.line))
  if (hunk === undefined) return null
  const last = lastLine(message)
  return last > message.line && hunk.has(last)
    ? { line: last, startLine: message.line }
    : { line: message.line, startLine: null }
}

function holds(hunk: Hunk, { first, last }: Pick<Suggestion, 'first' | 'last'>): boolean {
  for (let line = first; line <= last; line++) if (!hunk.has(line)) return false
  return true
}

function anchorAt({ first, last }: Suggestion): Pick<Place, 'line' | 'startLine'> {
  return { line: last, startLine: last > first ? first : null }
}
