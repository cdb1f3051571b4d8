import type { ReportingConfiguration, ReportingDescriptor } from 'sarif'
import type { Severity } from '../message.ts'
import { rules } from '../rules/index.ts'
import pages from '../rules/pages.json' with { type: 'json' }

/**
 * Stands for a change that a human has to approve. It is a note: nothing about the document is wrong, and an alert must
 * not hold a merge that the commit status, which knows of approvals, has opened.
 */
export const approvalRule = 'needs-approval'

/** A severity in SARIF's words. */
export const levels = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Readonly<
  Record<Severity, ReportingConfiguration.level>
>

/** GitHub's words for the severity of a rule that is not about security. */
const problems = { error: 'error', warning: 'warning', notice: 'recommendation' } as const

const why: Readonly<Record<string, { readonly why: readonly string[] } | undefined>> = pages

/** The rule book, in its order, and behind it the rule for changes that need a human. */
export function descriptors(ruleUrl: (ruleId: string) => string): readonly ReportingDescriptor[] {
  const approval = {
    id: approvalRule,
    severity: 'notice',
    description: 'a change of status, risk, name, owners or safeguards that a human has to approve',
    why: [
      'Who may approve it, and who has, is in the pull request review of docgate. Its commit status holds the merge until then; this note never does.',
    ],
    url: '',
  } as const
  const book = rules.map(({ id, severity, description }) => ({
    id,
    severity,
    description,
    why: why[id]?.why ?? [],
    url: ruleUrl(id),
  }))
  return [...book, approval].map(descriptor)
}

interface Entry {
  readonly id: string
  readonly severity: Severity
  readonly description: string
  readonly why: readonly string[]
  readonly url: string
}

function descriptor({ id, severity, description, why, url }: Entry): ReportingDescriptor {
  const short = `${description.charAt(0).toUpperCase()}${description.slice(1)}.`
  const full = why.join('\n\n') || short
  const page = url === '' ? [] : [`[Its page, with an example](${url})`]
  return {
    id,
    shortDescription: { text: short },
    fullDescription: { text: full },
    help: { text: full, markdown: [full, ...page].join('\n\n') },
    ...(url !== '' && { helpUri: url }),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['documentation'], 'problem.severity': problems[severity] },
  }
}
