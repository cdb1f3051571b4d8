import type { RootContent } from 'mdast'
import type { Ignored } from '../message.ts'
import { type Advices, hasWork, type Room, workOrder } from './agent.ts'
import { type Budget, type Draft, type Entry, type Fitted, type Part, withinBudget } from './budget.ts'
import { missingTexts } from './copying.ts'
import { encodedPath, type FileUrl } from './file-url.ts'
import type { Detail } from './finding-entry.ts'
import { headline, imprint, isBlocker, leftOutNote } from './headline.ts'
import { memoryLine, readMemory } from './memory-line.ts'
import { withPresentDigests } from './moved.ts'
import { type Outlook, outline } from './outline.ts'
import { commentChapter, type Preview } from './preview.ts'
import { type Progress, progressOf, remember } from './progress.ts'
import { prose } from './quote.ts'
import { receiptPart } from './receipt.ts'
import type { Report } from './report.ts'
import { count, type FailOn, holding, ignoredCount, isNewlyIgnored, isOlder, isUntouched, standing } from './tally.ts'
import { blockquote, html, paragraph, stringify, strong, words } from './tree.ts'

/** What a body needs to know that is not in the report. */
export interface SummaryContext {
  /** 40 hex digits. */
  readonly headSha: string
  readonly fileUrl: FileUrl
  readonly failOn: FailOn
  /** Whether this run writes the report to a file too. */
  readonly writesFile: boolean
  /** Labels of the fields that have a column in the table of documents. */
  readonly columns?: readonly string[]
  /** What helps to mend the documents; without it there is no work order for an agent. */
  readonly advices?: Advices
}

export interface ReviewContext extends SummaryContext {
  /** A whole HTML comment, by which the review is found again. */
  readonly marker: string
  /** Body of docgate's review as it stands, `null` where there is none; left out, the body remembers nothing. */
  readonly former?: string | null
  /** Lines that mend a finding and are offered nowhere else, by path and fingerprint. */
  readonly textOf?: Outlook['textOf']
}

/** GitHub refuses 65,536 characters (reported by users); the rest is margin for the marker and for its way of counting. */
const reviewLimit = 60_000

/** GitHub takes 1 MiB of a step (documented), of which other tools in the same step may want some. */
const summaryBudget: Budget = { limit: 1_000_000, measure: (text) => Buffer.byteLength(text) }

const unbounded: Budget = { limit: Number.POSITIVE_INFINITY, measure: (text) => text.length }

/**
 * Body of the review, at most 60,000 UTF-16 units plus the marker; `null` where there is nothing to say: no error, no
 * warning, no new TODO, no watched change, nothing broken elsewhere, nothing newly ignored that would hold the merge.
 */
export function reviewBody(report: Report, context: ReviewContext): string | null {
  if (!hasNews(report, context.failOn)) return null
  const past = recall(report, context)
  return `${body(report, { ...context, ...past, orderIn: 'The job summary' }, beyondReview(context), budgetBeside(past.end))}\n${past.end}`
}

/** Where the rest is. The summary has bounds of its own. */
function beyondReview({ writesFile }: SummaryContext): string {
  return `The job summary has more, and ${writesFile ? 'the report file' : 'a file by the input `report`'} everything.`
}

function beyondSummary({ writesFile }: SummaryContext): string {
  return `${writesFile ? 'The report file' : 'A file by the input `report`'} has everything.`
}

/** What the body of an earlier review says once nothing is left to say. */
export function settledBody(report: Report, context: ReviewContext): string {
  const past = recall(report, context)
  const { documents } = report.summary
  const ignored = ignoredCount(report)
  const { errors, warnings } = report.summary
  const older = errors + warnings
  const left = older === 0 ? 'No findings' : `${count(older, 'older finding')} left`
  const findings = ignored === null ? left : `${left}, ${ignored}`
  const settled = paragraph(
    strong(words(older === 0 ? 'All settled.' : 'All that this pull request brought is settled.')),
    words(documents === 0 ? ' No document is left to check.' : ` ${findings} in ${count(documents, 'document')}.`),
  )
  const draft: Draft = {
    head: [settled],
    parts: outline(report, { ...context, detail: 'brief', textOf: noText, progress: past.progress }),
    foot: (leftOut) => [...leftOutNote(leftOut, beyondReview(context)), imprint(report, context.headSha)],
  }
  return `${withinBudget(draft, budgetBeside(past.end)).text}\n${past.end}`
}

function noText(): null {
  return null
}

function budgetBeside(end: string): Budget {
  return { limit: reviewLimit - end.length, measure: (text) => text.length }
}

