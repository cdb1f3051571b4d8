import type { Client } from '../github/client.ts'
import { readPullRequest } from '../github/pull-request.ts'
import type { PullRequestPlace } from '../github/pull-request-pages.ts'
import type { PullRequestState } from '../github/pull-request-state.ts'
import { Rights } from '../github/rights.ts'
import { EnvironmentError } from '../source/environment-error.ts'

/** What an event says of a pull request: an answer that does not know of it yet is one of before. */
export interface Happened {
  /** Head commit when it happened; `null` where that is not known. */
  readonly headSha: string | null
  /** When the pull request was last changed then, ISO 8601 in UTC. */
  readonly updatedAt?: string | null
  /** A review that decides something, and whether it was dismissed. */
  readonly review?: { readonly id: number; readonly dismissed: boolean }
  /** A review of docgate's may have been posted: where it is not there, it may come yet. */
  readonly mayBePosted?: true
}

/** How often a pull request is read until it is as it must be by now, after 1 and 2 seconds. */
const looks = 3

/**
 * Reads pull requests as they are now. GitHub may answer a question from a copy that is some seconds old: what this run
 * knows to be over is asked for again.
 */
export class PullRequestReader {
  readonly #client: Client
  readonly #place: Omit<PullRequestPlace, 'number'> & { readonly marker: string }
  readonly #rights: Rights
  /** Numbers of the pull requests that got a review by this very run. */
  readonly #posted = new Set<number>()
  /** By number, as it was last read. */
  readonly #seen = new Map<number, PullRequestState>()

  constructor(client: Client, place: Omit<PullRequestPlace, 'number'> & { readonly marker: string }) {
    this.#client = client
    this.#place = place
    this.#rights = new Rights(client, place)
  }

  /** Notes that a pull request has just got a review. */
  posted(number: number): void {
    this.#posted.add(number)
  }

  hasPosted(number: number): boolean {
    return this.#posted.has(number)
  }

  /** @throws EnvironmentError where GitHub goes on to show what is over, or can't be read. */
  async read(number: number, happened: Happened = { headSha: null }): Promise<PullRequestState> {
    for (let look = 1; ; look += 1) {
      const state = await readPullRequest(this.#client, { ...this.#place, number }, this.#rights)
      const outdated = this.#outdated(state, happened)
      const mayCome = state.own === null && (happened.mayBePosted === true || this.#posted.has(number))
      if (outdated === null && (look === looks || !mayCome)) {
        this.#seen.set(number, state)
        return state
      }
      if (look === looks && outdated !== null)
        throw new EnvironmentError(`GitHub shows the pull request as it was before ${outdated}: run again.`)
      await this.#client.pause(look)
    }
  }

  /** What a state does not know of yet; `null` where it knows everything. A closed pull request needs no verdict. */
  #outdated(state: PullRequestState, { headSha, updatedAt = null, review }: Happened): string | null {
    const seen = this.#seen.get(state.number)
    if (!state.open) return null
    // Somebody may have pushed the former commit again, by force: then the pull request was changed since.
    if (seen !== undefined && isBehind(state, seen.headSha, seen.commits) && state.updatedAt <= seen.updatedAt)
      return 'its last commit'
    const isKnown = headSha === null || state.headSha === headSha || state.commits.some(({ oid }) => oid === headSha)
    if (!isKnown && updatedAt !== null && state.updatedAt < updatedAt) return `commit ${headSha.slice(0, 7)}`
    if (review === undefined) return null
    const given = state.reviews.find(({ url }) => url.endsWith(`#pullrequestreview-${review.id}`))
    if (given === undefined) return 'the review that this run is for'
    return review.dismissed && given.state !== 'DISMISSED' ? 'its review was dismissed' : null
  }
}

/** Whether the head is one of the commits that led to another head. */
function isBehind({ headSha }: PullRequestState, later: string, commits: PullRequestState['commits']): boolean {
  return headSha !== later && commits.some(({ oid }) => oid === headSha)
}
