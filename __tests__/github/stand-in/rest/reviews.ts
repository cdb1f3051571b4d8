import { type Answer, notFound, unprocessable } from '../exchange.ts'
import { isRecord, type JsonRecord, textOf, wordOf } from '../json.ts'
import type { Review } from '../state.ts'
import type { World } from '../world.ts'
import { type Anchor, type AnchorFault, findAnchor } from './anchor.ts'
import { association } from './pulls.ts'
import { type Call, numberPart, pageOf, type Route, writer } from './router.ts'
import { nodeId, pageUrl, repoUrl, userShape } from './shapes.ts'

/** Reported by users: the longest body of a review or comment, in characters. */
export const bodyCharacters = 65_536

const events = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const

const sentences: Readonly<Record<AnchorFault, string>> = {
  path: 'Path could not be resolved',
  line: 'Line could not be resolved',
  start: 'Start line could not be resolved',
  order: 'Start line must precede the end line',
  hunk: 'Start line must be part of the same hunk as the line',
}

async function listReviews(call: Call): Promise<Answer> {
  const { world } = call
  const number = pullNumber(call)
  const { items, headers } = pageOf(call, visibleReviews(world, number, call.account?.login ?? null))
  return { status: 200, headers, body: items.map((each) => reviewShape(world, each)) }
}

/** Oldest first; a pending review is seen by its author alone. */
export function visibleReviews(world: World, pull: number, viewer: string | null): readonly Review[] {
  return world.state.reviews.filter(
    (each) => each.pull === pull && (each.state !== 'PENDING' || each.author === viewer),
  )
}

async function getReview(call: Call): Promise<Answer> {
  return { status: 200, body: reviewShape(call.world, reviewOf(call)) }
}

/** All or nothing: one comment that GitHub can't place refuses the whole review. */
async function createReview(call: Call): Promise<Answer> {
  const { world } = call
  const number = pullNumber(call)
  const author = writer(call).login
  const given = isRecord(call.body) ? call.body : {}
  const event = wordOf(given['event'], ['APPROVE', 'REQUEST_CHANGES', 'COMMENT'])
  const body = textOf(given['body']) ?? ''
  const comments = Array.isArray(given['comments']) ? given['comments'].filter(isRecord) : []
  checkBody(body)
  if (event === 'COMMENT' && body === '' && comments.length === 0) throw unprocessable('Review body must not be empty')
  if (event === 'REQUEST_CHANGES' && body === '') throw unprocessable('Review body must not be empty')
  const own = world.state.pull(number)?.author === author
  if (own && event === 'APPROVE') throw unprocessable('Can not approve your own pull request')
  if (own && event === 'REQUEST_CHANGES') throw unprocessable('Can not request changes on your own pull request')
  const pending = world.state.reviews.some(
    (each) => each.pull === number && each.author === author && each.state === 'PENDING',
  )
  if (pending) throw unprocessable('User can only have one pending review per pull request')
  const commit = await commitOf(call, textOf(given['commit_id']))
  const placed: { readonly path: string; readonly body: string; readonly anchor: Anchor }[] = []
  for (const comment of comments) {
    const text = textOf(comment['body']) ?? ''
    if (text === '') throw unprocessable('Review comment body must not be empty')
    checkBody(text)
    const anchor = await findAnchor(world, number, comment)
    if (typeof anchor === 'string') throw unprocessable(sentences[anchor])
    placed.push({ path: textOf(comment['path']) ?? '', body: text, anchor })
  }
  const state = event === undefined ? 'PENDING' : events[event]
  const review = await world.state.addReview({ pull: number, author, state, body, commit })
  for (const { anchor, ...rest } of placed) {
    world.state.addComment({ ...rest, ...anchor, pull: number, review: review.id, author, commit, replyTo: null })
  }
  return { status: 200, body: reviewShape(world, review) }
}

async function updateReview(call: Call): Promise<Answer> {
  const review = reviewOf(call)
  const body = isRecord(call.body) ? textOf(call.body['body']) : undefined
  if (review.author !== writer(call).login) throw unprocessable('Can not update a review of another user')
  if (body === undefined || body === '') throw unprocessable('Review body must not be empty')
  checkBody(body)
  return { status: 200, body: reviewShape(call.world, call.world.state.editReview(review.id, body, review.author)) }
}

function checkBody(body: string): void {
  if (body.length > bodyCharacters) throw unprocessable(`body is too long (maximum is ${bodyCharacters} characters)`)
}

async function commitOf(call: Call, asked: string | undefined): Promise<string> {
  const { head, base } = await call.world.state.tips(pullNumber(call))
  if (asked === undefined || asked === head) return head
  const commits = await call.world.git.commitsBetween(base, head)
  if (!commits.includes(asked)) throw unprocessable('The commit_id is not part of the pull request')
  return asked
}

export function pullNumber(call: Call): number {
  const number = numberPart(call, 'number')
  if (call.world.state.pull(number) === null) throw notFound()
  return number
}

/** The review in the path, of the pull request in the path. */
export function reviewOf(call: Call): Review {
  const number = pullNumber(call)
  const id = numberPart(call, 'review')
  const review = visibleReviews(call.world, number, call.account?.login ?? null).find((each) => each.id === id)
  if (review === undefined) throw notFound()
  return review
}

function reviewShape(world: World, review: Review): JsonRecord {
  const pull = repoUrl(world, `/pulls/${review.pull}`)
  const page = reviewPage(world, review)
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: userShape(world, review.author),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: pull,
    author_association: association(world, review.author),
    _links: { html: { href: page }, pull_request: { href: pull } },
    ...(review.submittedAt === null ? {} : { submitted_at: review.submittedAt }),
    commit_id: review.commit,
  }
}

export function reviewPage(world: World, review: Review): string {
  return pageUrl(world, `/pull/${review.pull}#pullrequestreview-${review.id}`)
}

export const reviewRoutes: readonly Route[] = [
  { method: 'GET', template: '/pulls/{number}/reviews', scope: 'pull-requests', handle: listReviews },
  { method: 'POST', template: '/pulls/{number}/reviews', scope: 'pull-requests', handle: createReview },
  { method: 'GET', template: '/pulls/{number}/reviews/{review}', scope: 'pull-requests', handle: getReview },
  { method: 'PUT', template: '/pulls/{number}/reviews/{review}', scope: 'pull-requests', handle: updateReview },
]
