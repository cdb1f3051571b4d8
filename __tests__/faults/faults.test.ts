/**
 * Each fault of GitHub's through the whole action: the verdict is right, or the run is red with a sentence; never green
 * by accident, never two reviews, nothing lost; and once the fault is gone the next run puts everything right, and the
 * one after it writes nothing. Writes down what happened as docs/reliability.md, with `UPDATE_GOLDEN=1`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { type Outcome, root } from '../e2e/runner.ts'
import {
  doubledComments,
  expectHonest,
  expectNothingLost,
  needlessReviews,
  ownReviews,
  peoplesTexts,
  reviewText,
  said,
} from './expectations.ts'
import { type FaultRow, hookOf } from './fault-row.ts'
import { chapters } from './rows.ts'
import type { Stage } from './stage.ts'
import { type Story, stories } from './stories.ts'
import { worldOf } from './world.ts'

const rows = Object.values(chapters).flat()
const page = join(root, 'docs/reliability.md')
const written = new Map<string, string>()

test('each row has a name of its own', () => {
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
})

// Most of the time is waiting for another process.
test.concurrent.each(rows)('$name', async (row) => {
  const story: Story = stories[row.story]
  const stage = await story.open()
  const { standIn } = stage.scene
  try {
    const [reviews, statuses] = [ownReviews(stage), standIn.state.statuses.length]
    const texts = peoplesTexts(stage)
    const { hook, times } = hookOf(row, stage)
    standIn.setFault(hook)
    const outcome = await stage.run()
    expect(times()).toBeGreaterThan(0)
    const status = await stage.status()
    expectHonest(row, story, { status, outcome, set: standIn.state.statuses.slice(statuses) })
    expectNothingLost(row, story, outcome, stage.report())
    expect(ownReviews(stage)).toBeLessThanOrEqual(Math.max(1, reviews))
    // What the log says nothing of has left no trace.
    if (row.says === undefined) {
      expect(ownReviews(stage)).toBe(story.reviews)
      await expectUpToDate(story, stage, row.finds)
    }
    expect([needlessReviews(stage), doubledComments(stage)]).toEqual([0, []])
    expect(peoplesTexts(stage)).toEqual(expect.arrayContaining([...texts]))
    const { reviews: all, comments } = standIn.state
    if (row.keeps !== undefined) expect([...all, ...comments].map(({ body }) => body)).toContain(row.keeps)
    written.set(row.name, line(row, story, { times: times(), status, outcome, reviews: ownReviews(stage) }))

    standIn.setFault(null)
    const world = `${row.story} ${await worldOf(stage)}`
    // docgate is the same each time, so where a row has led to the same world as another one, what comes next does too.
    const mended = putRight.get(world) ?? expectPutRight(story, stage)
    putRight.set(world, mended)
    const usual = await mended
    const { says, holds, finds } = row
    if ([says, holds, finds].every((each) => each === undefined)) expect(status).toBe(usual)
  } finally {
    await stage.scene.close()
  }
})

/** By what stood on GitHub, once the fault was gone. */
const putRight = new Map<string, Promise<string>>()

/** The next run puts everything right, and the one after it has nothing to write. Gives the status in the end. */
async function expectPutRight(story: Story, stage: Stage): Promise<string> {
  const { right, reviews, repeats = [] } = story
  const texts = peoplesTexts(stage)
  await stage.run()
  expect(await stage.status()).toMatch(new RegExp(`^${right}: `))
  expect([ownReviews(stage), doubledComments(stage)]).toEqual([reviews, []])
  await expectUpToDate(story, stage)
  expect((await stage.run()).writes).toEqual(repeats)
  expect(peoplesTexts(stage)).toEqual(texts)
  const status = await stage.status()
  expect(status).toMatch(new RegExp(`^${right}: `))
  return status
}

/** The review says what there is to say, of the head. */
async function expectUpToDate({ reviews, finds }: Story, stage: Stage, instead = finds): Promise<void> {
  if (reviews === 0 || instead === undefined) return
  const { head } = await stage.scene.standIn.state.tips(12)
  expect(reviewText(stage)).toContain(instead)
  expect(reviewText(stage)).toContain(head)
}

interface Happened {
  readonly times: number
  readonly status: string
  readonly outcome: Outcome
  readonly reviews: number
}

/** A row of the table: what happened, made of what the stand-in saw. */
function line({ name }: FaultRow, { says }: Story, { times, status, outcome, reviews }: Happened): string {
  const [state] = status.split(':')
  const cells = [
    name,
    says,
    String(times),
    outcome.writes.map((write) => write.replace(/\d{6,}/, 'ID')).join('<br>') || 'none',
    `${state}, ${outcome.exitCode === 0 ? 'green' : 'red'} job, ${['no review', 'one review'][reviews] ?? `${reviews} reviews`}`,
    said(outcome).map(lasting).join('<br>') || '–',
  ]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

/** A sentence without what is another one the next time. */
function lasting(sentence: string): string {
  return sentence
    .replace(/127\.0\.0\.1:\d+/g, 'HOST')
    .replace(/\d\d:\d\d UTC/g, 'HH:MM UTC')
    .replace(/\b[0-9a-f]{40}\b|(?<=commit )[0-9a-f]{7}\b/g, 'SHA')
    .replace(/\n/g, ' ')
}

const head = `| Fault | The run is about | Requests hit | Writes, with the status of the answer (0: none came) | In the end | What the log says |
|---|---|---|---|---|---|`

afterAll(() => {
  // With -t only a part of the table was made.
  if (written.size < rows.length) return
  const tables = Object.entries(chapters).map(
    ([title, each]) => `## ${title}\n\n${head}\n${each.map(({ name }) => written.get(name) ?? '').join('\n')}\n`,
  )
  const text = `# Reliability

What docgate does when GitHub does not answer as it should, each as it went through the bundle against the stand-in for GitHub. Made by \`__tests__/faults\`, which also holds that the verdict is right or the run red with a sentence, that nothing is green by accident, that what could not be posted is in job summary and report, that the next run without the fault puts everything right, with one review, and that the one after it writes nothing. Waits are not sat out there, but count for docgate as long as they are.

${tables.join('\n')}`
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(page, text)
  expect(text).toBe(readFileSync(page, 'utf8'))
})
