import type { CommitStatus } from '../github/pull-request-state.ts'
import { setStatus } from '../github/status.ts'
import type { Job } from './job.ts'

/** What of a job a status needs. */
export interface StatusJob extends Pick<Job, 'client' | 'place'> {
  readonly inputs: Pick<Job['inputs'], 'status'>
}

/** docgate's commit status on one head commit. Writes go out one after the other, and none that changes nothing. */
export class HeadStatus {
  readonly #job: StatusJob
  readonly #sha: string
  #standing: CommitStatus | null
  /** Whether this run has set it before, and so may. */
  #isSet = false
  #last: Promise<void> = Promise.resolve()
  /** Why GitHub did not allow it, a sentence; `null` where it did. */
  refused: string | null = null

  constructor(job: StatusJob, sha: string, standing: CommitStatus | null) {
    this.#job = job
    this.#sha = sha
    this.#standing = standing
  }

  /** Sets it once earlier writes are through. Without a context there is no status to set. */
  set(wanted: CommitStatus): Promise<void> {
    this.#last = this.#last.catch(() => {}).then(() => this.#write(wanted))
    return this.#last
  }

  /** Sets it though it was set before: another run has written since, and `standing` is what stands there now. */
  restore(wanted: CommitStatus, standing: CommitStatus): Promise<void> {
    this.#last = this.#last
      .catch(() => {})
      .then(() => {
        this.#standing = standing
      })
    return this.set(wanted)
  }

  async #write(wanted: CommitStatus): Promise<void> {
    const { client, place: repository, inputs } = this.#job
    if (inputs.status === '') return
    const place = { ...repository, sha: this.#sha, context: inputs.status }
    const standing = this.#standing
    // Where the answer gets lost, nobody knows what stands there.
    this.#standing = null
    const { refused } = await setStatus(client, place, wanted, standing)
    this.refused = refused
    this.#standing = refused === null ? wanted : standing
    this.#isSet ||= refused === null
  }

  /**
   * A sentence for what GitHub does not let this token put right: a green that was there before, and whatever this very
   * run has set itself; else `null`. A token that may not set any status leaves that to a run with another one.
   */
  stale(wanted: CommitStatus): string | null {
    const standing = this.#standing
    if (this.refused === null || standing === null || standing.state === wanted.state) return null
    if (standing.state !== 'success' && !this.#isSet) return null
    return `The commit status still is ${standing.state}, which is wrong by now: ${wanted.description}. ${this.refused}`
  }
}
