import { type Answer, forbidden, invalid, notFound } from '../exchange.ts'
import { followLine, linesOf } from '../git/diff.ts'
import { integerOf, isRecord, type JsonRecord, textOf } from '../json.ts'
import type { Comment } from '../state.ts'
import { pullChanges, type World } from '../world.ts'
import { type AnchorFault, findAnchor } from './anchor.ts'
import { association } from './pulls.ts'
import { bodyCharacters, pullNumber, reviewOf } from './reviews.ts'
import { type Call, numberPart, pageOf, type Route, writer } from './router.ts'
import { nodeId, pageUrl, repoUrl, userShape } from './shapes.ts'

const resource = 'PullRequestReviewComment'
const thread = 'pull_request_review_thread'

const faults: Readonly<Record<AnchorFault, readonly [field: string, message: string]>> = {
  path: [`${thread}.path`, `${thread}.path is invalid`],
  line: [`${thread}.line`, `${thread}.line must be part of the diff`],
  start: [`${thread}.start_line`, `${thread}.start_line must be part of the diff`],
  order: [`${thread}.start_line`, `${thread}.start_line must precede the end line.`],
  hunk: [`${thread}.start_line`, `${thread}.start_line must be part of the same hunk as the line.`],
}

async function listComments(call: Call): Promise<Answer> {
  const number = pullNumber(call)
  const all = call.world.state.comments.filter((each) => each.pull === number)
  const newestFirst = call.query.get('direction') === 'desc' && call.query.has('sort')
  return listed(call, newestFirst ? [...all].reverse() : all)
}

async function listOfReview(call: Call): Promise<Answer> {
  const { id } = reviewOf(call)
  return listed(
    call,
    call.world.state.comments.filter((each) => each.review === id),
  )
}

async function listed(call: Call, all: readonly Comment[]): Promise<Answer> {
  const { items, headers } = pageOf(call, all)
  return { status: 200, headers, body: await Promise.all(items.map((each) => commentShape(call.world, each))) }
}

async function getComment(call: Call): Promise<Answer> {
  return { status: 200, body: await commentShape(call.world, commentOf(call)) }
}

/** A comment outside of a review; GitHub makes a review without a body around it. */
async function createComment(call: Call): Promise<Answer> {
  const { world } = call
  const pull = pullNumber(call)
  const author = writer(call).login
  const given = isRecord(call.body) ? call.body : {}
  const body = bodyOf(given)
  const replyTo = integerOf(given['in_reply_to'])
  if (replyTo !== undefined) {
    if (!world.state.comments.some((each) => each.id === replyTo && each.pull === pull)) throw notFound()
    return { status: 201, body: await commentShape(world, await world.state.reply(replyTo, author, body)) }
  }
  const commit = textOf(given['commit_id']) ?? ''
  const { head, base } = await world.state.tips(pull)
  const commits = await world.git.commitsBetween(base, head)
  if (!commits.includes(commit))
    throw invalid(resource, `${thread}.end_commit_oid`, 'end_commit_oid is not part of the pull request')
  const anchor = await findAnchor(world, pull, given)
  if (typeof anchor === 'string') throw invalid(resource, ...faults[anchor])
  const review = await world.state.addReview({ pull, author, state: 'COMMENTED', commit })
  const path = textOf(given['path']) ?? ''
  const comment = world.state.addComment({
    ...anchor,
    pull,
    author,
    body,
    path,
    commit,
    review: review.id,
    replyTo: null,
  })
  return { status: 201, body: await commentShape(world, comment) }
}

async function updateComment(call: Call): Promise<Answer> {
  const comment = ownComment(call)
  const body = bodyOf(isRecord(call.body) ? call.body : {})
  return { status: 200, body: await commentShape(call.world, call.world.state.updateComment(comment.id, body)) }
}

async function deleteComment(call: Call): Promise<Answer> {
  call.world.state.deleteComment(ownComment(call).id)
  return { status: 204 }
}

