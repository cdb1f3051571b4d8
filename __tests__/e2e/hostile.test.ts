/** The hostile pull request through the bundle: nothing pings, links, breaks out or runs. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { rendered } from '../report/rendered.ts'
import { sarifProblems } from '../report/sarif-schema.ts'
import { base, head, payloads } from './hostile-pull-request.ts'
import { type Outcome, openScene, type Scene } from './runner.ts'

let scene: Scene
let outcome: Outcome
let folder = ''
let posted: readonly (readonly [name: string, body: string])[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'docgate-hostile-'))
  scene = await openScene({ base, head })
  outcome = await scene.run({ inputs: { sarif: join(folder, 'docgate.sarif') } })
  const [review] = scene.standIn.state.reviews
  const comments = scene.standIn.state.comments.map(({ body }) => ['comment', body] as const)
  posted = [['review', review?.body ?? ''], ['summary', outcome.summary], ...comments]
}, 120_000)

afterAll(async () => {
  await scene.close()
  rmSync(folder, { recursive: true })
})

/** The Markdown without what stands in code, where GitHub takes nothing for more than text. */
function outsideOfCode(body: string): string {
  let rest = body
  visit(rendered(body).tree, (node: Nodes) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    if ((node.type !== 'inlineCode' && node.type !== 'code') || start === undefined || end === undefined) return
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  })
  return rest
}

test('it was judged, and what it holds is quoted', () => {
  expect(outcome.outputs['conclusion']).toBe('failure')
  expect(posted.length).toBeGreaterThan(5)
  const all = posted.map(([, body]) => body).join('\n')
  for (const word of ['@octocat', 'javascript:alert', '<script>', 'docgate review']) expect(all).toContain(word)
})

describe('as GitHub shows it', () => {
  test('every link leads to a file of the repository at head', () => {
    for (const [, body] of posted)
      for (const address of rendered(body).addresses)
        expect(address).toMatch(/^https?:\/\/[\w.:]+\/lantern-books\/back-office\/blob\/[0-9a-f]{40}\/docs\//)
  })

  test('no image, no script, no HTML but ours', () => {
    const ours =
      /^(?:<details>\n<summary>[^<>]*(?:<code>[\w ]+<\/code>[^<>]*)*<\/summary>|<\/details>|<\/?sub>|<!-- docgate (?:review|finding [0-9a-f]{20}|memory 1 [\w%.,/+= ]*) -->)$/
    for (const [, body] of posted) {
      const { html, rawHtml } = rendered(body)
      expect(html).not.toMatch(/<(?:img|script|iframe|form|input|h1|h2)\b|<[a-z][^<>]*\s(?:on\w+=|href="javascript:)/)
      expect(rawHtml.filter((raw) => !ours.test(raw))).toEqual([])
    }
  })

  test('no mention and no reference', () => {
    for (const [, body] of posted) expect(rendered(body).prose).not.toMatch(/@[\w-]|#\w|\bGH-\d|:\/\/|\bwww\./i)
  })
})

describe('as text', () => {
  test('no unbroken mention outside of code', () => {
    for (const [, body] of posted) expect(outsideOfCode(body)).not.toMatch(/@[\w-]/)
  })

  test('no line that the runner would take for a command', () => {
    for (const [name, body] of posted.filter(([each]) => each !== 'comment'))
      expect([name, body.split('\n').filter((line) => line.trimStart().startsWith('::'))]).toEqual([name, []])
    expect(
      outcome.stdout.split('\n').filter((line) => /^\s*::/.test(line) && !/^::(?:error|warning)\b/.test(line)),
    ).toEqual([])
    expect(outcome.stdout).not.toMatch(/^\s*::(?:error|warning)::(?!\d)/m)
  })

  test('one marker, in its place, and nothing that looks like a second one', () => {
    for (const [name, body] of posted) {
      const comments = outsideOfCode(body).match(/<!--[^>]*-->/g) ?? []
      const markers = comments.filter((each) => !each.startsWith('<!-- docgate memory '))
      expect([name, markers.length, comments.length - markers.length]).toEqual([
        name,
        name === 'summary' ? 0 : 1,
        name === 'review' ? 1 : 0,
      ])
      if (name !== 'summary') expect(body.trimEnd().endsWith(markers[0] ?? 'none')).toBe(true)
    }
  })

  test('no control, no bidi mark', () => {
    for (const [, body] of posted)
      expect(body.replace(/^```+suggestion[\s\S]*?^```+$/gm, '')).not.toMatch(/(?!\n|\u2060)[\p{Cc}\p{Cf}\p{Cs}]/u)
  })
})

test('the SARIF file is valid, stands at head, and holds no address but ours', () => {
  const text = readFileSync(join(folder, 'docgate.sarif'), 'utf8')
  expect(sarifProblems(JSON.parse(text))).toEqual([])
  expect(outcome.outputs['sarif']).toBe(join(folder, 'docgate.sarif'))
  expect(text).not.toMatch(/"text":"[^"]*(?:evil\.example\/|https:\/\/evil)/)
  expect(text).not.toMatch(/"suppressions"|"absent"/)
})

test('a second run writes nothing: no forged marker is taken for one of ours', async () => {
  const { writes } = await scene.run()
  expect(writes.filter((each) => !each.includes('/statuses/'))).toEqual([])
  expect(payloads.length).toBeGreaterThan(5)
})
