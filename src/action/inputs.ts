import type { ApprovalMode, FailOn } from '../review.ts'
import { UsageError } from '../usage-error.ts'

/** The inputs of `action.yml`, read once. */
export interface Inputs {
  readonly token: string
  readonly config: string
  /** Globs, where they are not the default, which the configuration may replace. */
  readonly documents: readonly string[] | null
  readonly template: string | null
  readonly failOn: FailOn
  readonly approvals: ApprovalMode
  readonly review: boolean
  /** Context of the commit status; empty for none. */
  readonly status: string
  /** Where to write the JSON report; empty for none. */
  readonly report: string
  /** Where to write the SARIF file; empty for none. */
  readonly sarif: string
}

const defaultDocuments = 'docs/workflows/**/*.md'
export const defaultConfig = '.github/docgate.yml'

/**
 * Reads the inputs as the runner hands them over: `INPUT_` and the name in capitals.
 *
 * @throws UsageError for a value that is none, and without a token.
 */
export function readInputs(environment: NodeJS.ProcessEnv): Inputs {
  const input = (name: string): string => (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim()
  const token = input('github-token')
  if (token === '')
    throw new UsageError(
      'No token. Leave the input github-token at its default, or give it a token that may read this repository.',
    )
  const documents = input('docs')
  return {
    token,
    config: input('config') || defaultConfig,
    documents:
      documents === '' || documents === defaultDocuments
        ? null
        : documents
            .split(/\n|,(?![^{]*\})/)
            .map((glob) => glob.trim())
            .filter((glob) => glob !== ''),
    template: input('template') || null,
    failOn: choice('fail-on', input('fail-on') || 'error', ['error', 'warning', 'never']),
    approvals: choice('approvals', input('approvals') || 'gate', ['gate', 'advise', 'off']),
    review: choice('review', input('review') || 'on', ['on', 'off']) === 'on',
    // Left out on a runner it has its default; empty means none.
    status: environment['INPUT_STATUS'] === undefined ? 'docgate' : input('status'),
    report: input('report'),
    sarif: input('sarif'),
  }
}

function choice<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value)
  if (found === undefined)
    throw new UsageError(`The input ${name} is one of ${allowed.join(', ')}, not "${value.slice(0, 40)}".`)
  return found
}
