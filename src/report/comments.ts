import type { RootContent } from 'mdast'
import parseDiff from 'parse-diff'
import { type Suggestion, suggestionsFor } from '../fix/suggestion.ts'
import type { WantedComment } from '../github/review-plan.ts'
import type { Message } from '../message.ts'
import type { ChangedFile } from '../source/source.ts'
import { lastLine } from './annotations.ts'
import { expectation } from './finding-entry.ts'
import { offer } from './offer.ts'
import { ruleLink, severityWord } from './place.ts'
import { prose } from './quote.ts'
import type { DocumentReport, Report } from './report.ts'
import { bySeverity, count, moreSevere, unsaid } from './tally.ts'
import { blockquote, html, paragraph, stringify, strong, words } from './tree.ts'

/** More comments than this are noise; also one request's worth. The body of the review names every finding anyway. */
const mostComments = 30

/** Messages in one comment. GitHub takes 65,536 characters, and a reader less. */
const mostInOne = 8

/** What documents say at head, by path; without it nothing is suggested. */
export type Texts = ReadonlyMap<string, string>

/** Lines of one hunk on the head side. */
type Hunk = ReadonlySet<number>

/**
 * Comments on lines of the diff for new errors and warnings, errors first, at most 30. Messages that end on the same line
 * share a comment, which has the first one's fingerprint. A file without `patch` gets none. What messages suggest for
 * lines of one hunk stands in their comment, which is then on these lines.
 * `marker` gives the HTML comment that stands last in a body.
 */
export function inlineComments(
  report: Report,
  files: readonly ChangedFile[],
  marker: (fingerprint: string) => string,
  texts: Texts = new Map(),
): readonly WantedComment[] {
  return places(report, files, texts).map((place) => {
    const { path, line, startLine, found, suggestion } = place
    const fingerprint = found[0].fingerprint
    const isMended = (message: Message): boolean => suggestion?.mends.includes(message.fingerprint) === true
    // What one click mends is all named.
    const shown = found.filter((message, index) => index < mostInOne || isMended(message))
    const left = found.length - shown.length
    const close = [
      ...(left <= 0 ? [] : [paragraph(words(`And ${count(left, 'more finding')} here; the review lists them.`))]),
      html(marker(fingerprint)),
    ]
    const first = shown.findIndex(isMended)
    const [before, after] = first < 0 ? [shown, []] : [shown.slice(0, first), shown.slice(first)]
    const body = [
      ...before.flatMap((message) => said(message, false)),
      ...after.filter(isMended).flatMap((message) => said(message, true)),
      ...(suggestion === null ? [] : offer(suggestion)),
      ...after.filter((message) => !isMended(message)).flatMap((message) => said(message, false)),
      ...close,
    ]
    const elsewhere = [...shown.flatMap((message) => said(message, false)), ...close]
    return {
      path,
      line,
      startLine,
      body: stringify(body).trimEnd(),
      bodyElsewhere: stringify(elsewhere).trimEnd(),
      fingerprint,
    }
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
  for (const { path, message } of worthAComment(report)) {
    const suggestion = suggested.get(path)?.get(message.fingerprint) ?? null
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
  const messages = document.messages.filter(isWorthAComment)
  if (text === undefined || hunks.length === 0 || messages.length === 0) return new Map()
  const fits = (first: number, last: number): boolean => hunks.some((hunk) => holds(hunk, { first, last }))
  return new Map(
    suggestionsFor(text, messages, fits).flatMap((suggestion) =>
      suggestion.mends.map((fingerprint) => [fingerprint, suggestion]),
    ),
  )
}

interface Place {
  readonly path: string
  readonly line: number
  readonly startLine: number | null
  readonly found: [Message, ...Message[]]
  /** For exactly these lines. */
  readonly suggestion: Suggestion | null
}

function worthAComment(report: Report): readonly { readonly path: string; readonly message: Message }[] {
  return report.documents
    .flatMap(({ path, messages }) => messages.toSorted(bySeverity).map((message) => ({ path, message })))
    .filter(({ message }) => isWorthAComment(message))
    .toSorted((a, b) => moreSevere(a.message, b.message))
}

function isWorthAComment({ severity, baselineState }: Message): boolean {
  return severity !== 'notice' && (baselineState === 'new' || baselineState === null)
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

/** One message in a comment; what would be right is said where nothing offers to put it in. */
function said(message: Message, isMended: boolean): RootContent[] {
  return [
    paragraph(
      strong(words(severityWord[message.severity])),
      words(': '),
      ...prose(message.reason),
      words(' ('),
      ...ruleLink(message),
      words(')'),
    ),
    ...(message.note === null ? [] : [blockquote(...prose(message.note))]),
    ...(isMended || unsaid(message).length === 0 ? [] : [paragraph(...expectation(message))]),
  ]
}
