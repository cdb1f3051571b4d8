/** Somebody acts between two requests of a run: a push, a review, a second run. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { isRecord } from '../github/stand-in/json.ts'
import { actBefore, asks, bot, root, type Scene, type SceneOptions } from './runner.ts'
import { openWarmScene } from './warm.ts'

const complete = readFileSync(join(root, 'demo/example/base/docs/workflows/stock-sync.md'), 'utf8')
const stock = 'docs/workflows/stock-sync.md'
const wrong = complete.replace('Live (staging)', 'WIP')
const marker = '<!-- docgate review -->'
const plain = { base: { [stock]: complete }, head: { [stock]: complete.replace('nightly', 'Nightly') } }
const promoted = { base: { [stock]: complete }, head: { [stock]: complete.replace('Live (staging)', 'Live (prod)') } }
const elsewhere = { base: { 'src/a.ts': 'a', [stock]: complete }, head: { 'src/a.ts': 'b' } }

let scene: Scene | undefined
const open = async (options?: SceneOptions): Promise<Scene> => {
  scene = await openWarmScene(options)
  return scene
}
afterEach(async () => {
  await scene?.close()
  scene = undefined
})

describe('a new commit while docgate works', () => {
  test.each([
    ['before the list of files', plain, asks.files, 1],
    ['before the list of files, without documents', elsewhere, asks.files, 1],
    ['before contents are read', plain, asks.content, 1],
    ['before the second look', plain, asks.state, 2],
  ])('%s: no green on the old one, and the next run judges the new one', async (_, files, wanted, nth) => {
    const { standIn, run, status } = await open(files)
    const { head: old } = await standIn.state.tips(12)
    await standIn.state.push({ branch: 'next', parent: 'change', files: { [stock]: wrong } })
    const happened = actBefore(
      standIn,
      wanted,
      () => {
        standIn.state.updatePullRequest(12, { headRef: 'next' })
        return null
      },
      nth,
    )
    const { outputs } = await run()
    expect([happened(), outputs['conclusion']]).toEqual([true, undefined])
    expect(standIn.state.statuses.map(({ sha }) => sha)).toContain(old)
    expect(standIn.state.statuses.filter(({ state }) => state === 'success')).toEqual([])
    expect(standIn.state.reviews).toEqual([])

    standIn.setFault(null)
    expect((await run()).outputs['conclusion']).toBe('failure')
    expect(await status()).toMatch(/^failure: 1 error/)
    expect(standIn.state.currentStatuses(old).filter(({ state }) => state === 'success')).toEqual([])
  })

  test('one that takes the wrong document back does not turn the commit that holds it green', async () => {
    const { standIn, run, status } = await open({ base: { [stock]: complete }, head: { [stock]: wrong } })
    const { head: old } = await standIn.state.tips(12)
    await standIn.state.push({ branch: 'next', parent: 'change', files: { [stock]: complete, 'src/a.ts': 'a' } })
    const happened = actBefore(standIn, asks.files, () => {
      standIn.state.updatePullRequest(12, { headRef: 'next' })
      return null
    })
    await run()
    expect(happened()).toBe(true)
    expect(standIn.state.statuses.filter(({ sha }) => sha === old).map(({ state }) => state)).not.toContain('success')
    standIn.setFault(null)
    await run()
    expect(await status()).toBe('success: No documents to check')
  })
})

describe('changes requested at the last moment', () => {
  test.each([
    ['while the review is written', asks.review],
    ['while the last status is written', asks.status('success')],
  ])('%s: not green in the end', async (_, wanted) => {
    const { standIn, run, review, status } = await open(promoted)
    await run()
    expect(await status()).toMatch(/^pending: /)
    const { head } = await standIn.state.tips(12)
    const happened = actBefore(standIn, wanted, () => {
      void standIn.state.addReview({ pull: 12, author: 'rita', state: 'CHANGES_REQUESTED', commit: head })
      return null
    })
    await review('rita', 'APPROVED')
    expect(happened()).toBe(true)
    expect(standIn.state.reviews.at(-1)?.state).toBe('CHANGES_REQUESTED')
    expect(await status()).not.toMatch(/^success/)
  })

  test('of somebody who could not have approved they change nothing', async () => {
    const { standIn, run, review, status } = await open(promoted)
    await run()
    const { head } = await standIn.state.tips(12)
    const happened = actBefore(standIn, asks.review, () => {
      void standIn.state.addReview({ pull: 12, author: 'gus', state: 'CHANGES_REQUESTED', commit: head })
      return null
    })
    await review('rita', 'APPROVED')
    expect(happened()).toBe(true)
    expect(await status()).toMatch(/^success: /)
  })
})

describe('whose review it is', () => {
  test('of two runs at once the newer review says where the older one is', async () => {
    const { standIn, run } = await open()
    const { head } = await standIn.state.tips(12)
    const happened = actBefore(
      standIn,
      (request) => asks.review(request) && request.method === 'POST',
      () => {
        const body = `By the other run.\n\n${marker}`
        void standIn.state.addReview({ pull: 12, author: bot, state: 'COMMENTED', body, commit: head })
        return null
      },
    )
    await run({ action: 'opened' })
    expect(happened()).toBe(true)
    const [older, newer, ...more] = standIn.state.reviews
    expect(more).toEqual([])
    expect(newer?.body).toContain(`#pullrequestreview-${older?.id})`)
    expect(newer?.body).not.toContain('Needs human review')

    standIn.setFault(null)
    await run()
    const [kept, other] = standIn.state.reviews
    expect(kept?.body).toContain('Needs human review')
    expect(other?.body).toBe(newer?.body)
    expect(new Set(standIn.state.comments.map(({ path, line }) => `${path}:${line}`)).size).toBe(
      standIn.state.comments.length,
    )
    expect((await run()).writes).toEqual([])
  })

  test('a text that only quotes the marker, or is by somebody else, is left alone', async () => {
    const { standIn, run, push } = await open()
    const quoting = `Its review ends with\n${marker}\nand GitHub hides that.`
    const inline = `Its review ends with ${marker}`
    await standIn.state.addReview({ pull: 12, author: bot, state: 'COMMENTED', body: quoting })
    await standIn.state.addReview({ pull: 12, author: bot, state: 'COMMENTED', body: inline })
    await standIn.state.addReview({ pull: 12, author: 'rita', state: 'COMMENTED', body: `Mine.\n\n${marker}` })
    const foreign = standIn.state.reviews
    const { writes } = await run({ action: 'opened' })
    expect(writes.filter((write) => write.includes('/pulls/'))).toEqual(['POST /pulls/12/reviews 200'])
    await push({ 'docs/workflows/refund-approval.md': complete })
    await run()
    expect(standIn.state.reviews.slice(0, 3)).toEqual(foreign)
    // Its own, edited in place; the new warning's line comment hangs on a review of its own.
    expect(standIn.state.reviews.filter(({ body }) => body.endsWith(marker))).toHaveLength(1 + 2)
    expect(standIn.state.reviews).toHaveLength(5)
  })
})

describe('two pull requests with one head commit', () => {
  const shared: SceneOptions = {
    base: { [stock]: complete, 'src/a.ts': 'a' },
    branches: [{ branch: 'release', parent: 'main', files: { [stock]: wrong } }],
    headParent: 'release',
    head: { 'src/a.ts': 'b' },
    pullRequests: [{ number: 13, headRef: 'change', baseRef: 'release', author: 'ada' }],
  }

  test('the one without documents does not turn the error of the other one green', async () => {
    const { standIn, run, status } = await open(shared)
    expect((await run()).outputs['conclusion']).toBe('failure')
    await run({ number: 13 })
    expect(await status()).not.toMatch(/^success/)
    await run()
    await run({ number: 13 })
    expect(await status()).not.toMatch(/^success/)
    expect(standIn.state.statuses.filter(({ state }) => state === 'success')).toEqual([])
  })

  test('the error comes through where the other one was first', async () => {
    const { run, status } = await open(shared)
    await run({ number: 13 })
    expect((await run()).outputs['conclusion']).toBe('failure')
    expect(await status()).not.toMatch(/^success/)
  })

  test('once the other one is closed, green is possible', async () => {
    const { standIn, run, status } = await open(shared)
    await run()
    standIn.state.updatePullRequest(12, { state: 'closed' })
    await run({ number: 13 })
    expect(await status()).toMatch(/^success: /)
  })
})

test('a comment whose finding stands, but has no line any more, is neither deleted nor called fixed', async () => {
  const { standIn, run } = await open()
  await run({ action: 'opened' })
  const [first] = standIn.state.comments
  if (first === undefined) throw new Error('there is no comment')
  await standIn.state.reply(first.id, 'ada', 'I will.')
  const standing = standIn.state.comments
  expect(standing.length).toBeGreaterThan(2)
  const listed = standIn.log.find(({ path }) => path.includes('/files'))?.answer
  if (!Array.isArray(listed)) throw new Error('there is no list of files')
  const bare = listed.filter(isRecord).map(({ patch: _, ...file }) => file)
  const happened = actBefore(standIn, asks.files, () => ({ status: 200, body: bare }))
  const { outputs } = await run()
  expect([happened(), outputs['conclusion']]).toEqual([true, 'failure'])
  expect(standIn.state.comments).toEqual(standing)
})
