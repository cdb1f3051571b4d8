/** Plays stories: events go in through the real bundle, review and status come out, at each step. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { actBefore, asks, root } from '../e2e/runner.ts'
import type { Request } from '../github/stand-in/exchange.ts'
import { Cast } from './acts.ts'
import { type Event, openStage, type Run, type Stage } from './stage.ts'
import { actsOf, type Moment, readStory, type Step, type Story } from './story.ts'

/** The stories of a folder, a test each. */
export function playAll(chapter: string): void {
  const folder = join(root, '__tests__/scenarios', chapter)
  const files = readdirSync(folder).filter((name) => name.endsWith('.yml'))
  describe(chapter, () => {
    // Each has a repository and processes of its own, so that they need not wait for each other.
    test.concurrent.each(files.map((name) => name.replace('.yml', '')))(
      '%s',
      async (name) => {
        await play(readStory(join(folder, `${name}.yml`)))
      },
      120_000,
    )
  })
}

async function play(story: Story): Promise<void> {
  const stage = await openStage(story)
  try {
    const cast = new Cast(stage)
    for (const [index, step] of story.steps.entries()) {
      const seen = await take(stage, cast, step)
      const { wanted, found } = compared(step, seen)
      // The step stands in both, so that a failure says where in the story it is.
      const where = `${index + 1}. ${actsOf(step).join()}`
      expect({ where, ...found, log: failed(wanted, found) ? seen.log : '' }).toEqual({ where, ...wanted, log: '' })
    }
  } finally {
    await stage.close()
  }
}

function failed(wanted: object, found: object): boolean {
  return JSON.stringify(wanted) !== JSON.stringify(found)
}

interface Seen {
  readonly status: string
  readonly says: string
  readonly tells: string
  readonly job: 'green' | 'red'
  readonly writes: readonly string[]
  readonly greens: number
  readonly log: string
}

/** One step: somebody acts, and docgate runs on the event. */
async function take(stage: Stage, cast: Cast, step: Step): Promise<Seen> {
  const { state } = stage.standIn
  const greens = (): number => state.statuses.filter((each) => each.state === 'success').length
  const before = greens()
  const event = await cast.perform(step)
  const runs = event === null || step.run === 'no' ? [] : await runsOf(stage, cast, step, event)
  const sha = step.queues === undefined ? await stage.tip('change') : (state.mergeQueue.at(-1)?.headSha ?? '')
  const newest = state.currentStatuses(sha).find(({ context }) => context === 'docgate')
  return {
    status: newest === undefined ? 'none' : `${newest.state}: ${newest.description}`,
    says: cast.saying(),
    tells: runs.map(({ stdout, summary }) => `${stdout}\n${summary}`).join('\n'),
    job: runs.every(({ exitCode }) => exitCode === 0) ? 'green' : 'red',
    writes: runs.flatMap((each) => each.writes),
    greens: greens() - before,
    log: runs.map(({ stdout, stderr }) => stdout + stderr).join('\n'),
  }
}

async function runsOf(stage: Stage, cast: Cast, step: Step, event: Event): Promise<readonly Run[]> {
  const { meanwhile, breaks } = step
  const happened: (() => boolean)[] = []
  if (meanwhile !== undefined) {
    const { before, ...act } = meanwhile
    const prepared = await cast.prepare(act)
    const [asked, nth] = moments[before]
    happened.push(
      actBefore(
        stage.standIn,
        asked,
        () => {
          void prepared()
          return null
        },
        nth,
      ),
    )
  }
  if (breaks !== undefined) {
    const [asked, nth] = moments[breaks.at]
    let seen = 0
    stage.standIn.setFault((request) => {
      if (!asked(request)) return null
      seen += 1
      return seen >= nth ? { status: 404, body: { message: 'Not Found' } } : null
    })
    happened.push(() => seen >= nth)
  }
  const runs = await Promise.all(Array.from({ length: step.run === 'twice' ? 2 : 1 }, () => stage.run(event)))
  stage.standIn.setFault(null)
  // Else the story would tell of something that never happened.
  expect(happened.map((each) => each())).toEqual(happened.map(() => true))
  return runs
}

const moments: Readonly<Record<Moment, readonly [(request: Request) => boolean, number]>> = {
  'first look': [asks.state, 1],
  'list of files': [asks.files, 1],
  contents: [asks.content, 1],
  'second look': [asks.state, 2],
  'last look': [asks.state, 4],
  'review is written': [asks.review, 1],
  'success is written': [asks.status('success'), 1],
}

/** What a step wants to see, beside what there is to see of it. */
function compared(step: Step, seen: Seen) {
  const { status, says = [], 'says not': saysNot = [], tells = [], job, writes } = step
  const start = status?.endsWith('…') === true ? status.slice(0, -1) : null
  const shown = start !== null && seen.status.startsWith(start) ? status : seen.status
  return {
    wanted: {
      ...(status !== undefined && { status }),
      ...(says.length > 0 && { says }),
      ...(saysNot.length > 0 && { 'says not': [] }),
      ...(tells.length > 0 && { tells }),
      ...(job !== undefined && { job }),
      ...(writes !== undefined && { writes }),
      ...(step['never green'] === true && { greens: 0 }),
    },
    found: {
      ...(status !== undefined && { status: shown }),
      ...(says.length > 0 && { says: foundIn(says, seen.says) }),
      ...(saysNot.length > 0 && { 'says not': saysNot.filter((each) => seen.says.includes(each)) }),
      ...(tells.length > 0 && { tells: foundIn(tells, seen.tells) }),
      ...(job !== undefined && { job: seen.job }),
      ...(writes !== undefined && { writes: seen.writes }),
      ...(step['never green'] === true && { greens: seen.greens }),
    },
  }
}

/** The texts that are there; where one is not, what there is instead. */
function foundIn(texts: readonly string[], body: string): readonly string[] {
  const there = texts.filter((each) => body.includes(each))
  return there.length === texts.length ? there : [...there, body]
}
