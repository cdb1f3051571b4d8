/** Which pull requests a push to their base branch may concern: in doubt one is among them. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { touchedBy } from '../../src/action/base-push.ts'
import { openJob } from '../../src/action/job.ts'
import { type Scene, type SceneOptions, token } from '../e2e/runner.ts'
import { openWarmScene } from '../e2e/warm.ts'
import { pushEvent } from '../github/contract.ts'
import type { File } from '../github/stand-in/git/fixture.ts'
import { type Inputs, runnerEnvironment } from '../github/stand-in/runner.ts'

const config = '.github/docgate.yml'
const own = 'docs/workflows/sync.md'

let scene: Scene | undefined
afterEach(async () => {
  await scene?.close()
  scene = undefined
})

interface Pushed {
  /** What the pull request changes. */
  readonly change?: Readonly<Record<string, File>>
  /** What was on base before. */
  readonly base?: Readonly<Record<string, File>>
  readonly push: Readonly<Record<string, File>>
  readonly inputs?: Inputs
}

/** Numbers of the pull requests that are concerned. */
async function concerned({ change = { [own]: 'two' }, base = {}, push, inputs = {} }: Pushed): Promise<number[]> {
  const options: SceneOptions = { base: { [own]: 'one', 'docs/workflows/old.md': 'old', ...base }, head: change }
  scene = await openWarmScene(options)
  const { standIn } = scene
  const { base: before } = await standIn.state.tips(12)
  const after = await standIn.state.push({ branch: 'main', files: push, message: 'Push' })
  const payload = pushEvent(standIn, { branch: 'main', before, after })
  const job = await openJob(await runnerEnvironment(standIn, { event: 'push', payload, token, inputs }))
  if (job.event.hint.kind !== 'push') throw new Error('it is no push')
  return (await touchedBy(job, job.event.hint)).map(({ number }) => number)
}

describe('a push concerns a pull request', () => {
  test.each<[string, Pushed]>([
    ['whose document it changed', { push: { [own]: 'three' } }],
    ['by another configuration', { push: { [config]: 'severity: {}\n' } }],
    ['by a configuration that can not be read', { push: { [config]: { symlink: '../other.yml' } } }],
    ['by a configuration that is none', { push: { [config]: 'severity: 7\n' } }],
    ['by a template where one is looked for', { push: { 'docs/workflows/_template.md': '# T\n' } }],
    [
      'by the template that the workflow names',
      { push: { 'docs/own.md': '# T\n' }, inputs: { template: 'docs/own.md' } },
    ],
    [
      'by the template that the configuration names',
      { base: { [config]: 'template: docs/own.md\n' }, push: { 'docs/own.md': '# T\n' } },
    ],
    // By rules that nobody can read, any Markdown may be a document.
    [
      'whose text it changed, where the configuration was none before',
      { base: { [config]: 'severity: 7\n' }, change: { 'notes/a.md': 'two' }, push: { 'notes/a.md': 'three' } },
    ],
    [
      'whose text it changed, where the configuration leads elsewhere',
      {
        base: { [config]: { symlink: '../other.yml' } },
        change: { 'notes/a.md': 'two' },
        push: { 'notes/a.md': 'three' },
      },
    ],
    [
      'that renames a document',
      { change: { 'docs/workflows/old.md': null, 'docs/workflows/new.md': 'old' }, push: { 'src/a.ts': 'a' } },
    ],
  ])('%s', async (_, pushed) => expect(await concerned(pushed)).toEqual([12]))
})

describe('a push concerns no pull request', () => {
  test.each<[string, Pushed]>([
    ['by another document', { push: { 'docs/workflows/other.md': 'x' } }],
    [
      'by a template that is not asked for',
      { push: { 'docs/workflows/_template.md': '# T\n' }, inputs: { template: 'docs/own.md' } },
    ],
    [
      'whose text is no document',
      { base: { 'notes/a.md': 'one' }, change: { 'notes/a.md': 'two' }, push: { 'notes/a.md': 'three' } },
    ],
    ['that changes no Markdown', { change: { 'src/a.ts': 'a' }, push: { [config]: 'severity: {}\n' } }],
  ])('%s', async (_, pushed) => expect(await concerned(pushed)).toEqual([]))
})
