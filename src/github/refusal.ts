import type { RequestError } from '@octokit/request-error'

/**
 * Says in one sentence that GitHub does not allow a write, with the line to add to the job; `null` where the request
 * failed for another reason. GitHub answers 403, and 404 where the token may not even know that the thing is there.
 *
 * @param what the thing to write, for example `the review`.
 * @param permission line for the job's `permissions`, for example `pull-requests: write`.
 */
export function refusal(error: RequestError, what: string, permission: string): string | null {
  if (error.status !== 403 && error.status !== 404) return null
  if (/\blocked\b/i.test(error.message)) return `GitHub refused ${what}: the conversation is locked.`
  if (/\barchived\b/i.test(error.message)) return `GitHub refused ${what}: the repository is archived.`
  return `GitHub refused ${what} (status ${error.status}): add "${permission}" to the job's permissions. On the event "pull_request", a run for a fork never gets it.`
}
