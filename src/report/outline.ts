import type { Group, Part, Rank } from './budget.ts'
import { chapter, folded } from './chapter.ts'
import { saidUnder, usualColumns } from './columns.ts'
import { documentRow, todoEntry, transitionEntry } from './entries.ts'
import type { FileUrl } from './file-url.ts'
import type { Detail } from './finding-entry.ts'
import { findings, newlyIgnored, notices, olderFindings, stillIgnored } from './findings.ts'
import { placed } from './place.ts'
import type { Progress } from './progress.ts'
import { progressItems } from './progress-entry.ts'
import { prose } from './quote.ts'
import type { Report } from './report.ts'
import { count, type FailOn, isSaidByFinding, isUntouched } from './tally.ts'
import { approvalsNeeded, isNeeded, missingForAll, needed } from './transition.ts'
import { item, paragraph, row, table, words } from './tree.ts'

/** How a report is shown. */
export interface Outlook {
  readonly fileUrl: FileUrl
  readonly detail: Detail
  /** From which severity on a finding holds the merge. */
  readonly failOn: FailOn
  /** Labels of the fields that have a column in the table of documents, where one of them has the field. */
  readonly columns?: readonly string[]
  /** Lines that mend a finding and stand nowhere else to be copied, by path and fingerprint; `null` where there are none. */
  textOf(path: string, fingerprint: string): readonly string[] | null
  /** What became of the findings of the last push; `null` where nobody knows. */
  readonly progress: Progress | null
}

/** Everything there is to say, in the order a reader wants it: what needs a human, what to fix, TODOs, notes, the rest. */
export function outline(report: Report, outlook: Outlook): readonly Part[] {
  const { fileUrl } = outlook
  return [
    approvals(report, fileUrl),
    findings(report, outlook),
    newlyIgnored(report, outlook),
    newTodos(report, fileUrl),
    otherTodos(report, fileUrl),
    progress(report, outlook),
    notes(report),
    changes(report, fileUrl),
    notices(report, outlook),
    olderFindings(report, outlook),
    stillIgnored(report, outlook),
    documents(report, outlook),
  ]
}

function approvals(report: Report, fileUrl: FileUrl): Part {
  const waiting = needed(report)
  const missing = missingForAll(waiting)
  const entries = waiting.map((watched) => ({
    rank: 'approval' as const,
    document: watched.document.path,
    number: approvalsNeeded([watched]),
    node: transitionEntry(watched, fileUrl, missing),
  }))
  const part = chapter('Needs human review', [{ heading: [], entries }])
  return missing === null
    ? part
    : { ...part, before: [...part.before, paragraph(words('One review can settle all of these. '), ...prose(missing))] }
}

function changes(report: Report, fileUrl: FileUrl): Part {
  const entries = report.documents.flatMap((document) =>
    document.transitions
      .filter((transition) => !isNeeded(transition))
      .map((transition) => ({
        rank: 'change' as const,
        document: document.path,
        node: transitionEntry({ document, transition }, fileUrl, null),
      })),
  )
  return chapter('Other changes worth a look', [{ heading: [], entries }])
}

function progress(report: Report, { progress }: Outlook): Part {
  const several = report.documents.length > 1
  const entries = progress === null ? [] : progressItems(progress, several)
  return chapter('Since the last push', [
    { heading: [], entries: entries.map((node) => ({ rank: 'progress', document: null, node })) },
  ])
}

function newTodos(report: Report, fileUrl: FileUrl): Part {
  const fresh = todos(report, fileUrl, 'new TODO', ['new', null])
  return chapter('TODOs', fresh)
}

function otherTodos(report: Report, fileUrl: FileUrl): Part {
  const carried = todos(report, fileUrl, 'other TODO', ['carried'])
  const resolved = todos(report, fileUrl, 'other TODO', ['resolved'], ', resolved')
  const said = [[carried, 'from before'] as const, [resolved, 'resolved'] as const].flatMap(([groups, what]) => {
    const number = groups.flatMap(({ entries }) => entries).length
    return number === 0 ? [] : [`${count(number, 'TODO')} ${what}`]
  })
  const groups = [...carried, ...resolved]
  return folded(said.join(', '), groups)
}

function todos(
  report: Report,
  fileUrl: FileUrl,
  rank: Rank,
  states: readonly (string | null)[],
  suffix = '',
): readonly Group[] {
  // In a review of one document its name is said already.
  const only = report.documents.length === 1 && suffix === ''
  return report.documents.map((document) => {
    const isSaid = isSaidByFinding(document)
    return {
      heading: only ? [] : [paragraph(...placed(document, null, fileUrl), words(`${suffix}:`))],
      entries: document.todos
        .filter((todo) => states.includes(todo.state) && !isSaid(todo))
        .map((todo) => ({ rank, document: document.path, node: todoEntry(document, todo, fileUrl) })),
    }
  })
}

/** So many notes are never dropped; a run has two or three. */
const safeNotes = 10

function notes(report: Report): Part {
  const entries = report.notes.map((note, index) => ({
    rank: index < safeNotes ? ('note' as const) : ('notice' as const),
    document: null,
    node: item(paragraph(...prose(note))),
  }))
  return chapter('Notes', [{ heading: [], entries }])
}

/** A longer table is folded away. */
const longTable = 10

function documents(report: Report, { fileUrl, columns = usualColumns }: Outlook): Part {
  const checked = report.documents.filter((document) => !isUntouched(document))
  const labels = columns.filter((label) => checked.some((document) => saidUnder(label, document) !== undefined))
  const asks = report.summary.approvals.required > 0
  const numbers = ['Errors', 'Warnings', 'TODOs', ...(asks ? ['Approvals'] : [])]
  const head = row([
    [words('Document')],
    ...labels.map((label) => prose(label, 60)),
    ...numbers.map((column) => [words(column)]),
  ])
  const align = head.children.map((_, index) => (index <= labels.length ? null : ('right' as const)))
  const entries = checked.map((document) => ({
    rank: 'row' as const,
    document: document.path,
    node: documentRow(document, labels, asks, fileUrl),
  }))
  const groups = [{ heading: [], entries }]
  const part =
    entries.length > longTable ? folded(count(entries.length, 'document'), groups) : chapter('Documents', groups)
  return {
    ...part,
    // One row needs no heading.
    before: entries.length === 1 ? [] : part.before,
    frame: (kept) => table([head, ...kept.flatMap(({ node }) => (node.type === 'tableRow' ? [node] : []))], align),
  }
}
