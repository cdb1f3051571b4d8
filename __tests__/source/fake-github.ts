import { type Client, createClient } from '../../src/github/client.ts'
import type { TimeBudget } from '../../src/github/time-budget.ts'

export interface FakeRequest {
  readonly method: string
  /** With host, path and query. */
  readonly url: string
  readonly headers: Headers
  readonly body: unknown
}

export interface FakeAnswer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** Sent as it is, in place of a body. */
  readonly text?: string
  /** There never is an answer: the request waits until it is given up. */
  readonly hangs?: true
  /** The connection breaks instead. */
  readonly breaks?: true
}

export interface FakeGithub {
  readonly client: Client
  readonly requests: readonly FakeRequest[]
  readonly log: readonly string[]
}

export const apiUrl = 'https://github.example/api/v3'

/** A client whose requests are answered by a function, so that a test says what GitHub says. A second lasts 10 ms. */
export function fakeGithub(answer: (request: FakeRequest) => FakeAnswer, time?: TimeBudget): FakeGithub {
  const requests: FakeRequest[] = []
  const log: string[] = []
  const client = createClient({
    token: 'secret',
    apiUrl,
    graphqlUrl: 'https://github.example/api/graphql',
    log: (line) => log.push(line),
    second: 10,
    ...(time !== undefined && { time }),
    fetch: async (input, init) => {
      const request = {
        method: init?.method ?? 'GET',
        url: String(input),
        headers: new Headers(init?.headers),
        body: typeof init?.body === 'string' ? JSON.parse(init.body) : null,
      }
      requests.push(request)
      const { status = 200, headers = {}, body, text, hangs, breaks } = answer(request)
      if (breaks) throw new Error('socket hang up')
      if (hangs) await givenUp(init.signal)
      return new Response(text ?? (body === undefined ? null : JSON.stringify(body)), {
        status,
        headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
      })
    },
  })
  return { client, requests, log }
}

/** Variables of a GraphQL request. */
export function variablesOf({ body }: FakeRequest): Readonly<Record<string, unknown>> {
  if (typeof body !== 'object' || body === null || !('variables' in body)) throw new Error('no variables')
  const { variables } = body
  if (typeof variables !== 'object' || variables === null) throw new Error('no variables')
  return Object.fromEntries(Object.entries(variables))
}

/** Ends when a request is given up, with what `fetch` throws then. */
function givenUp(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted'))))
}
