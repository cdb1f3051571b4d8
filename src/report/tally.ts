import type { Message, Todo } from '../message.ts'
import type { DocumentReport, Report } from './report.ts'

/** From which severity on a message holds the merge. */
export type FailOn = 'error' | 'warning' | 'never'

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${digits(number)} ${noun}${number === 1 ? '' : 's'}`
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

/** Replacements that the reason does not name already; for a heading the reason may name its title alone. */
export function unsaid({ expected, reason }: Message): readonly string[] {
  return expected.filter((text) => !reason.includes(text.replace(/^#+ /, '')))
}

/** The section of a message, where its reason does not begin a quoted heading with that number. */
export function unsaidSection({ section, reason }: Message): string | null {
  const named =
    section !== null && [`\`${section} `, `\`${section}. `, `\`${section}\``].some((start) => reason.includes(start))
  return named ? null : section
}

/** TODOs that stand at head. */
export function open(document: DocumentReport): readonly Todo[] {
  return document.todos.filter((todo) => todo.state !== 'resolved')
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
