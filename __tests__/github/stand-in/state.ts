import type { Accounts } from './accounts.ts'
import type { Side } from './git/diff.ts'
import { commitFiles, type NewCommit } from './git/fixture.ts'
import type { GitRepository } from './git/repository.ts'

export interface PullRequestOptions {
  readonly number: number
  /** Branch (or any ref or SHA) of the bare repository; a fork's branches live there too, as on GitHub. */
  readonly headRef: string
  readonly baseRef: string
  /** Login. */
  readonly author: string
  /** `owner/name` of the fork; the repository itself when left out, `null` for a fork that was deleted. */
  readonly headRepository?: string | null
  readonly title?: string
  readonly body?: string | null
  readonly draft?: boolean
}

export interface PullRequest extends PullRequestOptions {
  readonly state: 'open' | 'closed'
  readonly createdAt: string
  /** When it last got another base branch. */
  readonly retargetedAt?: string
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'

export interface Review {
  readonly id: number
  /** Number of the pull request. */
  readonly pull: number
  readonly author: string
  readonly state: ReviewState
  readonly body: string
  /** SHA; `null` where GitHub can't reach it any more. */
  readonly commit: string | null
  readonly createdAt: string
  readonly submittedAt: string | null
  /** Who edited it last, and when. */
  readonly editor?: string
  readonly editedAt?: string
}

export interface Comment {
  readonly id: number
  readonly pull: number
  readonly review: number
  readonly author: string
  readonly body: string
  readonly path: string
  /** Line of `commit` it was put on; `null` for a comment on the file. */
  readonly line: number | null
  readonly startLine: number | null
  readonly side: Side
  readonly commit: string
  readonly position: number
  readonly diffHunk: string
  readonly replyTo: number | null
  readonly createdAt: string
  readonly updatedAt: string
}

export interface Status {
  readonly id: number
  readonly sha: string
  readonly state: 'error' | 'failure' | 'pending' | 'success'
  readonly description: string | null
  readonly targetUrl: string | null
  readonly context: string
  readonly creator: string
  readonly createdAt: string
}

/** A pull request in the merge queue, as a commit of its own on top of what is ahead of it. */
export interface QueueEntry {
  /** Number of the pull request. */
  readonly pull: number
  readonly baseSha: string
  readonly headSha: string
  /** Branch of the group, from `refs/` on. */
  readonly headRef: string
}

export interface NewReview {
  readonly pull: number
  readonly author: string
  readonly state: ReviewState
  readonly body?: string
  /** Head of the pull request when left out. */
  readonly commit?: string | null
}

type Own = 'createdAt' | 'id'

/** What stands on GitHub beside the git repository. Time goes on by one second with each write, from a fixed start. */
export class State {
  readonly #git: GitRepository
  readonly accounts: Accounts
  #pulls: readonly PullRequest[] = []
  #reviews: readonly Review[] = []
  #comments: readonly Comment[] = []
  #statuses: readonly Status[] = []
  #queue: readonly QueueEntry[] = []
  #resolved: ReadonlySet<number> = new Set()
  readonly #lost = new Set<string>()
  /** When a branch was last pushed to, and when a pull request was last changed itself. */
  readonly #changed = new Map<number | string, string>()
  #nextId: number
  #clock = Date.parse('2026-01-15T09:00:00Z')

  constructor(git: GitRepository, accounts: Accounts, pulls: readonly PullRequestOptions[], firstId: number) {
    this.#git = git
    this.accounts = accounts
    this.#nextId = firstId
    this.#pulls = pulls.map((pull) => ({ ...pull, state: 'open', createdAt: this.#now() }))
  }

  get pullRequests(): readonly PullRequest[] {
    return this.#pulls
  }
  /** In the order they came, pending ones included. */
  get reviews(): readonly Review[] {
    return this.#reviews
  }
  get comments(): readonly Comment[] {
    return this.#comments
  }
  /** Every status ever set, oldest first. */
  get statuses(): readonly Status[] {
    return this.#statuses
  }

  /** First merged first. */
  get mergeQueue(): readonly QueueEntry[] {
    return this.#queue
  }

