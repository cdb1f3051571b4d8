/**
 * Pull requests at the edge of what there is: no files on base, a base branch that is gone or of another history, nothing
 * changed, too many files, all renamed.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { pushEvent } from '../github/contract.ts'
import { bundle, node, root, type Scene, type SceneOptions } from './runner.ts'
import { openWarmScene } from './warm.ts'

const stock = 'docs/workflows/stock-sync.md'
const complete = readFileSync(join(root, 'demo/example/base', stock), 'utf8')

let scene: Scene | undefined
const open = async (options: SceneOptions): Promise<Scene> => {
  scene = await openWarmScene(options)
  return scene
}
afterEach(async () => {
  await scene?.close()
  scene = undefined
})

test('onto a base without any file, a new document is judged by the built-in template', async () => {
  const { run, status } = await open({ base: {}, head: { [stock]: complete.replace('Live (staging)', 'Live (prod)') } })
  expect((await run({ action: 'opened' })).exitCode).toBe(0)
  expect(await status()).toMatch(/^pending: Approval needed: New document/)
})

test('onto a base branch that was deleted, it is judged by the last commit of that', async () => {
  const { run, standIn, status } = await open({
    base: { [stock]: complete },
    head: { [stock]: complete.replace('Live (staging)', 'WIP') },
  })
  const { base } = await standIn.state.tips(12)
  standIn.state.updatePullRequest(12, { baseRef: base })
  expect((await run()).exitCode).toBe(1)
  expect(await status()).toMatch(/^failure: 1 error/)
})

const noAncestor =
  'The pull request and its base branch have no common ancestor, so nothing can be compared: rebase it onto the base branch.'

test('onto a base branch that another history has taken the place of, nothing stays green', async () => {
  const head = { [stock]: complete.replace('nightly', 'Nightly') }
  const { act, run, standIn, status } = await open({ base: { [stock]: complete }, head })
  expect((await run({ action: 'opened' })).exitCode).toBe(0)
  expect(await status()).toMatch(/^success: /)

  const { base: before } = await standIn.state.tips(12)
  const after = await standIn.state.push({ branch: 'main', parent: null, files: { 'a.md': 'a' }, message: 'Anew' })
  const pushed = await act('push', pushEvent(standIn, { branch: 'main', before, after }))
  expect(pushed.stdout).toContain(`::error::Pull request 12: ${noAncestor}`)
  expect([pushed.exitCode, await status()]).toEqual([1, 'error: docgate failed; see the log of its job'])

  const again = await run()
  expect(again.stdout).toContain(`::error::${noAncestor}`)
  expect([again.exitCode, await status()]).toEqual([1, 'error: docgate failed; see the log of its job'])
  expect(standIn.state.reviews).toEqual([])
})

test('that changes nothing is green', async () => {
  const { run, status } = await open({ base: { [stock]: complete }, head: {} })
  const { exitCode, exchanges } = await run({ action: 'opened' })
  expect([exitCode, await status()]).toEqual([0, expect.stringMatching(/^success: /)])
  expect(exchanges.length).toBeLessThanOrEqual(6)
})

test('from a clone without a commit, and from one with two histories, nothing is compared', () => {
  const directory = mkdtempSync(join(tmpdir(), 'docgate-unborn-'))
  const git = (...args: readonly string[]): void => {
    const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org']
    execFileSync('git', [...who, ...args], { cwd: directory, stdio: 'ignore' })
  }
  const review = (): readonly unknown[] => {
    const { PATH, HOME } = process.env
    const options = { cwd: directory, encoding: 'utf8', env: { PATH, HOME } } as const
    const { status, stdout, stderr } = spawnSync(node, [bundle, 'review', '--base', 'main'], options)
    return [status, stdout, stderr.trim()]
  }
  try {
    git('init', '-q', '-b', 'main')
    mkdirSync(join(directory, 'docs/workflows'), { recursive: true })
    writeFileSync(join(directory, stock), complete)
    expect(review()).toEqual([2, '', expect.stringMatching(/git knows no commit "main": check the name, or fetch it/)])
    git('add', '-A')
    git('commit', '-qm', 'One')
    git('checkout', '-q', '--orphan', 'other')
    git('commit', '-qm', 'Another')
    expect(review()).toEqual([2, '', expect.stringMatching(/"main" and "HEAD" have no common ancestor: choose a base/)])
  } finally {
    rmSync(directory, { recursive: true })
  }
})

test('of 3,001 files GitHub lists 3,000: it fails, and says what to do', async () => {
  const files = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`src/${index}.ts`, `${index}`]))
  const { run, standIn, status } = await open({ base: { 'src/a.ts': 'a' }, head: { ...files, 'zz.ts': 'z' } })
  const { exitCode, stdout } = await run({ action: 'opened' })
  expect(exitCode).toBe(1)
  expect(stdout).toMatch(
    /^::error::The pull request changes 3001 files and GitHub lists no more than 3000: split it, or review it with "docgate review" from a clone\.$/m,
  )
  expect(await status()).toBe('error: docgate failed; see the log of its job')
  expect(standIn.state.statuses.map(({ state }) => state)).not.toContain('success')
})

test('250 documents renamed at once are 250 changes that one person can approve', async () => {
  const template = '## 1. Index\n\n- **Workflow name:** What is it called?\n- **Status:** e.g., Draft, Live (prod).\n'
  const document = (index: number): string => `## 1. Index\n\n- **Workflow name:** Job ${index}\n- **Status:** Draft\n`
  const named = (prefix: string): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: 250 }, (_, index) => [`docs/workflows/${prefix}job-${index}.md`, document(index)]),
    )
  const gone = Object.fromEntries(Object.keys(named('')).map((path) => [path, null]))
  const { run, review, standIn, status } = await open({
    base: { ...named(''), 'docs/workflows/_template.md': template },
    head: { ...gone, ...named('moved/') },
  })
  const opened = await run({ action: 'opened' })
  expect([opened.exitCode, opened.outputs['approvals-required']]).toEqual([0, '250'])
  expect(opened.exchanges.length).toBeLessThanOrEqual(25)
  expect(await status()).toMatch(/^pending: 250 approvals needed/)
  const { reviews } = standIn.state
  expect(reviews).toHaveLength(1)
  expect(reviews[0]?.body.length).toBeLessThanOrEqual(65_536)
  expect((await review('rita', 'APPROVED')).exchanges.length).toBeLessThanOrEqual(30)
  expect(await status()).toMatch(/^success: /)
})
