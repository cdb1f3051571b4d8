import type { Ignored } from '../message.ts'
import { type Budget, type Draft, type Part, withinBudget } from './budget.ts'
import { encodedPath, type FileUrl } from './file-url.ts'
import { headline, imprint, isBlocker, leftOutNote } from './headline.ts'
import { outline } from './outline.ts'
import { receiptPart } from './receipt.ts'
import type { Report } from './report.ts'
import { count, type FailOn, holding, ignoredCount, isNewlyIgnored, isOlder, isUntouched, standing } from './tally.ts'
import { html, paragraph, stringify, strong, words } from './tree.ts'

/** What a body needs to know that is not in the report. */
export interface SummaryContext {
  /** 40 hex digits. */
  readonly headSha: string
  readonly fileUrl: FileUrl
  readonly failOn: FailOn
}

export interface ReviewContext extends SummaryContext {
  /** A whole HTML comment, by which the review is found again. */
  readonly marker: string
}

/** GitHub refuses 65,536 characters (reported by users); the rest is margin for the marker and for its way of counting. */
const reviewBudget: Budget = { limit: 60_000, measure: (text) => text.length }

/** GitHub takes 1 MiB of a step (documented), of which other tools in the same step may want some. */
const summaryBudget: Budget = { limit: 1_000_000, measure: (text) => Buffer.byteLength(text) }

const unbounded: Budget = { limit: Number.POSITIVE_INFINITY, measure: (text) => text.length }

/**
 * Body of the review, at most 60,000 UTF-16 units plus the marker; `null` where there is nothing to say: no error, no
 * warning, no new TODO, no watched change, nothing broken elsewhere, nothing newly ignored that would hold the merge.
 */
export function reviewBody(report: Report, context: ReviewContext): string | null {
  if (!hasNews(report, context.failOn)) return null
  const elsewhere = 'The job summary and the report file have everything.'
  return marked(body(report, context, elsewhere, reviewBudget), context.marker)
}

/** What the body of an earlier review says once nothing is left to say. */
export function settledBody(report: Report, context: ReviewContext): string {
  const { documents } = report.summary
  const ignored = ignoredCount(report)
  const findings = ignored === null ? 'No findings' : `No findings, ${ignored}`
  const settled = paragraph(
    strong(words('All settled.')),
    words(documents === 0 ? ' No document is left to check.' : ` ${findings} in ${count(documents, 'document')}.`),
  )
  const draft: Draft = {
    head: [settled],
    parts: outline(report, context.fileUrl, 'brief'),
    foot: (leftOut) => [...leftOutNote(leftOut, 'The job summary has everything.'), imprint(report, context.headSha)],
  }
  return marked(withinBudget(draft, reviewBudget).text, context.marker)
}

/** Without a line feed at the end: what is compared with the body that GitHub gives back must not hang on one. */
function marked(text: string, marker: string): string {
  return `${text}\n${stringify([html(marker)])}`.trimEnd()
}

/** The whole report for the job summary, at most 1,000,000 bytes of UTF-8. */
export function jobSummary(report: Report, context: SummaryContext): string {
  return body(report, context, 'The report file has everything.', summaryBudget, receiptParts(report))
}

/** The whole report for a file or a terminal, with links relative to the root of the repository. */
export function markdown(report: Report): string {
  const context = { headSha: null, fileUrl: relativeUrl, failOn: 'error' } as const
  return body(report, context, '', unbounded)
}

function relativeUrl(path: string, line: number | null): string {
  const url = encodedPath(path)
  const relative = url.startsWith('/') ? `.${url}` : url
  return line === null ? relative : `${relative}#L${line}`
}

type BodyContext = Omit<SummaryContext, 'headSha'> & { readonly headSha: string | null }

function receiptParts({ receipt }: Report): readonly Part[] {
  return receipt === null || receipt.transitions.length === 0 ? [] : [receiptPart(receipt)]
}

function body(
  report: Report,
  context: BodyContext,
  elsewhere: string,
  budget: Budget,
  more: readonly Part[] = [],
): string {
  const draft = (detail: 'full' | 'brief'): Draft => ({
    head: [headline(report, context.failOn)],
    parts: [...outline(report, context.fileUrl, detail), ...more],
    foot: (leftOut) => [...leftOutNote(leftOut, elsewhere), imprint(report, context.headSha)],
  })
  const full = withinBudget(draft('full'), budget)
  // Before something that holds the merge goes unnamed, the advice goes.
  return full.leftOut.some(isBlocker) ? withinBudget(draft('brief'), budget).text : full.text
}

/** An error, or a warning where those hold the merge too. */
function mayHold({ severity }: Ignored, failOn: FailOn): boolean {
  return severity === 'error' || (severity === 'warning' && failOn === 'warning')
}

/** What base has already and what holds nothing is no news: the job summary has it. */
function hasNews(report: Report, failOn: FailOn): boolean {
  return (
    holding(report, failOn) > 0 ||
    report.notes.length > 0 ||
    report.documents.some(
      (document) =>
        document.transitions.length > 0 ||
        document.todos.some(({ state }) => state === 'new' || state === null) ||
        standing(document).some((message) => message.severity !== 'notice' && !isOlder(message)) ||
        isUntouched(document) ||
        document.ignored.some((each) => isNewlyIgnored(each) && mayHold(each, failOn)),
    )
  )
}
