import type { Advices } from '../report/agent.ts'
import type { Report } from '../report/report.ts'
import type { Status } from '../report/status.ts'

/** What a run has said about one pull request, or about a merge group, and where. */
export interface Judgement {
  /** As the beginning of a sentence: `Pull request 12`. */
  readonly name: string
  /** Page for people. */
  readonly url: string
  /** Commit that was judged. */
  readonly headSha: string
  readonly report: Report
  /** What helps to mend the documents. */
  readonly advices?: Advices
  /** Labels of the fields that tell a reader what kind of document this is. */
  readonly columns?: readonly string[]
  readonly verdict: Status
  /** Page of docgate's review; `null` where there is none. */
  readonly reviewUrl: string | null
  /** What GitHub did not allow, and what holds the status, each a sentence. */
  readonly warnings: readonly string[]
  /** Why the verdict could not be said where it counts, a sentence; `null` where it was. */
  readonly failure: string | null
}
