/** The workflows of this repository: a workflow to GitHub's own parser, and with no more rights than they need. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { root } from '../e2e/runner.ts'
import { breachesOf, problemsOf, readWorkflow, stepsOf, workflowOf } from '../e2e/workflow-file.ts'

const folder = join(root, '.github/workflows')
const files = readdirSync(folder).sort()

test('there are two', () => {
  expect(files).toEqual(['ci.yml', 'release.yml'])
})

describe.each(files)('%s', (file) => {
  const path = join(folder, file)

  test('is a workflow to GitHub', async () => {
    expect(await problemsOf(path, readWorkflow(path).text)).toEqual([])
  })

  test('is as every workflow of this house', () => {
    expect(breachesOf(readWorkflow(path))).toEqual([])
  })
})

test('what runs the code of pull requests may read, and knows no secret', () => {
  const { on, jobs, text } = readWorkflow(join(folder, 'ci.yml'))
  expect(Object.keys(on)).toEqual(['push', 'pull_request', 'schedule'])
  for (const [, job] of jobs) expect(job['permissions']).toEqual({ contents: 'read' })
  expect(text).not.toContain('secrets.')
})

test('what may write a release runs no package, and waits for what has compared the bundle', () => {
  const [[verify, first] = [], [, second] = []] = readWorkflow(join(folder, 'release.yml')).jobs
  expect(first?.['permissions']).toEqual({ contents: 'read' })
  const commands = (job = {}) =>
    stepsOf(job).flatMap(({ run }) => (typeof run === 'string' ? run.trim().split('\n') : []))
  expect(commands(first)).toEqual(expect.arrayContaining(['npm run -s build', 'npm run -s check-generated']))
  expect(second?.['needs']).toBe(verify)
  expect(second?.['permissions']).toEqual({ contents: 'write', 'id-token': 'write', attestations: 'write' })
  expect(commands(second).filter((line) => /\b(?:npm|npx)\b/.test(line))).toEqual([])
  expect(stepsOf(second ?? {}).map(({ uses }) => uses)).toContainEqual(
    expect.stringMatching(/^actions\/attest-build-provenance@/),
  )
  expect(commands(second).at(-1)).toContain('gh release create "$GITHUB_REF_NAME" --verify-tag')
})

const good = `name: A
on: { push: {} }
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: {}
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - run: "true"
`
test.each([
  [
    'permissions: {}\njobs',
    'permissions: read-all\njobs',
    'grants permissions to every job: put `permissions: {}` on top',
  ],
  ['permissions: {}\njobs', 'jobs', 'grants permissions to every job: put `permissions: {}` on top'],
  [
    '08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0',
    'v5',
    'names no full commit with its version: - uses: actions/checkout@v5',
  ],
  [' # v5.0.0', '', expect.stringContaining('names no full commit with its version')],
  ['    permissions: {}\n    steps', '    steps', 'job a says no permissions of its own'],
  ['    timeout-minutes: 5\n', '', 'job a has no timeout-minutes'],
  ['persist-credentials: false', 'fetch-depth: 0', 'job a leaves its token in the checkout'],
  ['"true"', `echo \${{ github.event.issue.title }}`, 'job a puts an expression into a script'],
])('%j turned into %j is found', (from, to, breach) => {
  expect(breachesOf(workflowOf('a.yml', good))).toEqual([])
  expect(breachesOf(workflowOf('a.yml', good.replace(from, to)))).toEqual([breach])
})
