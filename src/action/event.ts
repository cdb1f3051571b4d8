import { readFile } from 'node:fs/promises'
import { UsageError } from '../usage-error.ts'

/** Where an event happened, and what it asks for. */
export interface ActionEvent {
  /** `GITHUB_EVENT_NAME`. */
  readonly name: string
  readonly owner: string
  readonly repo: string
  readonly hint: Hint
}

/**
 * What is to be looked at. All of it is a hint: the payload may be old, and that of a relay may be anybody's, so whatever
 * decides is read again through the API. Commits are 40 hex digits or more, numbers and branches have the right shape.
 */
export type Hint =
  /** `reason`: a sentence for the log. */
  | { readonly kind: 'nothing'; readonly reason: string }
  /** `headSha` is the head commit when the event came; `null` where the event names none. */
  | {
      readonly kind: 'pull-request'
      readonly number: number
      readonly headSha: string | null
      /** When the pull request was last changed then, ISO 8601 in UTC; `null` where the event does not say. */
      readonly updatedAt: string | null
      /** The review that it is about, where that one decides something. */
      readonly review?: { readonly id: number; readonly dismissed: boolean }
    }
  /** Every open pull request with this head: another workflow ran for it. */
  | {
      readonly kind: 'head'
      readonly headSha: string
      readonly branch: string
      /** `owner/name`; `null` where the fork is gone. */
      readonly repository: string | null
    }
  | MergeGroup
  /** The base branch moved. */
  | { readonly kind: 'push'; readonly branch: string; readonly before: string; readonly after: string }

/** A group of pull requests that GitHub merges together, as a range of commits of its own. */
export interface MergeGroup {
  readonly kind: 'merge-group'
  readonly headSha: string
  readonly baseSha: string
  /** Branch that the queue belongs to, without `refs/heads/`. */
  readonly branch: string
  /** Branch of the group, without `refs/heads/`. */
  readonly headRef: string
}

type Reader = (payload: unknown, name: string) => Hint

/** Every event that docgate answers, and what it asks for. */
const readers: Readonly<Record<string, Reader>> = {
  pull_request: pullRequest,
  pull_request_target: pullRequest,
  pull_request_review: review,
  workflow_run: workflowRun,
  merge_group: mergeGroup,
  push,
  workflow_dispatch: dispatch,
}

/**
 * Reads the runner's event.
 *
 * @throws UsageError for an event that docgate does not answer, and for an event file that can't be read.
 */
export async function readEvent(environment: NodeJS.ProcessEnv): Promise<ActionEvent> {
  const name = environment['GITHUB_EVENT_NAME'] ?? ''
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined
  if (reader === undefined) {
    const [last = '', ...others] = Object.keys(readers).reverse()
    throw new UsageError(
      `docgate runs on ${others.reverse().join(', ')} and ${last}, not on ${name === '' ? 'a run without an event' : name}. Change \`on:\` in the workflow file.`,
    )
  }
  const payload = await readPayload(environment['GITHUB_EVENT_PATH'] ?? '')
  const [owner, repo] = (environment['GITHUB_REPOSITORY'] ?? '').split('/')
  if (owner === undefined || repo === undefined || owner === '' || repo === '')
    throw new UsageError(
      'GITHUB_REPOSITORY is not set to owner/name; run this as a GitHub Action, or use the docgate command line.',
    )
  return { name, owner, repo, hint: reader(payload, name) }
}

async function readPayload(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(
      'The event file (GITHUB_EVENT_PATH) cannot be read; run this as a GitHub Action, or use the docgate command line.',
    )
  })
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError('The event file (GITHUB_EVENT_PATH) is not valid JSON.')
  }
}

function nothing(reason: string): Hint {
  return { kind: 'nothing', reason }
}

function pullRequest(payload: unknown, name: string): Hint {
  const hint = ofPullRequest(payload, name)
  const action = at(payload, 'action')
  if (action === 'closed') return nothing('the pull request is closed; nothing to do.')
  // Title and text decide nothing; another base branch makes it another comparison.
  if (action === 'edited' && at(payload, 'changes', 'base') === undefined)
    return nothing('the base branch of the pull request is the same as before; nothing to do.')
  return hint
}

