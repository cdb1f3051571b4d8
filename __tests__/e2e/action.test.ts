import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { bot, openScene, root, type Scene, type SceneOptions, token } from './runner.ts'
import { openWarmScene } from './warm.ts'

const example = (side: string, name: string): string =>
  readFileSync(join(root, 'demo/example', side, 'docs/workflows', name), 'utf8')
const refund = 'docs/workflows/refund-approval.md'
const stock = 'docs/workflows/stock-sync.md'
const complete = example('base', 'stock-sync.md')

let scene: Scene | undefined
const open = async (options?: SceneOptions): Promise<Scene> => {
  scene = await openWarmScene(options)
  return scene
}
/** Each run in a process of its own, as on a runner. */
const openCold = async (): Promise<Scene> => {
  scene = await openScene()
  return scene
}
afterEach(async () => {
  await scene?.close()
  scene = undefined
})

describe('a pull request from opening to approval', () => {
  test('one review, one status, nothing written twice, and green in the end', async () => {
    const { standIn, run, review, push, status } = await openCold()
    const first = await run({ action: 'opened' })
    expect(first.stderr).toBe('')
    expect(first.exitCode).toBe(1)
    expect(first.writes).toEqual(['POST /statuses/SHA 201', 'POST /pulls/12/reviews 200', 'POST /statuses/SHA 201'])
    expect(await status()).toMatch(/^failure: \d+ errors?, .*in 2 documents; 3 approvals needed$/)
    const [posted] = standIn.state.reviews
    expect(posted?.author).toBe(bot)
    expect(posted?.state).toBe('COMMENTED')
    for (const text of ['Needs human review', '`Live (staging)` → `Live (prod)`', 'Missing section'])
      expect(posted?.body).toContain(text)
    const comments = standIn.state.comments.length
    expect(comments).toBeGreaterThan(0)
    expect(first.outputs).toMatchObject({
      conclusion: 'failure',
      'approvals-required': '3',
      'review-url': expect.stringContaining(String(posted?.id)),
    })
    expect(Number(first.outputs['errors'])).toBeGreaterThan(0)
    expect(first.summary).toContain('Needs human review')

    const again = await run()
    expect(again.writes).toEqual([])
    expect(again.exitCode).toBe(1)

    await push({ [refund]: example('mended', 'refund-approval.md') })
    const mended = await run()
    expect(mended.exitCode).toBe(0)
    expect(mended.writes.filter((write) => write.startsWith('POST /pulls'))).toEqual([])
    expect(standIn.state.reviews.length).toBe(1)
    expect(standIn.state.comments.length).toBe(0)
    expect(await status()).toMatch(/^pending: 2 approvals needed/)

    expect((await review('gus', 'APPROVED')).outputs['conclusion']).toBe('approval-required')
    expect(standIn.state.reviews[0]?.body).toContain('`gus` does not count: they have no write access')
    expect((await review('ada', 'APPROVED')).outputs['conclusion']).toBe('approval-required')

    const approved = await review('rita', 'APPROVED')
    expect(approved.outputs['conclusion']).toBe('success')
    expect(await status()).toMatch(/^success: /)
    expect((await run()).writes).toEqual([])

    expect((await review('rita', 'CHANGES_REQUESTED')).outputs['conclusion']).toBe('approval-required')
    expect(await status()).toMatch(/^pending: /)
  })

  test('an approval of an earlier commit counts as long as the change is the same', async () => {
    const live = complete.replace('Live (staging)', 'Live (prod)')
    const { review, push, run } = await open({ base: { [stock]: complete }, head: { [stock]: live } })
    expect((await review('rita', 'APPROVED')).outputs['conclusion']).toBe('success')
    await push({ [stock]: live.replace('nightly', 'Nightly') })
    expect((await run()).outputs['conclusion']).toBe('success')

    await push({ [stock]: live.replace('Live (prod)', 'Live (dev)') })
    expect((await run()).outputs['approvals-required']).toBe('0')
    await push({ [stock]: live.replace(/^- \*\*Risk level:\*\*.*$/m, '- **Risk level:** High') })
    const after = await run()
    expect(after.outputs['conclusion']).toBe('approval-required')
    expect(after.summary).toContain('this change was not yet there')
  })
})

