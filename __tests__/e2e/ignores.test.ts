/** An ignore silences a finding where everybody sees it, and opens no gate that a human keeps. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { root, type Scene } from './runner.ts'
import { openWarmScene } from './warm.ts'

const stock = 'docs/workflows/stock-sync.md'
const complete = readFileSync(join(root, 'demo/example/base', stock), 'utf8')
const owners = /(\*\*Primary owners.*?:\*\*).*/
const category = /(\*\*Category:\*\*).*/
const ignore = (rules: string): string => `<!-- docgate ignore ${rules}: @gus said <b>it is fine</b> -->`
/** Every finding in the document that an author could want to be rid of. */
const everywhere = (text: string): string =>
  text.replace(
    /^(# .*)$/m,
    `$1\n\n${ignore('no-blank, field-value, required-field, required-section, high-risk-approval')}`,
  )

let scene: Scene | undefined
const open = async (base: string, head: string): Promise<Scene> => {
  scene = await openWarmScene({ base: { [stock]: base }, head: { [stock]: head } })
  return scene
}
afterEach(async () => {
  await scene?.close()
  scene = undefined
})

describe('an ignore does not open the gate', () => {
  test('for a change that needs an approval', async () => {
    const { run, review, status } = await open(complete, everywhere(complete.replace('Live (staging)', 'Live (prod)')))
    expect((await run()).outputs['conclusion']).toBe('approval-required')
    expect(await status()).toMatch(/^pending: Approval needed/)
    expect((await review('rita', 'APPROVED')).outputs['conclusion']).toBe('success')
  })

  test('for a watched value that went away', async () => {
    const { run, review } = await open(complete, everywhere(complete.replace(owners, '$1')))
    expect((await run()).outputs).toMatchObject({ conclusion: 'failure', errors: '0' })
    expect((await review('rita', 'APPROVED')).outputs['conclusion']).toBe('failure')
  })

  test('for a document that can not be read', async () => {
    scene = await openWarmScene({
      base: { [stock]: complete },
      head: { [stock]: Buffer.concat([Buffer.from(`${ignore('readable')}\n`), Buffer.from([0xe9, 0xff])]) },
    })
    expect((await scene.run()).outputs).toMatchObject({ conclusion: 'failure', errors: '1' })
  })
})

describe('a finding that is ignored', () => {
  const blank = complete.replace(category, '$1')
  const quiet = complete.replace(category, `$1 ${ignore('no-blank')}`)

  test('by this pull request holds nothing, and is told in the review, quoted', async () => {
    const { run, status, standIn } = await open(complete, quiet)
    const first = await run()
    expect(first.exitCode).toBe(0)
    expect(await status()).toMatch(/^success: .*, 1 newly ignored in 1 document$/)
    expect(standIn.state.reviews).toHaveLength(1)
    const body = standIn.state.reviews[0]?.body ?? ''
    expect(body).toContain('### Newly ignored')
    expect(body).toContain('Ignored: `@gus said <b>it is fine</b>`')
    expect(first.summary).toContain('### Newly ignored')
    expect((await run()).writes).toEqual([])
  })

  test('on base too is no news', async () => {
    const { run, status, standIn } = await open(quiet, quiet.replace('nightly', 'Nightly'))
    expect((await run()).summary).toContain('<summary>1 finding ignored</summary>')
    expect(await status()).toMatch(/^success: .*, 1 ignored in 1 document$/)
    expect(standIn.state.reviews).toEqual([])
  })

  test('after docgate has commented on it loses the comment, and is not called fixed', async () => {
    const { run, push, standIn, status } = await open(complete, blank)
    expect((await run()).exitCode).toBe(1)
    expect(standIn.state.comments).toHaveLength(1)
    await push({ [stock]: quiet })
    expect((await run()).exitCode).toBe(0)
    expect(standIn.state.comments).toEqual([])
    expect(standIn.state.reviews[0]?.body).toContain('### Newly ignored')
    expect(await status()).toMatch(/^success: .*, 1 newly ignored in 1 document$/)
  })
})