function ofPullRequest(payload: unknown, name: string): Extract<Hint, { readonly kind: 'pull-request' }> {
  const number = at(payload, 'pull_request', 'number')
  if (!isNumber(number)) throw new UsageError(`The event file of ${name} names no pull request.`)
  const updatedAt = at(payload, 'pull_request', 'updated_at')
  return {
    kind: 'pull-request',
    number,
    headSha: commit(at(payload, 'pull_request', 'head', 'sha')),
    updatedAt: typeof updatedAt === 'string' ? updatedAt : null,
  }
}

/** docgate's own reviews only comment, and a comment decides nothing. */
function review(payload: unknown, name: string): Hint {
  const hint = ofPullRequest(payload, name)
  const id = at(payload, 'review', 'id')
  const state = String(at(payload, 'review', 'state')).toLowerCase()
  const dismissed = state === 'dismissed'
  if (typeof id !== 'number' || !(dismissed || ['approved', 'changes_requested'].includes(state))) return hint
  return { ...hint, review: { id, dismissed } }
}

/** The list `pull_requests` is empty for a fork, so it is not looked at: the head leads to them all. */
function workflowRun(payload: unknown): Hint {
  const run = at(payload, 'workflow_run')
  const headSha = commit(at(run, 'head_sha'))
  const branch = at(run, 'head_branch')
  if (headSha === null) throw new UsageError('The event file of workflow_run names no commit.')
  if (!isBranch(branch)) return nothing('the other workflow ran for no branch; nothing to do.')
  const repository = at(run, 'head_repository', 'full_name')
  return {
    kind: 'head',
    headSha,
    branch,
    repository: typeof repository === 'string' && /^\w[\w-]*\/[\w.-]+$/.test(repository) ? repository : null,
  }
}

function mergeGroup(payload: unknown): Hint {
  if (at(payload, 'action') === 'destroyed') return nothing('the merge group is gone; nothing to do.')
  const group = at(payload, 'merge_group')
  const headSha = commit(at(group, 'head_sha'))
  const baseSha = commit(at(group, 'base_sha'))
  const branch = branchOf(at(group, 'base_ref'))
  const headRef = branchOf(at(group, 'head_ref'))
  if (headSha === null || baseSha === null || branch === null || headRef === null)
    throw new UsageError('The event file of merge_group names no range of commits.')
  return { kind: 'merge-group', headSha, baseSha, branch, headRef }
}

function push(payload: unknown): Hint {
  const branch = branchOf(at(payload, 'ref'))
  if (branch === null) return nothing('the push was not to a branch; nothing to do.')
  const before = commit(at(payload, 'before'))
  const after = commit(at(payload, 'after'))
  if (before === null || after === null) throw new UsageError('The event file of push names no range of commits.')
  // Zeros stand for no commit.
  if (/^0+$/.test(before) || /^0+$/.test(after)) return nothing(`the branch is new or gone; nothing to do.`)
  return { kind: 'push', branch, before, after }
}

function dispatch(payload: unknown): Hint {
  const given = at(payload, 'inputs', 'pull-request')
  const number = typeof given === 'string' && /^\s*#?\d{1,9}\s*$/.test(given) ? Number(given.replace('#', '')) : given
  if (!isNumber(number)) {
    throw new UsageError(
      'workflow_dispatch wants the number of a pull request: give the workflow an input `pull-request`, and run it with a number.',
    )
  }
  return { kind: 'pull-request', number, headSha: null, updatedAt: null }
}

function isNumber(value: unknown): value is number {
  // GraphQL's `Int` ends there.
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 2 ** 31
}

function commit(value: unknown): string | null {
  return typeof value === 'string' && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(value) ? value : null
}

function branchOf(ref: unknown): string | null {
  if (typeof ref !== 'string' || !ref.startsWith('refs/heads/')) return null
  const branch = ref.slice('refs/heads/'.length)
  return isBranch(branch) ? branch : null
}

/** As git has it: no control characters, no spaces; GitHub's bound is 255 bytes, forgiving here. */
function isBranch(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 1_000 && /^[^\p{Cc}\s]+$/u.test(value)
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  let here = value
  for (const key of keys) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined
    here = Object.entries(here).find(([name]) => name === key)?.[1]
  }
  return here
}