/**
 * What became of the findings of the last push, and the last lines of the body: what it remembers, and the marker.
 * Without a line feed at the end: what is compared with the body that GitHub gives back must not hang on one.
 */
function recall(
  report: Report,
  { marker, headSha, former }: ReviewContext,
): { readonly progress: Progress | null; readonly end: string } {
  if (former === undefined) return { progress: null, end: marker }
  const memory = former === null ? null : readMemory(former, marker)
  const past = memory === null ? null : withPresentDigests(memory, report)
  const end = `${memoryLine(remember(report, headSha, past))}\n${marker}`
  // Told from what is written, so that a second run, which reads no more than that, tells the same.
  const kept = readMemory(end, marker)
  return { progress: kept === null ? null : progressOf(report, kept), end }
}

/** What stands above a job summary where docgate failed after it had judged. `sentence` says why. */
export function unfinishedNote(sentence: string): string {
  return stringify([blockquote(strong(words('docgate could not finish.')), words(' '), ...prose(sentence, 600))])
}

/** The whole report for the job summary, at most 1,000,000 bytes of UTF-8. */
export function jobSummary(report: Report, context: SummaryContext): string {
  const more = receiptParts(report)
  // Comments offer nothing here: where no review can be posted, nobody sees them.
  const textOf = context.advices === undefined ? noText : missingTexts(context.advices, () => false)
  return body(
    report,
    { ...context, textOf, progress: null, orderIn: '`docgate review --format markdown`' },
    beyondSummary(context),
    summaryBudget,
    more,
  )
}

/**
 * The whole report for a file or a terminal, with links relative to the root of the repository.
 *
 * @param preview what a review would have beside it; left out, there is only the report.
 */
export function markdown(report: Report, preview: Preview | null = null): string {
  const context = { headSha: null, fileUrl: relativeUrl, failOn: 'error', writesFile: false, progress: null } as const
  return body(report, { ...context, ...preview }, '', unbounded)
}

function relativeUrl(path: string, line: number | null): string {
  const url = encodedPath(path)
  const relative = url.startsWith('/') ? `.${url}` : url
  return line === null ? relative : `${relative}#L${line}`
}

type BodyContext = Omit<SummaryContext, 'headSha'> &
  Pick<ReviewContext, 'textOf'> &
  Pick<Outlook, 'progress'> &
  Partial<Pick<Preview, 'comments'>> & {
    readonly headSha: string | null
    /** Who has the work order where there is no room for it, as the beginning of a sentence. */
    readonly orderIn?: string
  }

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
  const { headSha, textOf = noText } = context
  const fitted = (detail: Detail, spoilt: (leftOut: readonly Entry[]) => boolean): Fitted =>
    withinBudget(
      {
        spoilt,
        head: [headline(report, context.failOn)],
        tailRoom: context.advices !== undefined && context.orderIn !== undefined && hasWork(report) ? lineRoom : 0,
        parts: [...outline(report, { ...context, detail, textOf }), ...more],
        tail: (room) => [
          ...commentChapter({ comments: context.comments ?? [] }, context.fileUrl),
          ...forAgent(report, context, { limit: room, measure: budget.measure }),
        ],
        foot: (leftOut) => [...leftOutNote(leftOut, elsewhere), imprint(report, headSha)],
      },
      budget,
    )
  const isCut = (leftOut: readonly Entry[]): boolean => leftOut.length > 0
  const ample = textOf === noText ? null : fitted('ample', isCut)
  if (ample?.leftOut.length === 0) return ample.text
  // Before something that holds the merge goes unnamed, the advice goes.
  const isBlocked = (leftOut: readonly Entry[]): boolean => leftOut.some(isBlocker)
  const full = fitted('full', isBlocked)
  return isBlocked(full.leftOut) ? fitted('brief', () => false).text : full.text
}

/** So much stands around a work order: what folds it away, and a fence that is longer than any in it. */
const aroundOrder = 1000

/** So much the line takes that says where the work order is. */
const lineRoom = 120

/** A work order, folded away. */
function forAgent(report: Report, { headSha, advices, orderIn }: BodyContext, room: Room): readonly RootContent[] {
  if (advices === undefined) return []
  const order = workOrder(report, headSha, advices, { ...room, limit: room.limit - aroundOrder })
  if (order === null)
    return orderIn === undefined || !hasWork(report)
      ? []
      : [paragraph(...prose(`${orderIn} has the instructions for your agent; there is no room for them here.`))]
  return [
    html('<details>\n<summary>For your agent</summary>'),
    { type: 'code', lang: 'text', value: order },
    html('</details>'),
  ]
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
