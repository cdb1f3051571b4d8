import type { RootContent } from 'mdast'
import parseDiff from 'parse-diff'
import type { Suggestion } from '../fix/suggestion.ts'
import type { WantedComment } from '../github/review-plan.ts'
import type { Message } from '../message.ts'
import type { ChangedFile } from '../source/source.ts'
import { lastLine } from './annotations.ts'
import { expectation } from './finding-entry.ts'
import { ruleLink, severityWord } from './place.ts'
import { prose } from './quote.ts'
import type { Report } from './report.ts'
import { bySeverity, count, moreSevere, unsaid } from './tally.ts'
import { blockquote, html, paragraph, stringify, strong, words } from './tree.ts'

/** More comments than this are noise; also one request's worth. The body of the review names every finding anyway. */
const mostComments = 30

/** Messages in one comment. GitHub takes 65,536 characters, and a reader less. */
const mostInOne = 8

/** What messages suggest, by path and fingerprint. */
export type Suggestions = ReadonlyMap<string, ReadonlyMap<string, Suggestion>>

/** Lines of one hunk on the head side. */
type Hunk = ReadonlySet<number>

/**
 * Comments on lines of the diff for new errors and warnings, errors first, at most 30. Messages that end on the same line
 * share a comment, which has the first one's fingerprint. A file without `patch` gets none. What a message suggests for
 * lines of one hunk stands in its comment, which is then on these lines.
 * `marker` gives the HTML comment that stands last in a body.
 */
export function inlineComments(
  report: Report,
  files: readonly ChangedFile[],
  marker: (fingerprint: string) => string,
  suggestions: Suggestions = new Map(),
): readonly WantedComment[] {
  return places(report, files, suggestions).map((place) => {
    const { path, line, startLine, found } = place
    const shown = found.slice(0, mostInOne)
    const left = found.length - shown.length
    const fingerprint = found[0].message.fingerprint
    const bodyWith = (offer: Found | null): string =>
      stringify([
        ...shown.flatMap((each) => said(each.message, each === offer ? each.suggestion : null)),
        ...(left <= 0 ? [] : [paragraph(words(`And ${count(left, 'more finding')} here; the review lists them.`))]),
        html(marker(fingerprint)),
      ]).trimEnd()
    return { path, line, startLine, body: bodyWith(offered(place)), bodyElsewhere: bodyWith(null), fingerprint }
  })
}

/** Whether a comment on lines of the diff offers what mends this finding of this document. */
export function offeredInline(
  report: Report,
  files: readonly ChangedFile[],
  suggestions: Suggestions,
): (path: string, fingerprint: string) => boolean {
  const all = places(report, files, suggestions).flatMap((place) => {
    const offer = offered(place)
    return offer === null ? [] : [JSON.stringify([place.path, offer.message.fingerprint])]
  })
  const found = new Set(all)
  return (path, fingerprint) => found.has(JSON.stringify([path, fingerprint]))
}

/** The one finding of a comment whose suggestion is for the comment's lines; with two nobody could tell what is answered. */
function offered({ line, startLine, found }: Place): Found | null {
  const [only, another] = found.slice(0, mostInOne).filter(({ suggestion }) => suggestion !== null)
  if (only?.suggestion == null || another !== undefined) return null
  const anchor = anchorAt(only.suggestion)
  return anchor.line === line && anchor.startLine === startLine ? only : null
}

function places(report: Report, files: readonly ChangedFile[], suggestions: Suggestions): readonly Place[] {
  const hunks = new Map(files.map((file) => [file.path, hunksOf(file)]))
  const all = new Map<string, Place>()
  for (const { path, message } of worthAComment(report)) {
    const own = hunks.get(path) ?? []
    const suggested = suggestions.get(path)?.get(message.fingerprint)
    const suggestion = suggested !== undefined && own.some((hunk) => holds(hunk, suggested)) ? suggested : null
    const anchor = suggestion === null ? anchorOf(message, own) : anchorAt(suggestion)
    if (anchor === null) continue
    const key = JSON.stringify([path, anchor.line])
    const place = all.get(key)
    if (place === undefined) all.set(key, { path, ...anchor, found: [{ message, suggestion }] })
    else place.found.push({ message, suggestion })
  }
  return [...all.values()].slice(0, mostComments)
}

/** A message in a comment, with what it suggests for lines of the diff. */
interface Found {
  readonly message: Message
  readonly suggestion: Suggestion | null
}

interface Place {
  readonly path: string
  readonly line: number
  readonly startLine: number | null
  readonly found: [Found, ...Found[]]
}

function worthAComment(report: Report): readonly { readonly path: string; readonly message: Message }[] {
  return report.documents
    .flatMap(({ path, messages }) => messages.toSorted(bySeverity).map((message) => ({ path, message })))
    .filter(({ message }) => message.severity !== 'notice')
    .filter(({ message }) => message.baselineState === 'new' || message.baselineState === null)
    .toSorted((a, b) => moreSevere(a.message, b.message))
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

function holds(hunk: Hunk, { first, last }: Suggestion): boolean {
  for (let line = first; line <= last; line++) if (!hunk.has(line)) return false
  return true
}

function anchorAt({ first, last }: Suggestion): Pick<Place, 'line' | 'startLine'> {
  return { line: last, startLine: last > first ? first : null }
}

/** What GitHub offers to put in the place of the comment's lines. Its fence is longer than any inside. */
function suggestionBlock({ lines }: Suggestion): RootContent {
  return { type: 'code', lang: 'suggestion', value: lines.join('\n') }
}

/** One message in a comment. */
function said(message: Message, suggestion: Suggestion | null): RootContent[] {
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
    ...(suggestion !== null
      ? [suggestionBlock(suggestion)]
      : unsaid(message).length === 0
        ? []
        : [paragraph(...expectation(message))]),
  ]
}
