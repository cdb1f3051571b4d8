/** Which files are other ones at one commit than at another, by kind and object ID. */
import { describe, expect, test } from '@jest/globals'
import { changedBetween } from '../../src/source/changed-between.ts'
import { fakeGithub, variablesOf } from './fake-github.ts'

const repository = { owner: 'acme', repo: 'docs' }
type Tree = Readonly<Record<string, { readonly oid: string; readonly mode: number }>>

/** Answers for both commits as GitHub does, by the aliases and variables of the query. */
function github(before: Tree | null, after: Tree | null, errors: readonly unknown[] = []) {
  return fakeGithub((request) => {
    const { body } = request
    const query = JSON.stringify(body)
    const variables = variablesOf(request)
    const of = (tree: Tree | null, name: string) => {
      const selection =
        new RegExp(`${name}: object\\(oid: \\$${name}\\) \\{ \\.\\.\\. on Commit \\{ (.*?\\}) \\} \\}`).exec(
          query,
        )?.[1] ?? ''
      const asked = [...selection.matchAll(/(f\d+): file\(path: \$(p\d+)\) \{ oid mode \}/g)]
      return (
        tree && Object.fromEntries(asked.map(([, file, path = '']) => [file, tree[String(variables[path])] ?? null]))
      )
    }
    return { body: { data: { repository: { before: of(before, 'before'), after: of(after, 'after') } }, errors } }
  })
}

const blob = (oid: string, mode = 0o100644) => ({ oid, mode })
const changed = async (
  before: Tree | null,
  after: Tree | null,
  paths: readonly string[],
  errors?: readonly unknown[],
) => [...(await changedBetween(github(before, after, errors).client, repository, ['old', 'new'], paths))]

describe('a file', () => {
  test.each<[string, Tree, Tree, readonly string[]]>([
    ['with the same content is the same', { a: blob('1') }, { a: blob('1') }, []],
    ['with another content is changed', { a: blob('1') }, { a: blob('2') }, ['a']],
    ['that is a symlink now is changed', { a: blob('1') }, { a: blob('1', 0o120000) }, ['a']],
    ['that came is changed', {}, { a: blob('1') }, ['a']],
    ['that went is changed', { a: blob('1') }, {}, ['a']],
    ['that is nowhere is not', {}, {}, []],
  ])('%s', async (_, before, after, expected) => {
    expect(await changed(before, after, ['a'])).toEqual(expected)
  })

  test('is asked for by its own path and both commits', async () => {
    const { client, requests } = github({ b: blob('1') }, { b: blob('2') })
    expect([...(await changedBetween(client, repository, ['old', 'new'], ['a', 'b']))]).toEqual(['b'])
    expect(requests.map(variablesOf)).toEqual([{ ...repository, before: 'old', after: 'new', p0: 'a', p1: 'b' }])
    const query = JSON.stringify(requests[0]?.body)
    expect(query).toContain('$before: GitObjectID!, $after: GitObjectID!,\\n  $p0: String!, $p1: String!\\n)')
  })
})

describe('requests', () => {
  test.each([
    [0, 0],
    [1, 1],
    [100, 1],
    [101, 2],
    [201, 3],
  ])('%i paths cost %i', async (count, cost) => {
    const paths = Array.from({ length: count }, (_, index) => `${index}.md`)
    const last = `${count - 1}.md`
    const { client, requests } = github({}, { [last]: blob('1') })
    const found = await changedBetween(client, repository, ['old', 'new'], paths)
    expect([...found]).toEqual(count === 0 ? [] : [last])
    expect(requests).toHaveLength(cost)
  })
})

describe('an answer', () => {
  const missing = { type: 'NOT_FOUND', message: 'Could not resolve file', path: ['repository', 'after', 'f0'] }

  test('with an error for a file that is not there is of use', async () => {
    expect(await changed({ a: blob('1') }, {}, ['a'], [missing])).toEqual(['a'])
  })

  test.each<[string, Tree | null, Tree | null]>([
    ['the commit before', null, {}],
    ['the commit after', {}, null],
  ])('without %s stops the run', async (_, before, after) => {
    await expect(changed(before, after, ['a'])).rejects.toThrow(
      'GitHub no longer has the commit that the branch was at before.',
    )
  })

  test('without the repository stops the run', async () => {
    const { client } = fakeGithub(() => ({ body: { data: { repository: null } } }))
    await expect(changedBetween(client, repository, ['old', 'new'], ['a'])).rejects.toThrow('no longer has the commit')
  })

  test.each([
    { ...missing, type: 'FORBIDDEN' },
    { ...missing, path: ['repository', 'after'] },
    { ...missing, path: ['repository', 'after', 'f0', 'oid'] },
    { ...missing, path: ['repository', 'after', 'xf0'] },
    { ...missing, path: ['repository', 'after', 'f0x'] },
    { type: 'NOT_FOUND', message: missing.message },
  ])('with any other error stops the run: %j', async (error) => {
    await expect(changed({}, {}, ['a'], [error])).rejects.toThrow('GitHub refused a query: Could not resolve file')
  })
})
