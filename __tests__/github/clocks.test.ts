/** GitHub's day, and the time that a run has. */
import { describe, expect, test } from '@jest/globals'
import { ServerClock } from '../../src/github/server-clock.ts'
import { TimeBudget } from '../../src/github/time-budget.ts'
import type { RawAnswer } from '../../src/github/transport.ts'

const here = (): string => new Date().toISOString().slice(0, 10)

describe("GitHub's clock", () => {
  const answer = (headers: RawAnswer['headers']): RawAnswer => ({ status: 200, headers })
  const dated = (date: string | null): RawAnswer => answer({ get: (name) => (name === 'date' ? date : null) })

  test('is that of its answers, and stays the last one that was told', async () => {
    const clock = new ServerClock()
    const answers = [dated('Thu, 31 Dec 2026 23:59:59 GMT'), dated(null), dated('Fri, 01 Jan 2027 00:00:00 GMT')]
    const request = clock.noting(async () => answers.shift() ?? dated(null))
    const days: string[] = []
    for (let times = 0; times < 4; times += 1) {
      await request('https://github.example', {})
      days.push(clock.today)
    }
    expect(days).toEqual(['2026-12-31', '2026-12-31', '2027-01-01', '2027-01-01'])
  })

  test('is ours before the first answer, and where none has a date that can be read', async () => {
    const clock = new ServerClock()
    expect(clock.today).toBe(here())
    const odd: readonly RawAnswer[] = [
      dated('yesterday'),
      dated(null),
      answer(new Headers()),
      answer(new Headers({ date: 'x' })),
    ]
    for (const each of odd) {
      const given = clock.noting(async () => each)
      expect(await given('https://github.example', {})).toBe(each)
      expect(clock.today).toBe(here())
    }
  })
})

describe('the time of a run', () => {
  test('runs out, and is never less than nothing', () => {
    let now = 1_000
    const time = new TimeBudget(500, () => now)
    expect(time.left()).toBe(500)
    now += 200
    expect(time.left()).toBe(300)
    now += 900
    expect(time.left()).toBe(0)
  })

  test('is a minute longer for the last word, however often that is said', () => {
    const time = new TimeBudget(500, () => 0)
    time.grantLastWord()
    time.grantLastWord()
    expect(time.left()).toBe(60_500)
  })
})
