/** A process that stays says what one of its own says, run after run. */
import { expect, test } from '@jest/globals'
import { type Outcome, openScene, type Scene } from './runner.ts'
import { openWarmScene } from './warm.ts'

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
