import { isRecord, type JsonRecord } from './json.ts'
import { headRepository, pullShape } from './rest/pulls.ts'
import { nodeId, pageUrl, repositoryShape, repoUrl, userShape } from './rest/shapes.ts'
import type { StandIn } from './stand-in.ts'

/** The payload of a `pull_request` event as it is now. `example` gives the keys the stand-in has no value for. */
export async function pullRequestPayload(
  standIn: StandIn,
  number: number,
  action: string,
  example: JsonRecord = {},
): Promise<JsonRecord> {
  const { world } = standIn
  const pull = await pullShape(world, number)
  return layOver(example, {
    action,
    number,
    pull_request: pull,
    repository: repositoryShape(world),
    sender: isRecord(pull['user']) ? pull['user'] : userShape(world, world.owner),
  })
}

/** The payload of a `pull_request_review` event. Throws where there is no such review. */
export async function reviewPayload(
  standIn: StandIn,
  review: number,
  action: string,
  example: JsonRecord = {},
): Promise<JsonRecord> {
  const { world } = standIn
  const found = world.state.reviews.find((each) => each.id === review)
  if (found === undefined) throw new Error(`there is no review ${review}`)
  const page = pageUrl(world, `/pull/${found.pull}#pullrequestreview-${found.id}`)
  const pull = repoUrl(world, `/pulls/${found.pull}`)
  return layOver(example, {
    action,
    review: {
      id: found.id,
      node_id: nodeId('PRR', found.id),
      user: userShape(world, found.author),
      body: found.body === '' ? null : found.body,
      commit_id: found.commit,
      submitted_at: found.submittedAt,
      // Events spell it small, the API large.
      state: found.state.toLowerCase(),
      html_url: page,
      pull_request_url: pull,
      _links: { html: { href: page }, pull_request: { href: pull } },
    },
    pull_request: await pullShape(world, found.pull),
    repository: repositoryShape(world),
    sender: userShape(world, found.author),
  })
}

/** The payload of a `merge_group` event for a range of commits. */
export function mergeGroupPayload(
  standIn: StandIn,
  group: Readonly<Record<'baseSha' | 'headRef' | 'headSha', string>> & { readonly branch?: string },
  action: string,
  example: JsonRecord = {},
): JsonRecord {
  const { world } = standIn
  return layOver(example, {
    action,
    merge_group: {
      head_sha: group.headSha,
      head_ref: group.headRef,
      base_sha: group.baseSha,
      base_ref: `refs/heads/${group.branch ?? 'main'}`,
    },
    repository: repositoryShape(world),
    sender: userShape(world, world.owner),
  })
}

/** The payload of a `push` event to a branch. */
export function pushPayload(
  standIn: StandIn,
  push: { readonly branch: string; readonly before: string; readonly after: string },
  example: JsonRecord = {},
): JsonRecord {
  const { world } = standIn
  return layOver(example, {
    ref: `refs/heads/${push.branch}`,
    before: push.before,
    after: push.after,
    created: false,
    deleted: false,
    forced: false,
    base_ref: null,
    repository: repositoryShape(world),
    sender: userShape(world, world.owner),
  })
}

/** The payload of `workflow_run` for a run of another workflow on a pull request: of a fork's it does not say which. */
export async function workflowRunPayload(
  standIn: StandIn,
  number: number,
  action: string,
  example: JsonRecord = {},
): Promise<JsonRecord> {
  const { world } = standIn
  const pull = world.state.pull(number)
  if (pull === null) throw new Error(`there is no pull request ${number}`)
  const { head, base } = await world.state.tips(number)
  const repository = headRepository(world, pull)
  const own = repository === `${world.owner}/${world.name}`
  const side = (ref: string, sha: string) => ({ ref, sha, repo: { id: 1, name: world.name, url: repoUrl(world) } })
  return layOver(example, {
    action,
    workflow_run: {
      event: 'pull_request_review',
      status: 'completed',
      conclusion: 'success',
      head_branch: pull.headRef,
      head_sha: head,
      head_repository: repository === null ? null : repositoryShape(world, repository),
      repository: repositoryShape(world),
      pull_requests: own
        ? [
            {
              id: 1,
              number,
              url: repoUrl(world, `/pulls/${number}`),
              head: side(pull.headRef, head),
              base: side(pull.baseRef, base),
            },
          ]
        : [],
    },
    repository: repositoryShape(world),
    sender: userShape(world, world.owner),
  })
}

/** The payload of `workflow_dispatch`, with what was given as inputs. */
export function dispatchPayload(
  standIn: StandIn,
  inputs: Readonly<Record<string, string>>,
  example: JsonRecord = {},
): JsonRecord {
  const { world } = standIn
  return layOver(example, {
    inputs,
    ref: 'refs/heads/main',
    repository: repositoryShape(world),
    sender: userShape(world, world.owner),
  })
}

/** The values of `over` in place of those of `under`, key by key down the tree; what only `under` has stays. */
export function layOver(under: JsonRecord, over: JsonRecord): JsonRecord {
  const laid: Record<string, unknown> = { ...under }
  for (const [key, value] of Object.entries(over)) {
    const below = laid[key]
    laid[key] = isRecord(value) && isRecord(below) ? layOver(below, value) : value
  }
  return laid
}
