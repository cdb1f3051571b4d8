import picocolors from 'picocolors'
import type { Message, Severity, Todo } from '../message.ts'
import { headId } from '../template/schema.ts'
import type { DocumentReport, Report, Transition } from './report.ts'
import {
  beginsList,
  bySeverity,
  count,
  digits,
  ignoredCount,
  isNewlyIgnored,
  isOlder,
  isUntouched,
  mendable,
  open,
  sectionName,
  standing,
  unsaid,
  unsaidSection,
  untouched,
} from './tally.ts'
import { columns, foreign, foreignPath, padded, wrapped } from './terminal.ts'
import { approvalsNeeded, changeOf, isNeeded, needed } from './transition.ts'

/** How the text may look. `width`: columns of the terminal; without it no line is wrapped. */
export interface TextOptions {
  readonly color: boolean
  readonly width?: number
}

interface Style {
  readonly colors: ReturnType<typeof picocolors.createColors>
  readonly width: number
}

/**
 * The report for a terminal: a chapter for each document that has something to say, then one line with the sum. Safe to
 * print in a job of GitHub's: no line is a workflow command.
 */
export function text(report: Report, options: TextOptions): string {
  const style = { colors: picocolors.createColors(options.color), width: options.width ?? Number.POSITIVE_INFINITY }
  const chapters = report.documents.map((document) => chapter(document, style))
  const notes = report.notes.flatMap((note) => hanging('note:', note, style))
  const blocks = [...chapters, notes, [sum(report, style), ...advice(report, style)]].filter(
    (lines) => lines.length > 0,
  )
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function chapter(document: DocumentReport, style: Style): readonly string[] {
  const lines = [
    ...document.transitions.flatMap((transition) => transitionLines(transition, style)),
    ...messageLines(document, style),
    ...ignoredLines(document, style),
    ...todoLines(document, style),
  ]
  return lines.length === 0 ? [] : [title(document, style), ...lines]
}

function title(document: DocumentReport, { colors }: Style): string {
  const { path, previousPath, change, fields } = document
  const facts = [
    ...(change === 'renamed' && previousPath !== null ? [`was ${foreignPath(previousPath)}`] : []),
    ...(change === 'added' ? ['new'] : []),
    ...(change === 'removed' ? ['removed'] : []),
    ...(isUntouched(document) ? ['not changed here'] : []),
    ...['Status', 'Risk level'].flatMap((label) => {
      const value = fields[label]
      return value === undefined ? [] : [foreign(value, 40)]
    }),
  ]
  return `${colors.underline(foreignPath(path))}${facts.length === 0 ? '' : colors.dim(`  ${facts.join(' · ')}`)}`
}

function transitionLines(transition: Transition, style: Style): readonly string[] {
  const { requirement, reason, decision } = transition
  const { colors } = style
  const what = saidChange(transition, style)
  if (!isNeeded(transition)) {
    const names = decision.approvals.map(({ user }) => foreign(user, 40)).join(', ')
    const state = requirement === 'notice' ? colors.cyan('changed:') : colors.green('approved:')
    return [`  ${state} ${what}${names === '' ? '' : colors.dim(` by ${names}`)}`]
  }
  return [
    `  ${colors.magenta('needs approval:')} ${what}`,
    ...[reason, decision.missing].filter((line) => line !== '').flatMap((line) => hanging('   ', line, style)),
  ]
}

function saidChange(transition: Transition, { colors }: Style): string {
  const change = changeOf(transition, 80)
  const name = colors.bold(foreign(change.name, 60))
  const value = (side: string | null): string => (side === null ? 'nothing' : `\`${foreign(side, 80)}\``)
  if (change.kind === 'value') return `${name} ${value(change.base)} → ${value(change.head)}`
  return `${name}${change.quoted === null ? '' : ` ${value(change.quoted)}`} ${change.verb}`
}

/** A sentence after a label of ours, its further lines below its first. */
function hanging(label: string, sentence: string, style: Style): readonly string[] {
  const indent = columns(label) + 1
  const lines = wrapped(foreign(sentence, 600), style.width - indent)
  return lines.map((line, index) => `${index === 0 ? style.colors.yellow(label) : ' '.repeat(indent - 1)} ${line}`)
}

/** Rule ids stand in one column behind reasons up to this long. */
const longestPadded = 80

/** Severities stand in one column, as wide as the longest of them. */
const severityWidth = 'warning'.length

function messageLines(document: DocumentReport, style: Style): readonly string[] {
  const { dim } = style.colors
  const path = foreignPath(document.path)
  const found = standing(document)
    .toSorted(bySeverity)
    .map((message) => ({ message, place: `${path}:${message.line}:${message.column}` }))
  const placeWidth = widest(found)
  const indent = 2 + placeWidth + 2 + severityWidth + 2
  const said = found.map(({ message, place }) => {
    const lines = wrapped(reasonOf(message), style.width - indent)
    return { message, place, lines: lines.slice(0, -1), last: lines.at(-1) ?? '' }
  })
  const reasonWidth = Math.max(0, ...said.map(({ last }) => columns(last)).filter((length) => length <= longestPadded))
  return said.flatMap(({ message, place, lines, last }) => {
    const start = `  ${dim(padded(place, placeWidth))}  ${severityWord(message.severity, style)}  `
    const rule = dim(`${message.ruleId}${isOlder(message) ? ' (older)' : ''}`)
    return [...lines, `${padded(last, reasonWidth)}  ${rule}`].map(
      (line, at) => `${at === 0 ? start : ' '.repeat(indent)}${line}`,
    )
  })
}

function widest(found: readonly { readonly place: string }[]): number {
  return found.reduce((width, { place }) => Math.max(width, columns(place)), 0)
}

/** A longer list is nothing for a terminal. */
const mostExpected = 8

function reasonOf(message: Message): string {
  const section = unsaidSection(message)
  const right = unsaid(message).map((value) => `\`${foreign(value, 80)}\``)
  const more = right.length > mostExpected ? ` or ${digits(right.length - mostExpected)} more` : ''
  const start = beginsList(message) ? 'the others:' : 'expected'
  const place = section === null ? '' : ` [${shortName(section)}]`
  const list = right.length === 0 ? '' : ` (${start} ${right.slice(0, mostExpected).join(' or ')}${more})`
  return `${foreign(message.reason, 600)}${list}${place}`
}

function severityWord(severity: Severity, { colors }: Style): string {
  const paint = { error: colors.red, warning: colors.yellow, notice: colors.cyan }[severity]
  return paint(padded(severity, severityWidth))
}

/** Which rule, where, and why: what it said is in the other forms of the report. */
function ignoredLines({ path, ignored }: DocumentReport, { colors }: Style): readonly string[] {
  const found = ignored.map((each) => ({ each, place: `${foreignPath(path)}:${each.line}` }))
  const placeWidth = widest(found)
  return found.map(({ each, place }) => {
    const state = isNewlyIgnored(each) ? ' (new)' : ''
    const said = `${padded(place, placeWidth)}  ignored  ${each.ruleId}: ${foreign(each.reason, 200)}${state}`
    return `  ${colors.dim(said)}`
  })
}

function todoLines(document: DocumentReport, { colors }: Style): readonly string[] {
  const found = open(document).map((todo) => ({ todo, place: `${foreignPath(document.path)}:${todo.line}` }))
  const placeWidth = widest(found)
  return found.map(({ todo, place }) => {
    const where = colors.dim(padded(place, placeWidth))
    return `  ${where}  ${colors.blue('TODO')}  ${todoText(todo)}${colors.dim(aboutTodo(todo))}`
  })
}

function todoText({ text: said, section }: Todo): string {
  return `${foreign(said, 200)}${section === null ? '' : ` [${shortName(section)}]`}`
}

/** A section beside a sentence: its number or title alone. */
function shortName(section: string): string {
  return section === headId ? sectionName(section) : foreign(section, 40)
}

function aboutTodo({ state, hidden }: Todo): string {
  const facts = [...(state === 'new' ? ['new'] : []), ...(hidden ? ['hidden in a comment'] : [])]
  return facts.length === 0 ? '' : ` (${facts.join(', ')})`
}

/** What helps, once: a rule's page is too long for a line. */
function advice(report: Report, { colors }: Style): readonly string[] {
  const found = report.documents.some((document) => standing(document).length > 0)
  const mends = mendable(report)
  return [
    ...(mends > 0 ? [colors.dim(`docgate fix can mend ${mends === 1 ? 'one' : digits(mends)} of them.`)] : []),
    ...(found ? [colors.dim('What a rule wants, and why: docgate explain RULE')] : []),
  ]
}

function sum(report: Report, { colors }: Style): string {
  const { documents, errors, warnings, notices, todos } = report.summary
  const others = untouched(report)
  const approvals = approvalsNeeded(needed(report))
  const ignored = ignoredCount(report)
  const found = [
    ...(errors > 0 ? [colors.red(count(errors, 'error'))] : []),
    ...(warnings > 0 ? [colors.yellow(count(warnings, 'warning'))] : []),
    ...(todos > 0 ? [colors.blue(count(todos, 'TODO'))] : []),
    ...(approvals > 0 ? [colors.magenta(`${count(approvals, 'approval')} needed`)] : []),
  ]
  const checked = [
    documents === 0 ? 'No documents checked' : `${count(documents, 'document')} checked`,
    ...(others === 0 ? [] : [`references broken in ${digits(others)} more`]),
  ].join(', ')
  if (others > 0 && found.length === 0) found.push(colors.cyan(count(notices, 'notice')))
  const all = [
    ...(found.length === 0 ? [colors.green('no findings')] : found),
    ...(ignored === null ? [] : [colors.dim(ignored)]),
  ]
  return `${colors.bold(checked)}: ${all.join(', ')}`
}
