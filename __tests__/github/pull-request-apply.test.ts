import { describe, expect, test } from '@jest/globals'
import { applyPlan, UnclearError } from '../../src/github/apply.ts'
import type { ReviewPlan, WantedComment } from '../../src/github/review-plan.ts'
import { EnvironmentError } from '../../src/source/environment-error.ts'
import { apiUrl, type FakeAnswer, type FakeRequest, fakeGithub } from '../source/fake-github.ts'

const place = { owner: 'acme', repo: 'docs', number: 7, headSha: 'a'.repeat(40) }
const pull = `${apiUrl}/repos/acme/docs/pulls/7`
const page = 'https://github.example/r/1'
const nothing: ReviewPlan = {
  create: null,
  updateBody: null,
  updateDuplicates: [],
  addComments: [],
  updateComments: [],
  deleteComments: [],
}
const comment: WantedComment = {
  path: 'x.md',
  line: 9,
  startLine: null,
  body: 'text',
  bodyElsewhere: 'text',
  fingerprint: 'f'.repeat(20),
}

function apply(plan: Partial<ReviewPlan>, answer: (request: FakeRequest, count: number) => FakeAnswer = ok) {
  let count = 0
  const github = fakeGithub((request) => answer(request, ++count))
  return { result: applyPlan(github.client, place, { ...nothing, ...plan }), requests: github.requests }
}

function ok(): FakeAnswer {
  return { body: { html_url: page } }
}

test('an empty plan asks nothing', async () => {
  const { result, requests } = apply({})
  expect(await result).toEqual({ url: null, written: false, refused: null, commentsRefused: false })
  expect(requests).toEqual([])
})

test('a review is one request, with lines of the head side', async () => {
  const { result, requests } = apply({
    create: { body: 'body', comments: [comment, { ...comment, startLine: 4 }, { ...comment, startLine: 9 }] },
  })
  expect(await result).toEqual({ url: page, written: true, refused: null, commentsRefused: false })
  const one = { path: 'x.md', line: 9, side: 'RIGHT', body: 'text' }
  expect(requests.map(({ method, url, body }) => [method, url, body])).toEqual([
    [
      'POST',
      `${pull}/reviews`,
      {
        event: 'COMMENT',
        commit_id: place.headSha,
        body: 'body',
        comments: [one, { ...one, start_line: 4, start_side: 'RIGHT' }, one],
      },
    ],
  ])
})

test('changes go out one after the other', async () => {
  const { result, requests } = apply({
    updateBody: { id: 1, body: 'new' },
    updateDuplicates: [{ id: 2, body: 'see there' }],
    addComments: [comment],
    updateComments: [{ id: 5, body: 'other' }],
    deleteComments: [6],
  })
  expect(await result).toEqual({ url: page, written: true, refused: null, commentsRefused: false })
  expect(requests.map(({ method, url }) => `${method} ${url.replace(apiUrl, '')}`)).toEqual([
    'PUT /repos/acme/docs/pulls/7/reviews/1',
    'PUT /repos/acme/docs/pulls/7/reviews/2',
    'POST /repos/acme/docs/pulls/7/reviews',
    'PATCH /repos/acme/docs/pulls/comments/5',
    'DELETE /repos/acme/docs/pulls/comments/6',
  ])
})

describe('where GitHub says no', () => {
  const offDiff = { status: 422, body: { message: 'Unprocessable Entity', errors: ['Line could not be resolved'] } }

  test('to a comment off the diff, the review goes out without comments', async () => {
    const { result, requests } = apply({ create: { body: 'body', comments: [comment] } }, (_, count) =>
      count === 1 ? offDiff : ok(),
    )
    expect(await result).toEqual({ url: page, written: true, refused: null, commentsRefused: true })
    expect(requests[1]?.body).toMatchObject({ body: 'body', comments: [] })
    expect(requests).toHaveLength(2)
  })

  test('to the review itself, it throws', async () => {
    const { result, requests } = apply({ create: { body: 'body', comments: [] } }, () => offDiff)
    await expect(result).rejects.toThrow('Line could not be resolved')
    expect(requests).toHaveLength(1)
  })

  test('to further comments, the rest goes on', async () => {
    const { result } = apply({ addComments: [comment], deleteComments: [6] }, ({ method }) =>
      method === 'POST' ? offDiff : ok(),
    )
    expect(await result).toEqual({ url: null, written: true, refused: null, commentsRefused: true })
  })

  test.each([
    [403, { updateBody: { id: 1, body: 'new' }, addComments: [comment] }],
    [404, { addComments: [comment], deleteComments: [6] }],
  ])('to writing at all (%d), it names the permission and stops', async (status, plan) => {
    const { result, requests } = apply(plan, () => ({
      status,
      body: { message: 'Resource not accessible by integration' },
    }))
    expect(await result).toEqual({
      url: null,
      written: false,
      refused: expect.stringContaining('add "pull-requests: write" to the job\'s permissions'),
      commentsRefused: false,
    })
    expect(requests).toHaveLength(1)
  })

  test.each([
    ['Unable to create comment because issue is locked.', 'the conversation is locked'],
    ['Repository was archived so is read-only.', 'the repository is archived'],
  ])('because %j, it says so', async (message, words) => {
    const { result } = apply({ create: { body: 'body', comments: [] } }, () => ({ status: 403, body: { message } }))
    expect((await result).refused).toContain(words)
  })

  test('to a comment that somebody has deleted, all is well', async () => {
    const { result } = apply({ updateComments: [{ id: 5, body: 'x' }], deleteComments: [6] }, () => ({
      status: 404,
      body: { message: 'Not Found' },
    }))
    expect(await result).toEqual({ url: null, written: false, refused: null, commentsRefused: false })
  })

  test.each([
    ['a broken server', { status: 502, body: {} }, 'answered with status 502'],
    ['an answer cut off', { text: '{"html_url": "https://' }, 'an answer that cannot be read'],
  ])('by %s, the review is not posted twice, and nobody knows whether it was once', async (_, answer, words) => {
    const { result, requests } = apply({ create: { body: 'body', comments: [] } }, () => answer)
    const error: unknown = await result.catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(UnclearError)
    expect(error).toMatchObject({ kind: 'lost', message: expect.stringContaining(words) })
    expect(requests).toHaveLength(1)
  })

  test('by a limit for long, it is known that nothing was stored', async () => {
    const { result } = apply({ create: { body: 'body', comments: [] } }, () => ({
      status: 403,
      headers: { 'retry-after': '600' },
      body: { message: 'You have exceeded a secondary rate limit.' },
    }))
    const error: unknown = await result.catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(EnvironmentError)
    expect(error).not.toBeInstanceOf(UnclearError)
  })

  test('to a review that somebody has deleted, it is to be looked at again', async () => {
    const { result, requests } = apply({ updateBody: { id: 1, body: 'new' }, addComments: [comment] }, () => ({
      status: 404,
      body: { message: 'Not Found' },
    }))
    await expect(result).rejects.toMatchObject({ kind: 'gone', message: expect.stringContaining('(status 404)') })
    expect(requests).toHaveLength(1)
  })
})
