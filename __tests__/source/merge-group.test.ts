/** Both sides of a merge group: one list of what its pull requests change, and what is on each side. */
import { describe, expect, test } from '@jest/globals'
import { openMergeGroupSource } from '../../src/source/merge-group.ts'
import { apiUrl, type FakeAnswer, type FakeRequest, fakeGithub, variablesOf } from './fake-github.ts'

const base = 'b'.repeat(40)
const head = 'a'.repeat(40)
type Listed = Readonly<Record<string, string | null>>
const added = (filename: string) => ({ filename, status: 'added' })
const modified = (filename: string) => ({ filename, status: 'modified', patch: '@@' })
const removed = (filename: string) => ({ filename, status: 'removed' })
const renamed = (previous_filename: string, filename: string) => ({ filename, previous_filename, status: 'renamed' })

/** GitHub with a list of files for each pull request, by number, and the files of both commits. */
function github(lists: Readonly<Record<number, readonly object[]>>, sides: { base: Listed; head: Listed }) {
  return fakeGithub((request: FakeRequest): FakeAnswer => {
    const number = /\/pulls\/(\d+)\/files/.exec(request.url)?.[1]
    if (number !== undefined) return { body: lists[Number(number)] ?? [] }
    if (request.url.includes('/git/trees/'))
      return { body: { sha: head, truncated: false, tree: [{ path: 'a.md', type: 'blob' }] } }
    const variables = variablesOf(request)
    const files = variables['c0'] === head ? sides.head : sides.base
    const paths = Object.entries(variables).filter(([name]) => name.startsWith('p'))
    const entries = paths.map(([name, path]) => {
      const text = files[String(path)]
      const object = { oid: String(text), text, isTruncated: false, byteSize: String(text).length }
      return [name.replace('p', 'f'), text === undefined ? null : { mode: 0o100644, oid: String(text), object }]
    })
    return { body: { data: { repository: { c0: Object.fromEntries(entries) } } } }
  })
}

function open(lists: Readonly<Record<number, readonly object[]>>, sides = { base: {}, head: {} }) {
  const fake = github(lists, sides)
  const members = Object.entries(lists).map(([number, files]) => {
    return { number: Number(number), headSha: head, baseSha: base, changedFiles: files.length }
  })
  const source = openMergeGroupSource(fake.client, {
    owner: 'acme',
    repo: 'docs',
    headSha: head,
    baseSha: base,
    members,
  })
  return { source, requests: fake.requests }
}
const changes = async (lists: Readonly<Record<number, readonly object[]>>, sides?: { base: Listed; head: Listed }) =>
  (await open(lists, sides).source.files()).map(({ path, previousPath, change }) =>
    previousPath === null ? `${change} ${path}` : `${change} ${previousPath} -> ${path}`,
  )

describe('the sides of a merge group', () => {
  test('are the commit it stands on, tip and base alike, and its head', async () => {
    const { source, requests } = open({})
    expect([source.tipCommit, await source.baseCommit(), source.headCommit]).toEqual([base, base, head])
    expect(requests).toEqual([])
  })

  test('are read at their commits', async () => {
    const { source } = open({}, { base: { 'a.md': 'before' }, head: { 'a.md': 'after' } })
    for (const [side, text] of [
      ['base', 'before'],
      ['tip', 'before'],
      ['head', 'after'],
    ] as const)
      expect(await source.read([{ side, path: 'a.md' }])).toEqual([{ kind: 'text', text }])
  })

  test('have the tree of head', async () => {
    const { source, requests } = open({})
    expect(await source.tree()).toEqual({ paths: ['a.md'], complete: true })
    expect(requests.map(({ url }) => url)).toEqual([`${apiUrl}/repos/acme/docs/git/trees/${head}?recursive=1`])
  })
})

describe('what a merge group changes', () => {
  test('is what its pull requests change, sorted, asked for once and without reading', async () => {
    const { source, requests } = open({
      1: [modified('c.md'), renamed('a.md', 'b.md')],
      2: [added('0.md'), removed('d.md')],
    })
    expect(await source.files()).toEqual([
      { path: '0.md', previousPath: null, change: 'added', patch: null },
      { path: 'b.md', previousPath: 'a.md', change: 'renamed', patch: null },
      { path: 'c.md', previousPath: null, change: 'modified', patch: '@@' },
      { path: 'd.md', previousPath: null, change: 'removed', patch: null },
    ])
    await source.files()
    expect(requests).toHaveLength(2)
  })

  test('is nothing without a pull request', async () => {
    expect(await changes({})).toEqual([])
  })

  test.each<[string, readonly object[], readonly object[], Listed, Listed, readonly string[]]>([
    ['changed by both is modified', [modified('a')], [modified('a')], { a: '1' }, { a: '2' }, ['modified a']],
    ['added by both is added', [added('a')], [added('a')], {}, { a: '2' }, ['added a']],
    ['changed and removed is removed', [modified('a')], [removed('a')], { a: '1' }, {}, ['removed a']],
    ['added and removed again is nothing', [added('a')], [removed('a')], {}, {}, []],
    [
      'changed and renamed is renamed',
      [modified('a')],
      [renamed('a', 'b')],
      { a: '1' },
      { b: '2' },
      ['renamed a -> b'],
    ],
    ['removed and added again is modified', [removed('a')], [added('a')], { a: '1' }, { a: '2' }, ['modified a']],
    [
      'renamed onto one that was there is two changes',
      [removed('b')],
      [renamed('a', 'b')],
      { a: '1', b: '2' },
      { b: '1' },
      ['removed a', 'modified b'],
    ],
    [
      'renamed away and written anew is added beside it',
      [renamed('a', 'b')],
      [added('a')],
      { a: '1' },
      { a: '3', b: '1' },
      ['modified a', 'added b'],
    ],
    ['added and renamed is added', [added('a')], [renamed('a', 'b')], {}, { b: '1' }, ['added b']],
    ['renamed and then removed is removed', [renamed('a', 'b')], [removed('b')], { a: '1' }, {}, ['removed a']],
  ])('a file %s', async (_, one, other, before, after, expected) => {
    expect(await changes({ 1: one, 2: other }, { base: before, head: after })).toEqual(expected)
  })

  test('leaves other files as they are listed, between those that both change', async () => {
    const lists = { 1: [modified('b'), added('a')], 2: [modified('b'), removed('c')] }
    expect(await changes(lists, { base: { b: '1' }, head: { b: '2' } })).toEqual(['added a', 'modified b', 'removed c'])
  })
})