/** One request for the list of all files, and one for what documents link into, where they do. */
describe('requests', () => {
  const operations = { 'docs/OPERATIONS.md': '# Operations\n\n## Stock sync\n' }

  test('at most 5 without documents', async () => {
    const { run, status, standIn } = await open({ base: { 'src/a.ts': 'a' }, head: { 'src/a.ts': 'b' } })
    const { exitCode, exchanges } = await run()
    expect(exitCode).toBe(0)
    expect(exchanges.length).toBeLessThanOrEqual(5)
    expect(await status()).toBe('success: No documents to check')
    expect(standIn.state.reviews).toEqual([])
    expect((await run()).writes).toEqual([])
  })

  test('at most 12 with one document', async () => {
    const { run } = await open({
      base: { ...operations, [stock]: complete },
      head: { [stock]: complete.replace('Live (staging)', 'WIP') },
    })
    const { exchanges, exitCode } = await run()
    expect(exitCode).toBe(1)
    expect(exchanges.length).toBeLessThanOrEqual(12)
  })

  test('at most 17 with 100 documents', async () => {
    const documents = (status: string) =>
      Object.fromEntries(
        Array.from({ length: 100 }, (_, index) => [
          `docs/workflows/sync-${index}.md`,
          complete.replace('Live (staging)', status),
        ]),
      )
    const { run } = await open({
      base: { ...operations, ...documents('Draft') },
      head: documents('In review'),
    })
    const { exchanges, outputs } = await run()
    expect(outputs['conclusion']).toBe('success')
    expect(exchanges.length).toBeLessThanOrEqual(17)
  })
})

describe('what can not be checked is said, and fails', () => {
  test('a symlink, a file that is not UTF-8 and an empty document', async () => {
    const folder = 'docs/workflows'
    const { run, standIn, status } = await open({
      base: { [`${folder}/kept.md`]: complete },
      head: {
        [`${folder}/link.md`]: { symlink: '../../secret' },
        [`${folder}/latin.md`]: Uint8Array.from([35, 32, 233, 10]),
        [`${folder}/empty.md`]: '',
      },
    })
    const { exitCode, outputs } = await run()
    expect([exitCode, outputs['errors']]).toEqual([1, '3'])
    const body = standIn.state.reviews[0]?.body ?? ''
    expect(body).toMatch(/symbolic link/i)
    expect(body).toContain('UTF-8')
    expect(body).toContain('The document is empty')
    expect(await status()).toBe('failure: 3 errors in 3 documents')
  })
})

describe('a token that may only read', () => {
  test('same verdict in summary and annotations, each missing permission named once', async () => {
    const { run, standIn } = await open({ writes: false })
    const { exitCode, stdout, summary, outputs } = await run({ action: 'opened' })
    expect([exitCode, outputs['conclusion']]).toEqual([1, 'failure'])
    expect(stdout.match(/pull-requests: write/g)).toHaveLength(1)
    expect(stdout.match(/statuses: write/g)).toHaveLength(1)
    // GitHub shows ten warnings of a step: what is missing comes first, and the job's own error has its place too.
    const commands = stdout.split('\n').filter((line) => line.startsWith('::'))
    expect(commands.slice(0, 2).map((line) => line.split('::')[1])).toEqual(['warning', 'warning'])
    expect(commands.filter((line) => line.startsWith('::warning')).length).toBeLessThanOrEqual(10)
    expect(commands.filter((line) => line.startsWith('::error')).length).toBeLessThanOrEqual(10)
    expect(stdout).toMatch(/^::error title=docgate%3A required-section,file=docs\/workflows\/refund-approval\.md/m)
    expect(summary).toContain('Missing section')
    expect([...standIn.state.reviews, ...standIn.state.statuses]).toEqual([])
  })
})

describe('what a pull request can not do', () => {
  test('loosen the rules it is judged by', async () => {
    const { run, standIn } = await open({
      base: { [stock]: complete },
      head: {
        [stock]: complete.replace('Live (staging)', 'WIP'),
        '.github/docgate.yml': 'severity:\n  field-value: off\n',
        'docs/workflows/_template.md': '# T\n\n## 1. A\n',
      },
    })
    expect((await run()).outputs['conclusion']).toBe('failure')
    expect(standIn.state.reviews[0]?.body).toContain('until then docgate goes by the base branch')
  })

  test('speak to the runner, or see the token', async () => {
    const hostile = complete.replace('Live (staging)', '\n  ::error::gotcha\n  ::stop-commands::x')
    const { run } = await open({
      base: { [stock]: complete },
      head: { [stock]: hostile, 'docs/workflows/a\n::warning::b.md': hostile },
    })
    const { stdout, stderr, summary } = await run()
    const commands = stdout.split('\n').filter((line) => /^\s*::/.test(line))
    expect(commands.length).toBeGreaterThan(0)
    expect(
      commands.filter((line) => !/^::(?:error|warning) title=docgate%3A|^::error::\d+ errors?,? /.test(line)),
    ).toEqual([])
    expect([stdout, stderr, summary].join('')).not.toContain(token)
  })
})

describe('inputs', () => {
  test('review off, no status, advise, report', async () => {
    const { run, standIn } = await open()
    const { outputs, writes } = await run({
      inputs: { review: 'off', status: '', approvals: 'advise', 'fail-on': 'never', report: 'out/report.json' },
    })
    expect(outputs).toMatchObject({ conclusion: 'success', report: 'out/report.json', 'review-url': '' })
    expect(writes).toEqual([])
    expect(standIn.state.statuses).toEqual([])
  })
})
