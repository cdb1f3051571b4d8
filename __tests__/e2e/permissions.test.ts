/** A token without one of the permissions: the job says which line to add, and nothing is green that is not looked at. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { pullRequestEvent } from '../github/contract.ts'
import type { Token } from '../github/stand-in/accounts.ts'
import { root, type Scene } from './runner.ts'
import { openWarmScene } from './warm.ts'

const stock = 'docs/workflows/stock-sync.md'
const complete = readFileSync(join(root, 'demo/example/base', stock), 'utf8')
const all = { contents: 'read', 'pull-requests': 'write', statuses: 'write' } as const

let scene: Scene | undefined
afterEach(async () => {
  await scene?.close()
  scene = undefined
})

type Permissions = Token['permissions']
const without = (scope: keyof typeof all): Permissions =>
  Object.fromEntries(Object.entries(all).filter(([each]) => each !== scope))

test.each<[string, Permissions, string, number, string]>([
  ['contents', without('contents'), 'contents: read', 1, 'error'],
  ['pull-requests', without('pull-requests'), 'pull-requests: ', 1, 'error'],
  ['pull-requests: write', { ...all, 'pull-requests': 'read' }, 'pull-requests: write', 1, 'failure'],
  ['statuses', without('statuses'), 'statuses: write', 1, 'none'],
  ['statuses: write', { ...all, statuses: 'read' }, 'statuses: write', 1, 'none'],
  ['any', {}, 'contents: read', 1, 'none'],
])('without %s', async (_, permissions, line, exitCode, state) => {
  scene = await openWarmScene({
    base: { [stock]: complete },
    head: { [stock]: complete.replace('Live (staging)', 'WIP') },
  })
  const run = await scene.act('pull_request', await pullRequestEvent(scene.standIn, 12, 'opened'), { permissions })
  const named = run.stdout.split('\n').filter((each) => /^::(?:error|warning)/.test(each) && each.includes(`"${line}`))
  expect([named.length, run.stdout]).toEqual([1, expect.anything()])
  expect(run.exitCode).toBe(exitCode)
  expect((await scene.status()).split(':')[0]).toBe(state)
})
