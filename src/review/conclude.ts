import { decide, type Evidence } from '../approval/decide.ts'
import { requirementOf } from '../approval/policy.ts'
import type { Compared, FoundTransition } from '../compare.ts'
import type { Conventions } from '../conventions.ts'
import type { Conclusion, DocumentReport, Report, Transition } from '../report/report.ts'
import { isUntouched } from '../report/tally.ts'

/** From which severity on a finding holds the merge. */
export type FailOn = 'error' | 'warning' | 'never'
/** Whether transitions hold the merge, are only told, or are not looked for. */
export type ApprovalMode = 'gate' | 'advise' | 'off'

/** What holds the merge. */
export interface HoldOptions {
  readonly failOn: FailOn
  readonly approvals: ApprovalMode
}

/** What a review found before anybody's approval is looked at; it depends on the two commits alone. */
export interface Findings {
  readonly template: Report['template']
  readonly documents: readonly Compared[]
  readonly notes: readonly string[]
}

/** The report: findings with the decisions about their transitions. Pure. */
export function conclude(findings: Findings, evidence: Evidence | null, options: HoldOptions): Report {
  const decision = decide(evidence)
  const settled = { satisfied: true, approvals: [], missing: '' }
  const toTransition = (found: FoundTransition, conventions: Conventions): Transition => {
    const { risk: _, ...transition } = found
    const requirement = requirementOf(found, conventions)
    return { ...transition, ...requirement, decision: requirement.requirement === 'approval' ? decision : settled }
  }
  const documents = findings.documents.map(
    (document): DocumentReport => ({
      path: document.path,
      previousPath: document.previousPath,
      change: document.change,
      fields: document.fields,
      messages: document.messages,
      ignored: document.ignored,
      todos: document.todos,
      transitions:
        options.approvals === 'off'
          ? []
          : document.transitions.map((found) => toTransition(found, document.conventions)),
    }),
  )
  const summary = summaryOf(documents)
  const conclusion = conclusionOf(summary, options)
  // Where an error holds the merge anyway, it says so itself.
  const lost = options.approvals === 'gate' && conclusion !== 'failure' ? lostNotes(findings.documents) : []
  return {
    schemaVersion: 1,
    conclusion: lost.length > 0 ? 'failure' : conclusion,
    template: findings.template,
    summary,
    documents,
    notes: [...findings.notes, ...lost],
  }
}

/** A watched value that can't be read any more could hide any change of it, so it holds the merge whatever `fail-on` says. */
function lostNotes(documents: readonly Compared[]): string[] {
  return documents.flatMap(({ path, lost }) =>
    lost.map(
      (label) =>
        `\`${label}\` of \`${path}\` can not be read any more, so nobody can tell what it changed to. Give it a value; no approval cures this.`,
    ),
  )
}

function summaryOf(documents: readonly DocumentReport[]): Report['summary'] {
  const messages = documents.flatMap((document) =>
    document.messages.filter((message) => message.baselineState !== 'absent'),
  )
  const count = (severity: string): number => messages.filter((message) => message.severity === severity).length
  const required = documents.flatMap((document) =>
    document.transitions.filter((transition) => transition.requirement === 'approval'),
  )
  return {
    documents: documents.filter((document) => !isUntouched(document)).length,
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    ignored: documents.flatMap((document) => document.ignored).length,
    todos: documents.flatMap((document) => document.todos.filter((todo) => todo.state !== 'resolved')).length,
    approvals: {
      required: required.length,
      given: required.filter((transition) => transition.decision.satisfied).length,
    },
  }
}

function conclusionOf(summary: Report['summary'], { failOn, approvals }: HoldOptions): Conclusion {
  const held = failOn === 'never' ? 0 : summary.errors + (failOn === 'warning' ? summary.warnings : 0)
  if (held > 0) return 'failure'
  return approvals === 'gate' && summary.approvals.given < summary.approvals.required ? 'approval-required' : 'success'
}
