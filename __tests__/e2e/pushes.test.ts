/** What becomes of one review over several pushes, write by write. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { isRecord } from '../github/stand-in/json.ts'
import { laterPushes, refund } from './pushes.ts'
import { root, type Scene, type SceneOptions, token } from './runner.ts'
import { openWarmScene } from './warm.ts'

let scene: Scene | undefined
const open = async (options?: SceneOptions): Promise<Scene> => {
  scene = await openWarmScene(options)
  return scene
}
afterEach(async () => {
  await scene?.close()
  scene = undefined
})

const set = 'POST /statuses/SHA 201'
const edit = expect.stringMatching(/^PUT \/pulls\/12\/reviews\/\d+ 200$/)
const post = 'POST /pulls/12/reviews 200'
const change = expect.stringMatching(/^PATCH \/pulls\/comments\/\d+ 200$/)
const take = expect.stringMatching(/^DELETE \/pulls\/comments\/\d+ 204$/)

describe('three pushes', () => {
  const [partly, mended] = laterPushes(root)

  test('each says what was fixed, what came and what is left, and a run in between writes nothing', async () => {
    const { standIn, run, push } = await open()
    const body = (): string => standIn.state.reviews[0]?.body ?? ''
    const since = (): string | undefined => body().match(/### Since the last push\n\n([\s\S]*?)\n\n/)?.[1]
    const commented = (): string[] =>
      standIn.state.comments.filter(({ replyTo }) => replyTo === null).map((each) => each.body.split('\n')[0] ?? '')

    const first = await run({ action: 'opened' })
    expect(first.writes).toEqual([set, post, set])
    expect(since()).toBeUndefined()
    expect(body()).toContain('<summary>For your agent</summary>')
    const { head } = await standIn.state.tips(12)
    const links = [...body().matchAll(/\/blob\/([0-9a-f]+)\/[^)]*\.md\?plain=1/g)].map(([, sha]) => sha)
    expect([...new Set(links)]).toEqual([head])
    const placeholder = standIn.state.comments.find((each) => each.body.includes('laceholder'))
    if (placeholder === undefined) throw new Error('there is no comment on the placeholder')
    await standIn.state.reply(placeholder.id, 'ada', 'I will.')
    expect((await run()).writes).toEqual([])

    await push({ [refund]: partly })
    const second = await run()
    // The body; a comment for what is new; the one with a reply says that it is fixed, the other one goes.
    expect(second.writes).toEqual([set, edit, post, change, take, set])
    expect(since()).toMatch(/^- \*\*2 fixed\*\* in .*\n- 1 new, 3 still open$/)
    expect(commented().filter((text) => text.startsWith('**Fixed.**'))).toHaveLength(1)
    expect((await run()).writes).toEqual([])
    expect((await run({ action: 'reopened' })).writes).toEqual([])

    await push({ [refund]: mended })
    const third = await run()
    expect(third.writes.filter((write) => !/^DELETE/.test(write))).toEqual([set, edit, set])
    expect(third.exitCode).toBe(0)
    expect(since()).toMatch(/^- \*\*4 fixed\*\* in /)
    // Nothing is left but the answer to a person.
    expect(commented()).toEqual([expect.stringMatching(/^\*\*Fixed\.\*\*/)])
    expect((await run()).writes).toEqual([])
  })

  test('what comes back is said again in the comment that has a reply', async () => {
    const { standIn, run, push } = await open()
    await run({ action: 'opened' })
    const comment = standIn.state.comments.find((each) => each.body.includes('laceholder'))
    if (comment === undefined) throw new Error('there is no comment on the placeholder')
    const text = (): string => standIn.state.comments.find(({ id }) => id === comment.id)?.body ?? ''
    await standIn.state.reply(comment.id, 'ada', 'I will.')
    const broken = readFileSync(join(root, 'demo/example/head', refund), 'utf8')
    await push({ [refund]: partly })
    await run()
    expect(text()).toMatch(/^\*\*Fixed\.\*\*/)
    await push({ [refund]: broken })
    await run()
    expect(text()).toBe(comment.body)
  })
})

describe('a suggestion over two pushes', () => {
  const template = [
    '## 1. Purpose',
    '',
    'Why is it there?',
    '',
    ...['2. Input', '3. Output', '4. Owners'].flatMap((title) => [`## ${title}`, '', 'Say it here.', '']),
  ].join('\n')
  const path = 'docs/workflows/a.md'
  const section = (title: string): string => `## ${title}\n\nOrders of the day, from the shop.\n\n`
  const config = { 'docs/workflows/_template.md': template }

  test('is posted anew where it would take away other lines than it is for', async () => {
    const whole = `${section('1. Purpose')}${section('2. Input')}${section('3. Output')}${section('4. Owners')}`
    const without = (...titles: readonly string[]): string =>
      titles.reduce((text, title) => text.replace(section(title), ''), whole)
    const { standIn, run, push } = await open({ base: config, head: { [path]: without('2. Input', '3. Output') } })
    await run({ action: 'opened' })
    await push({ [path]: without('2. Input') })
    await run()
    const lines = without('2. Input').split('\n')
    // Where GitHub shows a comment now, not where it was posted.
    const answer = await fetch(`${standIn.url}/repos/lantern-books/back-office/pulls/12/comments`, {
      headers: { authorization: `token ${token}` },
    })
    const listed: unknown = await answer.json()
    const offers = (Array.isArray(listed) ? listed : [])
      .filter(isRecord)
      .filter(({ body }) => String(body).includes('```suggestion'))
    expect(offers).toHaveLength(1)
    for (const { body, line, start_line: start } of offers) {
      const text = /```suggestion\n([\s\S]*)\n```/.exec(String(body))?.[1]?.split('\n') ?? []
      const [from, to] = [Number(start ?? line), Number(line)]
      lines.splice(from - 1, to - from + 1, ...text)
    }
    const found = lines.filter((each) => each.startsWith('## '))
    expect(found).toEqual(['## 1. Purpose', '## 2. Input', '## 3. Output', '## 4. Owners'])
  })
})
