/** A process that stays says what one of its own says, run after run. */
import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { bundle, node, type Outcome, openScene, root, type Scene } from './runner.ts'
import { openWarmScene, runWarmCli } from './warm.ts'

const seen = ({ exitCode, stdout, stderr, outputs, summary, writes }: Outcome, { standIn }: Scene) =>
  JSON.parse(JSON.stringify({ exitCode, stdout, stderr, outputs, summary, writes }).replaceAll(standIn.url, 'HOST'))

test('the same log, outputs, summary, colour and writes, whatever ran before', async () => {
  const scenes = await Promise.all([openScene(), openWarmScene(), openWarmScene()])
  const [cold, warm] = scenes
  try {
    const said: unknown[][] = []
    for (const scene of scenes) {
      const first = seen(await scene.run(), scene)
      // Without a token that is known the run ends red, and leaves nothing behind in its process.
      const refused = seen(
        await scene.act('workflow_dispatch', { inputs: { 'pull-request': 'x' } }, { inputs: { 'fail-on': 'nothing' } }),
        scene,
      )
      said.push([first, refused, seen(await scene.review('rita', 'APPROVED'), scene)])
    }
    expect(said[1]).toEqual(said[0])
    expect(said[2]).toEqual(said[0])
    expect(said[0]).toMatchObject([{ exitCode: 1 }, { exitCode: 1, writes: [] }, { exitCode: 1 }])
    expect(await warm.status()).toBe(await cold.status())
  } finally {
    await Promise.all(scenes.map((scene) => scene.close()))
  }
})

test('the command line says the same, whatever ran before, and what each run took is its own', async () => {
  const { PATH = '', HOME = '' } = process.env
  const env = { PATH, HOME }
  const example = `${root}/demo/example/base`
  const runs = [
    { cwd: root, args: ['check', '--nonsense'] },
    { cwd: example, args: ['check', 'docs/workflows', '--format', 'json'] },
    { cwd: root, args: ['explain'] },
    { cwd: example, args: ['check', 'docs/workflows'] },
  ]
  const cold = runs.map(({ cwd, args }) => {
    const { status, stdout, stderr } = spawnSync(node, [bundle, ...args], { cwd, encoding: 'utf8', env })
    return { status, stdout, stderr }
  })
  const warm: Awaited<ReturnType<typeof runWarmCli>>[] = []
  for (const { cwd, args } of [...runs, ...runs]) warm.push(await runWarmCli(args, { cwd, env }))
  expect(warm.map(({ status, stdout, stderr }) => ({ status, stdout, stderr }))).toEqual([...cold, ...cold])
  const taken = warm.map((each) => each.taken)
  for (const { kilobytes, milliseconds } of taken) {
    expect(milliseconds).toBeGreaterThan(1)
    expect(milliseconds).toBeLessThan(5_000)
    expect(kilobytes).toBeGreaterThanOrEqual(0)
    expect(kilobytes).toBeLessThan(300_000)
  }
  // A check is more work than a wrong option, the second time too.
  expect(taken[5]?.milliseconds).toBeGreaterThan(taken[4]?.milliseconds ?? Number.POSITIVE_INFINITY)
})
