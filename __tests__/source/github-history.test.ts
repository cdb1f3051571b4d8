/** What other commits cost at GitHub, and what becomes of what it does not give. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createClient } from '../../src/github/client.ts'
import { RequestBudget } from '../../src/github/request-budget.ts'
import { openPullRequestSource } from '../../src/source/pull-request.ts'
import type { History, Source } from '../../src/source/source.ts'
import { type CheckedStandIn, startChecked } from '../github/contract.ts'
import { commitFiles, emptyRepository } from '../github/stand-in/git/fixture.ts'

const documents = Array.from({ length: 30 }, (_, index) => `docs/${index}.md`)
const at = (commit: string, paths = documents) => paths.map((path) => ({ commit, path }))

let github: CheckedStandIn
let close: () => Promise<void>
let base = ''
let head = ''
/** Each changes one document. */
const commits: string[] = []

beforeAll(async () => {
  const { directory, remove } = await emptyRepository()
  const files = Object.fromEntries(documents.map((path) => [path, `${path} on base\n`]))
  base = await commitFiles(directory, { branch: 'main', files })
  for (const path of documents.slice(0, 10))
    commits.push(
      await commitFiles(directory, {
        branch: 'change',
        files: { [path]: 'changed\n' },
        ...(commits.length === 0 && { parent: 'main' }),
      }),
    )
  head = await commitFiles(directory, { branch: 'change', files: { 'large.md': 'é'.repeat(300_000) } })
  github = await startChecked({
    repository: directory,
    owner: 'acme',
    name: 'docs',
    pullRequests: [{ number: 7, headRef: 'change', baseRef: 'main', author: 'ana' }],
    users: { ana: { permission: 'write' } },
    tokens: { secret: { login: 'x[bot]', type: 'Bot', permissions: { contents: 'read', 'pull-requests': 'read' } } },
  })
  close = async () => {
    await github.close()
    await remove()
  }
})
afterAll(() => close())

let source: Source & History
let before = 0
function open(requests: number): void {
  const client = createClient({ token: 'secret', apiUrl: github.url, graphqlUrl: github.graphqlUrl, log: () => {} })
  const state = { number: 7, headSha: head, baseSha: base, changedFiles: 11 }
  source = openPullRequestSource(client, { owner: 'acme', repo: 'docs', state, budget: new RequestBudget(requests) })
  before = github.log.length
}
const spent = (): number => github.log.length - before
beforeEach(() => open(10))

