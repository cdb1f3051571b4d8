import { describe, expect, test } from '@jest/globals'
import { commentMarker } from '../../src/github/marker.ts'
import { readPullRequest } from '../../src/github/pull-request.ts'
import type { CommitNode, PullRequestNode, ReviewNode } from '../../src/github/pull-request-query.ts'
import type { PullRequestState } from '../../src/github/pull-request-state.ts'
import { fakeGithub } from '../source/fake-github.ts'
import { bot, commit, head, node, oid, page, review, thread, tip } from '../source/pull-request-node.ts'

const marker = '<!-- docgate review -->'
const place = { owner: 'acme', repo: 'docs', number: 7, statusContext: 'docgate', marker }

async function read(pullRequest: PullRequestNode | null, errors?: readonly unknown[]): Promise<PullRequestState> {
  const body = { data: { repository: { pullRequest } }, ...(errors === undefined ? {} : { errors }) }
  return readPullRequest(fakeGithub(() => ({ body })).client, place)
}

describe('a pull request', () => {
  test('with nothing in it', async () => {
    const github = fakeGithub(() => ({ body: { data: { repository: { pullRequest: node() } } } }))
    expect(await readPullRequest(github.client, place)).toEqual({
      number: 7,
      url: 'https://github.example/acme/docs/pull/7',
      open: true,
      updatedAt: '2026-01-04T00:00:00Z',
      retargetedAt: '',
      headSha: head,
      baseSha: tip,
      author: { login: 'ana', bot: false },
      changedFiles: 2,
      commits: [],
      commitsComplete: true,
      reviews: [],
      own: null,
      status: null,
    })
    expect(github.requests).toHaveLength(1)
  })

  test.each<[string, Partial<PullRequestNode>, Partial<PullRequestState>]>([
    ['merged', { state: 'MERGED' }, { open: false }],
    ['closed', { state: 'CLOSED' }, { open: false }],
    ['whose base branch is gone', { baseRef: null }, { baseSha: 'c'.repeat(40) }],
    ['of a deleted account', { author: null }, { author: { login: 'ghost', bot: false } }],
    ['of a bot', { author: { __typename: 'Bot', login: 'renovate' } }, { author: { login: 'renovate', bot: true } }],
    [
      'of a bot by its login',
      { author: { __typename: 'User', login: 'x[bot]' } },
      { author: { login: 'x[bot]', bot: true } },
    ],
  ])('%s', async (_, given, expected) => {
    expect(await read(node(given))).toMatchObject(expected)
  })

  test('that is not there', async () => {
    await expect(read(null)).rejects.toThrow('GitHub shows no pull request 7 in acme/docs.')
  })
})

describe('commits', () => {
  test.each<[string, readonly (CommitNode | null)[], number, readonly (readonly string[])[], boolean]>([
    [
      'have author, co-author and committer, once each',
      [commit(1, ['bo', 'ana'], 'ana'), commit(2, ['ana'], 'ana')],
      2,
      [['bo', 'ana'], ['ana']],
      true,
    ],
    ["do not have GitHub's own committer", [commit(1, ['bo'], 'web-flow')], 1, [['bo']], true],
    ['have no address without an account', [commit(1, [null, 'ana'], null)], 1, [['ana']], true],
    ['with more authors than are listed', [commit(1, ['ana'], 'ana', 11)], 1, [['ana']], false],
    ['more than are listed', [commit(1, ['ana'], 'ana')], 251, [['ana']], false],
    ['one of which is listed twice', [commit(1, ['ana'], 'ana'), commit(1, ['ana'], 'ana')], 2, [['ana']], false],
    ['one of which is not shown', [null, commit(1, ['ana'], 'ana')], 2, [['ana']], false],
  ])('%s', async (_, nodes, totalCount, people, commitsComplete) => {
    const state = await read(node({ commits: { ...page(nodes), totalCount } }))
    expect(state.commits.map((each) => each.people)).toEqual(people)
    expect(state.commitsComplete).toBe(commitsComplete)
  })

  test('name what they follow; with more parents than are listed they are not all known', async () => {
    const { commits, commitsComplete } = await read(node({ commits: page([commit(1, [], null), commit(2, [], null)]) }))
    expect(commits.map(({ oid: own, parents }) => [own, parents])).toEqual([
      [oid(1), [oid(0)]],
      [oid(2), [oid(1)]],
    ])
    expect(commitsComplete).toBe(true)
    const octopus = { commit: { ...commit(1, [], null).commit, parents: { totalCount: 4, nodes: [{ oid: oid(0) }] } } }
    expect(await read(node({ commits: page([octopus]) }))).toMatchObject({ commitsComplete: false })
  })
})

