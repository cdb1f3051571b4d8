import { describe, expect, test } from '@jest/globals'
import { readPullRequest } from '../../src/github/pull-request.ts'
import type { PullRequestNode, ReviewNode, ThreadNode } from '../../src/github/pull-request-query.ts'
import { Rights } from '../../src/github/rights.ts'
import { type FakeAnswer, type FakeGithub, type FakeRequest, fakeGithub, variablesOf } from '../source/fake-github.ts'
import { commit, node, page, review, thread } from '../source/pull-request-node.ts'

const place = { owner: 'acme', repo: 'docs', number: 7, statusContext: 'docgate', marker: '<!-- docgate review -->' }

function answers(...pages: readonly object[]): { answer: (request: FakeRequest) => FakeAnswer } {
  let next = 0
  return { answer: () => ({ body: pages[next++] ?? {} }) }
}

describe('who may push, where GitHub does not say it with the reviews,', () => {
  const path = ['repository', 'pullRequest', 'reviews', 'nodes', 0, 'authorCanPushToRepository']
  const by = (login: string, state: ReviewNode['state'] = 'APPROVED', day = 2): ReviewNode => {
    const submittedAt = `2026-01-0${day}T00:00:00Z`
    const { authorCanPushToRepository: _, ...unsaid } = review({
      author: { __typename: 'User', login },
      state,
      submittedAt,
    })
    return unsaid
  }

  /** GitHub with these reviews, and these permissions by login; everybody else is not known to it. */
  function refusing(reviews: readonly ReviewNode[], permissions: Readonly<Record<string, string>> = {}) {
    return fakeGithub((request) => {
      const login = /\/collaborators\/([^/]+)\/permission$/.exec(request.url)?.[1]
      if (login !== undefined) {
        const permission = permissions[login]
        return permission === undefined ? { status: 404, body: { message: 'Not Found' } } : { body: { permission } }
      }
      const { withRights } = variablesOf(request)
      const pullRequest = node({ reviews: page(withRights === true ? [null] : reviews) })
      const errors = withRights === true ? { errors: [{ type: 'FORBIDDEN', message: 'No', path }] } : {}
      return { body: { data: { repository: { pullRequest } }, ...errors } }
    })
  }

  const asked = ({ requests }: FakeGithub): readonly string[] =>
    requests.flatMap(({ url }) => /\/collaborators\/([^/]+)\//.exec(url)?.[1] ?? [])

  test('is asked person by person', async () => {
    const github = refusing([by('rita'), by('leo'), by('eve')], { rita: 'write', leo: 'read' })
    const { reviews } = await readPullRequest(github.client, place)
    expect(reviews.map(({ author, canWrite }) => [author.login, canWrite])).toEqual([
      ['rita', true],
      ['leo', false],
      ['eve', false],
    ])
  })

  test('is asked once in a run, and the refused question not again', async () => {
    const github = refusing([by('rita')], { rita: 'admin' })
    const rights = new Rights(github.client, place)
    for (let times = 0; times < 3; times += 1) await readPullRequest(github.client, place, rights)
    expect(github.requests.map(({ method }) => method)).toEqual(['POST', 'POST', 'GET', 'POST', 'POST'])
    expect((await readPullRequest(github.client, place, rights)).reviews[0]?.canWrite).toBe(true)
  })

  test('is asked of four at most, of the latest last words first, and of no bot', async () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f', 'gone'].map((login, index) => by(login, 'APPROVED', index + 1))
    const github = refusing(
      [...people, by('gone', 'DISMISSED', 8), by('talks', 'COMMENTED', 8), by('x[bot]', 'APPROVED', 9)],
      Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'gone', 'talks', 'x[bot]'].map((login) => [login, 'write'])),
    )
    const { reviews } = await readPullRequest(github.client, place)
    expect([...asked(github)].sort()).toEqual(['c', 'd', 'e', 'f'])
    expect(reviews.filter(({ canWrite }) => canWrite).map(({ author }) => author.login)).toEqual(['c', 'd', 'e', 'f'])
  })

  test('is nobody where that is refused too, and a failure where GitHub is down', async () => {
    const github = refusing([by('rita')])
    expect((await readPullRequest(github.client, place)).reviews[0]?.canWrite).toBe(false)
    const down = fakeGithub((request) =>
      request.url.includes('/collaborators/') ? { status: 500, body: {} } : { body: refusedBody(request) },
    )
    const refusedBody = (request: FakeRequest) => {
      const { withRights } = variablesOf(request)
      return withRights === true
        ? { data: { repository: { pullRequest: node({ reviews: page([null]) }) } }, errors: [{ message: 'No', path }] }
        : { data: { repository: { pullRequest: node({ reviews: page([by('rita')]) }) } } }
    }
    await expect(readPullRequest(down.client, place)).rejects.toThrow('status 500')
  })
})

