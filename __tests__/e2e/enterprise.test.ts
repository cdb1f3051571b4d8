/** GitHub Enterprise Server: its addresses have a path, and nothing of docgate may know another host. */
import { createServer, type IncomingMessage } from 'node:http'
import { afterEach, expect, test } from '@jest/globals'
import { pullRequestEvent, reviewEvent } from '../github/contract.ts'
import { portOf } from '../github/stand-in/http.ts'
import type { Scene } from './runner.ts'
import { openWarmScene } from './warm.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

interface Door {
  /** Where everything is, `http://host:port`. */
  readonly url: string
  /** Paths that were asked for. */
  readonly paths: readonly string[]
}

/** Hands on what comes to `/api/v3` and `/api/graphql`, and answers nothing else: as Enterprise Server does. */
async function openDoor(github: string): Promise<Door> {
  const paths: string[] = []
  const server = createServer(async (incoming, outgoing) => {
    const path = incoming.url ?? '/'
    paths.push(path)
    const inner = path === '/api/graphql' ? '/graphql' : /^\/api\/v3(\/.*)$/.exec(path)?.[1]
    if (inner === undefined) return outgoing.writeHead(404).end()
    const answer = await fetch(`${github}${inner}`, {
      method: incoming.method ?? 'GET',
      headers: { ...headersOf(incoming), 'content-type': 'application/json' },
      ...(incoming.method === 'GET' ? {} : { body: await textOfRequest(incoming) }),
    })
    // What the answer links to stands below the path as well.
    const own = (text: string): string => text.replaceAll(github, `http://${incoming.headers.host}/api/v3`)
    const kept = [...answer.headers].filter(
      ([name]) => !['content-length', 'transfer-encoding', 'connection'].includes(name),
    )
    outgoing.writeHead(answer.status, Object.fromEntries(kept.map(([name, value]) => [name, own(value)])))
    return outgoing.end(own(await answer.text()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(() => resolve()))
  })
  return { url: `http://127.0.0.1:${portOf(server.address())}`, paths }
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const names = ['authorization', 'user-agent', 'accept'] as const
  return Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])))
}

async function textOfRequest(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

test('requests and links stay at the server of the run', async () => {
  const scene: Scene = await openWarmScene({ serverUrl: 'https://ghe.example' })
  closing.push(() => scene.close())
  const { standIn } = scene
  const door = await openDoor(standIn.url)
  const environment = {
    GITHUB_API_URL: `${door.url}/api/v3`,
    GITHUB_GRAPHQL_URL: `${door.url}/api/graphql`,
    GITHUB_ACTION_REPOSITORY: 'tools/docgate',
    GITHUB_ACTION_REF: 'v1',
  }
  const opened = await scene.act('pull_request', await pullRequestEvent(standIn, 12, 'opened'), { environment })
  expect(opened.outputs['conclusion']).toBe('failure')
  const { id } = await standIn.state.addReview({ pull: 12, author: 'rita', state: 'APPROVED' })
  const reviewed = await scene.act('pull_request_review', await reviewEvent(standIn, id), { environment })

  // All came through the door, none of it beside the two paths.
  expect(door.paths).toHaveLength(standIn.log.length)
  expect(door.paths.filter((path) => path !== '/api/graphql' && !path.startsWith('/api/v3/repos/'))).toEqual([])
  expect(door.paths).toContain('/api/graphql')

  const { reviews, comments, statuses } = standIn.state
  const said = [
    ...[...reviews, ...comments].map(({ body }) => body),
    ...statuses.map(({ targetUrl }) => targetUrl),
    ...[opened, reviewed].flatMap(({ stdout, summary, outputs }) => [stdout, summary, ...Object.values(outputs)]),
    ...standIn.log.map(({ requestBody }) => JSON.stringify(requestBody)),
  ].join('\n')
  const hosts = new Set(said.match(/https?:\/\/[^/\s)"'\]]+/g))
  expect([...hosts]).toEqual(['https://ghe.example'])
  expect(said).not.toMatch(/github\.com|github\.example/)
  expect(said).toContain('https://ghe.example/tools/docgate/blob/v1/docs/rules/')
})
