import { answerReason } from '../github/failure.ts'
import type { CommitStatus } from '../github/pull-request-state.ts'
import { visible } from '../report/visible.ts'
import { UsageError } from '../usage-error.ts'
import type { HeadStatus } from './head-status.ts'
import type { Job } from './job.ts'

/** What went wrong, a sentence for people; of a configuration one for each mistake. */
export function failureText(error: unknown): string {
  const answered = answerReason(error)
  if (answered !== null) return answered
  const known = error instanceof Error && ['UsageError', 'EnvironmentError'].includes(error.name)
  const sentence = error instanceof Error ? (known ? error.message : `docgate failed: ${error.message}`) : String(error)
  return [sentence, ...(error instanceof UsageError ? error.more : [])].map((line) => visible(line, 2_000)).join('\n')
}

/** Takes back whatever status of ours stands there: no crash leaves yesterday's green. Never throws. */
export async function withdraw({ time }: Pick<Job, 'time'>, status: HeadStatus, targetUrl: string): Promise<void> {
  time.grantLastWord()
  const failed: CommitStatus = { state: 'error', description: 'docgate failed; see the log of its job', targetUrl }
  const untold = await status.set(failed).then(
    () => status.stale(failed),
    () => 'The commit status could not be set to error, so it may be out of date.',
  )
  if (untold !== null) (await import('@actions/core')).warning(untold)
}
