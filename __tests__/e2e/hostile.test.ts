/** The hostile pull request through the bundle: nothing pings, links, breaks out or runs. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sarifProblems } from '../report/sarif-schema.ts'
import { base, head, payloads } from './hostile-pull-request.ts'
import { harmless, type Posted } from './posted.ts'
import type { Outcome, Scene } from './runner.ts'
import { openWarmScene } from './warm.ts'

let scene: Scene
let outcome: Outcome
let folder = ''
let posted: readonly Posted[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'docgate-hostile-'))
  scene = await openWarmScene({ base, head })
  outcome = await scene.run({ inputs: { sarif: join(folder, 'docgate.sarif') } })
  const [review] = scene.standIn.state.reviews
  const comments = scene.standIn.state.comments.map(({ body }) => ['comment', body] as const)
  posted = [['review', review?.body ?? ''], ['summary', outcome.summary], ...comments]
}, 120_000)

afterAll(async () => {
  await scene.close()
  rmSync(folder, { recursive: true })
})

test('it was judged, and what it holds is quoted', () => {
  expect(outcome.outputs['conclusion']).toBe('failure')
  expect(posted.length).toBeGreaterThan(5)
  const all = posted.map(([, body]) => body).join('\n')
  for (const word of ['@octocat', 'javascript:alert', '<script>', 'docgate review']) expect(all).toContain(word)
})

describe('everything that is posted', () => {
  test.each(Object.entries(harmless))('%s', (_, expectHarmless) => {
    for (const each of posted) expectHarmless(each)
  })
})

test('no line of the log is a command but errors and warnings with a place, and one that says the verdict', () => {
  expect(
    outcome.stdout.split('\n').filter((line) => /^\s*::/.test(line) && !/^::(?:error|warning)\b/.test(line)),
  ).toEqual([])
  expect(outcome.stdout).not.toMatch(/^\s*::(?:error|warning)::(?!\d)/m)
})

test('the SARIF file is valid, stands at head, and holds no address but ours', () => {
  const text = readFileSync(join(folder, 'docgate.sarif'), 'utf8')
  expect(sarifProblems(JSON.parse(text))).toEqual([])
  expect(outcome.outputs['sarif']).toBe(join(folder, 'docgate.sarif'))
  expect(text).not.toMatch(/"text":"[^"]*(?:evil\.example\/|https:\/\/evil)/)
  expect(text).not.toMatch(/"suppressions"|"absent"/)
})

test('a second run writes nothing: no forged marker is taken for one of ours', async () => {
  const { writes } = await scene.run()
  expect(writes.filter((each) => !each.includes('/statuses/'))).toEqual([])
  expect(payloads.length).toBeGreaterThan(5)
})
