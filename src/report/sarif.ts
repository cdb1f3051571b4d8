import type { Log, Notification, Result, Run } from 'sarif'
import { version } from '../version.ts'
import { jsonText } from './json-text.ts'
import { quiet } from './quote.ts'
import type { Report } from './report.ts'
import { resultsOf, root, type Wanted } from './sarif-results.ts'
import { descriptors } from './sarif-rules.ts'
import { count } from './tally.ts'

/** What a SARIF file needs to know that is not in the report. */
export interface SarifContext {
  /** GitHub knows neither suppressions nor baseline states and would show such results as open: it gets `standing` ones. */
  readonly wanted: Wanted
  /** Page of a rule; empty where nobody knows. */
  readonly ruleUrl: (ruleId: string) => string
  /** Where docgate comes from; empty where nobody knows. */
  readonly homeUrl: string
  /** Repository and commit that were judged, where they have a page. */
  readonly checked: { readonly repositoryUrl: string; readonly headSha: string } | null
}

/**
 * GitHub takes 10 MB after gzip (documented): what is no larger before fits, whatever it holds; in bytes of UTF-8. No
 * result takes less than 380 bytes, so that the 25,000 results of a run that it takes too are never reached.
 */
const mostBytes = 9_500_000

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/**
 * The report as SARIF 2.1.0, on one line with a line feed at the end. Of what is too much for GitHub the least severe is
 * left out, and how many that are is said. The same report gives the same bytes.
 */
export function sarif(report: Report, context: SarifContext): string {
  const rules = descriptors(context.ruleUrl)
  const places = new Map(rules.map(({ id }, index) => [id, index]))
  const results = resultsOf(report, context.wanted).map((result) => {
    const ruleIndex = places.get(result.ruleId ?? '')
    return ruleIndex === undefined ? result : { ...result, ruleIndex }
  })
  const run = runOf(report, context, rules)
  const kept = results.slice(0, affordable(results, mostBytes - Buffer.byteLength(jsonText(run))))
  const log: Log = {
    $schema: schema,
    version: '2.1.0',
    runs: [{ ...run, ...(kept.length < results.length && lacking(run, results.length - kept.length)), results: kept }],
  }
  return `${jsonText(log)}\n`
}

function runOf(report: Report, { homeUrl, checked }: SarifContext, rules: ReturnType<typeof descriptors>): Run {
  return {
    tool: {
      driver: {
        name: 'docgate',
        version,
        semanticVersion: version,
        ...(homeUrl !== '' && { informationUri: homeUrl }),
        rules: [...rules],
      },
    },
    automationDetails: { id: 'docgate/' },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [root]: { description: { text: 'The root of the repository.' } } },
    ...(checked !== null && {
      versionControlProvenance: [{ repositoryUri: checked.repositoryUrl, revisionId: checked.headSha }],
    }),
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: report.notes.map(notification) }],
  }
}

function notification(note: string): Notification {
  return { level: 'note', message: { text: quiet(note).value.trim() } }
}

/** Names what is not in the file. */
function lacking({ invocations = [] }: Run, leftOut: number): Pick<Run, 'invocations' | 'properties'> {
  const text = `Left out for length: ${count(leftOut, 'result')}, the least severe. The JSON report has everything.`
  const said: Notification = { level: 'warning', message: { text } }
  return {
    invocations: invocations.map((each) => ({
      ...each,
      toolExecutionNotifications: [said, ...(each.toolExecutionNotifications ?? [])],
    })),
    properties: { leftOut },
  }
}

function affordable(results: readonly Result[], bytes: number): number {
  let left = bytes
  const end = results.findIndex((result) => {
    left -= Buffer.byteLength(jsonText(result)) + 1
    return left < 0
  })
  return end === -1 ? results.length : end
}
