import { readFile } from 'node:fs/promises'
import { UsageError } from '../usage-error.ts'

/** Which pull request an event is about. What else the event carries may be stale, so it is read again. */
export interface PullRequestEvent {
  readonly owner: string
  readonly repo: string
  readonly number: number
  /** Head commit when the event came, perhaps outdated by now; `null` where the event names none. */
  readonly headSha: string | null
}

const events = ['pull_request', 'pull_request_target', 'pull_request_review'] as const

/**
 * Reads the runner's event.
 *
 * @throws UsageError for an event without a pull request, and for an event file that can't be read.
 */
export async function readEvent(environment: NodeJS.ProcessEnv): Promise<PullRequestEvent> {
  const name = environment['GITHUB_EVENT_NAME'] ?? ''
  if (!events.some((each) => each === name)) {
    throw new UsageError(
      `docgate runs on ${events.join(', ')}, not on ${name === '' ? 'a run without an event' : name}. Change \`on:\` in the workflow file.`,
    )
  }
  const payload = await readPayload(environment['GITHUB_EVENT_PATH'] ?? '')
  const number = property(property(payload, 'pull_request'), 'number')
  const [owner, repo] = (environment['GITHUB_REPOSITORY'] ?? '').split('/')
  if (typeof number !== 'number' || !Number.isInteger(number))
    throw new UsageError(`The event file of ${name} names no pull request.`)
  if (owner === undefined || repo === undefined || owner === '' || repo === '')
    throw new UsageError('GITHUB_REPOSITORY is not set to owner/name; docgate runs as an action on a runner.')
  const sha = property(property(property(payload, 'pull_request'), 'head'), 'sha')
  return { owner, repo, number, headSha: typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null }
}

async function readPayload(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError('The event file (GITHUB_EVENT_PATH) can not be read; docgate runs as an action on a runner.')
  })
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError('The event file (GITHUB_EVENT_PATH) is not valid JSON.')
  }
}

function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([name]) => name === key)?.[1]
}
