import { createRequire } from 'node:module'
import { isRecord, type JsonRecord } from '../stand-in/json.ts'
import { pullRequestPayload, reviewPayload } from '../stand-in/payload.ts'
import type { StandIn } from '../stand-in/stand-in.ts'

/** GitHub's example of an event's payload. Throws where there is none of this name and action. */
export function eventExample(name: string, action: string): JsonRecord {
  const definitions: unknown = createRequire(import.meta.url)('@octokit/webhooks-examples')
  const definition = listOf(definitions).find((each) => each['name'] === name)
  const example = listOf(definition?.['examples']).find((each) => each['action'] === action)
  if (example === undefined) throw new Error(`GitHub shows no example of ${name} ${action}`)
  return example
}

/** `pull_request` opened, synchronize, …: GitHub's example with the stand-in's values laid over it. */
export function pullRequestEvent(standIn: StandIn, number: number, action = 'opened'): Promise<JsonRecord> {
  return pullRequestPayload(standIn, number, action, eventExample('pull_request', action))
}

/** `pull_request_review` submitted, for a review of the stand-in. */
export function reviewEvent(standIn: StandIn, review: number, action = 'submitted'): Promise<JsonRecord> {
  return reviewPayload(standIn, review, action, eventExample('pull_request_review', action))
}

function listOf(value: unknown): readonly JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}
