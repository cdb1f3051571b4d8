/** A long life in short: `npm run soak` has more of it. */
import { expect, test } from '@jest/globals'
import type { Environment } from '../github/stand-in/runner.ts'
import { type Ran, type RunFigures, soak } from '../soak/soak.ts'
import { quickClock, runWarm } from './warm.ts'

const events = Number(process.env['DOCGATE_SOAK'] ?? 25)
const seed = Number(process.env['DOCGATE_SEED'] ?? 20_260_115)
const from = Number(process.env['DOCGATE_SOAK_FROM'] ?? 1)

/**
 * A few events need no processes of their own, and no waits that are sat out. Of its memory a run then gives what it took
 * beyond that of those before.
 */
async function warm(environment: Environment): Promise<Ran> {
  const result = await runWarm(environment, quickClock)
  return { result, memory: result.taken.kilobytes * 1024 }
}

test(
  `${events} events: never falsely green, one review, no comment twice, nothing written twice, no growth`,
  async () => {
    const progress = (done: number): void => {
      if (done % 50 === 0) process.stderr.write(`${done} events\n`)
    }
    const figures = await soak({ events, seed, from, progress, ...(events < 100 && { run: warm }) })
    expect(figures.events).toBe(events)
    const { runs } = figures
    // A soak in which nothing went wrong would say little. Of one that is played again the rest does not matter.
    if (from === 1) {
      expect(runs.filter(({ trouble }) => trouble !== null).length).toBeGreaterThan(events / 10)
      expect(Object.keys(figures.verdicts).length).toBeGreaterThan(1)
    }

    // Bytes. A run takes about 100 MB.
    expect(Math.max(...runs.map(({ memory }) => memory))).toBeLessThan(250e6)
    const own = runs.filter(({ event, trouble }) => event !== 'push' && trouble === null)
    expect(Math.max(...own.map(({ requests }) => requests))).toBeLessThanOrEqual(20)
    // Review, status, a comment put away, the status on the way.
    expect(Math.max(...own.map(({ writes }) => writes))).toBeLessThanOrEqual(6)
    if (events >= 500) {
      const [early, late] = [runs.slice(0, runs.length / 4), runs.slice((runs.length * 3) / 4)]
      expect(mean(late.map(({ memory }) => memory))).toBeLessThan(1.1 * mean(early.map(({ memory }) => memory)))
      const [young, old] = byAge(own)
      expect(mean(old.map(({ requests }) => requests))).toBeLessThan(1.3 * mean(young.map(({ requests }) => requests)))
    }
    if (process.env['DOCGATE_SOAK'] !== undefined) process.stderr.write(`figures: ${JSON.stringify(figures)}\n`)
  },
  60_000 + events * 30_000,
)

/** The half of the runs whose pull request is younger, and the other half. */
function byAge(runs: readonly RunFigures[]): readonly [readonly RunFigures[], readonly RunFigures[]] {
  const sorted = runs.toSorted((one, other) => one.age - other.age)
  const half = Math.floor(sorted.length / 2)
  return [sorted.slice(0, half), sorted.slice(half)]
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length
}
