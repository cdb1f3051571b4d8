import type { Report, Transition } from './report.ts'
import { count, digits, ignoredCount, untouched } from './tally.ts'
import { approvalsNeeded, changeOf, needed, type Watched } from './transition.ts'
import { visible, visiblePath } from './visible.ts'

/** A commit status. */
export interface Status {
  readonly state: 'success' | 'failure' | 'pending'
  /** At most 140 characters, a sentence without a full stop. */
  readonly description: string
}

/** GitHub refuses longer descriptions of a status (reported by users). */
const longest = 140

/** What the commit status says, by the report's conclusion: `pending` while a human must approve. */
export function statusOf(report: Report): Status {
  const waiting = needed(report)
  const findings = counted(report)
  const [first] = waiting
  if (report.conclusion === 'failure') {
    const approvals = waiting.length > 0 ? `; ${count(approvalsNeeded(waiting), 'approval')} needed` : ''
    // Without an error it is a rule that nobody can meet, or a watched value that went away: the notes say which.
    const stuck = waiting.some(({ transition }) => transition.decision.problems.length > 0)
    const held = stuck
      ? 'Nobody is known who can give a needed approval'
      : 'Status, risk, name or owners can no longer be read'
    const reason = report.summary.errors + report.summary.warnings > 0 ? findings : held
    return { state: 'failure', description: fitting([`${reason}${approvals}`, reason]) }
  }
  if (report.conclusion === 'approval-required' && first !== undefined) {
    return { state: 'pending', description: fitting(waits(first, waiting)) }
  }
  const { given } = report.summary.approvals
  const approvals = given > 0 ? `; ${count(given, 'approval')} given` : ''
  return { state: 'success', description: fitting([`${findings}${approvals}`, findings]) }
}

function counted(report: Report): string {
  const { documents, errors, warnings } = report.summary
  const others = untouched(report)
  if (documents + errors + warnings === 0)
    return others === 0 ? 'No documents to check' : `References broken in ${count(others, 'document')}`
  const found = [...(errors > 0 ? [count(errors, 'error')] : []), ...(warnings > 0 ? [count(warnings, 'warning')] : [])]
  const ignored = ignoredCount(report)
  const all = [...(found.length === 0 ? ['No findings'] : found), ...(ignored === null ? [] : [ignored])]
  if (documents === 0) return `${all.join(', ')} in ${count(others, 'document')}`
  return `${all.join(', ')} in ${count(documents, 'document')}${others === 0 ? '' : `; references broken in ${digits(others)} more`}`
}

/** More names say no more. */
const mostNames = 3

/** From the fullest to the shortest way to say who waits for whom. */
function waits({ document, transition }: Watched, waiting: readonly Watched[]): readonly string[] {
  const file = visiblePath(document.path.split('/').at(-1)?.replace(/\.md$/i, '') ?? document.path)
  const change = changeOf(transition, 80)
  const name = visible(change.name, 60)
  const value = (side: string | null): string => (side === null ? 'nothing' : visible(side, 80))
  const quoted = change.kind === 'event' && change.quoted !== null ? ` ${value(change.quoted)}` : ''
  const said = change.kind === 'event' ? `${quoted} ${change.verb}` : ` ${value(change.base)} → ${value(change.head)}`
  const more = waiting.length > 1 ? ` and ${waiting.length - 1} more` : ''
  const approvals = approvalsNeeded(waiting)
  const start = approvals > 1 ? `${count(approvals, 'approval')} needed` : 'Approval needed'
  const who = whoOf(transition)
  return [
    ...(who === ''
      ? []
      : [`${start}: ${who} for ${name}${said} in ${file}${more}`, `${start}: ${who} for ${name}${said}${more}`]),
    `${start}: ${name}${said} in ${file}${more}`,
    `${start}: ${name} in ${file}${more}`,
    `${start}: ${name}${more}`,
    start,
  ]
}

/** Who may give the approvals that are open, `rita or @org/risk, and tess`; empty where anybody with write access may. */
function whoOf({ decision }: Transition): string {
  const groups = decision.open.map(({ who }) =>
    who
      .slice(0, mostNames)
      .map((each) => visible(each.includes('/') ? each : each.replace(/^@/, ''), 60))
      .join(' or '),
  )
  return [...new Set(groups)].filter((group) => group !== '').join(', and ')
}

function fitting(candidates: readonly string[]): string {
  return candidates.find((candidate) => candidate.length <= longest) ?? candidates.at(-1) ?? ''
}
