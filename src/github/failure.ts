import type { Octokit } from '@octokit/core'
import { RequestError } from '@octokit/request-error'
import { visible } from '../report/visible.ts'

/**
 * Says in one sentence that a request failed at a rate limit, and when it is lifted; `null` where it failed otherwise.
 * The signs are GitHub's: status 429, status 403 with `retry-after`, with no requests remaining or with its words; in
 * GraphQL an error of type `RATE_LIMITED` with status 200.
 */
export function rateLimitReason(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  const headers = headersOf(error)
  if (!isRateLimit(error, headers)) return null
  const seconds = Number(headers['retry-after'])
  if (seconds > 0) return `GitHub's rate limit is reached: run again in ${seconds} seconds.`
  const reset = Number(headers['x-ratelimit-reset'])
  if (headers['x-ratelimit-remaining'] === '0' && reset > 0) {
    const time = new Date(reset * 1000).toISOString().slice(11, 16)
    return `GitHub's rate limit is used up: run again after ${time} UTC.`
  }
  return "GitHub's rate limit is reached: run again later."
}

/** Says in one sentence that GitHub is down, can't be reached or does not know the token; `null` for all else. */
export function failureReason(error: unknown): string | null {
  if (!(error instanceof RequestError)) return null
  const { host } = addressOf(error)
  if (error.response === undefined) return `${host} cannot be reached: ${error.message}.`
  if (error.response.status < 400)
    return `${host} gave an answer that cannot be read, several times (${error.message}): run again later.`
  if (error.status >= 500) return `${host} answered with status ${error.status}, several times: run again later.`
  if (error.status === 401) return `${host} does not accept the token: check "github-token".`
  return null
}

/**
 * Says in one sentence what was asked for and what GitHub answered, where nothing better is known; `null` where it was
 * no answer. GitHub's words may be a whole page where a proxy speaks for it.
 */
export function answerReason(error: unknown): string | null {
  if (!(error instanceof RequestError)) return null
  const { request, status, message } = error
  const { pathname } = addressOf(error)
  const advice = status === 403 || status === 404 ? "check the job's permissions, or run again" : 'run again later'
  return `GitHub answered ${request.method} ${pathname} with status ${status} (${visible(message, 200)}): ${advice}.`
}

/** Where a request went. The retry plugin makes an error of its own, which has path and base apart. */
function addressOf({ request }: RequestError): URL {
  const { url, baseUrl }: { readonly url: string; readonly baseUrl?: string } = request
  return new URL(url, baseUrl)
}

/**
 * An Octokit plugin. GitHub documents `retry-after` as the sign of its secondary limit, and a minute's wait for status
 * 429 without it; the throttling plugin goes by the words of the message alone, so they are added. Must be registered
 * before that plugin.
 */
export function namesSecondaryLimit(octokit: Octokit): Record<string, never> {
  octokit.hook.error('request', (error) => {
    if (error instanceof RequestError && (error.status === 403 || error.status === 429)) {
      const named = /\bsecondary rate\b/i.test(error.message)
      const headers = headersOf(error)
      const isUsedUp = headers['x-ratelimit-remaining'] === '0'
      const isSecondary = headers['retry-after'] !== undefined || (error.status === 429 && !isUsedUp)
      if (isSecondary && !named) error.message += ' (secondary rate limit)'
    }
    throw error
  })
  return {}
}

type Headers = Readonly<Record<string, string | number | undefined>>

function isRateLimit(error: Error, headers: Headers): boolean {
  if (!(error instanceof RequestError)) return error.message === 'GraphQL Rate Limit Exceeded'
  if (error.status !== 403) return error.status === 429
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /\brate limit\b/i.test(error.message)
  )
}

function headersOf(error: Error): Headers {
  if (error instanceof RequestError) return error.response?.headers ?? {}
  // The throttling plugin throws a plain error for GraphQL, with the response on it.
  const response: unknown = 'response' in error ? error.response : null
  if (typeof response !== 'object' || response === null || !('headers' in response)) return {}
  const { headers } = response
  return typeof headers === 'object' && headers !== null ? Object.fromEntries(Object.entries(headers)) : {}
}
