/** How requests travel: straight and over one connection, or by the proxy that the runner names. */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { followingRenames, openTransport, type RawAnswer } from '../../src/github/transport.ts'

let server: Server
let url = ''
/** Requests as they came in. */
let seen: IncomingMessage[]
/** What a proxy was asked to lead to. */
let led: string[]

beforeEach(async () => {
  seen = []
  led = []
  server = createServer((request, response) => {
    seen.push(request)
    response.setHeader('x-seen', String(seen.length)).end('{"login":"ana"}')
  })
  server.on('connect', (request, socket) => {
    led.push(request.url ?? '')
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  url = `http://127.0.0.1:${address.port}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

describe('without a proxy', () => {
  test('a request goes straight there, as it is, and a second one over the same connection', async () => {
    const fetch = await openTransport({ HTTP_PROXY: '' })
    for (const times of [1, 2]) {
      const answer = await fetch(`${url}/user?a=b`, { method: 'POST', headers: { 'x-test': 'yes' }, body: 'text' })
      if (!(answer instanceof Object) || !('text' in answer) || typeof answer.text !== 'function')
        throw new Error('no answer')
      expect(await answer.text()).toBe('{"login":"ana"}')
      expect(seen).toHaveLength(times)
    }
    expect(seen.map((each) => [each.method, each.url, each.headers['x-test']])).toEqual([
      ['POST', '/user?a=b', 'yes'],
      ['POST', '/user?a=b', 'yes'],
    ])
    expect(seen[1]?.socket).toBe(seen[0]?.socket)
  })

  test('a request can be given up', async () => {
    const fetch = await openTransport({})
    await expect(fetch(url, { signal: AbortSignal.abort() })).rejects.toThrow('aborted')
    expect(seen).toEqual([])
  })

  test('what is encrypted goes the encrypted way', async () => {
    const fetch = await openTransport({})
    // The server here speaks no TLS: with the agent for `http:` there would be no question of that.
    await expect(fetch(url.replace('http:', 'https:'), {})).rejects.toThrow(/SSL|TLS|EPROTO|wrong version|hang up/i)
  })
})

describe('a repository that was renamed', () => {
  const moved = (status: number, location: string | null): RawAnswer => ({
    status,
    headers: { get: (name) => (name === 'location' ? location : null) },
  })
  const from = 'https://github.example/repos/acme/docs/statuses/1'
  const follow = async (...answers: readonly RawAnswer[]) => {
    const left = [...answers]
    const asked: (readonly (string | undefined)[])[] = []
    const request = followingRenames(async (target, { method, redirect, body }) => {
      asked.push([method, target, redirect, body])
      return left.shift() ?? moved(500, null)
    })
    const answer = await request(from, { method: 'POST', body: '{}' })
    return { asked, status: answer.status }
  }
  const first = ['POST', from, 'manual', '{}']

  test.each([301, 302, 307, 308])('is followed with the same method and body: %d', async (status) => {
    const { asked, status: last } = await follow(moved(status, '/repositories/9/statuses/1'), moved(201, null))
    expect(asked).toEqual([first, ['POST', 'https://github.example/repositories/9/statuses/1', 'manual', '{}']])
    expect(last).toBe(201)
  })

  test.each<[string, RawAnswer]>([
    ['an answer that leads nowhere', moved(302, null)],
    ['an answer that is none of these, with an address', moved(201, '/repositories/9')],
    ['no longer what was there before', moved(304, null)],
  ])('is not %s', async (_, answer) => {
    expect(await follow(answer)).toEqual({ asked: [first], status: answer.status })
  })

  test('is followed once, and to no other host', async () => {
    const again = await follow(moved(301, '/a'), moved(301, '/b'), moved(201, null))
    expect([again.asked.length, again.status]).toEqual([2, 301])
    await expect(follow(moved(301, 'https://evil.example/a'))).rejects.toThrow('it leads to another host')
    await expect(follow(moved(301, '//evil.example/a'))).rejects.toThrow('it leads to another host')
  })
})

describe('with a proxy', () => {
  const before = process.env['https_proxy']
  afterEach(() => {
    if (before === undefined) delete process.env['https_proxy']
    else process.env['https_proxy'] = before
  })

  test('a request goes there, whichever variable names it', async () => {
    // The proxy is looked up once for a process, when the transport is loaded.
    process.env['https_proxy'] = url
    const fetch = await openTransport({ https_proxy: url })
    await expect(fetch('https://github.example:8080/user', { method: 'GET' })).rejects.toThrow('fetch failed')
    expect(led).toEqual(['github.example:8080'])
    expect(seen).toEqual([])
    for (const name of ['HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'])
      expect(await openTransport({ [name]: url })).toBe(fetch)
    expect(await openTransport({ all_proxy: url })).not.toBe(fetch)
  })
})

describe('where GitHub leads elsewhere', () => {
  const here = 'https://github.example/api/repos/acme/docs/statuses/a1'
  const write = { method: 'POST', headers: { authorization: 'token secret' }, body: '{}' }

  function leading(...answers: readonly { readonly status: number; readonly location?: string }[]) {
    const asked: { readonly url: string; readonly init: object }[] = []
    const fetch = followingRenames(async (at, init) => {
      asked.push({ url: at, init })
      const { status = 200, location = null } = answers[asked.length - 1] ?? {}
      return { status, headers: { get: (name) => (name === 'location' ? location : null) } }
    })
    return { fetch, asked }
  }

  test.each([301, 302, 307, 308])('a write goes there as the write that it is (%d)', async (status) => {
    const moved = 'https://github.example/api/repositories/7/statuses/a1'
    const { fetch, asked } = leading({ status, location: moved }, { status: 201 })
    expect((await fetch(here, write)).status).toBe(201)
    const init = { ...write, redirect: 'manual' }
    expect(asked).toEqual([
      { url: here, init },
      { url: moved, init },
    ])
  })

  test('an address without a host is of the same host', async () => {
    const { fetch, asked } = leading({ status: 307, location: '/api/repositories/7?page=2' })
    await fetch(here, write)
    expect(asked[1]?.url).toBe('https://github.example/api/repositories/7?page=2')
  })

  test.each([
    ['to another host', 'https://elsewhere.example/api'],
    ['to another port', 'https://github.example:8443/api'],
    ['to no encryption', 'http://github.example/api'],
    ['to another host without a protocol', '//elsewhere.example/api'],
    ['to a name of the same beginning', 'https://github.example.elsewhere/api'],
  ])('the token goes nowhere: %s', async (_, location) => {
    const { fetch, asked } = leading({ status: 302, location })
    await expect(fetch(here, write)).rejects.toThrow('it leads to another host')
    expect(asked).toHaveLength(1)
  })

  test.each([
    [
      'that leads on again, for a second time',
      [
        { status: 307, location: here },
        { status: 307, location: here },
      ],
      307,
      2,
    ],
    ['that leads, but nowhere', [{ status: 301 }], 301, 1],
    ['that asks for a read in place of a write', [{ status: 303, location: here }], 303, 1],
    ['that has nothing new', [{ status: 304, location: here }], 304, 1],
    ['that was made, with an address', [{ status: 201, location: 'https://elsewhere.example/1' }], 201, 1],
  ])('an answer %s is handed on as it is', async (_, answers, status, times) => {
    const { fetch, asked } = leading(...answers)
    expect((await fetch(here, write)).status).toBe(status)
    expect(asked).toHaveLength(times)
  })

  test('through the transport itself a POST stays a POST', async () => {
    server.removeAllListeners('request')
    const bodies: string[] = []
    server.on('request', (request, response) => {
      seen.push(request)
      request.on('data', (chunk) => bodies.push(String(chunk)))
      request.on('end', () => {
        if (request.url === '/old') response.writeHead(301, { location: '/new' }).end()
        else response.writeHead(201, { 'content-type': 'application/json' }).end('{}')
      })
    })
    const fetch = followingRenames(await openTransport({}))
    expect((await fetch(`${url}/old`, { method: 'POST', body: '{"state":"success"}' })).status).toBe(201)
    expect(seen.map(({ method, url: path }) => `${method} ${path}`)).toEqual(['POST /old', 'POST /new'])
    expect(bodies).toEqual(['{"state":"success"}', '{"state":"success"}'])
  })
})
