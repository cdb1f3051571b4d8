/** Documents that were made to hang, alone through the command line and all in one pull request. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pullRequestEvent } from '../github/contract.ts'
import { isRecord } from '../github/stand-in/json.ts'
import { runAction, runnerEnvironment } from '../github/stand-in/runner.ts'
import { hostileInputs, largest } from '../hostile/inputs.ts'
import { gauged, taken } from './gauge.ts'
import { bundle, node, openScene, token } from './runner.ts'

/** One of a kind each; `npm run hostile` takes all of them. Parts of a sentence, or `checked`. */
const dozen: readonly (readonly [name: string, outcome: string])[] = [
  ['many underscores: _a', 'checked'],
  ['quotes and lists: > -', 'nests deeper than 100 levels'],
  ['entities', '600 MB of memory'],
  ['a table of many rows', 'more than 100,000 parts'],
  ['a file of 100 MB', 'bytes, more than the 1,048,576 that are read'],
  ['lone surrogates', 'not UTF-8'],
  ['nested lists by indentation', 'nests deeper than 100 levels'],
  ['footnotes', 'more than 100,000 parts'],
  ['one line', 'checked'],
  ['NUL', 'checked'],
  ['ignore comments', 'checked'],
  ['emphasis in strong: *a **a', 'checked'],
]
const sizes: Readonly<Record<string, number>> = { 'quotes and lists: > -': 60_000, 'ignore comments': 100_000 }

const mostKilobytes = 1_000_000

const files = new Map(
  dozen.map(([name], index) => {
    const input = hostileInputs.find((each) => each.name === name)
    if (input === undefined) throw new Error(`no hostile input ${name}`)
    return [`docs/workflows/hostile-${index}.md`, input.bytes(sizes[name] ?? largest)]
  }),
)
const honest = 'docs/workflows/honest.md'
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'docgate-bounds-'))
  mkdirSync(join(folder, 'docs/workflows'), { recursive: true })
  spawnSync('git', ['init', '-q', folder])
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes)
})

afterAll(() => rmSync(folder, { recursive: true }))

interface Judged {
  readonly path: string
  readonly reasons: readonly string[]
}

/** What a report says of every document. */
function judgedIn(text: string): readonly Judged[] {
  const report: unknown = JSON.parse(text)
  const documents = isRecord(report) && Array.isArray(report['documents']) ? report['documents'].filter(isRecord) : []
  return documents.map((document) => ({
    path: String(document['path']),
    reasons: (Array.isArray(document['messages']) ? document['messages'] : [])
      .filter(isRecord)
      .map((message) => String(message['reason'])),
  }))
}

function expectOutcome(judged: Judged | undefined, outcome: string): void {
  const unread = judged?.reasons.filter((reason) => reason.includes('so it was not checked')) ?? []
  expect([judged?.path, unread]).toEqual([
    judged?.path,
    outcome === 'checked' ? [] : [expect.stringContaining(outcome)],
  ])
  expect(judged?.reasons.length).toBeGreaterThan(0)
}

describe('alone', () => {
  test.each(dozen.map(([name, outcome], index) => [name, outcome, index] as const))('%s', (_, outcome, index) => {
    const peak = join(folder, 'peak')
    const path = `docs/workflows/hostile-${index}.md`
    const start = performance.now()
    const { status, stdout } = spawnSync(node, [bundle, 'check', '--format', 'json', path], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
      env: { ...process.env, ...gauged(peak) },
    })
    expect(status).toBe(1)
    expectOutcome(judgedIn(stdout)[0], outcome)
    expect(performance.now() - start).toBeLessThan(15_000)
    expect(taken(peak).kilobytes).toBeLessThan(mostKilobytes)
  })
})

test('in one pull request, with a document that is none of them', async () => {
  const scene = await openScene({
    base: { 'README.md': 'Notes.\n' },
    head: {
      // The stand-in takes long for the diff of megabytes: a part of each is hostile enough, but for what is too large.
      ...Object.fromEntries(
        [...files].map(([path, bytes]) => [path, bytes.subarray(0, bytes.length > largest ? largest + 1_000 : 40_000)]),
      ),
      [honest]: '# Order sync\n\n## 0. Summary\n\n- **Status:** TBD\n',
    },
  })
  try {
    const payload = await pullRequestEvent(scene.standIn, 12, 'opened')
    const env = await runnerEnvironment(scene.standIn, {
      event: 'pull_request',
      payload,
      token,
      inputs: { report: 'report.json' },
    })
    const peak = join(scene.directory, 'peak')
    const { exitCode, outputs } = await runAction({ ...env, ...gauged(peak) }, { bundle, node, timeout: 150_000 })
    expect([exitCode, outputs['conclusion']]).toEqual([1, 'failure'])
    const judged = judgedIn(readFileSync(join(env['GITHUB_WORKSPACE'] ?? '', 'report.json'), 'utf8'))
    expect(judged).toHaveLength(files.size + 1)
    for (const path of files.keys())
      expect(judged.find((each) => each.path === path)?.reasons.length).toBeGreaterThan(0)
    expect(judged.find(({ path }) => path === honest)?.reasons).toContainEqual(expect.stringContaining('Status'))
    expect(taken(peak).kilobytes).toBeLessThan(mostKilobytes)
    expect(await scene.status()).toMatch(/^failure: /)
  } finally {
    await scene.close()
  }
}, 200_000)