describe('other commits', () => {
  test('cost one request for all that is asked of them at once', async () => {
    const entries = await source.entriesAt(commits.flatMap((commit) => at(commit)))
    expect(entries).toHaveLength(300)
    expect(new Set(entries.map((entry) => JSON.stringify(entry))).size).toBe(30)
    expect(spent()).toBe(1)
  })

  test('of more than 400 files cost two', async () => {
    await source.entriesAt([...commits, base, head].flatMap((commit) => at(commit, [...documents, 'a', 'b', 'c', 'd'])))
    expect(spent()).toBe(2)
  })

  test('cost no request for contents that the sides have', async () => {
    await source.read(documents.flatMap((path) => [{ side: 'tip', path } as const, { side: 'head', path } as const]))
    const sides = spent()
    const contents = await source.contentsAt(at(commits[4] ?? ''))
    expect(
      contents.map((content) => (typeof content === 'object' && content?.kind === 'text' ? content.text : null)),
    ).toEqual(documents.map((path, index) => (index < 5 ? 'changed\n' : `${path} on base\n`)))
    expect(spent() - sides).toBe(1)
    expect(await source.contentsAt(at(base))).toHaveLength(30)
    expect(await source.contentsAt(at(commits[4] ?? ''))).toEqual(contents)
    expect(spent() - sides).toBe(1)
  })

  test('cost one more for what is nowhere else, and one for what GraphQL cuts off', async () => {
    await source.contentsAt(at(commits[4] ?? ''))
    expect(spent()).toBe(2)
    const [large] = await source.contentsAt([{ commit: head, path: 'large.md' }])
    expect(large).toEqual({ kind: 'text', text: 'é'.repeat(300_000) })
    expect(spent()).toBe(5)
  })

  test('that are gone stop nothing, and are asked for once', async () => {
    const gone = commits[0] ?? ''
    github.state.lose(gone)
    const requests = [
      { commit: gone, path: 'docs/1.md' },
      { commit: commits[1] ?? '', path: 'docs/29.md' },
    ]
    for (let times = 0; times < 2; times += 1)
      expect(await source.contentsAt(requests)).toEqual(['unreachable', { kind: 'text', text: 'docs/29.md on base\n' }])
    expect(spent()).toBe(2)
    expect([await source.branch(gone), await source.branch(gone)]).toEqual(['unreachable', 'unreachable'])
    expect(spent()).toBe(3)
  })

  test.each([
    [0, ['unread', 'unread', 'unread'], 'unread'],
    [1, ['unread', 'unread', null], 'unread'],
    [2, ['text', 'text', null], 'unread'],
    [3, ['text', 'text', null], 'known'],
  ])('with %i requests left', async (requests, contents, base) => {
    open(requests)
    const read = await source.contentsAt([
      { commit: commits[9] ?? '', path: 'docs/1.md' },
      { commit: commits[9] ?? '', path: 'docs/11.md' },
      { commit: commits[9] ?? '', path: 'none.md' },
    ])
    expect(read.map((each) => (typeof each === 'object' ? (each?.kind ?? null) : each))).toEqual(contents)
    const found = await source.branch(commits[9] ?? '')
    expect(typeof found === 'string' ? found : 'known').toBe(base)
    expect(spent()).toBe(requests)
  })

  test.each([404, 422])('that GitHub refuses to compare, by status %i, are gone', async (status) => {
    github.setFault(() => ({ status, body: { message: 'No common ancestor' } }))
    expect(await source.branch(commits[3] ?? '').finally(() => github.setFault(null))).toBe('unreachable')
  })

  test('take away what they removed, and stop the run where GitHub fails to compare them', async () => {
    const body = {
      merge_base_commit: { sha: base },
      files: [
        { status: 'removed', filename: 'docs/1.md' },
        { status: 'modified', filename: 'docs/2.md' },
      ],
    }
    const answered = (status: number, answer: unknown) => {
      github.setFault(() => ({ status, body: answer }))
      return source.branch(commits[3] ?? '').finally(() => github.setFault(null))
    }
    expect(await answered(200, body)).toEqual({ commit: base, removed: new Set(['docs/1.md']) })
    open(10)
    expect(await answered(200, { merge_base_commit: { sha: base } })).toEqual({ commit: base, removed: new Set() })
    open(10)
    await expect(answered(403, { message: 'No' })).rejects.toThrow('No')
  })

  test.each<[string, object | null, object | string]>([
    ['that is not there', null, 'unread'],
    ['that is no text', { oid: 'a'.repeat(40) }, 'unread'],
    [
      'that is too large',
      { oid: 'a'.repeat(40), text: null, isTruncated: true, byteSize: 2_000_000 },
      { kind: 'unreadable', reason: 'It has 2,000,000 bytes, more than the 1,048,576 that are read.' },
    ],
    [
      'that is as it was',
      { oid: 'a'.repeat(40), text: 'x', isTruncated: false, byteSize: 1 },
      { kind: 'text', text: 'x' },
    ],
    // Nothing is left to ask for it as it is.
    ['that GitHub may have cut', { oid: 'a'.repeat(40), text: 'x', byteSize: 1 }, 'unread'],
  ])('give a content %s', async (_, blob, expected) => {
    open(2)
    const oid = 'a'.repeat(40)
    github.setFault(({ body }) => {
      const entries = JSON.stringify(body).includes('file(path:')
      const repository = entries ? { c0: { f0: { mode: 0o100644, oid } } } : { b0: blob }
      return { status: 200, body: { data: { repository } } }
    })
    const request = [{ commit: commits[2] ?? '', path: 'docs/none.md' }]
    expect(await source.contentsAt(request).finally(() => github.setFault(null))).toEqual([expected])
  })

  test('that GitHub fails to give stop the run', async () => {
    github.setFault(() => ({ status: 200, body: { data: null, errors: [{ type: 'FORBIDDEN', message: 'No' }] } }))
    await expect(source.entriesAt(at(base)).finally(() => github.setFault(null))).rejects.toThrow('refused a query: No')
  })
})
