/** What a pull request breaks in documents that it does not touch. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { root, type Scene, type SceneOptions } from './runner.ts'
import { openWarmScene } from './warm.ts'

const complete = readFileSync(join(root, 'demo/example/base/docs/workflows/stock-sync.md'), 'utf8')
const stock = 'docs/workflows/stock-sync.md'
const job = 'services/stock/nightly.py'
const worker = 'services/stock/worker.py'
const code = { [job]: 'def run():\n    pass\n', 'tests/stock_test.py': '', 'docs/OPERATIONS.md': '# Operations\n' }

let scene: Scene | undefined
const open = async (options: SceneOptions): Promise<Scene> => {
  scene = await openWarmScene(options)
  return scene
}
afterEach(async () => {
  await scene?.close()
  scene = undefined
})

/** So many documents beside each other, none of which says anything wrong. */
function documents(count: number, change = (text: string): string => text): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`docs/workflows/sync-${index}.md`, change(complete)]),
  )
}

describe('a pull request of code alone', () => {
  test('that renames a cited file gets a review, and is green', async () => {
    expect(complete).toContain(`\`${job}\``)
    const { run, standIn, status, push } = await open({
      base: { ...code, [stock]: complete },
      head: { [job]: null, [worker]: code[job] },
    })
    const { exitCode, outputs, summary } = await run({ action: 'opened' })
    expect([exitCode, outputs['conclusion'], outputs['errors']]).toEqual([0, 'success', '0'])
    const [posted] = standIn.state.reviews
    expect(posted?.body).toContain('References are broken in 1 document that this change does not touch.')
    expect(posted?.body).toContain(`\`${stock}\``)
    expect(posted?.body).toContain(`this change moved it to \`${worker}\``)
    // It was not checked, so nothing else is said of it.
    expect(posted?.body).not.toContain('TODO')
    expect(posted?.body.match(/\(existing-path\)/g)).toHaveLength(1)
    expect(summary).toContain(worker)
    expect(await status()).toBe('success: References broken in 1 document')
    expect(standIn.state.comments).toEqual([])
    expect((await run()).writes).toEqual([])

    await push({ [stock]: complete.replaceAll(job, worker) })
    await run()
    expect(standIn.state.reviews).toHaveLength(1)
    expect(standIn.state.reviews[0]?.body).toContain('All that this pull request brought is settled.')
    expect(await status()).toMatch(/^success: .*in 1 document$/)
  })

  test('that nobody cites says nothing', async () => {
    const { run, standIn, status } = await open({
      base: { ...code, [stock]: complete, 'src/a.py': 'a' },
      head: { 'src/a.py': null },
    })
    expect((await run()).exitCode).toBe(0)
    expect([standIn.state.reviews, await status()]).toEqual([[], 'success: No documents to check'])
  })

  test('holds the merge where warnings do', async () => {
    const live = complete.replace('Live (staging)', 'Live (prod)')
    const { run, status } = await open({ base: { ...code, [stock]: live }, head: { [job]: null } })
    expect((await run({ inputs: { 'fail-on': 'warning' } })).exitCode).toBe(1)
    expect(await status()).toMatch(/^failure: \d warnings? in 1 document$/)
  })
})

test('a document that is renamed breaks the links of another one', async () => {
  const other = 'docs/workflows/refund-sync.md'
  const linking = complete.replace(/(\*\*Related workflows:\*\*).*/, '$1 [Stock](stock-sync.md#1-problem-statement)')
  expect(linking).toContain('(stock-sync.md#')
  const { run, standIn } = await open({
    base: { ...code, [stock]: complete, [other]: linking },
    head: { [stock]: null, 'docs/workflows/stock-levels.md': complete },
  })
  await run()
  expect(standIn.state.reviews[0]?.body).toContain('moved its target to `stock-levels.md#1-problem-statement`')
})

test('a list of files that GitHub cuts off is said', async () => {
  const { run, standIn } = await open({
    base: { ...code, [stock]: complete },
    head: { [stock]: complete.replace('nightly', 'Nightly') },
    limits: { treeEntries: 2 },
  })
  await run()
  expect(standIn.state.reviews[0]?.body).toContain('links and paths were not checked')
})

describe('requests', () => {
  test.each<[string, number, SceneOptions]>([
    [
      'one more for a pull request that removes what no document cites',
      6,
      {
        base: { 'src/a.ts': 'a' },
        head: { 'src/a.ts': null },
      },
    ],
    [
      'three more where 100 documents are looked at for it',
      8,
      {
        base: { ...documents(100), 'src/a.ts': 'a' },
        head: { 'src/a.ts': null },
      },
    ],
  ])('%s', async (_, most, options) => {
    const { run } = await open(options)
    const { exchanges, exitCode } = await run()
    expect(exitCode).toBe(0)
    expect(exchanges.length).toBeLessThanOrEqual(most)
  })
})