function bodyOf(given: JsonRecord): string {
  const body = textOf(given['body']) ?? ''
  if (body === '') throw invalid(resource, 'body', "body can't be blank")
  if (body.length > bodyCharacters)
    throw invalid(resource, 'body', `body is too long (maximum is ${bodyCharacters} characters)`)
  return body
}

function commentOf(call: Call): Comment {
  const id = numberPart(call, 'comment')
  const comment = call.world.state.comments.find((each) => each.id === id)
  if (comment === undefined) throw notFound()
  return comment
}

function ownComment(call: Call): Comment {
  const comment = commentOf(call)
  if (comment.author !== writer(call).login) throw forbidden()
  return comment
}

/** Where a comment stands now: its line on the head of the pull request, `null` where that line was changed since. */
export async function currentLine(world: World, comment: Comment): Promise<number | null> {
  if (comment.line === null) return null
  const { head } = await world.state.tips(comment.pull)
  if (head === comment.commit || comment.side === 'LEFT') return comment.line
  const since = await world.git.changes(comment.commit, head, 0)
  const change = since.find((each) => (each.previousPath ?? each.path) === comment.path)
  if (change === undefined) return comment.line
  return change.status === 'removed' || change.status === 'renamed' ? null : followLine(comment.line, change.patch)
}

/** `pull-request-review-comment`, which is `review-comment` too. Null for an outdated line, as GitHub gives it. */
async function commentShape(world: World, comment: Comment): Promise<JsonRecord> {
  const line = await currentLine(world, comment)
  const change = (await pullChanges(world, comment.pull)).find((each) => each.path === comment.path)
  const at = line === null ? undefined : linesOf(change?.patch ?? null, comment.side).get(line)
  const length = comment.startLine === null || comment.line === null ? null : comment.line - comment.startLine
  const api = repoUrl(world, `/pulls/comments/${comment.id}`)
  const page = pageUrl(world, `/pull/${comment.pull}#discussion_r${comment.id}`)
  const pull = repoUrl(world, `/pulls/${comment.pull}`)
  return {
    url: api,
    pull_request_review_id: comment.review,
    id: comment.id,
    node_id: nodeId('PRRC', comment.id),
    diff_hunk: comment.diffHunk,
    path: comment.path,
    commit_id: line === null ? comment.commit : (await world.state.tips(comment.pull)).head,
    original_commit_id: comment.commit,
    ...(comment.replyTo === null ? {} : { in_reply_to_id: comment.replyTo }),
    user: userShape(world, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: page,
    pull_request_url: pull,
    author_association: association(world, comment.author),
    _links: { self: { href: api }, html: { href: page }, pull_request: { href: pull } },
    start_line: length === null || line === null ? null : line - length,
    original_start_line: comment.startLine,
    start_side: length === null ? null : comment.side,
    line,
    original_line: comment.line,
    side: comment.side,
    position: comment.line === null ? 1 : (at?.position ?? null),
    original_position: comment.position,
    subject_type: comment.line === null ? 'file' : 'line',
  }
}

export const commentRoutes: readonly Route[] = [
  { method: 'GET', template: '/pulls/{number}/comments', scope: 'pull-requests', handle: listComments },
  { method: 'POST', template: '/pulls/{number}/comments', scope: 'pull-requests', handle: createComment },
  {
    method: 'GET',
    template: '/pulls/{number}/reviews/{review}/comments',
    scope: 'pull-requests',
    handle: listOfReview,
  },
  { method: 'GET', template: '/pulls/comments/{comment}', scope: 'pull-requests', handle: getComment },
  { method: 'PATCH', template: '/pulls/comments/{comment}', scope: 'pull-requests', handle: updateComment },
  { method: 'DELETE', template: '/pulls/comments/{comment}', scope: 'pull-requests', handle: deleteComment },
]
