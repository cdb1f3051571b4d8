import type { Ignored, Message, Todo } from '../message.ts'
import { headId } from '../template/schema.ts'
import type { DocumentReport, Report } from './report.ts'

/** From which severity on a message holds the merge. */
export type FailOn = 'error' | 'warning' | 'never'

/** `1 error`, `2 errors`, `2 fixes`. */
export function count(number: number, noun: string): string {
  return `${digits(number)} ${noun}${number === 1 ? '' : noun.endsWith('x') ? 'es' : 's'}`
}

/** `12,345`. Not by `toLocaleString`, whose first call loads the locale data for 30 ms. */
export function digits(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Messages that stand at head: all but those that base had and head has no more. */
export function standing(document: DocumentReport): readonly Message[] {
  return document.messages.filter((message) => message.baselineState !== 'absent')
}

/** The message stood on base already: this pull request did not cause it. */
export function isOlder(message: Message): boolean {
  return message.baselineState === 'unchanged'
}

/**
 * Replacements that the reason does not name already; for a heading the reason may name its title alone. Whole lines
 * (`docgate fix` puts them in) are nothing to read in a sentence.
 */
export function unsaid(message: Message): readonly string[] {
  return inOneLine(message).filter((text) => !message.reason.includes(`\`${text.replace(/^#+ /, '')}\``))
}

/** Replacements that a sentence can name: some words on one line. */
export function inOneLine({ expected }: Message): readonly string[] {
  return expected.filter((text) => text !== '' && !/[\r\n]/.test(text))
}

/** The reason begins the list of replacements ("`a`, `b` or 2 more"), and what is unsaid are the others. */
export function beginsList(message: Message): boolean {
  const left = unsaid(message).length
  return left > 0 && left < inOneLine(message).length
}

/** How many standing messages carry a text that can be applied as it is. */
export function mendable(report: Report): number {
  return report.documents.flatMap(standing).filter(({ expected }) => expected.length === 1).length
}

/** What a section is called where a sentence names it. `named`: its number or title as it shall be shown. */
export function sectionName(section: string, named: string = section): string {
  return section === headId ? startOfDocument : `section ${named}`
}

/** What stands before the first section has no heading. */
const startOfDocument = 'start of the document'

/** The section of a message, where its reason does not begin a quoted heading with that number. */
export function unsaidSection({ section, reason }: Pick<Message, 'section' | 'reason'>): string | null {
  if (section === headId && reason.includes(startOfDocument)) return null
  const named =
    section !== null && [`\`${section} `, `\`${section}. `, `\`${section}\``].some((start) => reason.includes(start))
  return named ? null : section
}

/** TODOs that stand at head. */
export function open(document: DocumentReport): readonly Todo[] {
  return document.todos.filter((todo) => todo.state !== 'resolved')
}

/** Rules whose findings are TODOs. */
const todoRules = new Set(['clear-todo', 'todo-before-live'])

/** TODOs by line that a finding says already: what this pull request brought is said by what it brought. */
export function isSaidByFinding(document: DocumentReport): (todo: Todo) => boolean {
  const found = standing(document).filter(({ ruleId }) => todoRules.has(ruleId))
  const [all, fresh] = [found, found.filter((message) => !isOlder(message))].map(
    (some) => new Set(some.map(({ line }) => line)),
  )
  return ({ line, state }) => (state === 'carried' ? all : fresh)?.has(line) === true && state !== 'resolved'
}

/** How many approvals the changes of a document take, and how many of these are given. */
export function approvalsOf({ transitions }: DocumentReport): { readonly required: number; readonly given: number } {
  const required = transitions.filter(({ requirement }) => requirement === 'approval')
  return { required: required.length, given: required.filter(({ decision }) => decision.satisfied).length }
}

/** Base does not ignore this: a reviewer of this pull request decides whether that is right. */
export function isNewlyIgnored(ignored: Ignored): boolean {
  return ignored.baselineState === 'new'
}

/** How many findings are ignored, and how many newly; `null` where none is. */
export function ignoredCount(report: Report): string | null {
  const all = report.summary.ignored
  const fresh = report.documents.flatMap(({ ignored }) => ignored).filter(isNewlyIgnored).length
  if (all === 0) return null
  if (fresh === all) return `${digits(all)} newly ignored`
  return `${digits(all)} ignored${fresh === 0 ? '' : ` (${digits(fresh)} new)`}`
}

/** The change did not touch this document and broke something in it; without a base side nobody could tell. */
export function isUntouched({ change, messages }: Pick<DocumentReport, 'change' | 'messages'>): boolean {
  return change === 'unchanged' && messages.some(({ baselineState }) => baselineState !== null)
}

/** In how many documents that it does not touch the change broke something. */
export function untouched(report: Report): number {
  return report.documents.filter(isUntouched).length
}

/** How many messages hold the merge. */
export function holding(report: Report, failOn: FailOn): number {
  if (failOn === 'never') return 0
  return report.summary.errors + (failOn === 'warning' ? report.summary.warnings : 0)
}

/** The document has something to mend or to answer. */
export function hasFindings(document: DocumentReport): boolean {
  return open(document).length > 0 || standing(document).some((message) => message.severity !== 'notice')
}

const order = { error: 0, warning: 1, notice: 2 } as const

/** Most severe first; for a stable sort. */
export function moreSevere(a: Message, b: Message): number {
  return order[a.severity] - order[b.severity]
}

/** Most severe first, then by place in the document. */
export function bySeverity(a: Message, b: Message): number {
  return moreSevere(a, b) || a.line - b.line || a.column - b.column
}
