import { createRequire } from 'node:module'
import { isRecord, type JsonRecord } from '../stand-in/json.ts'
import {
  dispatchPayload,
  mergeGroupPayload,
  pullRequestPayload,
  pushPayload,
  reviewPayload,
  workflowRunPayload,
} from '../stand-in/payload.ts'
import type { StandIn } from '../stand-in/stand-in.ts'

/** GitHub's example of an event's payload; some events have no action. Throws where there is none. */
export function eventExample(name: string, action?: string): JsonRecord {
  const definitions: unknown = createRequire(import.meta.url)('@octokit/webhooks-examples')
  const definition = listOf(definitions).find((each) => each['name'] === name)
  const example = listOf(definition?.['examples']).find((each) => each['action'] === action)
  if (example === undefined) throw new Error(`GitHub shows no example of ${name} ${action ?? ''}`)
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

/** `merge_group`: GitHub checks a range of its queue. */
export function mergeGroupEvent(
  standIn: StandIn,
  group: Parameters<typeof mergeGroupPayload>[1],
  action = 'checks_requested',
): JsonRecord {
  return mergeGroupPayload(standIn, group, action, eventExample('merge_group', 'checks_requested'))
}

/** `push` to a branch. */
export function pushEvent(standIn: StandIn, push: Parameters<typeof pushPayload>[1]): JsonRecord {
  return pushPayload(standIn, push, eventExample('push'))
}

/** `workflow_run`: another workflow ran for a pull request. */
export function workflowRunEvent(standIn: StandIn, number: number, action = 'completed'): Promise<JsonRecord> {
  return workflowRunPayload(standIn, number, action, eventExample('workflow_run', action))
}

/** `workflow_dispatch`: somebody runs it by hand. */
export function dispatchEvent(standIn: StandIn, inputs: Readonly<Record<string, string>>): JsonRecord {
  return dispatchPayload(standIn, inputs, eventExample('workflow_dispatch'))
}

function listOf(value: unknown): readonly JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}
