/** How requests travel: straight and over one connection, or by the proxy that the runner names. */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openTransport } from '../../src/github/transport.ts'

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
