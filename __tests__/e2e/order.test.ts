/** What a run asks and writes, in which order, and what is left when it fails. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Fault, Request } from '../github/stand-in/exchange.ts'
import { actBefore, asks, bot, root, type Scene, type SceneOptions } from './runner.ts'
import { openWarmScene } from './warm.ts'

const complete = readFileSync(join(root, 'demo/example/base/docs/workflows/stock-sync.md'), 'utf8')
const refund = 'docs/workflows/refund-approval.md'
const stock = 'docs/workflows/stock-sync.md'
/** A change that docgate has nothing to say about. */
const plain = { base: { [stock]: complete }, head: { [stock]: complete.replace('nightly', 'Nightly') } }
const promoted = { base: { [stock]: complete }, head: { [stock]: complete.replace('Live (staging)', 'Live (prod)') } }
const wrong = { base: { [stock]: complete }, head: { [stock]: complete.replace('Live (staging)', 'WIP') } }
const elsewhere = { base: { 'src/a.ts': 'a' }, head: { 'src/a.ts': 'b' } }

let scene: Scene | undefined
const open = async (options?: SceneOptions): Promise<Scene> => {
  scene = await openWarmScene(options)
  return scene
}
afterEach(async () => {
  await scene?.close()
  scene = undefined
})

const states = ({ standIn }: Scene): readonly string[] => standIn.state.statuses.map(({ state }) => state)

describe('the statuses of a run', () => {
  test.each([
    ['nothing found', plain, 'success'],
    ['an error', wrong, 'failure'],
    ['an approval needed', promoted, 'pending'],
    ['no documents', elsewhere, 'success'],
  ])(
    '%s: pending, then the verdict, both on the head commit, and a second run writes none',
    async (_, files, verdict) => {
      const opened = await open(files)
      const { standIn, run } = opened
      await run()
      expect(states(opened)).toEqual(['pending', verdict])
      const [first, last] = standIn.state.statuses
      expect(first?.description).not.toBe(last?.description)
      const { head, base } = await standIn.state.tips(12)
      expect(await standIn.world.git.mergeCommit(base, head)).not.toBe(head)
      expect(standIn.state.statuses.map(({ sha }) => sha)).toEqual([head, head])
      expect((await run()).writes).toEqual([])
      expect(states(opened)).toHaveLength(2)
    },
  )

  test('nothing of the pull request’s own is read before pending stands, however long GitHub takes for it', async () => {
    const { standIn, run } = await open(plain)
    const { head } = await standIn.state.tips(12)
    const ofHead = (request: { readonly body: unknown }): boolean => JSON.stringify(request.body ?? '').includes(head)
    let refused = 0
    const early: string[] = []
    standIn.setFault((request) => {
      if (asks.content(request) && ofHead(request) && standIn.state.statuses.length === 0) early.push(request.pathname)
      if (!asks.status('pending')(request) || refused > 0) return null
      refused += 1
      return { status: 502, body: { message: 'Bad Gateway' } }
    })
    const { outputs } = await run()
    expect([refused, outputs['conclusion']]).toEqual([1, 'success'])
    expect(early).toEqual([])
    expect(standIn.state.statuses.map(({ state }) => state)).toEqual(['pending', 'success'])
  })
})

describe('events', () => {
  test('pull_request_target does as pull_request does', async () => {
    const one = await open()
    const byRequest = await one.run({ action: 'opened' })
    await one.close()
    const { run, status } = await open()
    const byTarget = await run({ action: 'opened', event: 'pull_request_target' })
    expect(byTarget.writes).toEqual(byRequest.writes)
    expect(byTarget.writes).toHaveLength(3)
    expect(byTarget.outputs).toEqual(byRequest.outputs)
    expect([byTarget.exitCode, byTarget.summary]).toEqual([1, byRequest.summary])
    expect(await status()).toMatch(/^failure: /)
  })

  test('a closed pull request is not touched', async () => {
    const { standIn, run, review } = await open()
    standIn.state.updatePullRequest(12, { state: 'closed' })
    const closed = await run({ action: 'closed', event: 'pull_request_target' })
    const approved = await review('rita', 'APPROVED')
    expect([closed.exitCode, approved.exitCode]).toEqual([0, 0])
    expect([...closed.writes, ...approved.writes]).toEqual([])
    expect([closed.summary, approved.summary]).toEqual(['', ''])
  })

  test('a comment of a person writes nothing, whatever the verdict was', async () => {
    const { run, review } = await open(promoted)
    await run()
    expect((await review('rita', 'COMMENTED')).writes).toEqual([])
    const approved = await review('rita', 'APPROVED')
    expect(approved.outputs['conclusion']).toBe('success')
    const commented = await review('rita', 'COMMENTED')
    expect([commented.writes, commented.outputs['conclusion']]).toEqual([[], 'success'])
  })
})

