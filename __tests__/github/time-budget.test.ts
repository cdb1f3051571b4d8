/** What all requests of a run may take together, by a clock that only the test moves. */
import { afterAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { TimeBudget, wholeRun } from '../../src/github/time-budget.ts'
import { type FakeAnswer, fakeGithub } from '../source/fake-github.ts'

function clockAt(start: number) {
  let now = start
  const pass = (milliseconds: number): void => {
    now += milliseconds
  }
  return { now: () => now, pass }
}

describe('the budget', () => {
  test('grows less as time goes by, and never less than nothing', () => {
    const clock = clockAt(5_000)
    const budget = new TimeBudget(1_000, clock.now)
    expect(budget.left()).toBe(1_000)
    clock.pass(400)
    expect(budget.left()).toBe(600)
    clock.pass(600)
    expect(budget.left()).toBe(0)
    clock.pass(600)
    expect(budget.left()).toBe(0)
  })

  test('is that of a whole run when left out, which ends before the job does', () => {
    const clock = clockAt(0)
    expect(new TimeBudget(undefined, clock.now).left()).toBe(wholeRun)
    const budget = new TimeBudget(undefined, clock.now)
    budget.grantLastWord()
    // The workflows in examples/ end a job after 10 minutes.
    expect(budget.left()).toBeLessThan(10 * 60_000)
  })

  test('has a minute more for the last word, once, also where it is long over', () => {
    const clock = clockAt(0)
    const budget = new TimeBudget(1_000, clock.now)
    clock.pass(1_500)
    budget.grantLastWord()
    budget.grantLastWord()
    expect(budget.left()).toBe(59_500)
  })
})

describe('a client whose time is over', () => {
  const place = { owner: 'acme', repo: 'docs', sha: 'a1', state: 'error' } as const
  const sentence = 'GitHub was too slow: docgate gave up after 8 minutes. Run again later.'
  const ok: FakeAnswer = { status: 201, body: {} }

  function open(answer: (clock: ReturnType<typeof clockAt>) => FakeAnswer, milliseconds = 1_000) {
    const clock = clockAt(0)
    const time = new TimeBudget(milliseconds, clock.now)
    return { ...fakeGithub(() => answer(clock), time), clock, time }
  }

  test('asks nothing more, but for the last word', async () => {
    const { client, requests, clock, time } = open(() => ok)
    clock.pass(1_000)
    await expect(client.rest.repos.createCommitStatus(place)).rejects.toThrow(sentence)
    expect(requests).toHaveLength(0)
    time.grantLastWord()
    await client.rest.repos.createCommitStatus(place)
    expect(requests).toHaveLength(1)
  })

  test('says so, whatever the last answer was', async () => {
    const { client, requests } = open((clock) => {
      clock.pass(1_000)
      return { status: 503, body: {} }
    })
    await expect(client.query('query { a }', {})).rejects.toThrow(sentence)
    expect(requests).toHaveLength(1)
  })

  test.each([
    ['is waited for where there is time', 60_001, 2],
    ['is not where there is none, and is said instead', 60_000, 1],
  ])('a limit %s', async (_, milliseconds, asked) => {
    // 6 seconds, of 10 milliseconds each, in the fake's time; the budget is in milliseconds of its own clock.
    const limit = { status: 403, headers: { 'retry-after': '6' }, body: { message: 'secondary rate limit' } }
    let times = 0
    const { client, requests } = open(() => (times++ === 0 ? limit : ok), milliseconds / 1_000)
    const write = client.rest.repos.createCommitStatus(place)
    if (asked === 2) await write
    else await expect(write).rejects.toThrow("GitHub's rate limit is reached: run again in 6 seconds.")
    expect(requests).toHaveLength(asked)
  })

  test('does not pause for longer than it has', async () => {
    const { client } = open(() => ok, 20)
    const start = performance.now()
    await client.pause(1_000)
    // A thousand seconds of the fake's are ten real ones.
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

describe('a request that hangs', () => {
  const given = jest.spyOn(AbortSignal, 'timeout')
  beforeEach(() => {
    given.mockClear()
  })
  afterAll(() => {
    given.mockRestore()
  })

  test.each([
    // 15 seconds of the fake's, three times.
    ['after the time for an answer', 60_000, [150, 150, 150], 'cannot be reached: no answer in 15 seconds.'],
    ['when the time of the run is over, and not asked again', 30, [30], 'GitHub was too slow'],
  ])('is given up %s', async (_, milliseconds, times, sentence) => {
    const clock = clockAt(0)
    const { client, requests } = fakeGithub(() => {
      clock.pass(times.length === 1 ? milliseconds : 150)
      return { hangs: true }
    }, new TimeBudget(milliseconds, clock.now))
    await expect(client.query('query { a }', {})).rejects.toThrow(sentence)
    expect(given.mock.calls).toEqual(times.map((each) => [each]))
    expect(requests).toHaveLength(times.length)
  })
})
