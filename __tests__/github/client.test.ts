import { describe, expect, test } from '@jest/globals'
import { RequestError } from '@octokit/request-error'
import { createClient } from '../../src/github/client.ts'
import { TimeBudget } from '../../src/github/time-budget.ts'
import { EnvironmentError } from '../../src/source/environment-error.ts'
import { apiUrl, type FakeAnswer, fakeGithub } from '../source/fake-github.ts'

const place = { owner: 'acme', repo: 'docs' }
const user = { body: { login: 'ana' } }

/** Answers with one after the other, and with the last one for ever. */
function inTurn(...answers: readonly FakeAnswer[]): () => FakeAnswer {
  let next = 0
  return () => answers[Math.min(next++, answers.length - 1)] ?? {}
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

describe('requests', () => {
  test('go to the addresses given, with the token and our name', async () => {
    const { client, requests } = fakeGithub(() => ({ body: { data: {} } }))
    await client.rest.git.getBlob({ ...place, file_sha: 'a1' })
    await client.query('query { viewer { login } }', { number: 1 })
    expect(requests.map(({ method, url }) => [method, url])).toEqual([
      ['GET', `${apiUrl}/repos/acme/docs/git/blobs/a1`],
      ['POST', 'https://github.example/api/graphql'],
    ])
    for (const { headers } of requests) {
      expect(headers.get('authorization')).toBe('token secret')
      expect(headers.get('user-agent')).toMatch(/^docgate /)
    }
    expect(requests[1]?.body).toEqual({ query: 'query { viewer { login } }', variables: { number: 1 } })
  })

  test('are logged by one line each, without the token', async () => {
    const { client, log } = fakeGithub(() => user)
    await client.rest.git.getBlob({ ...place, file_sha: 'a1' })
    expect(log).toEqual([expect.stringMatching(/^GET .*\/repos\/acme\/docs\/git\/blobs\/a1 - 200 /)])
    expect(log.join()).not.toContain('secret')
  })

  test('the first writes of a run do not wait for each other', async () => {
    const { client } = fakeGithub(() => ({ body: { data: {}, html_url: '' } }))
    const write = async () => {
      for (let index = 0; index < 5; index += 1) {
        await client.query('query { viewer { login } }', {})
        await client.rest.pulls.createReview({ ...place, pull_number: 1, body: 'x', event: 'COMMENT' })
        await client.rest.pulls.deleteReviewComment({ ...place, comment_id: index })
      }
    }
    // A machine with other work makes it slower, and nothing makes it faster.
    const taken = [await milliseconds(write), await milliseconds(write), await milliseconds(write)]
    expect(Math.min(...taken)).toBeLessThan(900)
  })
})

describe('a GraphQL answer', () => {
  const forbidden = { type: 'FORBIDDEN', message: 'Resource not accessible', path: ['a', 'b'] }

  test('with errors is an error', async () => {
    const { client } = fakeGithub(() => ({ body: { data: { a: null }, errors: [forbidden] } }))
    const query = client.query('query { a { b } }', {})
    const remedy = 'add "contents: read" and "pull-requests: write" to the job\'s permissions.'
    await expect(query).rejects.toThrow(
      new EnvironmentError(`GitHub refused a query: Resource not accessible: ${remedy}`),
    )
  })

  test('in part is asked for again, and said', async () => {
    const errors = [{ message: 'Something went wrong while executing your query.' }]
    const { client, requests } = fakeGithub(() => ({ body: { data: { a: null }, errors } }))
    await expect(client.query('query { a { b } }', {})).rejects.toThrow(
      /^github\.example gave an answer that cannot be read, several times \(Something went wrong/,
    )
    expect(requests).toHaveLength(3)
  })

  test('with errors that are tolerated comes with them', async () => {
    const { client } = fakeGithub(() => ({ body: { data: { a: null }, errors: [forbidden] } }))
    const answer = await client.query('query { a { b } }', {}, ({ path }) => path?.at(-1) === 'b')
    expect(answer).toEqual({ data: { a: null }, errors: [forbidden] })
  })

  test('with one error more than is tolerated is an error', async () => {
    const other = { type: 'FORBIDDEN', message: 'Another', path: ['c'] }
    const { client } = fakeGithub(() => ({ body: { data: { a: null }, errors: [forbidden, other] } }))
    const query = client.query('query { a { b } }', {}, ({ path }) => path?.at(-1) === 'b')
    await expect(query).rejects.toThrow('GitHub refused a query: Another')
  })

  test.each([{ data: null }, {}, { data: null, errors: [] }])('without data is an error: %j', async (body) => {
    const { client } = fakeGithub(() => ({ body }))
    await expect(client.query('query { a }', {}, () => true)).rejects.toThrow('GitHub gave an empty answer.')
  })
})

describe('a failure', () => {
  test.each([400, 403, 404, 409, 410, 422])('with status %d is not tried again', async (status) => {
    const { client, requests } = fakeGithub(() => ({ status, body: { message: 'No' } }))
    const error: unknown = await client.rest.git
      .getBlob({ ...place, file_sha: 'a1' })
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(RequestError)
    expect(error).toMatchObject({ status })
    expect(requests).toHaveLength(1)
  })

  test('with status 401 names the token', async () => {
    const { client, requests } = fakeGithub(() => ({ status: 401, body: { message: 'Bad credentials' } }))
    await expect(client.query('query { a }', {})).rejects.toThrow(
      'github.example does not accept the token: check "github-token".',
    )
    expect(requests).toHaveLength(1)
  })

  test('of the server is tried again', async () => {
    const { client, requests } = fakeGithub(inTurn({ status: 502, body: {} }, { body: { data: { a: 1 } } }))
    expect((await client.query('query { a }', {})).data).toEqual({ a: 1 })
    expect(requests).toHaveLength(2)
  })

  test('of the server that lasts is said', async () => {
    const { client, requests } = fakeGithub(() => ({ status: 503, body: {} }))
    await expect(client.rest.git.getBlob({ ...place, file_sha: 'a1' })).rejects.toThrow(
      'github.example answered with status 503, several times: run again later.',
    )
    expect(requests).toHaveLength(3)
  })

  test('that leads somewhere, without a word where, is one too', async () => {
    const { client } = fakeGithub(() => ({ status: 302, text: '' }))
    await expect(client.rest.git.getBlob({ ...place, file_sha: 'a1' })).rejects.toThrow(
      'github.example gave an answer that cannot be read, several times (it answers with status 302): run again later.',
    )
  })

  test('of the time is said, and nothing is asked any more', async () => {
    let now = 0
    const time = new TimeBudget(100, () => now)
    const asked: string[] = []
    const client = createClient({
      token: 'secret',
      apiUrl,
      graphqlUrl: 'https://github.example/api/graphql',
      log: () => {},
      time,
      second: 1,
      fetch: async (url) => {
        asked.push(url)
        now = 200
        return new Response('{"message":"Sorry"}', { status: 500, headers: { 'content-type': 'application/json' } })
      },
    })
    const sentence = 'GitHub was too slow: docgate gave up after 8 minutes. Run again later.'
    await expect(client.rest.git.getBlob({ ...place, file_sha: 'a1' })).rejects.toThrow(sentence)
    const before = asked.length
    await expect(client.query('query { a }', {})).rejects.toThrow(sentence)
    // Nor is there anything left to wait for.
    await client.pause(3_600)
    expect(asked).toHaveLength(before)
  })

  test('of the network is said', async () => {
    const client = createClient({
      token: 'secret',
      apiUrl,
      graphqlUrl: 'https://github.example/api/graphql',
      log: () => {},
      fetch: () => Promise.reject(new Error('connection refused')),
    })
    const create = client.rest.pulls.createReview({ ...place, pull_number: 1, request: { retries: 0 } })
    await expect(create).rejects.toThrow('github.example cannot be reached: connection refused.')
  })
})

describe('a rate limit', () => {
  const inAnHour = Math.floor(Date.now() / 1000) + 3600
  const message = 'You have exceeded a secondary rate limit.'

  test.each<[string, FakeAnswer, RegExp]>([
    [
      'used up',
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(inAnHour) },
        body: { message: 'API rate limit exceeded for installation.' },
      },
      /^GitHub's rate limit is used up: run again after \d\d:\d\d UTC\.$/,
    ],
    [
      'used up, by its status',
      {
        status: 429,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(inAnHour) },
        body: { message: 'API rate limit exceeded for installation.' },
      },
      /^GitHub's rate limit is used up: run again after \d\d:\d\d UTC\.$/,
    ],
    [
      'secondary, for long',
      { status: 403, headers: { 'retry-after': '120' }, body: { message } },
      /^GitHub's rate limit is reached: run again in 120 seconds\.$/,
    ],
    [
      'secondary, for long, in other words',
      { status: 429, headers: { 'retry-after': '61' }, body: { message: 'Too many requests' } },
      /^GitHub's rate limit is reached: run again in 61 seconds\.$/,
    ],
    [
      'of GraphQL',
      {
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(inAnHour) },
        body: { data: null, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
      },
      /^GitHub's rate limit is used up: run again after \d\d:\d\d UTC\.$/,
    ],
  ])('%s is not waited for, but said', async (_, answer, words) => {
    const { client, requests } = fakeGithub(() => answer)
    const error: unknown = await client.query('query { a }', {}).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(EnvironmentError)
    expect(error).toMatchObject({ message: expect.stringMatching(words) })
    expect(requests).toHaveLength(1)
  })

  test.each<[string, FakeAnswer]>([
    ['as GitHub words it', { status: 403, headers: { 'retry-after': '60' }, body: { message } }],
    ['by its header alone', { status: 429, headers: { 'retry-after': '60' }, body: { message: 'Too many requests' } }],
  ])('that is short is waited for: %s', async (_, answer) => {
    const { client, requests, log } = fakeGithub(inTurn(answer, { status: 201, body: {} }))
    const taken = await milliseconds(() =>
      client.rest.repos.createCommitStatus({ ...place, sha: 'a1', state: 'pending' }),
    )
    expect(requests).toHaveLength(2)
    expect(taken).toBeGreaterThan(550)
    expect(log).toContain('rate limit: waiting 60 seconds')
  })
})
