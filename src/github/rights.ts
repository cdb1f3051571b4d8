import { RequestError } from '@octokit/request-error'
import { latestDecisive } from '../approval/validity.ts'
import type { Client } from './client.ts'
import type { HumanReview } from './pull-request-state.ts'

/** People who are asked about one by one, in a whole run. */
const mostPeople = 4

/**
 * Who may push, asked person by person where GitHub does not say it with the reviews. Remembered for the run: what it
 * costs does not grow with the number of times that the pull request is read.
 */
export class Rights {
  /** GitHub does not let this token read the rights with the reviews. */
  refused = false
  readonly #client: Client
  readonly #repository: { readonly owner: string; readonly repo: string }
  /** By login in lower case. */
  readonly #known = new Map<string, boolean>()

  constructor(client: Client, { owner, repo }: { readonly owner: string; readonly repo: string }) {
    this.#client = client
    this.#repository = { owner, repo }
  }

  /** The reviews with the rights of those whose last word may count, latest first. */
  async of(reviews: readonly HumanReview[]): Promise<readonly HumanReview[]> {
    const people = latestDecisive(reviews)
      .toReversed()
      .map(({ author }) => author)
      .filter(({ bot, login }) => !bot && login !== 'ghost' && !this.#known.has(login.toLowerCase()))
      .slice(0, Math.max(0, mostPeople - this.#known.size))
    await Promise.all(
      people.map(async ({ login }) => {
        this.#known.set(login.toLowerCase(), await this.#mayPush(login))
      }),
    )
    return reviews.map((review) => ({ ...review, canWrite: this.#counts(review) }))
  }

  /** What nobody asked for does not let a person approve, and does not take an objection away. */
  #counts({ author, state }: HumanReview): boolean {
    const mayPush = this.#known.get(author.login.toLowerCase()) ?? state === 'CHANGES_REQUESTED'
    return mayPush && !author.bot
  }

  async #mayPush(username: string): Promise<boolean> {
    try {
      const { data } = await this.#client.rest.repos.getCollaboratorPermissionLevel({ ...this.#repository, username })
      return data.permission === 'admin' || data.permission === 'write'
    } catch (error) {
      // Nobody, or nobody that this token may ask about.
      if (error instanceof RequestError && (error.status === 403 || error.status === 404)) return false
      throw error
    }
  }
}