describe('reviews', () => {
  async function reviews(...nodes: readonly ReviewNode[]): Promise<PullRequestState['reviews']> {
    return (await read(node({ reviews: page(nodes) }))).reviews
  }

  test('by a person', async () => {
    expect(await reviews(review())).toEqual([
      {
        author: { login: 'rita', bot: false },
        canWrite: true,
        state: 'APPROVED',
        commit: head,
        body: '',
        url: 'https://github.example/r/1',
        submittedAt: '2026-01-02T00:00:00Z',
      },
    ])
  })

  test.each<[string, Partial<ReviewNode>, object]>([
    ['without the right to push', { authorCanPushToRepository: false }, { canWrite: false, state: 'APPROVED' }],
    ['by a bot', { author: { __typename: 'Bot', login: 'x' } }, { author: { login: 'x', bot: true } }],
    ['of a commit that is gone', { commit: null }, { commit: null, state: 'APPROVED' }],
    [
      'by a deleted account: no approval',
      { author: null },
      { author: { login: 'ghost', bot: false }, canWrite: false, state: 'DISMISSED' },
    ],
    [
      'by a deleted account: an objection stays',
      { author: null, state: 'CHANGES_REQUESTED' },
      { canWrite: false, state: 'CHANGES_REQUESTED' },
    ],
    ['by the person whose token docgate has', { viewerDidAuthor: true }, { canWrite: true, state: 'APPROVED' }],
    ['that quotes the marker', { body: marker, state: 'COMMENTED' }, { state: 'COMMENTED' }],
  ])('%s', async (_, given, expected) => {
    expect(await reviews(review(given))).toEqual([expect.objectContaining(expected)])
  })

  const rita = { __typename: 'User', login: 'Rita' }
  test.each<[string, Partial<ReviewNode>, string]>([
    ['is what its author wrote', {}, 'mine'],
    ['is what its author edited', { editor: rita, lastEditedAt: '2026-01-03T00:00:00Z' }, 'mine'],
    [
      'is nothing where somebody else edited it',
      { editor: { __typename: 'User', login: 'ana' }, lastEditedAt: '2026-01-03T00:00:00Z' },
      '',
    ],
    ['is nothing where an account that is gone edited it', { lastEditedAt: '2026-01-03T00:00:00Z' }, ''],
    ['is nothing where docgate wrote it, if with another token', { body: `Code\n\n${marker}`, state: 'COMMENTED' }, ''],
    ['is nothing where the author is gone', { author: null, editor: rita, lastEditedAt: '2026-01-03T00:00:00Z' }, ''],
  ])('a text %s', async (_, given, body) => {
    expect((await reviews(review({ body: 'mine', ...given }))).map((each) => each.body)).toEqual([body])
  })

  test('by docgate itself, or not yet submitted, are none', async () => {
    expect(await reviews(review(bot), review({ ...bot, body: marker }), review({ state: 'PENDING' }))).toEqual([])
  })

  test('come in the order of their submission', async () => {
    const [first, second] = await reviews(
      review({ submittedAt: '2026-01-03T00:00:00Z', state: 'DISMISSED' }),
      review({ submittedAt: '2026-01-01T00:00:00Z' }),
    )
    expect([first?.state, second?.state]).toEqual(['APPROVED', 'DISMISSED'])
  })

  test('without a number are told apart by their page, and without a time come first', async () => {
    const url = 'https://github.example/r/2'
    const found = await reviews(
      review(),
      review({ fullDatabaseId: null, url, submittedAt: null, state: 'CHANGES_REQUESTED' }),
      review({ fullDatabaseId: null, url, submittedAt: null, state: 'DISMISSED' }),
    )
    expect(found.map(({ state, submittedAt }) => [state, submittedAt])).toEqual([
      ['DISMISSED', ''],
      ['APPROVED', '2026-01-02T00:00:00Z'],
    ])
  })

  test('of a list that GitHub leaves out are none', async () => {
    expect(
      await read(node({ reviews: { ...page([]), nodes: null }, commits: { ...page([]), nodes: null } })),
    ).toMatchObject({
      reviews: [],
      commits: [],
    })
  })

  test('that are not shown stop the run', async () => {
    await expect(read(node({ reviews: page([null]) }))).rejects.toThrow('GitHub does not show every review')
    await expect(read(node({ reviews: null }))).rejects.toThrow('GitHub does not show the reviews')
  })
})

