import type { Report } from './report.ts'
import { bySeverity, isOlder, standing } from './tally.ts'
import { isPlain, visible, visiblePath } from './visible.ts'

/** A message for GitHub's annotations: plain text, not escaped for workflow commands (`@actions/core` does that). */
export interface Annotation {
  readonly severity: 'error' | 'warning'
  /** `null` where the name holds what a log must not: it stands in the message, everything in it visible. */
  readonly path: string | null
  /** 1-based. */
  readonly line: number
  readonly endLine: number
  /** 1-based; `null` where the message spans lines, since GitHub takes no columns there. */
  readonly column: number | null
  readonly title: string
  readonly message: string
}

/** GitHub shows so many of each severity for a step and hides the rest without a word (reported by users). */
const mostOfEach = 10

/**
 * At most ten errors and ten warnings; most severe first, and new ones before those that base has too.
 *
 * @param taken how many of each the step says besides.
 */
export function annotations(
  report: Report,
  taken: Readonly<Record<Annotation['severity'], number>> = { error: 0, warning: 0 },
): readonly Annotation[] {
  const sorted = report.documents
    .flatMap((document) =>
      standing(document)
        .toSorted(bySeverity)
        .map((message) => ({ document, message })),
    )
    .toSorted((a, b) => Number(isOlder(a.message)) - Number(isOlder(b.message)))
  const of = (severity: Annotation['severity']): readonly Annotation[] =>
    sorted
      .filter(({ message }) => message.severity === severity)
      .slice(0, Math.max(0, mostOfEach - taken[severity]))
      .map(({ document, message }) => ({
        severity,
        path: isPlain(document.path) ? document.path : null,
        line: message.line,
        endLine: lastLine(message),
        column: lastLine(message) === message.line ? message.column : null,
        title: `docgate: ${message.ruleId}`,
        message: visible(
          [
            ...(isPlain(document.path) ? [] : [`${visiblePath(document.path)}:${message.line}:`]),
            message.reason,
            ...(message.note === null ? [] : [message.note]),
          ].join(' '),
          1000,
        ),
      }))
  return [...of('error'), ...of('warning')]
}

/** The last line with a character of the range on it: the end is exclusive, and may be the start of the next line. */
export function lastLine(range: {
  readonly line: number
  readonly endLine: number
  readonly endColumn: number
}): number {
  const last = range.endColumn <= 1 ? range.endLine - 1 : range.endLine
  return Math.max(range.line, last)
}
