import { type OpenPullRequest, openPullRequests } from '../github/open-pull-requests.ts'
import type { Hint } from './event.ts'
import type { Job } from './job.ts'
import type { Candidate } from './judge-pull-request.ts'

/**
 * The open pull requests with a head. The same branch of the same repository counts although it has another commit by
 * now, and the same commit although its fork is gone.
 */
export async function withHead(
  job: Job,
  { headSha, branch, repository }: Extract<Hint, { readonly kind: 'head' }>,
): Promise<readonly Candidate[]> {
  const isMeant = (pull: OpenPullRequest): boolean =>
    pull.headSha === headSha || (repository !== null && pull.headRepository?.toLowerCase() === repository.toLowerCase())
  const found = await openPullRequests(job.client, { ...job.place, statusContext: job.statusContext }, { head: branch })
  return found.filter(isMeant)
}
