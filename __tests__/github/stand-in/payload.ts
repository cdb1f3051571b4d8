import { isRecord, type JsonRecord } from './json.ts'
import { pullShape } from './rest/pulls.ts'
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

/** The values of `over` in place of those of `under`, key by key down the tree; what only `under` has stays. */
export function layOver(under: JsonRecord, over: JsonRecord): JsonRecord {
  const laid: Record<string, unknown> = { ...under }
  for (const [key, value] of Object.entries(over)) {
    const below = laid[key]
    laid[key] = isRecord(value) && isRecord(below) ? layOver(below, value) : value
  }
  return laid
}
