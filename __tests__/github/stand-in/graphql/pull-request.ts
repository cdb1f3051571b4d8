import type { Change } from '../git/diff.ts'
import { isRecord, type JsonRecord, textOf } from '../json.ts'
import { currentLine } from '../rest/comments.ts'
import { headRepository } from '../rest/pulls.ts'
import { reviewPage, visibleReviews } from '../rest/reviews.ts'
import { nodeId, pageUrl } from '../rest/shapes.ts'
import type { Comment, PullRequest, Review } from '../state.ts'
import { pullChanges } from '../world.ts'
import { connect, graphqlError } from './connection.ts'
import { commitNode, refNode } from './git-object.ts'
import { actorNode, mustRead, type View } from './viewer.ts'

/** `Repository.pullRequest`. Throws GitHub's error where there is none. */
export async function pullRequestNode(view: View, number: number) {
  mustRead(view, 'pull-requests')
  const { world } = view
  const pull = world.state.pull(number)
  if (pull === null) {
    throw graphqlError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
  }
  const { head, base } = await world.state.tips(number)
  const reviews = visibleReviews(world, number, view.token.login)
  return {
    id: nodeId('PR', number),
    fullDatabaseId: String(1_000_000 + number),
    number,
    url: pageUrl(world, `/pull/${number}`),
    title: pull.title ?? `Pull request ${number}`,
    body: pull.body ?? '',
    state: pull.state.toUpperCase(),
    updatedAt: world.state.updatedAt(number),
    closed: pull.state === 'closed',
    merged: false,
    isDraft: pull.draft ?? false,
    isCrossRepository: headRepository(world, pull) !== `${world.owner}/${world.name}`,
    baseRef: () => refNode(view, pull.baseRef),
    headRef: () => refNode(view, pull.headRef),
    headRefName: pull.headRef,
    headRefOid: head,
    headRepository: () => {
      const name = headRepository(world, pull)
      return name === null ? null : { id: nodeId('R', name), nameWithOwner: name }
    },
    baseRefName: pull.baseRef,
    baseRefOid: base,
    author: actorNode(world, pull.author),
    viewerDidAuthor: pull.author === view.token.login,
    changedFiles: async () => (await pullChanges(world, number)).length,
    files: async (args: JsonRecord) => {
      const changes = await pullChanges(world, number)
      return connect('files', changes.slice(0, world.limits.files).map(changedFileNode), args)
    },
    commits: async (args: JsonRecord) => connect('commits', await pullCommits(view, head, base), args),
    reviews: (args: JsonRecord) => {
      const states = Array.isArray(args['states']) ? args['states'] : null
      const author = textOf(args['author']) ?? null
      const wanted = reviews.filter(
        (each) => (states === null || states.includes(each.state)) && (author === null || each.author === author),
      )
      return connect(
        'reviews',
        wanted.map((each) => reviewNode(view, each)),
        args,
        ['states', 'author'],
      )
    },
    timelineItems: (args: JsonRecord) => {
      const changed = { __typename: 'BaseRefChangedEvent', createdAt: pull.retargetedAt }
      return connect('timelineItems', pull.retargetedAt === undefined ? [] : [changed], args, ['itemTypes'])
    },
    reviewThreads: (args: JsonRecord) => connect('reviewThreads', threads(view, pull), args),
  }
}

/** `Repository.pullRequests`: in the order they were opened, or last changed first, which is the other way round here. */
export async function pullRequestNodes(view: View, args: JsonRecord) {
  mustRead(view, 'pull-requests')
  const states = Array.isArray(args['states']) ? args['states'] : null
  const { baseRefName, headRefName, orderBy } = args
  const wanted = view.world.state.pullRequests.filter(
    (pull) =>
      (states === null || states.includes(pull.state.toUpperCase())) &&
      (baseRefName == null || pull.baseRef === baseRefName) &&
      (headRefName == null || pull.headRef === headRefName),
  )
  const ordered = isRecord(orderBy) && orderBy['direction'] === 'DESC' ? wanted.toReversed() : wanted
  const nodes = await Promise.all(ordered.map(({ number }) => pullRequestNode(view, number)))
  return connect('pullRequests', nodes, args, ['states', 'baseRefName', 'headRefName', 'orderBy'])
}

