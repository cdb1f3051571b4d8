import { expect, test } from '@jest/globals'
import { readPullRequest } from '../../src/github/pull-request.ts'
import { type FakeAnswer, type FakeRequest, fakeGithub, variablesOf } from '../source/fake-github.ts'
import { commit, head, node, page, review } from '../source/pull-request-node.ts'

const place = { owner: 'acme', repo: 'docs', number: 7, statusContext: 'docgate', marker: '<!-- docgate review -->' }

function answers(...pages: readonly object[]): { answer: (request: FakeRequest) => FakeAnswer } {
  let next = 0
  return { answer: () => ({ body: pages[next++] ?? {} }) }
}

test('who may push is not asked again where it is refused, and then nobody may', async () => {
  const path = ['repository', 'pullRequest', 'reviews', 'nodes', 0, 'authorCanPushToRepository']
  const refused = {
    data: { repository: { pullRequest: node({ reviews: page([null]) }) } },
    errors: [{ type: 'FORBIDDEN', message: 'No', path }],
  }
  const { authorCanPushToRepository: _, ...without } = review()
  const granted = { data: { repository: { pullRequest: node({ reviews: page([without]) }) } } }
  const github = fakeGithub(answers(refused, granted).answer)
  const state = await readPullRequest(github.client, place)
  expect(state.reviews).toEqual([
    { author: { login: 'rita', bot: false }, canWrite: false, state: 'APPROVED', commit: head },
  ])
  expect(
    github.requests.map((request) => {
      const { withRights } = variablesOf(request)
      return withRights
    }),
  ).toEqual([true, false])
})

test('further pages are asked for only where there are some', async () => {
  const { last: _, ...bare } = node()
  const github = fakeGithub(
    answers(
      {
        data: {
          repository: {
            pullRequest: node({
              commits: { totalCount: 2, ...page([commit(['ana'], 'ana')], 'c1') },
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
              commits: { totalCount: 2, ...page([commit(['bo'], 'bo')]) },
              reviews: page([review()], 'r2'),
            },
          },
        },
      },
      { data: { repository: { pullRequest: { ...bare, reviews: page([review({ state: 'CHANGES_REQUESTED' })]) } } } },
    ).answer,
  )
  const state = await readPullRequest(github.client, place)
  expect(state.committers).toEqual(['ana', 'bo'])
  expect(state.committersComplete).toBe(true)
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
  await expect(readPullRequest(github.client, place)).rejects.toThrow('more of this pull request than can be read')
  expect(github.requests).toHaveLength(20)
})