describe("docgate's own review", () => {
  const fingerprint = '0123456789abcdef0123'
  const found = `text\n\n${commentMarker(fingerprint)}`
  const at = { path: 'docs/x.md', line: 9, startLine: 8 }

  test('is found by marker and author, the oldest first, with its comments', async () => {
    const state = await read(
      node({
        reviews: page([
          review({
            ...bot,
            fullDatabaseId: '3000000009',
            body: `later\n${marker}`,
            submittedAt: '2026-01-04T00:00:00Z',
          }),
          review({ ...bot, fullDatabaseId: '3000000005', body: `first\n${marker}` }),
          review({ ...bot, fullDatabaseId: '3000000006', body: 'without' }),
          review({ body: marker, state: 'COMMENTED' }),
        ]),
        reviewThreads: page([
          thread('4000000001', found),
          thread('4000000002', found, 3),
          thread('4000000003', 'by hand'),
          thread('4000000004', found, 1, false),
          null,
          { line: null, startLine: null, comments: { totalCount: 0, nodes: [] } },
        ]),
      }),
    )
    expect(state.own).toEqual({
      id: 3_000_000_005,
      url: 'https://github.example/r/1',
      body: `first\n${marker}`,
      comments: [
        { id: 4_000_000_001, ...at, body: found, fingerprint, hasReplies: false },
        { id: 4_000_000_002, ...at, body: found, fingerprint, hasReplies: true },
      ],
      duplicates: [{ id: 3_000_000_009, body: `later\n${marker}` }],
    })
  })
})

test("docgate's own review stays its own where somebody dismissed it, and is a dismissed one among the others", async () => {
  const dismissed = review({ ...bot, state: 'DISMISSED', fullDatabaseId: '3000000005', body: `first\n${marker}` })
  const approved = review({ ...bot, state: 'APPROVED', body: `second\n${marker}` })
  const state = await read(node({ reviews: page([dismissed, approved, review({ state: 'DISMISSED', body: marker })]) }))
  expect([state.own?.id, state.own?.duplicates]).toEqual([3_000_000_005, []])
  expect(state.reviews.map((each) => each.state)).toEqual(['DISMISSED', 'APPROVED', 'DISMISSED'])
})

test("docgate's own review without a number can not be edited, so it is none", async () => {
  const own = review({ ...bot, fullDatabaseId: null, body: marker })
  expect((await read(node({ reviews: page([own]) }))).own).toBeNull()
})

describe('the status', () => {
  const success = { state: 'SUCCESS', description: 'No findings', targetUrl: null } as const

  test('of the head commit', async () => {
    const state = await read(node({ last: { nodes: [{ commit: { oid: head, status: { context: success } } }] } }))
    expect(state.status).toEqual({ state: 'success', description: 'No findings', targetUrl: '' })
  })

  test.each([
    ['ERROR', 'error'],
    ['FAILURE', 'failure'],
    ['PENDING', 'pending'],
    ['SUCCESS', 'success'],
  ] as const)('that is %s', async (given, state) => {
    const context = { state: given, description: null, targetUrl: 'https://github.example/r/1' }
    const found = await read(node({ last: { nodes: [{ commit: { oid: head, status: { context } } }] } }))
    expect(found.status).toEqual({ state, description: '', targetUrl: 'https://github.example/r/1' })
  })

  test.each<[string, PullRequestNode['last']]>([
    ['of another commit', { nodes: [{ commit: { oid: tip, status: { context: success } } }] }],
    ['of another context', { nodes: [{ commit: { oid: head, status: { context: null } } }] }],
    [
      'that is only expected',
      { nodes: [{ commit: { oid: head, status: { context: { ...success, state: 'EXPECTED' } } } }] },
    ],
    ['of no commit', { nodes: [] }],
  ])('%s is none', async (_, last) => {
    expect((await read(node(last === undefined ? {} : { last }))).status).toBeNull()
  })

  test('that the token may not read is none', async () => {
    const path = ['repository', 'pullRequest', 'last', 'nodes', 0, 'commit', 'status']
    expect((await read(node(), [{ type: 'FORBIDDEN', message: 'No', path }])).status).toBeNull()
  })
})

test('what the token may not read beyond that stops the run', async () => {
  const path = ['repository', 'pullRequest', 'reviews']
  await expect(read(node({ reviews: null }), [{ type: 'FORBIDDEN', message: 'Not accessible', path }])).rejects.toThrow(
    'GitHub refused a query: Not accessible',
  )
})
