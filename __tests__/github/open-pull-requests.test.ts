/** The list of open pull requests, 100 a request, complete or not at all. */
import { describe, expect, test } from '@jest/globals'
import { openPullRequests } from '../../src/github/open-pull-requests.ts'
import { fakeGithub, variablesOf } from '../source/fake-github.ts'

const place = { owner: 'acme', repo: 'docs', statusContext: 'docgate' }
const lastCommit = (oid: string, state: string | null | undefined) => ({
  nodes: [
    { commit: { oid: 'older', status: null } },
    {
      commit: {
        oid,
        status: state === undefined ? null : { context: state === null ? null : { state } },
      },
    },
  ],
})
const file = (path: string, changeType = 'MODIFIED') => ({ path, changeType })
const node = (over: object = {}) => ({
  number: 7,
  url: 'https://github.example/acme/docs/pull/7',
  headRefOid: 'head',
  headRepository: { nameWithOwner: 'ana/docs' },
  files: { totalCount: 1, nodes: [file('a.md', 'ADDED')] },
  commits: lastCommit('head', 'SUCCESS'),
  ...over,
})
const page = (nodes: readonly unknown[] | null, next: string | null = null, totalCount = nodes?.length ?? 0) => ({
  repository: {
    pullRequests: { totalCount, nodes, pageInfo: { hasNextPage: next !== null, endCursor: next ?? 'last' } },
  },
})

function list(data: unknown, errors?: readonly unknown[]) {
  const body = { data, ...(errors === undefined ? {} : { errors }) }
  return openPullRequests(fakeGithub(() => ({ body })).client, place, { base: 'main' })
}

describe('an open pull request', () => {
  test('is known by number, page, head, files and status', async () => {
    expect(await list(page([node()]))).toEqual([
      {
        number: 7,
        url: 'https://github.example/acme/docs/pull/7',
        headSha: 'head',
        headRepository: 'ana/docs',
        mayBeGreen: true,
        files: [{ path: 'a.md', change: 'ADDED' }],
        filesComplete: true,
      },
    ])
  })

  test.each<[string, object, object]>([
    ['whose fork is gone has no head repository', { headRepository: null }, { headRepository: null }],
    ['with another status is not green', { commits: lastCommit('head', 'FAILURE') }, { mayBeGreen: false }],
    ['without this status is not green', { commits: lastCommit('head', null) }, { mayBeGreen: false }],
    ['without any status is not green', { commits: lastCommit('head', undefined) }, { mayBeGreen: false }],
    ['with the status of another commit may be', { commits: lastCommit('before', 'FAILURE') }, { mayBeGreen: true }],
    ['whose commits are not shown may be', { commits: { nodes: null } }, { mayBeGreen: true }],
    ['whose commit is not shown may be', { commits: { nodes: [null] } }, { mayBeGreen: true }],
    ['without a list of files has not all', { files: null }, { files: [], filesComplete: false }],
    [
      'with more files than are listed has not all',
      { files: { totalCount: 2, nodes: [file('a.md')] } },
      { files: [{ path: 'a.md', change: 'MODIFIED' }], filesComplete: false },
    ],
    [
      'one file of which is not shown has not all',
      { files: { totalCount: 2, nodes: [null, file('a.md')] } },
      { files: [{ path: 'a.md', change: 'MODIFIED' }], filesComplete: false },
    ],
    ['whose files are not shown has not all', { files: { totalCount: 1, nodes: null } }, { filesComplete: false }],
    ['without files has all of them', { files: { totalCount: 0, nodes: [] } }, { filesComplete: true }],
  ])('%s', async (_, over, expected) => {
    expect(await list(page([node(over)]))).toMatchObject([expected])
  })

  test('may be green where the status can not be read', async () => {
    const path = ['repository', 'pullRequests', 'nodes', 0, 'commits', 'nodes', 0, 'commit', 'status']
    const red = node({ commits: lastCommit('head', 'FAILURE') })
    expect(await list(page([red]), [{ message: 'No', path }])).toMatchObject([{ mayBeGreen: true }])
  })
})

describe('the list', () => {
  test.each([
    [{ base: 'main' }, { base: 'main', head: null }],
    [{ head: 'change' }, { base: null, head: 'change' }],
  ])('is asked for by %j, page by page', async (filter, asked) => {
    const pages = [page([node()], 'second', 2), page([node({ number: 8 })], null, 2)]
    const { client, requests } = fakeGithub(() => ({ body: { data: pages.shift() } }))
    expect((await openPullRequests(client, place, filter)).map(({ number }) => number)).toEqual([7, 8])
    const wanted = { owner: 'acme', repo: 'docs', context: 'docgate', ...asked }
    expect(requests.map(variablesOf)).toEqual([
      { ...wanted, after: null },
      { ...wanted, after: 'second' },
    ])
    expect(JSON.stringify(requests[0]?.body)).toContain('states: OPEN')
  })

  test('of a thousand is read, of more not', async () => {
    const pages = Array.from({ length: 10 }, (_, index) =>
      page([node({ number: index + 1 })], index === 9 ? null : `${index}`, 10),
    )
    const thousand = fakeGithub(() => ({ body: { data: pages.shift() } }))
    expect(await openPullRequests(thousand.client, place, { base: 'main' })).toHaveLength(10)
    const endless = fakeGithub(() => ({ body: { data: page([node()], 'again') } }))
    await expect(openPullRequests(endless.client, place, { base: 'main' })).rejects.toThrow(
      'There are more than 1000 open pull requests, too many to look at each.',
    )
    expect(endless.requests).toHaveLength(10)
  })

  test.each([
    ['the first page in the place of the second', [page([node()], 'second', 2), page([node()], null, 2)]],
    ['a second page of nothing', [page([node()], 'second', 2), page([], null, 2)]],
  ])('that is not whole stops the run: %s', async (_, pages) => {
    const { client } = fakeGithub(() => ({ body: { data: pages.shift() } }))
    await expect(openPullRequests(client, place, { base: 'main' })).rejects.toThrow(
      'GitHub lists 1 of 2 open pull requests, so the rest is not known: run again.',
    )
  })

  test('of which one was closed while it was read is whole', async () => {
    const pages = [page([node()], 'second', 3), page([node({ number: 8 })], null, 2)]
    const { client } = fakeGithub(() => ({ body: { data: pages.shift() } }))
    expect(await openPullRequests(client, place, { base: 'main' })).toHaveLength(2)
  })

  test.each<[string, unknown, readonly unknown[] | undefined, string]>([
    [
      'without the repository',
      { repository: null },
      undefined,
      'GitHub does not show the open pull requests: add "pull-requests: read" to the job\'s permissions.',
    ],
    ['that is not shown', page(null), undefined, 'GitHub does not show the open pull requests'],
    [
      'with one that is not shown',
      page([node(), null]),
      undefined,
      'GitHub does not show every open pull request: run again.',
    ],
    [
      'with an error elsewhere',
      page([]),
      [{ message: 'No', path: ['repository', 'pullRequests'] }],
      'GitHub refused a query: No',
    ],
    ['with an error without a place', page([]), [{ message: 'No' }], 'GitHub refused a query: No'],
  ])('%s stops the run', async (_, data, errors, sentence) => {
    await expect(list(data, errors)).rejects.toThrow(sentence)
  })
})
