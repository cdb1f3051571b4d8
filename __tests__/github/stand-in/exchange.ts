import type { IncomingHttpHeaders } from 'node:http'
import type { Token } from './accounts.ts'
import type { JsonRecord } from './json.ts'

/** A request as the stand-in got it. */
export interface Request {
  readonly method: string
  /** Without the query, still encoded. */
  readonly pathname: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  /** Parsed JSON; `undefined` where there was no body. */
  readonly body: unknown
}

/** What goes back. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON; bytes as they are; `undefined` for none. */
  readonly body?: unknown
}

/** One request and its answer, for the log. */
export interface Exchange {
  readonly method: string
  /** With the query, as it was asked for. */
  readonly path: string
  readonly requestHeaders: IncomingHttpHeaders
  readonly requestBody: unknown
  /** 0 where the connection was cut by a fault. */
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly answer: unknown
  /** Login behind the token. */
  readonly account: string | null
  /** Whether the answer came from the `fault` hook. */
  readonly fault: boolean
  /** How long the answer took, in milliseconds. */
  readonly milliseconds: number
}

/**
 * What happens to the connection. `reset` cuts it and `hang` lets it wait for ever, after the word that it is under way
 * (status 102), both before anything is done; `lost` cuts it once all is done, before the answer, and `cut` in the middle
 * of that.
 */
export type Breakdown = 'cut' | 'hang' | 'lost' | 'reset'

/** What a test wants to happen: an answer in place of GitHub's, what becomes of that, or of the connection. */
export type Fault = Answer | Breakdown | ((answer: Answer) => Answer)

/** The answer that is made, `null` where nothing is done at all. */
export async function answerDespite(fault: Fault | null, answer: () => Promise<Answer>): Promise<Answer | null> {
  if (fault === null || fault === 'cut' || fault === 'lost') return answer()
  if (fault === 'hang' || fault === 'reset') return null
  return typeof fault === 'function' ? fault(await answer()) : fault
}

const documentation = 'https://docs.github.com/rest'

/** An answer that says no, in GitHub's shape. Thrown by handlers. */
export class Refusal extends Error {
  readonly answer: Answer

  constructor(status: number, message: string, more: JsonRecord = {}) {
    super(message)
    this.answer = { status, body: { message, ...more, documentation_url: documentation, status: String(status) } }
  }
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found')
}

/** 422 as most of the API gives it: which field of which resource, and why. */
export function invalid(resource: string, field: string, message: string): Refusal {
  return new Refusal(422, 'Validation Failed', { errors: [{ resource, code: 'custom', field, message }] })
}

/** 422 as the reviews API gives it: sentences. */
export function unprocessable(...errors: readonly string[]): Refusal {
  return new Refusal(422, 'Unprocessable Entity', { errors })
}

export function forbidden(): Refusal {
  return new Refusal(403, 'Resource not accessible by integration')
}

/** Who asks; `null` without a token. */
export type Account = Token | null
