import { RequestError } from '@octokit/request-error'
import { EnvironmentError } from '../source/environment-error.ts'
import type { Client } from './client.ts'
import { refusal } from './refusal.ts'
import type { ReviewPlan, WantedComment } from './review-plan.ts'

export interface ReviewPlace {
  readonly owner: string
  readonly repo: string
  readonly number: number
  /** Commit whose lines the comments mean, 40 hex digits. */
  readonly headSha: string
}

export interface ApplyResult {
  /** Page of the review, `null` where the review was neither posted nor changed. */
  readonly url: string | null
  readonly written: boolean
  /** Why GitHub did not allow it and the line to add, a sentence; else `null`. */
  readonly refused: string | null
  /** GitHub did not take the comments on lines, so they are missing; the body was posted without them. */
  readonly commentsRefused: boolean
}

/**
 * What stands in the pull request is not what it was planned for, or nobody knows: the answer to a new review got lost
 * (`lost`), or the review to be edited is not there (`gone`). Read it again, and plan again.
 */
export class UnclearError extends EnvironmentError {
  readonly kind: 'lost' | 'gone'

  constructor(kind: UnclearError['kind'], message: string, cause: unknown) {
    super(message, { cause })
    this.kind = kind
  }
}

/**
 * Carries out a plan, one write after the other, as GitHub asks for. Stops at the first write that is not allowed.
 *
 * @throws UnclearError; EnvironmentError, RequestError where GitHub fails otherwise than by refusing permission.
 */
export async function applyPlan(client: Client, place: ReviewPlace, plan: ReviewPlan): Promise<ApplyResult> {
  const run = new Run(client, place)
  try {
    await run.apply(plan)
  } catch (error) {
    if (!(error instanceof RequestError)) throw error
    const refused = reviewRefusal(error)
    if (refused === null) throw error
    return { ...run.result(), refused }
  }
  return run.result()
}

function reviewRefusal(error: RequestError): string | null {
  return refusal(error, 'the review', 'pull-requests: write')
}

/** What stands above comments that came later than the review: GitHub wants a text for each review. */
const laterBody = 'These comments are on lines of a later push. docgate keeps its first review here up to date.'

class Run {
  readonly #client: Client
  readonly #place: { readonly owner: string; readonly repo: string; readonly pull_number: number }
  readonly #headSha: string
  #url: string | null = null
  #written = false
  #commentsRefused = false

  constructor(client: Client, { owner, repo, number, headSha }: ReviewPlace) {
    this.#client = client
    this.#place = { owner, repo, pull_number: number }
    this.#headSha = headSha
  }

  result(): ApplyResult {
    return { url: this.#url, written: this.#written, refused: null, commentsRefused: this.#commentsRefused }
  }

  async apply(plan: ReviewPlan): Promise<void> {
    const { pulls } = this.#client.rest
    if (plan.create !== null) await this.#create(plan.create.body, plan.create.comments)
    if (plan.updateBody !== null) this.#url = await this.#updateBody(plan.updateBody.id, plan.updateBody.body)
    for (const { id, body } of plan.updateDuplicates) await this.#updateBody(id, body)
    if (plan.addComments.length > 0) await this.#add(plan.addComments)
    const { owner, repo } = this.#place
    for (const { id, body } of plan.updateComments) {
      await this.#ofComment(() => pulls.updateReviewComment({ owner, repo, comment_id: id, body }))
    }
    for (const id of plan.deleteComments) {
      await this.#ofComment(() => pulls.deleteReviewComment({ owner, repo, comment_id: id }))
    }
  }

  async #create(body: string, comments: readonly WantedComment[]): Promise<void> {
    try {
      this.#url = await this.#post(body, comments)
    } catch (error) {
      // One comment off the diff and GitHub refuses the whole review: the body is worth more than the comments.
      if (!isUnprocessable(error) || comments.length === 0) throw error
      this.#commentsRefused = true
      this.#url = await this.#post(body, [])
    }
  }

  async #add(comments: readonly WantedComment[]): Promise<void> {
    try {
      await this.#post(laterBody, comments)
    } catch (error) {
      if (!isUnprocessable(error)) throw error
      this.#commentsRefused = true
    }
  }

  async #post(body: string, comments: readonly WantedComment[]): Promise<string> {
    const answer = await this.#send(body, comments).catch((error: unknown) => {
      if (error instanceof EnvironmentError && mayBeStored(error.cause))
        throw new UnclearError('lost', error.message, error.cause)
      throw error
    })
    this.#written = true
    return answer.data.html_url
  }

  #send(body: string, comments: readonly WantedComment[]) {
    return this.#client.rest.pulls.createReview({
      ...this.#place,
      event: 'COMMENT',
      commit_id: this.#headSha,
      body,
      comments: comments.map(({ path, line, startLine, body: text }) => ({
        path,
        line,
        side: 'RIGHT',
        ...(startLine !== null && startLine < line ? { start_line: startLine, start_side: 'RIGHT' } : {}),
        body: text,
      })),
      // A server error may come after the review was stored: asking again would post it twice.
      request: { retries: 0 },
    })
  }

  async #updateBody(id: number, body: string): Promise<string> {
    const write = this.#client.rest.pulls.updateReview({ ...this.#place, review_id: id, body })
    const answer = await write.catch((error: unknown) => {
      if (!(error instanceof RequestError) || error.status !== 404) throw error
      throw new UnclearError('gone', reviewRefusal(error) ?? error.message, error)
    })
    this.#written = true
    return answer.data.html_url
  }

  /** Somebody may have deleted a comment since it was read: then there is nothing to do. */
  async #ofComment(write: () => Promise<unknown>): Promise<void> {
    try {
      await write()
      this.#written = true
    } catch (error) {
      if (!(error instanceof RequestError) || error.status !== 404) throw error
    }
  }
}

/** No answer, or one of a server that broke: what was asked for may have been done. */
function mayBeStored(error: unknown): boolean {
  return error instanceof RequestError && error.status >= 500
}

function isUnprocessable(error: unknown): boolean {
  return error instanceof RequestError && error.status === 422
}