  /** Puts a pull request at the end of its branch's merge queue. Throws where there is a conflict. */
  async enqueue(number: number, method: 'merge' | 'squash' = 'merge'): Promise<QueueEntry> {
    const { head, base } = await this.tips(number)
    const branch = this.pull(number)?.baseRef
    const ahead = this.#queue.findLast((each) => this.pull(each.pull)?.baseRef === branch)
    const baseSha = ahead?.headSha ?? base
    const headSha = await (method === 'merge'
      ? this.#git.mergeCommit(baseSha, head)
      : this.#git.squashCommit(baseSha, head))
    if (headSha === null) throw new Error(`pull request ${number} can not be merged`)
    const headRef = `refs/heads/gh-readonly-queue/${branch}/pr-${number}-${baseSha}`
    const entry = { pull: number, baseSha, headSha, headRef }
    this.#queue = [...this.#queue, entry]
    return entry
  }

  pull(number: number): PullRequest | null {
    return this.#pulls.find((each) => each.number === number) ?? null
  }

  /** SHA of a pull request's head and of the tip of its base branch. Throws where there is no such branch. */
  async tips(number: number): Promise<{ readonly head: string; readonly base: string }> {
    const pull = this.pull(number)
    if (pull === null) throw new Error(`there is no pull request ${number}`)
    const [head, base] = await Promise.all([this.#git.commit(pull.headRef), this.#git.commit(pull.baseRef)])
    if (head === null || base === null) throw new Error(`pull request ${number}: a branch is not in the repository`)
    return { head: head.oid, base: base.oid }
  }

  /** When anything of a pull request was last changed: by a push to its branch, a review, a comment. */
  updatedAt(number: number): string {
    const pull = this.pull(number)
    const isOf = (each: { readonly pull: number }): boolean => each.pull === number
    const times = [
      ...[pull?.createdAt, this.#changed.get(number), this.#changed.get(pull?.headRef ?? '')],
      ...this.#reviews.filter(isOf).flatMap(({ createdAt, editedAt }) => [createdAt, editedAt]),
      ...this.#comments.filter(isOf).map((each) => each.updatedAt),
    ]
    return times.reduce<string>((latest, time = '') => (latest < time ? time : latest), '')
  }

  /** The newest status of each context of a commit, newest first; contexts are compared without case. */
  currentStatuses(sha: string): readonly Status[] {
    const newest = new Map<string, Status>()
    for (const status of this.#statuses) if (status.sha === sha) newest.set(status.context.toLowerCase(), status)
    return [...newest.values()].sort((one, other) => other.id - one.id)
  }

  /** A review as a person submits it on the web. */
  async addReview(review: NewReview): Promise<Review> {
    const commit = review.commit === undefined ? (await this.tips(review.pull)).head : review.commit
    const at = this.#now()
    const submittedAt = review.state === 'PENDING' ? null : at
    const added = { body: '', ...review, commit, id: this.#id(), createdAt: at, submittedAt }
    this.#reviews = [...this.#reviews, added]
    return added
  }

  /** Changes what is given; throws where there is no such review. */
  updateReview(id: number, change: Partial<Omit<Review, 'id' | 'pull'>>): Review {
    const updated = { ...found(this.#reviews, id, 'review'), ...change }
    this.#reviews = this.#reviews.map((each) => (each.id === id ? updated : each))
    return updated
  }

  /** Who may write to the repository may edit anybody's text. */
  editReview(id: number, body: string, editor: string): Review {
    return this.updateReview(id, { body, editor, editedAt: this.#now() })
  }

  dismiss(id: number): Review {
    return this.updateReview(id, { state: 'DISMISSED' })
  }

  addComment(comment: Omit<Comment, Own | 'updatedAt'>): Comment {
    const at = this.#now()
    const added = { ...comment, id: this.#id(), createdAt: at, updatedAt: at }
    this.#comments = [...this.#comments, added]
    return added
  }

  /** A reply in a comment's thread; as on GitHub it comes with a review of its own, without a body. */
  async reply(to: number, author: string, body: string): Promise<Comment> {
    const first = found(this.#comments, to, 'comment')
    const review = await this.addReview({ pull: first.pull, author, state: 'COMMENTED' })
    return this.addComment({ ...first, author, body, review: review.id, replyTo: first.replyTo ?? first.id })
  }

  updateComment(id: number, body: string): Comment {
    const updated = { ...found(this.#comments, id, 'comment'), body, updatedAt: this.#now() }
    this.#comments = this.#comments.map((each) => (each.id === id ? updated : each))
    return updated
  }

  deleteComment(id: number): void {
    found(this.#comments, id, 'comment')
    this.#comments = this.#comments.filter((each) => each.id !== id)
  }

  /** Resolves the thread that a comment begins. */
  resolveThread(comment: number): void {
    this.#resolved = new Set([...this.#resolved, comment])
  }

  isResolved(comment: number): boolean {
    return this.#resolved.has(comment)
  }

  addStatus(status: Omit<Status, Own>): Status {
    const added = { ...status, id: this.#id(), createdAt: this.#now() }
    this.#statuses = [...this.#statuses, added]
    return added
  }

  /** Clears a commit away, as GitHub may once no branch leads to it any more. */
  lose(oid: string): void {
    this.#lost.add(oid)
  }

  isLost(oid: string): boolean {
    return this.#lost.has(oid)
  }

  /** Pushes a commit, a forced push where `parent` says so; gives its SHA. */
  push(commit: NewCommit): Promise<string> {
    this.#changed.set(commit.branch, this.#now())
    return commitFiles(this.#git.directory, commit)
  }

  openPullRequest(pull: PullRequestOptions): void {
    this.#pulls = [...this.#pulls, { ...pull, state: 'open', createdAt: this.#now() }]
  }

  /** Changes a pull request, for example closes it or gives it another base. */
  updatePullRequest(number: number, change: Partial<Omit<PullRequest, 'number'>>): void {
    this.#changed.set(number, this.#now())
    this.#pulls = this.#pulls.map((each) => {
      if (each.number !== number) return each
      const moved = change.baseRef !== undefined && change.baseRef !== each.baseRef
      return { ...each, ...change, ...(moved && { retargetedAt: this.#now() }) }
    })
  }

  #id(): number {
    this.#nextId += 1
    return this.#nextId
  }

  #now(): string {
    this.#clock += 1000
    return new Date(this.#clock).toISOString().replace('.000Z', 'Z')
  }
}

function found<Item extends { readonly id: number }>(items: readonly Item[], id: number, what: string): Item {
  const item = items.find((each) => each.id === id)
  if (item === undefined) throw new Error(`there is no ${what} ${id}`)
  return item
}
