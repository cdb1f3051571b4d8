/** A status where answers get lost or are refused: what is known of it, what is said, and how it is taken back. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { withdraw } from '../../src/action/failure.ts'
import { HeadStatus } from '../../src/action/head-status.ts'
import type { CommitStatus } from '../../src/github/pull-request-state.ts'
import { TimeBudget } from '../../src/github/time-budget.ts'
import { type FakeAnswer, fakeGithub } from '../source/fake-github.ts'

const sha = 'a'.repeat(40)
const of = (state: CommitStatus['state']): CommitStatus => ({
  state,
  description: `It is ${state}`,
  targetUrl: 'https://github.example/1',
})
const [pending, success, failure] = [of('pending'), of('success'), of('failure')]
const ok: FakeAnswer = { status: 201, body: {} }
const lost: FakeAnswer = { breaks: true }
const denied: FakeAnswer = { status: 403, body: { message: 'Resource not accessible by integration' } }
/** As often as a request is made before it is given up. */
const lostForGood = [lost, lost, lost]

/** A status on a commit, with GitHub's answers one after the other, and the last one for ever. */
function open(standing: CommitStatus | null, ...answers: readonly FakeAnswer[]) {
  let next = 0
  const github = fakeGithub(() => answers[Math.min(next++, answers.length - 1)] ?? ok)
  const job = { client: github.client, place: { owner: 'acme', repo: 'docs' }, inputs: { status: 'docgate' } }
  const written = () => github.requests.map(({ body }) => (isStatus(body) ? body.state : body))
  return { status: new HeadStatus(job, sha, standing), written }
}

function isStatus(body: unknown): body is { readonly state: unknown } {
  return typeof body === 'object' && body !== null && 'state' in body
}

describe('setting it', () => {
  test('writes nothing where it stands, and all else one after the other', async () => {
    const { status, written } = open(pending)
    await Promise.all([status.set(pending), status.set(success), status.set(success), status.set(failure)])
    expect(written()).toEqual(['success', 'failure'])
  })

  test('writes again what another run has overwritten', async () => {
    const { status, written } = open(null)
    await status.set(failure)
    await status.restore(failure, success)
    expect(written()).toEqual(['failure', 'failure'])
  })

  test('writes again where the answer to the same was lost: nobody knows what stands there', async () => {
    const { status, written } = open(success, ...lostForGood, ok)
    await expect(status.set(pending)).rejects.toThrow('cannot be reached')
    await status.set(success)
    expect(written()).toEqual(['pending', 'pending', 'pending', 'success'])
  })

  test('goes on after one that failed', async () => {
    const { status, written } = open(null, ...lostForGood, ok)
    const [first, second] = await Promise.allSettled([status.set(pending), status.set(failure)])
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled'])
    expect(written().at(-1)).toBe('failure')
  })
})

describe('what a refusal leaves standing', () => {
  const left = (standing: CommitStatus | null, wanted: CommitStatus, ...answers: readonly FakeAnswer[]) => {
    const { status } = open(standing, ...answers)
    return status.set(wanted).then(() => status)
  }

  test('a green of yesterday is said, with the remedy', async () => {
    expect((await left(success, failure, denied)).stale(failure)).toBe(
      'The commit status still is success, which is wrong by now: It is failure. GitHub refused the commit status (status 403): add "statuses: write" to the job\'s permissions. On the event "pull_request", a run for a fork never gets it.',
    )
  })

  test('what this run has set itself is said too', async () => {
    const status = await left(null, pending, ok, denied)
    await status.set(success)
    expect(status.stale(success)).toMatch(
      /^The commit status still is pending, which is wrong by now: It is success\. /,
    )
  })

  test.each<[string, CommitStatus | null, CommitStatus, FakeAnswer]>([
    ['nothing was refused', success, failure, ok],
    ['nothing is known to stand there', null, failure, denied],
    ['a token that may set none finds a red one', failure, success, denied],
    ['a green one is right', success, { ...success, description: 'Other' }, denied],
  ])('nothing is said where %s', async (_, standing, wanted, answer) => {
    expect((await left(standing, wanted, answer)).stale(wanted)).toBeNull()
  })
})

describe('taking it back', () => {
  let said: string[]
  const write = process.stdout.write.bind(process.stdout)
  beforeEach(() => {
    said = []
    process.stdout.write = (text: string | Uint8Array) => said.push(String(text)) > 0
  })
  afterEach(() => {
    process.stdout.write = write
  })
  const job = () => ({ time: new TimeBudget() })
  const url = 'https://github.example/1'

  test('writes an error where the answer to the last status was lost, which may have been stored', async () => {
    const { status, written } = open(null, ok, ...lostForGood, ok)
    await status.set(pending)
    await expect(status.set(success)).rejects.toThrow('cannot be reached')
    await withdraw(job(), status, url)
    expect(written()).toEqual(['pending', 'success', 'success', 'success', 'error'])
    expect(said).toEqual([])
  })

  test('never throws: that the last word is lost too is a warning', async () => {
    const { status } = open(success, lost)
    await withdraw(job(), status, url)
    expect(said.join('')).toContain('::warning::The commit status could not be set to error, so it may be out of date.')
  })

  test('says which green it could not take back', async () => {
    const { status } = open(success, denied)
    await withdraw(job(), status, url)
    expect(said.join('')).toMatch(
      /^::warning::The commit status still is success, which is wrong by now: docgate failed/,
    )
  })

  test('has a minute for it when the time of the run is over', async () => {
    const time = new TimeBudget(0)
    expect(time.left()).toBe(0)
    await withdraw({ time }, open(success).status, url)
    expect(time.left()).toBeGreaterThan(0)
  })
})