test('200 reviews are one request: the list is read from both ends', async () => {
  const all = Array.from({ length: 150 }, (_, index) =>
    review({ url: `https://github.example/r/${index}`, submittedAt: new Date(index * 1_000).toISOString() }),
  )
  const github = fakeGithub(() => ({
    body: {
      data: {
        repository: {
          pullRequest: node({
            reviews: { ...page(all.slice(0, 100), 'r1'), totalCount: 150 },
            latest: { nodes: all.slice(50) },
          }),
        },
      },
    },
  }))
  const state = await readPullRequest(github.client, place)
  expect(state.reviews.map(({ url }) => url)).toEqual(all.map(({ url }) => url))
  expect(github.requests).toHaveLength(1)
})

test('a page that shows no longer who may push stops the run', async () => {
  const path = ['repository', 'pullRequest', 'reviews', 'nodes', 0, 'authorCanPushToRepository']
  const github = fakeGithub(
    answers(
      { data: { repository: { pullRequest: node({ reviews: page([review()], 'r1') }) } } },
      { data: { repository: { pullRequest: node() } }, errors: [{ type: 'FORBIDDEN', message: 'No', path }] },
    ).answer,
  )
  await expect(readPullRequest(github.client, place)).rejects.toThrow('GitHub no longer shows who may push: run again.')
  expect(github.requests).toHaveLength(2)
})

test('of more than 200 reviews the middle is asked for', async () => {
  const all = Array.from({ length: 250 }, (_, index) =>
    review({ url: `https://github.example/r/${index}`, submittedAt: new Date(index * 1_000).toISOString() }),
  )
  const pageAt = (from: number, cursor: string | null) => ({
    ...page(all.slice(from, from + 100), cursor),
    totalCount: 250,
  })
  const github = fakeGithub((request) => {
    const { reviewsAfter } = variablesOf(request)
    const reviews =
      reviewsAfter === null ? pageAt(0, 'r1') : reviewsAfter === 'r1' ? pageAt(100, 'r2') : pageAt(200, null)
    const latest = reviewsAfter === null ? { latest: { nodes: all.slice(150) } } : {}
    return { body: { data: { repository: { pullRequest: node({ reviews, ...latest }) } } } }
  })
  const state = await readPullRequest(github.client, place)
  expect(state.reviews.map(({ url }) => url)).toEqual(all.map(({ url }) => url))
  expect(github.requests).toHaveLength(2)
})

test('further pages are asked for only where there are some', async () => {
  const { last: _, ...bare } = node()
  const github = fakeGithub(
    answers(
      {
        data: {
          repository: {
            pullRequest: node({
              commits: { ...page([commit(1, ['ana'], 'ana')], 'c1'), totalCount: 2 },
              reviews: page([review()], 'r1'),
            }),
          },
        },
      },
      {
        data: {
          repository: {
            pullRequest: {
              ...bare,
              commits: { ...page([commit(2, ['bo'], 'bo')]), totalCount: 2 },
              reviews: page([review()], 'r2'),
            },
          },
        },
      },
      { data: { repository: { pullRequest: { ...bare, reviews: page([review({ state: 'CHANGES_REQUESTED' })]) } } } },
    ).answer,
  )
  const state = await readPullRequest(github.client, place)
  expect(state.commits.map(({ people }) => people)).toEqual([['ana'], ['bo']])
  expect(state.commitsComplete).toBe(true)
  expect(state.reviews.map((each) => each.state)).toEqual(['APPROVED', 'APPROVED', 'CHANGES_REQUESTED'])
  const asked = github.requests.map((request) => {
    const { withCommits, commitsAfter, withReviews, reviewsAfter, withThreads } = variablesOf(request)
    return [withCommits, commitsAfter, withReviews, reviewsAfter, withThreads]
  })
  expect(asked).toEqual([
    [true, null, true, null, true],
    [true, 'c1', true, 'r1', false],
    [false, null, true, 'r2', false],
  ])
})

