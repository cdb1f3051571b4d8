import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Answer, Breakdown, Request } from './exchange.ts'

/** Reads a request. A body that is no JSON is kept as the `SyntaxError` it gives, to be refused later. */
export async function readRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://127.0.0.1')
  return {
    method: incoming.method ?? 'GET',
    pathname,
    query: searchParams,
    headers: incoming.headers,
    body: parsed(Buffer.concat(chunks).toString('utf8')),
  }
}

function parsed(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    return new SyntaxError('Problems parsing JSON', { cause: error })
  }
}

/** The secret of an `Authorization` header, `null` without one. */
export function secretOf({ headers }: Request): string | null {
  return /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? null
}

/** The headers of every answer of GitHub's. */
export function standardHeaders(answer: Answer, count: number): Readonly<Record<string, string>> {
  return {
    ...(answer.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    'x-github-request-id': `STANDIN:${count.toString(16).padStart(4, '0').toUpperCase()}`,
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': '2022-11-28',
  }
}

/** Sends an answer, as far as the connection holds. Without an answer there is nothing to send. */
export function send(
  outgoing: ServerResponse,
  answer: Answer | null,
  headers: Readonly<Record<string, string>>,
  breakdown: Breakdown | null,
): void {
  const { socket } = outgoing.req
  if (breakdown === 'hang') {
    // Says no more than that the request is under way: a test need not sit out how long docgate waits for more.
    outgoing.writeProcessing()
    return
  }
  if (answer === null || breakdown === 'lost') {
    socket.destroy()
    return
  }
  const bytes = bytesOf(answer.body)
  if (breakdown === 'cut') {
    outgoing.writeHead(answer.status, { ...headers, 'content-length': String(bytes?.length ?? 0) })
    outgoing.write(bytes?.subarray(0, bytes.length / 2) ?? '', () => socket.destroy())
    return
  }
  outgoing.writeHead(answer.status, headers)
  outgoing.end(bytes)
}

function bytesOf(body: unknown): Uint8Array | undefined {
  if (body === undefined || body instanceof Uint8Array) return body
  return Buffer.from(JSON.stringify(body))
}

/** Port of a listening server. Throws where it listens on none. */
export function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the stand-in has no port')
  return address.port
}
