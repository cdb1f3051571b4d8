/** The workflows of `examples/`: what GitHub's own parser says to them, and what docgate does by each of their events. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import {
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  reviewEvent,
  workflowRunEvent,
} from '../github/contract.ts'
import type { Token, TokenScope } from '../github/stand-in/accounts.ts'
import { isRecord, type JsonRecord, textOf, wordOf } from '../github/stand-in/json.ts'
import { root, type Scene } from './runner.ts'
import { openWarmScene } from './warm.ts'
import { breachesOf, problemsOf, readWorkflow, stepsOf, type WorkflowFile } from './workflow-file.ts'

const folder = join(root, 'examples/workflows')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yml'))
  .sort()
const complete = readFileSync(join(root, 'demo/example/base/docs/workflows/stock-sync.md'), 'utf8')
const stock = 'docs/workflows/stock-sync.md'

const read = (file: string): WorkflowFile => readWorkflow(join(folder, file))

test('there are four sets', () => {
  expect(files).toEqual([
    'code-scanning/docgate.yml',
    'forks/docgate-relay.yml',
    'forks/docgate-review.yml',
    'forks/docgate.yml',
    'merge-queue/docgate.yml',
    'one-repository/docgate.yml',
  ])
})

test('the one for many documents is a workflow, and grants only reading', async () => {
  const file = join(root, 'examples/many-documents/documents.yml')
  const many = readWorkflow(file)
  expect(await problemsOf(file, many.text)).toEqual([])
  expect(breachesOf(many)).toEqual([])
  const jobs = Object.fromEntries(many.jobs)
  for (const name of ['check', 'merge']) expect(jobs[name]?.['permissions']).toEqual({ contents: 'read' })
  expect(jobs['check']?.['strategy']).toMatchObject({ 'fail-fast': false })
})

test('the parser finds what is wrong', async () => {
  const { text } = read('merge-queue/docgate.yml')
  expect(await problemsOf('a.yml', text.replace('merge_group', 'merge_groups'))).toEqual([
    expect.stringContaining("Unexpected value 'merge_groups'"),
  ])
  expect(await problemsOf('a.yml', text.replace('statuses: write', 'statuses: all'))).not.toEqual([])
})

describe.each(files)('%s', (file) => {
  const { name, text, jobs } = read(file)

  test('is a workflow to GitHub', async () => {
    expect(await problemsOf(file, text)).toEqual([])
  })

  test('is as every workflow of this house', () => {
    expect(breachesOf(read(file))).toEqual([])
  })

  test('grants nothing but job by job, and nothing that docgate does not need', () => {
    const needed = { contents: 'read', 'pull-requests': 'write', statuses: 'write' }
    for (const [, job] of jobs) {
      const upload = uploads(job) ? { 'security-events': 'write' } : {}
      expect(job['permissions']).toEqual(usesDocgate(job) ? { ...needed, ...upload } : {})
    }
  })

  test('keeps a required status from waiting for ever', () => {
    expect(JSON.stringify(parse(text))).not.toMatch(/"(?:paths|paths-ignore|concurrency|cancel-in-progress)":/)
    // A step may be left out, a job that is left out counts as passed.
    expect(jobs.filter(([, job]) => job['if'] !== undefined)).toEqual([])
    expect(
      jobs.flatMap(([, job]) => stepsOf(job)).filter((step) => step['if'] !== undefined && !isUpload(step)),
    ).toEqual([])
    expect([name, ...jobs.flatMap(([id, job]) => [id, job['name']])]).not.toContain('docgate')
  })

  test('checks nothing out, and uses no text of an event', () => {
    const harmless = /\$\{\{ github\.event\.pull_request\.(?:number|head\.sha) \}\}/g
    expect(text.replace(harmless, '')).not.toMatch(/actions\/checkout|\$\{\{/)
    for (const run of jobs.flatMap(([, job]) => stepsOf(job).map((step) => step['run'])))
      expect(['true', undefined]).toContain(run)
  })
})

test('the README shows the one for one repository, without its comments', () => {
  const [, block = ''] = /\n {3}```yaml\n([^`]*)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []
  expect(parse(block)).toEqual(parse(read('one-repository/docgate.yml').text))
})

test('what is uploaded is what docgate was asked to write', () => {
  const steps = read('code-scanning/docgate.yml').jobs.flatMap(([, job]) => stepsOf(job))
  const given = steps.map((step) => (isRecord(step['with']) ? step['with'] : {}))
  expect(given.map((each) => each['sarif'] ?? each['sarif_file'])).toEqual(['docgate.sarif', 'docgate.sarif'])
  expect(steps.map((step) => step['if']).at(-1)).toContain(`steps.${textOf(steps[0]?.['id'])}.outputs.sarif`)
})

test('the relay listens to the workflow that notices reviews', () => {
  const run = read('forks/docgate-relay.yml').on['workflow_run']
  expect(isRecord(run) ? run['workflows'] : null).toEqual([read('forks/docgate-review.yml').name])
})

/** GitHub tells job from job by the workflow, so no two of one set may share a name. */
test('the workflows of a set have names of their own', () => {
  for (const set of new Set(files.map((file) => dirname(file)))) {
    const names = files.filter((file) => dirname(file) === set).map((file) => read(file).name)
    expect(new Set(names).size).toBe(names.length)
  }
})