test('a list without an end is given up', async () => {
  const github = fakeGithub(() => ({
    body: { data: { repository: { pullRequest: node({ reviews: page([], 'again') }) } } },
  }))
  await expect(readPullRequest(github.client, place)).rejects.toThrow(
    'more commits, reviews or comments than docgate can read',
  )
  expect(github.requests).toHaveLength(20)
})

describe('a list that is not whole stops the run', () => {
  const reviewAt = (index: number): ReviewNode =>
    review({ url: `https://github.example/r/${index}`, submittedAt: new Date(index * 1_000).toISOString() })
  const all = Array.from({ length: 250 }, (_, index) => reviewAt(index))
  const threads = Array.from({ length: 150 }, (_, index) => thread(String(index), `Comment ${index}.`))
  const reviews = (nodes: readonly ReviewNode[], cursor: string | null) => ({ ...page(nodes, cursor), totalCount: 250 })
  const comments = (nodes: readonly ThreadNode[], cursor: string | null) => ({
    ...page(nodes, cursor),
    totalCount: 150,
  })
  const firstReviews = { reviews: reviews(all.slice(0, 100), 'r1'), latest: { nodes: all.slice(150) } }
  const firstComments = { reviewThreads: comments(threads.slice(0, 100), 't1') }
  const further = (more: Partial<PullRequestNode>): object => {
    const { last: _, commits: __, reviews: ___, reviewThreads: ____, ...bare } = node()
    return { data: { repository: { pullRequest: { ...bare, ...more } } } }
  }

  test.each<[string, Partial<PullRequestNode>, readonly Partial<PullRequestNode>[], string]>([
    [
      'the first page of reviews in the place of the second',
      firstReviews,
      [{ reviews: reviews(all.slice(0, 100), 'r2') }],
      'GitHub lists 200 of 250 reviews of the pull request',
    ],
    [
      'a page of reviews cut short',
      firstReviews,
      [{ reviews: reviews(all.slice(100, 120), 'r2') }, { reviews: reviews(all.slice(200), null) }],
      'GitHub lists 220 of 250 reviews of the pull request',
    ],
    [
      'a single page of reviews, which the other end knows more of than its number allows',
      { reviews: { ...page(all.slice(0, 1)), totalCount: 3 }, latest: { nodes: all.slice(2, 3) } },
      [],
      'GitHub lists 2 of 3 reviews of the pull request',
    ],
    [
      'the first page of comments in the place of the second',
      firstComments,
      [{ reviewThreads: comments(threads.slice(0, 100), null) }],
      'GitHub lists 100 of 150 comments of the pull request',
    ],
    [
      'an empty second page of comments',
      firstComments,
      [{ reviewThreads: comments([], null) }],
      'GitHub lists 100 of 150 comments of the pull request',
    ],
  ])('%s', async (_, first, rest, sentence) => {
    const pages = [{ data: { repository: { pullRequest: node(first) } } }, ...rest.map(further)]
    await expect(readPullRequest(fakeGithub(answers(...pages).answer).client, place)).rejects.toThrow(sentence)
  })

  test('but a single page is taken at its word: GitHub may count what it does not show', async () => {
    const list = { reviews: { ...page(all.slice(0, 2)), totalCount: 3 }, latest: { nodes: all.slice(0, 2) } }
    const pullRequest = node({ ...list, reviewThreads: { ...page(threads.slice(0, 1)), totalCount: 2 } })
    const github = fakeGithub(() => ({ body: { data: { repository: { pullRequest } } } }))
    expect((await readPullRequest(github.client, place)).reviews).toHaveLength(2)
  })

  test('and what the other end has is taken from there', async () => {
    const list = { reviews: { ...page(all.slice(0, 1)), totalCount: 2 }, latest: { nodes: all.slice(0, 2) } }
    const github = fakeGithub(() => ({ body: { data: { repository: { pullRequest: node(list) } } } }))
    expect((await readPullRequest(github.client, place)).reviews).toHaveLength(2)
  })
})
