import { type Answer, invalid, notFound } from '../exchange.ts'
import { isRecord, type JsonRecord, textOf, wordOf } from '../json.ts'
import type { Status } from '../state.ts'
import type { World } from '../world.ts'
import { type Call, pageOf, type Route, writer } from './router.ts'
import { nodeId, repositoryShape, repoUrl, userShape } from './shapes.ts'

// Reported by users: GitHub refuses a longer one.
const descriptionCharacters = 140
// Documented: statuses for one commit and context.
const statusesPerContext = 1000

async function listStatuses(call: Call): Promise<Answer> {
  const sha = await commitOf(call)
  const newestFirst = call.world.state.statuses.filter((each) => each.sha === sha).reverse()
  const { items, headers } = pageOf(call, newestFirst)
  return { status: 200, headers, body: items.map((each) => statusShape(call.world, each)) }
}

async function getCombined(call: Call): Promise<Answer> {
  const { world } = call
  const sha = await commitOf(call)
  const current = world.state.currentStatuses(sha)
  const { items, headers } = pageOf(call, current)
  const body = {
    state: combinedState(current),
    statuses: items.map((each) => simpleShape(world, each)),
    sha,
    total_count: current.length,
    repository: repositoryShape(world),
    commit_url: repoUrl(world, `/commits/${sha}`),
    url: repoUrl(world, `/commits/${sha}/status`),
  }
  return { status: 200, headers, body }
}

async function createStatus(call: Call): Promise<Answer> {
  const { world } = call
  const body = isRecord(call.body) ? call.body : {}
  const sha = call.part('sha')
  if ((await world.git.commit(sha)) === null) throw invalid('Status', 'sha', `No commit found for SHA: ${sha}`)
  const state = wordOf(body['state'], ['error', 'failure', 'pending', 'success'])
  if (state === undefined) throw invalid('Status', 'state', 'state is not included in the list')
  const description = textOf(body['description']) ?? null
  if (description !== null && [...description].length > descriptionCharacters) {
    throw invalid('Status', 'description', `description is too long (maximum is ${descriptionCharacters} characters)`)
  }
  const targetUrl = textOf(body['target_url']) ?? null
  if (targetUrl !== null && !/^https?:\/\//.test(targetUrl)) {
    throw invalid('Status', 'target_url', 'target_url must use http(s) scheme')
  }
  const context = textOf(body['context']) ?? 'default'
  const sameContext = world.state.statuses.filter(
    (each) => each.sha === sha && each.context.toLowerCase() === context.toLowerCase(),
  )
  if (sameContext.length >= statusesPerContext) {
    throw invalid('Status', 'sha', 'This SHA and context has reached the maximum number of statuses.')
  }
  const added = world.state.addStatus({ sha, state, description, targetUrl, context, creator: writer(call).login })
  return { status: 201, body: statusShape(world, added) }
}

async function commitOf(call: Call): Promise<string> {
  const commit = await call.world.git.commit(call.part('ref'))
  if (commit === null) throw notFound()
  return commit.oid
}

/** GitHub's sum of a commit's statuses: any failure, else anything pending (or nothing at all), else success. */
export function combinedState(current: readonly Status[]): 'failure' | 'pending' | 'success' {
  if (current.some(({ state }) => state === 'error' || state === 'failure')) return 'failure'
  return current.length > 0 && current.every(({ state }) => state === 'success') ? 'success' : 'pending'
}

function simpleShape(world: World, status: Status): JsonRecord {
  return {
    url: repoUrl(world, `/statuses/${status.sha}`),
    avatar_url: `${world.serverUrl}/avatars/u/${world.accounts.id(status.creator)}`,
    id: status.id,
    node_id: nodeId('SC', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  }
}

function statusShape(world: World, status: Status): JsonRecord {
  return { ...simpleShape(world, status), creator: userShape(world, status.creator) }
}

export const statusRoutes: readonly Route[] = [
  { method: 'GET', template: '/commits/{ref*}/statuses', scope: 'statuses', handle: listStatuses },
  { method: 'GET', template: '/commits/{ref*}/status', scope: 'statuses', handle: getCombined },
  { method: 'POST', template: '/statuses/{sha}', scope: 'statuses', handle: createStatus },
]
