import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { breachesOf, pullRequestEvent, reviewEvent } from './contract.ts'
import type { Exchange } from './stand-in/exchange.ts'
import { isRecord, type JsonRecord } from './stand-in/json.ts'
import { type Sample, startSample } from './stand-in-fixture.ts'

let sample: Sample
beforeEach(async () => {
  sample = await startSample()
})
// Closing verifies, and these tests break the contract on purpose.
afterEach(() => sample.close().catch(() => undefined))

const base = '/repos/acme/flows'

/** Sends a request as it is, past every client. */
async function raw(method: string, path: string, body?: unknown): Promise<Exchange> {
  await fetch(`${sample.github.url}${path}`, {
    method,
    headers: { authorization: 'Bearer writer' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const last = sample.github.log.at(-1)
  if (last === undefined) throw new Error('nothing was logged')
  return last
}

function changed(exchange: Exchange, change: JsonRecord): Exchange {
  const answer = Array.isArray(exchange.answer) ? exchange.answer[0] : exchange.answer
  if (!isRecord(answer)) throw new Error('the answer is no object')
  const made = { ...answer, ...change }
  return { ...exchange, answer: Array.isArray(exchange.answer) ? [made] : made }
}

describe('the contract catches', () => {
  test.each([
    [
      'a misspelt property',
      { body: 'x', event: 'COMMENT', commitId: 'x' },
      'request must NOT have additional properties (commitId)',
    ],
    [
      'one in a comment',
      { comments: [{ path: 'a', body: 'b', lines: 1 }] },
      'request/comments/0 must NOT have additional properties (lines)',
    ],
    ['a wrong type', { comments: [{ path: 'a', body: 'b', line: '1' }] }, 'request/comments/0/line must be integer'],
    ['a word that is none', { event: 'COMMENTED' }, 'request/event must be equal to one of the allowed values'],
  ])('%s in a request', async (_, body, breach) => {
    expect(breachesOf(await raw('POST', `${base}/pulls/7/reviews`, body))).toContain(breach)
  })

  test('a missing property of a request', async () => {
    expect(breachesOf(await raw('POST', `${base}/statuses/${sample.head}`, { context: 'x' }))).toEqual([
      "request must have required property 'state'",
    ])
  })

  test('a query parameter that is none, and one of a wrong type', async () => {
    expect(breachesOf(await raw('GET', `${base}/pulls/7/files?perpage=3&page=x`))).toEqual([
      'query must NOT have additional properties (perpage)',
      'query/page must be integer',
    ])
  })

  test('an operation that GitHub does not have', async () => {
    expect(breachesOf(await raw('GET', `${base}/pulls/7/remarks`))).toEqual([
      `GET ${base}/pulls/7/remarks is no operation of GitHub's`,
    ])
  })

  test('an answer that lacks a property, has a wrong type, or one too many', async () => {
    const pull = await raw('GET', `${base}/pulls/7`)
    expect(breachesOf(pull)).toEqual([])
    expect(breachesOf(changed(pull, { number: '7' }))).toEqual(['answer 200/number must be integer'])
    expect(breachesOf(changed(pull, { number: undefined }))).toEqual([
      "answer 200 must have required property 'number'",
    ])
    expect(breachesOf(changed(pull, { headSha: 'x' }))).toEqual([
      'answer 200 must NOT have additional properties (headSha)',
    ])
    const files = await raw('GET', `${base}/pulls/7/files`)
    expect(breachesOf(changed(files, { status: 'deleted' }))).toEqual([
      'answer 200/0/status must be equal to one of the allowed values',
    ])
  })

  test('an answer with a status that is not described', async () => {
    const pull = await raw('GET', `${base}/pulls/7`)
    expect(breachesOf({ ...pull, status: 201 })[0]).toMatch(/^answer: status 201 is not described/)
    expect(breachesOf({ ...pull, status: 404 })).not.toEqual([])
  })

  test('null where GitHub never answers null, but not where it does in truth', async () => {
    await sample.octokit().rest.pulls.createReviewComment({
      owner: 'acme',
      repo: 'flows',
      pull_number: 7,
      commit_id: sample.head,
      path: 'docs/a.md',
      line: 10,
      side: 'RIGHT',
      body: 'x',
    })
    const comments = await raw('GET', `${base}/pulls/7/comments`)
    expect(breachesOf(changed(comments, { line: null, position: null }))).toEqual([])
    expect(breachesOf(changed(comments, { path: null }))).toEqual(['answer 200/0/path must be string'])
  })

  test('a GraphQL field, argument or variable that GitHub does not have', async () => {
    const breaches = async (query: string) => breachesOf(await raw('POST', '/graphql', { query }))
    expect(await breaches('{ viewer { login } }')).toEqual([])
    expect(await breaches('{ viewer { zzz } }')).toEqual(['request: Cannot query field "zzz" on type "User".'])
    expect(await breaches('{ viewer(x: 1) { login } }')).toEqual([
      'request: Unknown argument "x" on field "Query.viewer".',
    ])
    expect(await breaches('{ viewer')).toEqual([expect.stringMatching(/^request: Syntax Error/)])
    expect(breachesOf(await raw('POST', '/graphql', { question: 'x' }))).toEqual(['request: there is no query'])
  })

  test('a GraphQL field that GitHub has and the stand-in forgot', async () => {
    const query = '{ repository(owner: "acme", name: "flows") { stargazerCount } }'
    expect(breachesOf(await raw('POST', '/graphql', { query }))).toEqual([
      'answer: the stand-in does not know the field Repository.stargazerCount',
    ])
  })

  test('and closing says which exchange broke it', async () => {
    await raw('POST', `${base}/pulls/7/reviews`, { event: 'COMMENT', body: 'x', text: 'y' })
    await expect(sample.github.close()).rejects.toThrow(
      `1 of 1 exchanges broke GitHub's description:\nPOST ${base}/pulls/7/reviews -> 200\n  - request must NOT have additional properties (text)`,
    )
  })
})

describe('events', () => {
  test('hold the values of the stand-in in the frame of an example', async () => {
    const payload = await pullRequestEvent(sample.github, 7, 'synchronize')
    expect(payload).toMatchObject({
      action: 'synchronize',
      number: 7,
      pull_request: { number: 7, head: { sha: sample.head, ref: 'change' }, user: { login: 'ada' } },
      repository: { full_name: 'acme/flows', url: `${sample.github.url}${base}` },
    })
    // Only the example has these.
    expect(Object.keys(payload)).toEqual(expect.arrayContaining(['before', 'after']))
    const { id } = await sample.github.state.addReview({ pull: 7, author: 'bob', state: 'APPROVED' })
    expect(await reviewEvent(sample.github, id)).toMatchObject({
      action: 'submitted',
      review: { id, state: 'approved', body: null, user: { login: 'bob' }, commit_id: sample.head },
      sender: { login: 'bob' },
    })
  })

  test('show no example of what GitHub does not send', () => {
    expect(() => pullRequestEvent(sample.github, 7, 'painted')).toThrow(
      'GitHub shows no example of pull_request painted',
    )
  })
})
