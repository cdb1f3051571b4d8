/** Random histories: after each event the status must be what a small reference model says. */
import { expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { begin } from './chronicle.ts'
import { type Happening, type History, history } from './happenings.ts'
import { expected, type Verdict } from './model.ts'

// The action runs in this process: what it tells the runner must not reach jest's own.
jest.unstable_mockModule('@actions/core', () => ({
  error: () => {},
  warning: () => {},
  setFailed: (message: string) => failures.push(message),
  setOutput: () => {},
  summary: { addRaw: () => ({ write: async () => {} }), write: async () => {} },
}))
const failures: string[] = []
const { runAction } = await import('../../src/action.ts')

const runs = Number(process.env['DOCGATE_HISTORIES'] ?? 3)
const seed = Number(process.env['DOCGATE_SEED'] ?? 20_260_115)

/** Plays one, and gives what its events ended in. */
async function happens({ rules, happenings }: History): Promise<readonly Verdict[]> {
  const chronicle = await begin(rules, async (environment) => {
    const quiet = jest.spyOn(process.stdout, 'write').mockImplementation(() => true)
    await runAction(environment).finally(() => quiet.mockRestore())
  })
  try {
    // Until the first push there is no run, and so no status.
    let isJudged = false
    const verdicts: Verdict[] = []
    for (const [index, happening] of happenings.entries()) {
      const { state, greens } = await chronicle.next(happening)
      isJudged ||= happening.kind !== 'main' && happening.kind !== 'dismiss'
      if (!isJudged) continue
      const wanted = expected(chronicle.world())
      verdicts.push(wanted)
      const at = `after ${index + 1}. ${happening.kind}`
      expect({ at, state, greens: wanted === 'success' ? 0 : greens }).toEqual({ at, state: wanted, greens: 0 })
    }
    return verdicts
  } finally {
    await chronicle.close()
  }
}

const said = { status: 'Live (prod)' } as const
const approves = { kind: 'review', by: 'rita', state: 'APPROVED', back: 0 } as const
/** Short ones that were wrong once, or nearly. */
const told: Readonly<Record<string, readonly Happening[]>> = {
  'a rename that was approved is no deletion': [
    { kind: 'push', by: 'ada', edits: [{ kind: 'rename', of: 0 }] },
    approves,
    { kind: 'push', by: 'ada', edits: [{ kind: 'delete', of: 0 }] },
  ],
  'who renames does not approve it': [{ kind: 'push', by: 'rita', edits: [{ kind: 'rename', of: 0 }] }, approves],
  'who wrote elsewhere before may approve': [
    { kind: 'push', by: 'rita', edits: [{ kind: 'set', of: 0, to: { prose: 1 } }] },
    { kind: 'push', by: 'ada', edits: [{ kind: 'set', of: 0, to: said }] },
    approves,
  ],
  'who edited a document before may approve that somebody else deletes it': [
    { kind: 'push', by: 'rita', edits: [{ kind: 'set', of: 0, to: { steps: 2 } }] },
    { kind: 'push', by: 'ada', edits: [{ kind: 'delete', of: 0 }] },
    approves,
  ],
  'who asked for changes is not silenced by a commit of the own': [
    { kind: 'push', by: 'ada', edits: [{ kind: 'set', of: 0, to: said }] },
    { ...approves, state: 'CHANGES_REQUESTED' },
    { kind: 'push', by: 'rita', edits: [{ kind: 'set', of: 0, to: { steps: 1 } }] },
    { ...approves, by: 'omar' },
  ],
  'who set the same field before may not approve': [
    { kind: 'push', by: 'rita', edits: [{ kind: 'set', of: 0, to: { status: 'Draft' } }] },
    { kind: 'push', by: 'ada', edits: [{ kind: 'set', of: 0, to: said }] },
    approves,
  ],
  'who set the same field to something unreadable before may not approve': [
    { kind: 'push', by: 'rita', edits: [{ kind: 'set', of: 1, to: { status: 'WIP' } }] },
    { kind: 'push', by: 'ada', edits: [{ kind: 'set', of: 1, to: said }] },
    approves,
  ],
}
test.each(Object.entries(told))('%s', async (_, happenings) => {
  expect(await happens({ rules: 'default', happenings })).toHaveLength(happenings.length)
})

test(
  `${runs} histories end where the model says`,
  async () => {
    const verdicts: Verdict[] = []
    let done = 0
    const start = performance.now()
    await fc.assert(
      fc.asyncProperty(history, async (each) => {
        verdicts.push(...(await happens(each)))
        done += 1
        if (done % 10 === 0) process.stderr.write(`${done} histories, ${verdicts.length} events\n`)
      }),
      { numRuns: runs, seed },
    )
    const count = (wanted: Verdict): number => verdicts.filter((each) => each === wanted).length
    const counts = [count('success'), count('pending'), count('failure')]
    // Histories that all end alike would say little.
    if (runs >= 10) expect(Math.min(...counts)).toBeGreaterThan(0)
    if (process.env['DOCGATE_HISTORIES'] !== undefined) {
      const seconds = Math.round((performance.now() - start) / 1000)
      process.stderr.write(
        `${runs} histories, events with success, pending, failure: ${counts.join(' ')}; ${seconds} s\n`,
      )
    }
  },
  // As many as are wanted, however long it takes.
  60_000 + runs * 20_000,
)
