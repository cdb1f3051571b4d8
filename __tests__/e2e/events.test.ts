/** Every event that is not the pull request's own: what is looked at again because of it, and what is not. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import {
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  reviewEvent,
  workflowRunEvent,
} from '../github/contract.ts'
import type { NewCommit } from '../github/stand-in/git/fixture.ts'
import { isRecord, textOf } from '../github/stand-in/json.ts'
import type { QueueEntry } from '../github/stand-in/state.ts'
import { asks, type Outcome, root, type Scene, type SceneOptions } from './runner.ts'
import { openWarmScene } from './warm.ts'

const complete = readFileSync(join(root, 'demo/example/base/docs/workflows/stock-sync.md'), 'utf8')
const stock = 'docs/workflows/stock-sync.md'
const price = 'docs/workflows/price-sync.md'
const live = complete.replace('Live (staging)', 'Live (prod)')
const wrong = complete.replace('Live (staging)', 'WIP')
const rename = (text: string): string => text.replaceAll('Stock sync', 'Price sync')
const plain = { base: { [stock]: complete }, head: { [stock]: complete.replace('nightly', 'Nightly') } }
const promoted = { base: { [stock]: complete }, head: { [stock]: live } }
const code = { base: { 'src/a.ts': 'a', [stock]: complete }, head: { 'src/a.ts': 'b' } }
const strict = 'severity:\n  existing-link: error\n'
const readOnly = { contents: 'read', 'pull-requests': 'read' } as const

let scene: Scene | undefined
const open = async (options?: SceneOptions): Promise<Scene> => {
  scene = await openWarmScene(options)
  return scene
}
afterEach(async () => {
  await scene?.close()
  scene = undefined
})

const stateOn = ({ standIn }: Scene, sha: string): string | undefined =>
  standIn.state.currentStatuses(sha).find(({ context }) => context === 'docgate')?.state
const statesOn = ({ standIn }: Scene, sha: string): readonly string[] =>
  standIn.state.statuses.filter((each) => each.sha === sha).map(({ state }) => state)
const headOf = async ({ standIn }: Scene, number: number): Promise<string> => (await standIn.state.tips(number)).head

test.each([
  ['a closed pull request', 'closed', {}],
  ['another title', 'edited', { changes: { title: { from: 'Old' } } }],
])('%s costs no request', async (_, action, changes) => {
  const { standIn, act } = await open(plain)
  const payload = await pullRequestEvent(standIn, 12, 'synchronize')
  const { exitCode, exchanges, stdout } = await act('pull_request_target', { ...payload, action, ...changes })
  expect([exitCode, exchanges.length]).toEqual([0, 0])
  expect(stdout).toContain('nothing to do')
})

test('another base branch is another comparison', async () => {
  const opened = await open({ ...plain, branches: [{ branch: 'next', parent: 'main', files: { 'src/a.ts': 'a' } }] })
  const { standIn, act, status } = opened
  const payload = await pullRequestEvent(standIn, 12, 'synchronize')
  await act('pull_request_target', { ...payload, action: 'edited', changes: { base: { ref: { from: 'next' } } } })
  expect(await status()).toMatch(/^success: /)
})

describe('a relay for forks', () => {
  const fork = 'ada/fork'

  test('an approval that its own run can not write turns green by the relay', async () => {
    const opened = await open({ ...promoted, fork })
    const { standIn, run, act, status } = opened
    await run({ event: 'pull_request_target', action: 'opened' })
    expect(await status()).toMatch(/^pending: Approval needed/)
    const { id } = await standIn.state.addReview({ pull: 12, author: 'rita', state: 'APPROVED' })
    const own = await act('pull_request_review', await reviewEvent(standIn, id), { permissions: readOnly })
    expect(own.outputs['conclusion']).toBe('success')
    expect(await status()).toMatch(/^pending: Approval needed/)

    const relayed = await act('workflow_run', await workflowRunEvent(standIn, 12))
    expect([relayed.exitCode, relayed.outputs['conclusion']]).toEqual([0, 'success'])
    expect(await status()).toMatch(/^success: /)
  })

  test('every open pull request with that head is looked at, and no other', async () => {
    const opened = await open({
      ...promoted,
      fork,
      branches: [{ branch: 'release', parent: 'main', files: { 'src/a.ts': 'a' } }],
      pullRequests: [
        { number: 13, headRef: 'change', baseRef: 'release', author: 'ada', headRepository: fork },
        { number: 14, headRef: 'release', baseRef: 'main', author: 'ada', headRepository: fork },
      ],
    })
    const { standIn, act } = opened
    const { exitCode, stdout } = await act('workflow_run', await workflowRunEvent(standIn, 12))
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^docgate: Pull request 13: pending/m)
    expect(stdout).toMatch(/^docgate: Pull request 12: pending/m)
    expect(stateOn(opened, await headOf(opened, 12))).toBe('pending')
    expect(stateOn(opened, await headOf(opened, 14))).toBeUndefined()
  })

  test('of the same branch name in another fork nothing is believed', async () => {
    const opened = await open({ ...promoted, fork })
    const { standIn, act } = opened
    const payload = await workflowRunEvent(standIn, 12)
    const run = isRecord(payload['workflow_run']) ? payload['workflow_run'] : {}
    const repository = isRecord(run['head_repository']) ? run['head_repository'] : {}
    const forged = {
      ...payload,
      workflow_run: {
        ...run,
        head_sha: 'a'.repeat(40),
        head_repository: { ...repository, full_name: 'mallory/fork' },
        pull_requests: [{ number: 12 }],
      },
    }
    const { exitCode, exchanges, stdout } = await act('workflow_run', forged)
    expect([exitCode, exchanges.length]).toEqual([0, 1])
    expect(stdout).toContain('nothing to do')
    expect(standIn.state.statuses).toEqual([])
  })

  test('the commit alone is enough where the fork is gone, and the branch alone where it has another commit by now', async () => {
    const opened = await open({ ...promoted, fork })
    const { standIn, act, push } = opened
    const before = await workflowRunEvent(standIn, 12)
    await push({ 'src/a.ts': 'a' })
    await act('workflow_run', before)
    expect(stateOn(opened, await headOf(opened, 12))).toBe('pending')

    await push({ 'src/a.ts': 'b' })
    standIn.state.updatePullRequest(12, { headRepository: null })
    await act('workflow_run', await workflowRunEvent(standIn, 12))
    expect(stateOn(opened, await headOf(opened, 12))).toBe('pending')
  })

  test('findings are not the relay’s own, but what docgate can not do is', async () => {
    const opened = await open({ base: { [stock]: complete }, head: { [stock]: wrong }, fork })
    const { standIn, act, status } = opened
    const relayed = await act('workflow_run', await workflowRunEvent(standIn, 12))
    expect([relayed.exitCode, relayed.outputs['conclusion']]).toEqual([0, 'failure'])
    expect(await status()).toMatch(/^failure: 1 error/)
    expect(relayed.stdout).not.toMatch(/^::error/m)

    standIn.setFault((request) => (asks.files(request) ? { status: 404, body: { message: 'Not Found' } } : null))
    const failed = await act('workflow_run', await workflowRunEvent(standIn, 12))
    expect(failed.exitCode).toBe(1)
    expect(failed.stdout).toMatch(/^::error::Pull request 12: /m)
    expect(await status()).toMatch(/^error: /)
  })
})

describe('by hand', () => {
  test('a number is judged, its findings mark nothing red', async () => {
    const { standIn, act, status } = await open({ base: { [stock]: complete }, head: { [stock]: wrong } })
    const { exitCode, outputs, summary } = await act(
      'workflow_dispatch',
      dispatchEvent(standIn, { 'pull-request': '12' }),
    )
    expect([exitCode, outputs['conclusion']]).toEqual([0, 'failure'])
    expect(summary).toContain('field-value')
    expect(await status()).toMatch(/^failure: /)
  })

  test('no number, and a number that is none of this repository', async () => {
    const { standIn, act } = await open(plain)
    const none = await act('workflow_dispatch', dispatchEvent(standIn, {}))
    expect([none.exitCode, none.exchanges.length]).toEqual([1, 0])
    expect(none.stdout).toContain('give the workflow an input `pull-request`')
    const unknown = await act('workflow_dispatch', dispatchEvent(standIn, { 'pull-request': '99' }))
    expect([unknown.exitCode, unknown.writes]).toEqual([1, []])
  })
})

describe('a merge group', () => {
  const two: SceneOptions = {
    base: { [stock]: complete, [price]: rename(complete) },
    head: { [stock]: live },
    branches: [{ branch: 'other', parent: 'main', files: { [price]: rename(live) } }],
    pullRequests: [{ number: 13, headRef: 'other', baseRef: 'main', author: 'carl' }],
  }
  const check = ({ standIn, act }: Scene, group: QueueEntry, baseSha = group.baseSha): Promise<Outcome> =>
    act('merge_group', mergeGroupEvent(standIn, { ...group, baseSha }))
  const approve = ({ standIn }: Scene, pull: number, author: string) =>
    standIn.state.addReview({ pull, author, state: 'APPROVED' })

  test.each(['merge', 'squash'] as const)('approved: green on its own head, no review posted (%s)', async (method) => {
    const opened = await open(promoted)
    await approve(opened, 12, 'rita')
    const group = await opened.standIn.state.enqueue(12, method)
    const { exitCode, outputs, writes } = await check(opened, group)
    expect([exitCode, outputs['conclusion']]).toEqual([0, 'success'])
    expect(statesOn(opened, group.headSha)).toEqual(['pending', 'success'])
    expect(writes).toEqual(['POST /statuses/SHA 201', 'POST /statuses/SHA 201'])
    expect(statesOn(opened, await headOf(opened, 12))).toEqual([])
  })

  test('an approval needed: pending; an error: failure, and a red job', async () => {
    const opened = await open(promoted)
    const group = await opened.standIn.state.enqueue(12)
    expect((await check(opened, group)).outputs['conclusion']).toBe('approval-required')
    expect(statesOn(opened, group.headSha)).toEqual(['pending', 'pending'])
    await opened.close()

    const next = await open({ base: { [stock]: complete }, head: { [stock]: wrong } })
    const broken = await next.standIn.state.enqueue(12)
    const { exitCode, summary } = await check(next, broken)
    expect([exitCode, stateOn(next, broken.headSha)]).toEqual([1, 'failure'])
    expect(summary).toContain('field-value')
  })

  test('without documents it is green at once', async () => {
    const opened = await open(code)
    const group = await opened.standIn.state.enqueue(12)
    const { exchanges } = await check(opened, group)
    expect(stateOn(opened, group.headSha)).toBe('success')
    expect(exchanges.length).toBeLessThanOrEqual(6)
  })

  test('of two pull requests each change needs an approval of its own', async () => {
    const opened = await open(two)
    await approve(opened, 12, 'rita')
    const first = await opened.standIn.state.enqueue(12)
    const second = await opened.standIn.state.enqueue(13)
    const { outputs, summary } = await check(opened, second, first.baseSha)
    expect(outputs).toMatchObject({ conclusion: 'approval-required', 'approvals-required': '2' })
    expect(summary).toContain('price-sync')

    await approve(opened, 13, 'rita')
    expect((await check(opened, second, first.baseSha)).outputs['conclusion']).toBe('success')
    expect(stateOn(opened, second.headSha)).toBe('success')
  })

  test('the second of the queue stands on the first, and is judged for itself', async () => {
    const opened = await open(two)
    await opened.standIn.state.enqueue(12)
    const second = await opened.standIn.state.enqueue(13)
    await approve(opened, 13, 'rita')
    const { outputs } = await check(opened, second)
    expect(outputs).toMatchObject({ conclusion: 'success', 'approvals-required': '1' })
  })

  test('the author of one of them approves none of them', async () => {
    const opened = await open({
      ...two,
      pullRequests: [{ number: 13, headRef: 'other', baseRef: 'main', author: 'rita' }],
    })
    await approve(opened, 12, 'rita')
    const first = await opened.standIn.state.enqueue(12)
    expect((await check(opened, first)).outputs['conclusion']).toBe('success')
    const second = await opened.standIn.state.enqueue(13)
    await check(opened, second, first.baseSha)
    expect(stateOn(opened, second.headSha)).toBe('pending')
  })

  test('is judged by the rules at its base', async () => {
    const config = '.github/docgate.yml'
    const loose = 'severity:\n  field-value: off\n'
    const opened = await open({ base: { [stock]: complete }, head: { [stock]: wrong, [config]: loose } })
    const group = await opened.standIn.state.enqueue(12)
    const { exitCode } = await check(opened, group)
    expect([exitCode, stateOn(opened, group.headSha)]).toEqual([1, 'failure'])
  })

  describe('where the token may not see the queue', () => {
    const limits = { mergeQueue: 'forbidden' } as const

    test.each(['merge', 'squash'] as const)(
      'one pull request that explains the range is found by the branch (%s)',
      async (method) => {
        const opened = await open({ ...promoted, limits })
        await approve(opened, 12, 'rita')
        const group = await opened.standIn.state.enqueue(12, method)
        expect((await check(opened, group)).outputs['conclusion']).toBe('success')
        expect(stateOn(opened, group.headSha)).toBe('success')
      },
    )

    test.each(['merge', 'squash'] as const)('a range of more than that is refused (%s)', async (method) => {
      const opened = await open({ ...two, limits })
      await approve(opened, 12, 'rita')
      await approve(opened, 13, 'rita')
      const first = await opened.standIn.state.enqueue(12, method)
      const second = await opened.standIn.state.enqueue(13, method)
      const { exitCode, stdout } = await check(opened, second, first.baseSha)
      expect(exitCode).toBe(1)
      expect(stdout).toContain('not known which pull requests this merge group holds')
      expect(statesOn(opened, second.headSha)).toEqual(['pending', 'error'])
    })

    test('a branch that names another pull request explains nothing', async () => {
      const opened = await open({ ...two, limits })
      await approve(opened, 13, 'rita')
      const group = await opened.standIn.state.enqueue(12)
      await check(opened, { ...group, headRef: group.headRef.replace('pr-12', 'pr-13') })
      expect(stateOn(opened, group.headSha)).toBe('error')
    })
  })

  test('entries that do not lead down to the base are refused, even where the queue is seen', async () => {
    const opened = await open(two)
    await approve(opened, 12, 'rita')
    const { head: base } = await opened.standIn.state.tips(13)
    const group = await opened.standIn.state.enqueue(12)
    await check(opened, group, base)
    expect(stateOn(opened, group.headSha)).toBe('error')
  })

  test('an approval dismissed while it is judged', async () => {
    const opened = await open(promoted)
    const review = await approve(opened, 12, 'rita')
    const group = await opened.standIn.state.enqueue(12)
    let happened = false
    opened.standIn.setFault((request) => {
      if (asks.status('success')(request)) {
        happened = true
        opened.standIn.state.dismiss(review.id)
      }
      return null
    })
    await check(opened, group)
    expect([happened, stateOn(opened, group.headSha)]).toEqual([true, 'pending'])
  })

  test('that is gone costs no request', async () => {
    const { standIn, act } = await open(promoted)
    const group = await standIn.state.enqueue(12)
    const { exitCode, exchanges } = await act('merge_group', mergeGroupEvent(standIn, group, 'destroyed'))
    expect([exitCode, exchanges.length]).toEqual([0, 0])
  })
})

describe('a push to the base branch', () => {
  const config = '.github/docgate.yml'
  const pushed = async ({ standIn, act }: Scene, files: Readonly<Record<string, string>>): Promise<Outcome> => {
    const { base: before } = await standIn.state.tips(12)
    const after = await standIn.state.push({ branch: 'main', files, message: 'Push' })
    return act('push', pushEvent(standIn, { branch: 'main', before, after }))
  }

  test('that nobody waits for is one request, and two or three where nothing changed for anybody', async () => {
    const opened = await open(code)
    expect((await pushed(opened, { [config]: 'severity: {}\n' })).exchanges).toHaveLength(1)
    await opened.close()

    const next = await open(plain)
    await next.run()
    const { exitCode, exchanges, writes, stdout } = await pushed(next, {
      'src/b.ts': 'b',
      'docs/workflows/other.md': complete,
    })
    expect([exitCode, exchanges.length, writes]).toEqual([0, 3, []])
    expect(stdout).toContain('nothing to do')
  })

  test('other rules are other verdicts, which are not this run’s own', async () => {
    // The document links to a file that is not there: a warning, unless the configuration says otherwise.
    const opened = await open(plain)
    const { run, status } = opened
    await run()
    expect(await status()).toBe('success: 1 warning in 1 document')
    const { exitCode, stdout, summary } = await pushed(opened, { [config]: strict })
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^docgate: Pull request 12: failure\. 1 error/m)
    expect(summary).toMatch(/^- \[Pull request 12\]\(.*\/pull\/12\): failure$/m)
    expect(await status()).toMatch(/^failure: 1 error/)
  })

  test('another template, wherever the configuration has it', async () => {
    const template = 'docs/adr/template.md'
    const kinds = `documents:\n  - files: docs/adr\n    template: ${template}\n`
    const opened = await open({
      base: {
        [config]: kinds,
        [template]: '# ADR\n\n## Context\n',
        'docs/adr/1.md': '# One\n\n## Context\n\nIt is so.\n',
      },
      head: { 'docs/adr/1.md': '# One\n\n## Context\n\nIt is not so.\n' },
    })
    const { run, status } = opened
    await run()
    expect(await status()).toMatch(/^success: /)
    await pushed(opened, { [template]: '# ADR\n\n## Context\n\n## Decision\n' })
    expect(await status()).toMatch(/^failure: 1 error/)
  })

  test('a document that the pull request changes too is looked at again', async () => {
    const opened = await open(plain)
    await opened.run()
    const { stdout } = await pushed(opened, { [stock]: complete.replace('Stock sync', 'Stock syncs') })
    expect(stdout).toMatch(/^docgate: Pull request 12: /m)
  })

  test('what one pull request breaks stops no other, and turns the job red', async () => {
    const opened = await open({
      ...plain,
      branches: [{ branch: 'other', parent: 'main', files: { [stock]: wrong } }],
      pullRequests: [{ number: 13, headRef: 'other', baseRef: 'main', author: 'ada' }],
    })
    opened.standIn.setFault((request) =>
      request.pathname.includes('/pulls/13/files') ? { status: 404, body: { message: 'Not Found' } } : null,
    )
    const { exitCode, stdout } = await pushed(opened, { [config]: 'severity: {}\n' })
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^::error::Pull request 13: /m)
    expect(stateOn(opened, await headOf(opened, 13))).toBe('error')
    expect(await opened.status()).toMatch(/^success: /)
  })

  test('of more than 20 the rest is held back, before the first one is judged', async () => {
    const numbers = Array.from({ length: 20 }, (_, index) => 100 + index)
    const opened = await open({
      ...plain,
      branches: numbers.map(
        (each): NewCommit => ({ branch: `b${each}`, parent: 'main', files: { [`${each}.md`]: '' } }),
      ),
      pullRequests: numbers.map((each) => ({ number: each, headRef: `b${each}`, baseRef: 'main', author: 'ada' })),
    })
    const { standIn } = opened
    await opened.run()
    expect(await opened.status()).toMatch(/^success: /)
    const [held, last] = [await headOf(opened, 12), await headOf(opened, 100)]
    const seen: string[] = []
    standIn.setFault((request) => {
      const body = isRecord(request.body) ? request.body : {}
      if (asks.status()(request)) seen.push(`${request.pathname.slice(-40)} ${textOf(body['description'])}`)
      else if (asks.state(request)) seen.push('read')
      return null
    })
    await pushed(opened, { [config]: strict })
    const waits = 'The base branch has changed: run docgate again for this pull request'
    // The one that was opened first is the last on the list, and the only one that was green.
    expect(seen.slice(0, 2)).toEqual([`${held} ${waits}`, 'read'])
    expect(await opened.status()).toBe(`pending: ${waits}`)
    expect(stateOn(opened, last)).toBe('success')
    expect(seen.filter((each) => each.endsWith('No documents to check'))).toHaveLength(20)
  })
})

describe('two runs at once', () => {
  test('a slow run does not leave its pending over the newer green', async () => {
    const opened = await open(promoted)
    const { standIn, run, status } = opened
    const sha = await headOf(opened, 12)
    let writes = 0
    standIn.setFault((request) => {
      if (asks.status('pending')(request)) {
        writes += 1
        if (writes === 2) {
          // The approval and the run that it started, both over before this one writes what it saw.
          void standIn.state.addReview({ pull: 12, author: 'rita', state: 'APPROVED', commit: sha })
          standIn.state.addStatus({
            ...ofDocgate,
            sha,
            state: 'success',
            description: 'By the other run',
            targetUrl: null,
          })
        }
      }
      return null
    })
    await run()
    expect(writes).toBe(2)
    expect(await status()).toMatch(/^success: .*1 approval given/)
  })

  test('a green that a slower run wrote over the newer verdict does not stay, though that run died', async () => {
    const opened = await open(promoted)
    const { standIn, run, status } = opened
    const sha = await headOf(opened, 12)
    let reads = 0
    let pendings = 0
    standIn.setFault((request) => {
      if (asks.status('pending')(request)) pendings += 1
      if (asks.state(request) && pendings === 2) {
        reads += 1
        if (reads === 1)
          standIn.state.addStatus({ ...ofDocgate, sha, state: 'success', description: 'Too late', targetUrl: null })
      }
      return null
    })
    await run()
    expect(reads).toBeGreaterThan(0)
    expect(await status()).toMatch(/^pending: Approval needed/)
  })

  test('where the rules change while it works, a run judges by the new ones', async () => {
    const opened = await open({
      ...plain,
      branches: [{ branch: 'next', parent: 'main', files: { '.github/docgate.yml': strict } }],
    })
    const { standIn, run, status } = opened
    let happened = false
    standIn.setFault((request) => {
      if (!happened && asks.status('success')(request)) {
        happened = true
        standIn.state.updatePullRequest(12, { baseRef: 'next' })
      }
      return null
    })
    await run()
    expect(happened).toBe(true)
    expect(await status()).toMatch(/^failure: 1 error/)
  })

  const ofDocgate = { context: 'docgate', creator: 'github-actions[bot]' } as const
})