describe('a pull request from a fork', () => {
  const fork = 'ada/fork'

  test('with a token that may only read: the same verdict, and nothing written', async () => {
    const own = await open()
    const { outputs, summary, exitCode } = await own.run({ action: 'opened' })
    await own.close()
    const { standIn, run } = await open({ fork, writes: false })
    const forked = await run({ action: 'opened' })
    expect(forked.outputs).toEqual({ ...outputs, 'review-url': '' })
    expect(Number(forked.outputs['errors'])).toBeGreaterThan(0)
    expect([forked.exitCode, forked.summary]).toEqual([exitCode, summary])
    expect([...standIn.state.reviews, ...standIn.state.comments, ...standIn.state.statuses]).toEqual([])
    expect(forked.writes.filter((write) => !write.endsWith(' 403'))).toEqual([])
  })

  test('with a token that may write: review and status, on the head commit of the fork', async () => {
    const opened = await open({ fork })
    const { standIn, run, status } = opened
    await run({ action: 'opened', event: 'pull_request_target' })
    const { head } = await standIn.state.tips(12)
    expect(standIn.state.reviews.map(({ author, commit }) => [author, commit])).toEqual([[bot, head]])
    expect(standIn.state.comments.length).toBeGreaterThan(0)
    expect(await status()).toMatch(/^failure: /)
    expect(states(opened)).toEqual(['pending', 'failure'])
  })
})

describe('docgate fails', () => {
  const graphqlError = { status: 200, body: { data: null, errors: [{ type: 'INTERNAL', message: 'Something broke' }] } }
  const refusal: Fault = { status: 403, body: { message: 'Resource not accessible by integration' } }
  const missing: Fault = { status: 404, body: { message: 'Not Found' } }
  const saysOneSentence = ({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }): void => {
    const said = stdout.split('\n').filter((line) => line.startsWith('::error'))
    expect(said).toEqual([expect.stringMatching(/^::error::[A-Zd].{10,}/)])
    expect(said[0]).not.toContain('%0A')
    expect(stdout + stderr).not.toMatch(/^\s+at /m)
    expect(stderr).toBe('')
  }

  test.each(['pull_request_target', 'pull_request_review'] as const)(
    'at the first request of %s: error on the head commit of the event, in place of green',
    async (event) => {
      const opened = await open(plain)
      const { standIn, run, review, status } = opened
      await run()
      expect(states(opened)).toEqual(['pending', 'success'])
      const happened = actBefore(standIn, asks.state, () => graphqlError)
      const failed = event === 'pull_request_review' ? await review('rita', 'APPROVED') : await run({ event })
      expect([happened(), failed.exitCode]).toEqual([true, 1])
      saysOneSentence(failed)
      expect(states(opened)).toEqual(['pending', 'success', 'error'])
      const { head } = await standIn.state.tips(12)
      expect(standIn.state.statuses.at(-1)?.sha).toBe(head)

      standIn.setFault(null)
      expect((await run()).outputs['conclusion']).toBe('success')
      expect(await status()).toMatch(/^success: /)
    },
  )

  const cases: readonly (readonly [string, (request: Request) => boolean, Fault, SceneOptions?, number?])[] = [
    ['the list of files is not found', asks.files, missing],
    ['the list of files is short', asks.files, { status: 200, body: [] }],
    ['the list of all files is refused', asks.tree, refusal],
    ['the list of all files is cut', asks.tree, { status: 200, body: {} }],
    ['contents are refused', asks.content, refusal],
    ['contents come with an error', asks.content, graphqlError],
    [
      'the commits are not there',
      asks.content,
      { status: 200, body: { data: { repository: { c0: null, c1: null } } } },
    ],
    ['the answer about contents is cut', asks.content, { status: 200, body: { data: { repository: null } } }],
    [
      'a blob is refused',
      (request) => request.pathname.includes('/git/blobs/'),
      refusal,
      { limits: { blobTextBytes: 100 } },
    ],
    ['the second look is refused', asks.state, refusal, {}, 2],
    ['the review is not taken', asks.review, { status: 422, body: { message: 'Unprocessable Entity' } }, promoted],
  ]
  test.each(cases)('in mid-run, %s: error, never green', async (_, wanted, fault, options = {}, nth = 1) => {
    const opened = await open({ ...plain, ...options })
    // The refusal holds: what is asked again is refused again.
    let seen = 0
    opened.standIn.setFault((request) => {
      if (!wanted(request)) return null
      seen += 1
      return seen >= nth ? fault : null
    })
    const failed = await opened.run()
    expect(seen).toBeGreaterThanOrEqual(nth)
    expect(failed.exitCode).toBe(1)
    saysOneSentence(failed)
    expect(states(opened)).toEqual(['pending', 'error'])
    const { head } = await opened.standIn.state.tips(12)
    expect(opened.standIn.state.statuses.map(({ sha }) => sha)).toEqual([head, head])
  })
})

