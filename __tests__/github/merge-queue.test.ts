/** Which pull requests a merge group is made of: the chain of entries from head down to base, or not known. */
import { describe, expect, test } from '@jest/globals'
import { groupMembers } from '../../src/github/merge-queue.ts'
import { fakeGithub, variablesOf } from '../source/fake-github.ts'

const place = { owner: 'acme', repo: 'docs', branch: 'main', headSha: 'head', baseSha: 'base' }
const entry = (number: number, baseCommit: string, headCommit: string) => ({
  baseCommit: { oid: baseCommit },
  headCommit: { oid: headCommit },
  pullRequest: { number },
})
const queue = (...nodes: readonly unknown[]) => ({ mergeQueue: { entries: { nodes } }, object: null })

function members(repository: unknown, errors?: readonly unknown[]) {
  const body = { data: { repository }, ...(errors === undefined ? {} : { errors }) }
  return groupMembers(fakeGithub(() => ({ body })).client, place)
}

describe('the pull requests of a merge group', () => {
  test.each<[string, unknown, readonly number[] | null]>([
    ['is one that leads to base', queue(entry(4, 'base', 'head')), [4]],
    ['are named first merged first', queue(entry(5, 'one', 'head'), entry(4, 'base', 'one')), [4, 5]],
    [
      'are not those of other groups, nor what is not shown',
      queue(entry(7, 'head', 'later'), null, entry(4, 'base', 'head'), entry(3, 'older', 'base')),
      [4],
    ],
    ['are not known where none leads to head', queue(entry(4, 'base', 'other')), null],
    ['are not known where the chain ends early', queue(entry(5, 'one', 'head')), null],
    ['are not known where it turns in a circle', queue(entry(5, 'one', 'head'), entry(4, 'head', 'one')), null],
    ['are not known where one is not shown', queue({ ...entry(4, 'base', 'head'), pullRequest: null }), null],
    ['are not known where its base is not shown', queue({ ...entry(4, 'base', 'head'), baseCommit: null }), null],
    ['are not known where no head is shown', queue({ ...entry(4, 'base', 'head'), headCommit: null }), null],
    ['are not known where the queue is empty', queue(), null],
    ['are not known where entries are not shown', { mergeQueue: { entries: null }, object: null }, null],
    ['are not known where the list is not shown', { mergeQueue: { entries: { nodes: null } }, object: null }, null],
    ['are not known without a queue', { mergeQueue: null, object: null }, null],
    ['are not known without the repository', null, null],
  ])('%s', async (_, repository, numbers) => {
    expect(await members(repository)).toEqual({ numbers, parents: [] })
  })

  test('are nobody where head is base', async () => {
    const { client } = fakeGithub(() => ({ body: { data: { repository: queue(entry(4, 'base', 'head')) } } }))
    expect((await groupMembers(client, { ...place, headSha: 'base' })).numbers).toBeNull()
  })

  test('are asked for by branch and head, in one request', async () => {
    const { client, requests } = fakeGithub(() => ({ body: { data: { repository: null } } }))
    await groupMembers(client, place)
    expect(requests.map(variablesOf)).toEqual([{ owner: 'acme', repo: 'docs', branch: 'main', head: 'head' }])
    expect(JSON.stringify(requests[0]?.body)).toContain('mergeQueue(branch: $branch)')
  })
})

describe('the parents of its head', () => {
  const parents = (nodes: readonly unknown[] | null) => ({ mergeQueue: null, object: { parents: { nodes } } })

  test.each<[string, unknown, readonly string[]]>([
    ['are named in order', parents([{ oid: 'base' }, { oid: 'change' }]), ['base', 'change']],
    ['leave out what is not shown', parents([null, { oid: 'change' }]), ['change']],
    ['are none where the list is not shown', parents(null), []],
    ['are none of what is no commit', { mergeQueue: null, object: {} }, []],
  ])('%s', async (_, repository, expected) => {
    expect((await members(repository)).parents).toEqual(expected)
  })

  test('are known also where the token may not read the queue', async () => {
    const refused = { type: 'FORBIDDEN', message: 'No', path: ['repository', 'mergeQueue'] }
    const found = await members(parents([{ oid: 'base' }]), [refused])
    expect(found).toEqual({ numbers: null, parents: ['base'] })
  })

  test.each([{ path: ['repository', 'object'] }, {}])('any other error stops the run: %j', async (where) => {
    await expect(members(parents([]), [{ message: 'No', ...where }])).rejects.toThrow('GitHub refused a query: No')
  })
})
