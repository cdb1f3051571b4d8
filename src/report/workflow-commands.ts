import { annotations } from './annotations.ts'
import type { Report } from './report.ts'
import { statusOf } from './status.ts'
import { digits, standing } from './tally.ts'
import { foreign } from './terminal.ts'
import { changeSentence, needed, type Watched } from './transition.ts'
import { isPlain, visible, visiblePath } from './visible.ts'

/** GitHub shows so many notices of a step (reported by users). */
const mostNotices = 10

/**
 * The report as workflow commands for a job that runs the command line: ten errors and ten warnings, which is what
 * GitHub shows of a step, changes that need a human as notices, and one line with the sum.
 */
export function workflowCommands(report: Report): string {
  const marked = annotations(report)
  const marks = marked.map(({ severity, path, line, endLine, column, title, message }) =>
    command(
      severity,
      path === null ? { title } : { file: path, line, endLine, ...(column !== null && { col: column }), title },
      message,
    ),
  )
  const waiting = needed(report)
  const approvals = waiting.slice(0, mostNotices).map(notice)
  const all = report.documents.flatMap(standing).filter(({ severity }) => severity !== 'notice').length
  const hidden = all - marked.length + waiting.length - approvals.length
  const more = hidden === 0 ? '' : ` ${digits(hidden)} more than GitHub shows here; --format text has everything.`
  return `${[...marks, ...approvals, `docgate: ${foreign(statusOf(report).description)}.${more}`].join('\n')}\n`
}

function notice({ document, transition }: Watched): string {
  const plain = isPlain(document.path)
  const place = plain ? { file: document.path, ...(transition.head !== null && { line: transition.line }) } : {}
  const text = [
    ...(plain ? [] : [`${visiblePath(document.path)}:`]),
    changeSentence(transition, 80),
    transition.reason,
    transition.decision.missing,
  ]
    .filter((each) => each !== '')
    .join(' ')
  return command('notice', { ...place, title: 'docgate: needs human review' }, visible(text, 1000))
}

/** A line that the runner reads as a command; nothing in it ends the line or begins another property. */
function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`)
  return `::${name} ${pairs.join(',')}::${escaped(message)}`
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
