import type { Ignored, Message } from '../message.ts'
import type { Entry, Group, Part, Rank } from './budget.ts'
import {
  type Detail,
  documentHeading,
  documentRow,
  ignoredEntry,
  messageEntry,
  placed,
  todoEntry,
  transitionEntry,
} from './entries.ts'
import type { FileUrl } from './file-url.ts'
import { prose } from './quote.ts'
import type { DocumentReport, Report } from './report.ts'
import { bySeverity, count, isNewlyIgnored, isOlder, isUntouched, standing } from './tally.ts'
import { isNeeded, missingForAll, needed } from './transition.ts'
import { heading, html, item, list, paragraph, row, strong, table, words } from './tree.ts'

/** Everything there is to say, in the order a reader wants it: what needs a human, what to fix, TODOs, notes, the rest. */
export function outline(report: Report, fileUrl: FileUrl, detail: Detail): readonly Part[] {
  return [
    approvals(report, fileUrl),
    findings(report, fileUrl, detail),
    newlyIgnored(report, fileUrl, detail),
    newTodos(report, fileUrl),
    otherTodos(report, fileUrl),
    changes(report, fileUrl),
    notes(report),
    olderFindings(report, fileUrl, detail),
    stillIgnored(report, fileUrl),
    documents(report, fileUrl),
  ]
}

function approvals(report: Report, fileUrl: FileUrl): Part {
  const waiting = needed(report)
  const missing = missingForAll(waiting)
  const entries = waiting.map((watched) => ({
    rank: 'approval' as const,
    document: watched.document.path,
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
  return chapter('Other watched changes', [{ heading: [], entries }])
}

const freshRank = { error: 'error', warning: 'warning', notice: 'notice' } as const
const olderRank = { error: 'older error', warning: 'older finding', notice: 'older finding' } as const

function findings(report: Report, fileUrl: FileUrl, detail: Detail): Part {
  const fresh = (document: DocumentReport): readonly Message[] =>
    standing(document).filter((message) => !isOlder(message))
  const worst = (document: DocumentReport): number =>
    fresh(document).filter(({ severity }) => severity === 'error').length
  const sorted = report.documents.toSorted((a, b) => Number(worst(b) > 0) - Number(worst(a) > 0))
  return chapter(
    'To fix',
    sorted.map((document) => ({
      heading: [heading(4, ...documentHeading(document, fileUrl))],
      entries: messages(document, fresh(document), freshRank, fileUrl, detail),
    })),
  )
}

function olderFindings(report: Report, fileUrl: FileUrl, detail: Detail): Part {
  const all = report.documents.flatMap(standing).filter(isOlder)
  const errors = all.filter(({ severity }) => severity === 'error').length
  const summary = `${count(all.length, 'older finding')} in these documents${errors === 0 ? '' : `, ${count(errors, 'error')} among them`}`
  return folded(
    summary,
    report.documents.map((document) => ({
      heading: [paragraph(strong(...placed(document, null, fileUrl)))],
      entries: messages(document, standing(document).filter(isOlder), olderRank, fileUrl, detail),
    })),
  )
}

function messages(
  document: DocumentReport,
  found: readonly Message[],
  rank: Readonly<Record<Message['severity'], Rank>>,
  fileUrl: FileUrl,
  detail: Detail,
): readonly Entry[] {
  const quoted = new Set<string>()
  return found.toSorted(bySeverity).map((message) => {
    // The same sentence of the template under ten findings is noise: once for a document.
    const note = message.note !== null && quoted.has(message.note) ? null : message.note
    if (note !== null) quoted.add(note)
    const node = messageEntry(document, { ...message, note }, fileUrl, detail)
    return { rank: rank[message.severity], document: document.path, node }
  })
}

function newTodos(report: Report, fileUrl: FileUrl): Part {
  const fresh = todos(report, fileUrl, 'new TODO', ['new', null])
  return chapter('TODOs', fresh)
}

function otherTodos(report: Report, fileUrl: FileUrl): Part {
  const all = report.documents.flatMap((document) => document.todos)
  const number = (wanted: string): number => all.filter(({ state }) => state === wanted).length
  const [carried, resolved] = [number('carried'), number('resolved')]
  const said = [
    ...(carried > 0 ? [`${count(carried, 'TODO')} from before`] : []),
    ...(resolved > 0 ? [`${count(resolved, 'TODO')} resolved`] : []),
  ]
  const groups = [
    ...todos(report, fileUrl, 'other TODO', ['carried']),
    ...todos(report, fileUrl, 'other TODO', ['resolved'], ', resolved'),
  ]
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
  return report.documents.map((document) => ({
    heading: only ? [] : [paragraph(...placed(document, null, fileUrl), words(`${suffix}:`))],
    entries: document.todos
      .filter(({ state }) => states.includes(state))
      .map((todo) => ({ rank, document: document.path, node: todoEntry(document, todo, fileUrl) })),
  }))
}

/** What the pull request silences is for a reviewer to see. */
function newlyIgnored(report: Report, fileUrl: FileUrl, detail: Detail): Part {
  return chapter('Newly ignored', ignored(report, fileUrl, 'new ignore', isNewlyIgnored, detail))
}

function stillIgnored(report: Report, fileUrl: FileUrl): Part {
  const groups = ignored(report, fileUrl, 'other ignore', (each) => !isNewlyIgnored(each), 'brief')
  const number = groups.flatMap(({ entries }) => entries).length
  return folded(`${count(number, 'finding')} ignored`, groups)
}

function ignored(
  report: Report,
  fileUrl: FileUrl,
  rank: Rank,
  wanted: (ignored: Ignored) => boolean,
  detail: Detail,
): readonly Group[] {
  return report.documents.map((document) => ({
    heading: report.documents.length === 1 ? [] : [paragraph(...placed(document, null, fileUrl), words(':'))],
    entries: document.ignored
      .filter(wanted)
      .map((each) => ({ rank, document: document.path, node: ignoredEntry(document, each, fileUrl, detail) })),
  }))
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

/** Fields that tell a reader at a glance what kind of document this is, where a template has them. */
const telling = ['Status', 'Risk level']

function documents(report: Report, fileUrl: FileUrl): Part {
  const checked = report.documents.filter((document) => !isUntouched(document))
  const labels = telling.filter((label) => checked.some(({ fields }) => fields[label] !== undefined))
  const head = row(['Document', ...labels, 'Errors', 'Warnings', 'TODOs'].map((column) => [words(column)]))
  const align = [null, ...labels.map(() => null), 'right', 'right', 'right'] as const
  const entries = checked.map((document) => ({
    rank: 'row' as const,
    document: document.path,
    node: documentRow(document, labels, fileUrl),
  }))
  const groups = [{ heading: [], entries }]
  const part =
    entries.length > longTable ? folded(count(entries.length, 'document'), groups) : chapter('Documents', groups)
  return {
    ...part,
    frame: (kept) => table([head, ...kept.flatMap(({ node }) => (node.type === 'tableRow' ? [node] : []))], [...align]),
  }
}

function chapter(title: string, groups: readonly Group[]): Part {
  return { before: [heading(3, words(title))], groups, after: [], frame }
}

/** Folded away, with a summary of our own words and numbers. */
function folded(summary: string, groups: readonly Group[]): Part {
  return { before: [html(`<details>\n<summary>${summary}</summary>`)], groups, after: [html('</details>')], frame }
}

function frame(entries: readonly Entry[]): ReturnType<typeof list> {
  return list(entries.flatMap(({ node }) => (node.type === 'listItem' ? [node] : [])))
}