describe('what docgate does by each event', () => {
  let scene: Scene | undefined
  afterEach(async () => {
    await scene?.close()
    scene = undefined
  })

  /** What another set has shown already: the same event, the same rights, the same kind of pull request. */
  const shown = new Set<string>()
  const judging = files.filter((file) => read(file).jobs.some(([, job]) => usesDocgate(job)))
  test.each(judging)('of %s, with the token of its job: green, once it is approved', async (file) => {
    const { on, jobs } = read(file)
    const [, job] = jobs.find(([, each]) => usesDocgate(each)) ?? []
    scene = await openWarmScene({
      base: { [stock]: complete },
      head: { [stock]: complete.replace('Live (staging)', 'Live (prod)') },
      ...(file.startsWith('forks') && { fork: 'ada/fork' }),
    })
    const { standIn } = scene
    const { id } = await standIn.state.addReview({ pull: 12, author: 'rita', state: 'APPROVED' })
    const seen: string[] = []
    const permissions = permissionsOf(job)
    for (const { event, action } of eventsOf(on)) {
      const path = JSON.stringify([event, action, permissions, file.startsWith('forks')])
      if (shown.has(path)) continue
      shown.add(path)
      const { payload, sha } = await happen(scene, event, action, on[event], id)
      const { exitCode } = await scene.act(event, payload, { permissions })
      const status = standIn.state.currentStatuses(sha).find(({ context }) => context === 'docgate')
      seen.push(`${event} ${action ?? ''}: ${status?.state} ${exitCode}`)
    }
    expect(shown.size).toBeGreaterThan(0)
    expect(seen.filter((each) => !each.endsWith(': success 0'))).toEqual([])
  })
})

/** Makes an event happen on a commit that has no status yet; gives its payload, and the commit that it is about. */
async function happen(scene: Scene, event: string, action: string | undefined, options: unknown, review: number) {
  const { standIn } = scene
  await scene.push({ 'src/a.ts': `${event} ${action}` })
  const { head: sha, base: before } = await standIn.state.tips(12)
  switch (event) {
    case 'pull_request_target': {
      // GitHub shows no example of an edit, here nor of a review.
      if (action !== 'edited') return { sha, payload: await pullRequestEvent(standIn, 12, action) }
      const payload = await pullRequestEvent(standIn, 12)
      return {
        sha,
        payload: { ...payload, action, changes: { base: { ref: { from: 'old' } } } },
      }
    }
    case 'pull_request_review':
      return {
        sha,
        payload:
          action === 'edited'
            ? { ...(await reviewEvent(standIn, review)), action }
            : await reviewEvent(standIn, review, action),
      }
    case 'workflow_run':
      return { sha, payload: await workflowRunEvent(standIn, 12, action) }
    case 'workflow_dispatch': {
      const inputs = isRecord(options) && isRecord(options['inputs']) ? Object.keys(options['inputs']) : []
      return { sha, payload: dispatchEvent(standIn, Object.fromEntries(inputs.map((name) => [name, '12']))) }
    }
    case 'push': {
      const branch = 'main'
      const after = await standIn.state.push({ branch, files: { '.github/docgate.yml': 'severity: {}\n' } })
      return { sha, payload: pushEvent(standIn, { branch, before, after }) }
    }
    case 'merge_group': {
      const group = await standIn.state.enqueue(12)
      return { sha: group.headSha, payload: mergeGroupEvent(standIn, group, action) }
    }
    default:
      throw new Error(`nobody has said how ${event} happens`)
  }
}

function eventsOf(on: JsonRecord): readonly { readonly event: string; readonly action: string | undefined }[] {
  return Object.entries(on).flatMap(([event, options]) => {
    const types = isRecord(options) && Array.isArray(options['types']) ? options['types'] : [undefined]
    return types.map((action) => ({ event, action: textOf(action) }))
  })
}

function permissionsOf(job: JsonRecord | undefined): Token['permissions'] {
  const granted = Object.entries(isRecord(job?.['permissions']) ? job['permissions'] : {})
  const scopes: readonly TokenScope[] = ['contents', 'pull-requests', 'statuses']
  const own = granted.filter(([scope]) => scope !== 'security-events')
  return Object.fromEntries(own.map(([scope, level]) => [wordOf(scope, scopes), wordOf(level, ['read', 'write'])]))
}

/** Another action's step needs a permission that docgate does not. */
function isUpload(step: JsonRecord): boolean {
  return textOf(step['uses'])?.startsWith('github/codeql-action/upload-sarif@') === true
}

function uploads(job: JsonRecord): boolean {
  return stepsOf(job).some(isUpload)
}

function usesDocgate(job: JsonRecord): boolean {
  return stepsOf(job).some((step) => textOf(step['uses'])?.includes('/docgate@') === true)
}
