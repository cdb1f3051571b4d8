/** What failed, in one sentence, and what to do about it. */
import { describe, expect, test } from '@jest/globals'
import { RequestError } from '@octokit/request-error'
import { answerReason, failureReason, rateLimitReason } from '../../src/github/failure.ts'

const url = 'https://github.example/api/v3/repos/acme/docs/pulls/7'

interface Answered {
  readonly headers?: Readonly<Record<string, string>>
  readonly message?: string
  readonly method?: 'GET' | 'POST'
  readonly path?: string
  readonly baseUrl?: string
  /** Status of the answer itself, where an error has another one. */
  readonly answered?: number
}

/** As Octokit throws it; `null`: there was no answer. */
function refused(status: number, answer: Answered | null = {}): RequestError {
  const { headers = {}, message = 'No', method = 'GET', path = url, baseUrl, answered = status } = answer ?? {}
  const request = { method, url: path, headers: {}, ...(baseUrl !== undefined && { baseUrl }) }
  const response = { status: answered, url, headers, data: {} }
  return new RequestError(message, status, answer === null ? { request } : { request, response })
}

/** As the throttling plugin throws what GraphQL says. */
function limited(response?: unknown): Error {
  return Object.assign(new Error('GraphQL Rate Limit Exceeded'), response === undefined ? {} : { response })
}

const reset = String(Date.UTC(2026, 0, 15, 9, 5) / 1_000)
const later = "GitHub's rate limit is reached: run again later."
const used = "GitHub's rate limit is used up: run again after 09:05 UTC."

describe('a rate limit', () => {
  test.each<[string, unknown, string | null]>([
    ['no error', 'GraphQL Rate Limit Exceeded', null],
    ['another error', new Error('No'), null],
    ['429', refused(429), later],
    [
      '429 that says how long',
      refused(429, { headers: { 'retry-after': '7' } }),
      "GitHub's rate limit is reached: run again in 7 seconds.",
    ],
    ['429 that says a date, which GitHub never does', refused(429, { headers: { 'retry-after': 'Thu' } }), later],
    [
      '403 that says how long',
      refused(403, { headers: { 'retry-after': '60' } }),
      "GitHub's rate limit is reached: run again in 60 seconds.",
    ],
    [
      '403 with nothing left',
      refused(403, { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset } }),
      used,
    ],
    [
      '403 with nothing left, and nobody says until when',
      refused(403, { headers: { 'x-ratelimit-remaining': '0' } }),
      later,
    ],
    ['403 in words', refused(403, { message: 'API rate limit exceeded for user.' }), later],
    [
      '403 with some left, and a word about it',
      refused(403, { headers: { 'x-ratelimit-remaining': '9', 'x-ratelimit-reset': reset }, message: 'Rate limit' }),
      later,
    ],
    ['403 for another reason', refused(403, { headers: { 'x-ratelimit-remaining': '9' } }), null],
    ['404', refused(404, { headers: { 'retry-after': '7' } }), null],
    ['GraphQL', limited({ headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset } }), used],
    ['GraphQL without an answer', limited(), later],
    ['GraphQL without an answer to speak of', limited(null), later],
    ['GraphQL without headers', limited({}), later],
    ['GraphQL with headers that are none', limited({ headers: null }), later],
  ])('%s', (_, error, sentence) => expect(rateLimitReason(error)).toBe(sentence))
})

describe('a failure', () => {
  test.each<[string, unknown, string | null]>([
    ['of something else', new Error('No'), null],
    ['without an answer', refused(500, null), 'github.example cannot be reached: No.'],
    [
      'of an answer that nobody can read',
      refused(502, { answered: 200, message: 'cut off' }),
      'github.example gave an answer that cannot be read, several times (cut off): run again later.',
    ],
    ['of the server', refused(503), 'github.example answered with status 503, several times: run again later.'],
    ['of the token', refused(401), 'github.example does not accept the token: check "github-token".'],
    ['that is an answer', refused(404), null],
    [
      'whose address is in two parts',
      refused(500, { path: '/graphql', baseUrl: 'https://ghe.example/api' }),
      'ghe.example answered with status 500, several times: run again later.',
    ],
  ])('%s', (_, error, sentence) => expect(failureReason(error)).toBe(sentence))
})

describe('an answer', () => {
  const said = (status: number, advice: string): string =>
    `GitHub answered POST /api/v3/repos/acme/docs/pulls/7 with status ${status} (No): ${advice}.`
  test.each<[string, unknown, string | null]>([
    ['is none', new Error('No'), null],
    ['of no permission', refused(403, { method: 'POST' }), said(403, "check the job's permissions, or run again")],
    ['of nothing there', refused(404, { method: 'POST' }), said(404, "check the job's permissions, or run again")],
    ['of anything else', refused(422, { method: 'POST' }), said(422, 'run again later')],
  ])('%s', (_, error, sentence) => expect(answerReason(error)).toBe(sentence))

  test('of a proxy is cut, and shows what it holds', () => {
    const page = refused(418, { message: `<html>\n::error::\u202e${'x'.repeat(300)}` })
    expect(answerReason(page)).toBe(
      `GitHub answered GET /api/v3/repos/acme/docs/pulls/7 with status 418 (<html> ::error::\\u{202E}${'x'.repeat(176)}…): run again later.`,
    )
  })
})