test('the comments of the example stand on their lines, and the status says this', async () => {
  const { standIn, run, status } = await open()
  await run({ action: 'opened' })
  const { head } = await standIn.state.tips(12)
  expect(
    standIn.state.comments.map(({ path, line, startLine, side, commit, author }) => [
      path,
      line,
      startLine,
      side,
      commit,
      author,
    ]),
  ).toEqual([
    [refund, 31, null, 'RIGHT', head, bot],
    [refund, 114, null, 'RIGHT', head, bot],
    [refund, 126, null, 'RIGHT', head, bot],
    [refund, 146, null, 'RIGHT', head, bot],
  ])
  const [placeholder, todo, blank, section] = standIn.state.comments
  expect(placeholder?.body).toContain('no-placeholder')
  expect(blank?.body).toContain('no-blank')
  expect(section?.body).toContain('required-section')
  expect(todo?.body).toContain('todo-before-live')
  expect(todo?.body).toContain('clear-todo')
  expect(await status()).toBe('failure: 4 errors, 1 warning in 2 documents; 3 approvals needed')
})

describe('what base can not tell needs a human', () => {
  const path = 'docs/workflows/old.md'
  const draft = complete.replace('Live (staging)', 'Draft')
  const latin = Uint8Array.from(Buffer.from(draft.replace('# Stock', '# Stöck'), 'latin1'))

  test.each([
    ['deleted', null],
    ['mended', draft],
  ])('a document that was not UTF-8 is %s', async (_, after) => {
    expect(latin.some((byte) => byte > 127)).toBe(true)
    const { run, review, status } = await open({ base: { [path]: latin }, head: { [path]: after } })
    const { outputs, exitCode } = await run()
    expect([outputs['conclusion'], outputs['errors'], exitCode]).toEqual(['approval-required', '0', 0])
    expect(await status()).toMatch(/^pending: .*approval/i)
    expect((await review('rita', 'APPROVED')).outputs['conclusion']).toBe('success')
  })

  test('a path with a line feed is watched as any other', async () => {
    const odd = 'docs/workflows/\nb.md'
    const { run, status } = await open({
      base: { [odd]: complete },
      head: { [odd]: complete.replace('Live (staging)', 'Live (prod)') },
    })
    const { outputs } = await run()
    expect([outputs['conclusion'], outputs['approvals-required']]).toEqual(['approval-required', '1'])
    expect(await status()).toMatch(/^pending: Approval needed/)
  })
})