/** GitHub names the new path of a renamed file only. */
function changedFileNode({ path, status, additions, deletions }: Change) {
  const changeType = {
    added: 'ADDED',
    modified: 'MODIFIED',
    removed: 'DELETED',
    renamed: 'RENAMED',
    changed: 'CHANGED',
  }[status]
  return { path, changeType, additions, deletions }
}

async function pullCommits(view: View, head: string, base: string) {
  const oids = await view.world.git.commitsBetween(base, head)
  const commits = await Promise.all(oids.map((oid) => view.world.git.commit(oid)))
  return commits
    .filter((each) => each !== null)
    .map((each) => ({ id: nodeId('PRC', each.oid), commit: commitNode(view, each) }))
}

function reviewNode(view: View, review: Review) {
  const { world } = view
  const own = () => world.state.comments.filter((each) => each.review === review.id)
  return {
    id: nodeId('PRR', review.id),
    ...databaseIds(review.id),
    url: reviewPage(world, review),
    body: review.body,
    state: review.state,
    createdAt: review.createdAt,
    submittedAt: review.submittedAt,
    viewerDidAuthor: review.author === view.token.login,
    authorCanPushToRepository: () => {
      if (view.token.seesRights === false) throw graphqlError('FORBIDDEN', 'Resource not accessible by integration')
      return world.accounts.canPush(review.author)
    },
    editor: review.editor === undefined ? null : actorNode(world, review.editor),
    lastEditedAt: review.editedAt ?? null,
    author: actorNode(world, review.author),
    commit: async () => {
      const gone = review.commit === null || world.state.isLost(review.commit)
      const commit = gone ? null : await world.git.commit(review.commit)
      return commit === null ? null : commitNode(view, commit)
    },
    comments: (args: JsonRecord) =>
      connect(
        'comments',
        own().map((each) => commentNode(view, each)),
        args,
      ),
  }
}

function commentNode(view: View, comment: Comment) {
  const { world } = view
  return {
    id: nodeId('PRRC', comment.id),
    ...databaseIds(comment.id),
    url: pageUrl(world, `/pull/${comment.pull}#discussion_r${comment.id}`),
    body: comment.body,
    path: comment.path,
    createdAt: comment.createdAt,
    line: () => currentLine(world, comment),
    outdated: async () => comment.line !== null && (await currentLine(world, comment)) === null,
    viewerDidAuthor: comment.author === view.token.login,
    author: actorNode(world, comment.author),
    pullRequestReview: () => {
      const review = world.state.reviews.find((each) => each.id === comment.review)
      return review === undefined ? null : reviewNode(view, review)
    },
    replyTo: () => {
      const first = world.state.comments.find((each) => each.id === comment.replyTo)
      return first === undefined ? null : commentNode(view, first)
    },
  }
}

/** A thread is a comment and its replies; where the first one was deleted, the oldest reply begins it. */
function threads(view: View, pull: PullRequest) {
  const { state } = view.world
  const grouped = new Map<number, Comment[]>()
  for (const comment of state.comments.filter((each) => each.pull === pull.number)) {
    const first = comment.replyTo ?? comment.id
    grouped.set(first, [...(grouped.get(first) ?? []), comment])
  }
  return [...grouped].map(([first, comments]) => {
    const [head] = comments
    return {
      id: nodeId('PRRT', first),
      isResolved: state.isResolved(first),
      path: head?.path ?? '',
      line: () => (head === undefined ? null : currentLine(view.world, head)),
      startLine: async () => {
        const line = head === undefined ? null : await currentLine(view.world, head)
        const length = head?.startLine == null || head.line === null ? null : head.line - head.startLine
        return line === null || length === null ? null : line - length
      },
      isOutdated: async () =>
        head !== undefined && head.line !== null && (await currentLine(view.world, head)) === null,
      comments: (args: JsonRecord) =>
        connect(
          'comments',
          comments.map((each) => commentNode(view, each)),
          args,
        ),
    }
  })
}

/** GitHub's newer ids do not fit into GraphQL's 32 bit `Int`: `databaseId` is null then, `fullDatabaseId` is a string. */
function databaseIds(id: number) {
  return { databaseId: id > 2_147_483_647 ? null : id, fullDatabaseId: String(id) }
}
