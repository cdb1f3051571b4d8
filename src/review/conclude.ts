import { decide } from '../approval/decide.ts'
import type { Evidence } from '../approval/evidence.ts'
import { receiptOf } from '../approval/receipt.ts'
import type { Compared, DemandedTransition } from '../compare.ts'
import type { Conclusion, DocumentReport, Report, Transition } from '../report/report.ts'
import { isUntouched } from '../report/tally.ts'
import type { FileContent } from '../source/source.ts'

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
  /**
   * The transitions of one of the documents between other contents of its two sides, by the same policy; `null` where
   * head can't be read.
   */
  transitionsAt(
    document: Compared,
    base: FileContent | null,
    head: FileContent | null,
  ): readonly DemandedTransition[] | null
  /** Digests of what another content of one of the documents says in these places; `null` where it can't be read. */
  coveredAt(document: Compared, content: FileContent, names: readonly string[]): ReadonlyMap<string, string> | null
}

/**
 * The report: findings with the decisions about their transitions. Pure.
 *
 * @param evidences of the pull request, or of each one of a merge group; `null` where nobody's approval is known.
 */
export function conclude(
  findings: Omit<Findings, 'coveredAt' | 'transitionsAt'>,
  evidences: readonly Evidence[] | null,
  options: HoldOptions,
): Report {
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
        options.approvals === 'off' ? [] : document.transitions.map((each) => decided(document, each, evidences)),
    }),
  )
  const summary = summaryOf(documents)
  const conclusion = conclusionOf(summary, options)
  // Where an error holds the merge anyway, it says so itself.
  const lost = options.approvals === 'gate' && conclusion !== 'failure' ? lostNotes(findings.documents) : []
  const problems = evidences === null || options.approvals === 'off' ? [] : problemsOf(documents)
  const stopped = lost.length > 0 || (options.approvals === 'gate' && problems.length > 0)
  return {
    schemaVersion: 1,
    conclusion: stopped ? 'failure' : conclusion,
    template: findings.template,
    summary,
    documents,
    notes: [...findings.notes, ...lost, ...problems],
    receipt:
      evidences === null || options.approvals === 'off' ? null : receiptOf(findings.documents, documents, evidences),
  }
}

function decided(
  { path, policy }: Compared,
  demanded: DemandedTransition,
  evidences: readonly Evidence[] | null,
): Transition {
  const { field, section, base, head, line, kind, requirement, rule, reason, code } = demanded
  const decision = decide(path, demanded, policy, evidences)
  return { field, section, base, head, line, kind, requirement, rule, reason, code, decision }
}

/** What holds the merge until the configuration or the token is mended: a team that nobody can read is no pass. */
function problemsOf(documents: readonly DocumentReport[]): string[] {
  const all = documents.flatMap(({ transitions }) => transitions.flatMap(({ decision }) => decision.problems))
  return [...new Set(all)]
}

/** A watched value that can't be read any more could hide any change of it, so it holds the merge whatever `fail-on` says. */
function lostNotes(documents: readonly Compared[]): string[] {
  return documents.flatMap(({ path, lost }) =>
    lost.map(
      (label) =>
        `\`${label}\` of \`${path}\` can no longer be read, so nobody can tell what it changed to. Give it a value; no approval cures this.`,
    ),
  )
}

/** What all documents of a report have together. */
export function summaryOf(documents: readonly DocumentReport[]): Report['summary'] {
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

export function conclusionOf(summary: Report['summary'], { failOn, approvals }: HoldOptions): Conclusion {
  const held = failOn === 'never' ? 0 : summary.errors + (failOn === 'warning' ? summary.warnings : 0)
  if (held > 0) return 'failure'
  return approvals === 'gate' && summary.approvals.given < summary.approvals.required ? 'approval-required' : 'success'
}
