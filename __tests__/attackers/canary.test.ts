/** Secrets that lie beside docgate are looked for in everything that leaves it, also where it fails. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openScene, type Scene, token } from '../e2e/runner.ts'
import { pullRequestEvent } from '../github/contract.ts'
import type { Exchange, Fault, Request } from '../github/stand-in/exchange.ts'
import { type Attacked, type AttackOptions, attack, postedBy } from './attack.ts'
import { places } from './places.ts'

const canary = 'canary-0f9e8d7c6b5a'
const secrets = Object.fromEntries(
  [
    ...['GITHUB_TOKEN', 'GH_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'AWS_SECRET_ACCESS_KEY'],
    ...['NPM_TOKEN', 'NODE_AUTH_TOKEN', 'DATABASE_URL', 'INPUT_PASSWORD', 'DOCGATE_SECRET', 'SSH_PRIVATE_KEY', 'USER'],
  ].map((name) => [name, `${canary}-${name}`]),
)

interface Leak extends AttackOptions {
  readonly name: string
  readonly fault?: (request: Request) => Fault | null
  /** 0 is a run that went well. */
  readonly exitCode: number
}

/** An answer that says everything that was asked, the token included. */
const echo =
  (status: number, which: (request: Request) => boolean) =>
  (request: Request): Fault | null => {
    const body = { message: `You said: ${JSON.stringify(request)}`, errors: [JSON.stringify(request)] }
    return which(request) ? { status, body } : null
  }
const every = (): boolean => true
const writes = ({ method, pathname }: Request): boolean => method !== 'GET' && pathname !== '/graphql'
const debug = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true', DEBUG: '*', NODE_DEBUG: '' }

const leaks: readonly Leak[] = [
  { name: 'a run that goes well', exitCode: 0 },
  { name: 'debug mode', variables: debug, exitCode: 0 },
  { name: 'the token is not accepted, and told back', fault: echo(401, every), variables: debug, exitCode: 1 },
  { name: 'a request is wrong, and told back', fault: echo(400, every), variables: debug, exitCode: 1 },
  {
    name: 'a query is refused with what it asked',
    exitCode: 1,
    variables: debug,
    fault: (request) =>
      request.pathname === '/graphql'
        ? { status: 200, body: { data: null, errors: [{ message: JSON.stringify(request.headers) }] } }
        : null,
  },
  { name: 'no write is allowed, and told back', fault: echo(403, writes), variables: debug, exitCode: 0 },
  { name: 'no write is taken, and told back', fault: echo(422, writes), variables: debug, exitCode: 1 },
  { name: 'nothing is found, and told back', fault: echo(404, every), variables: debug, exitCode: 1 },
  { name: 'GitHub is down, and tells it back', fault: echo(500, every), variables: debug, exitCode: 1 },
  { name: 'connections break', fault: () => 'reset', variables: debug, exitCode: 1 },
  {
    name: 'an answer that docgate breaks at',
    fault: ({ pathname, headers }) =>
      pathname === '/graphql' ? { status: 200, body: { data: { repository: headers.authorization } } } : null,
    variables: debug,
    exitCode: 1,
  },
  {
    name: 'an answer that is no JSON',
    fault: ({ headers }) => ({
      status: 200,
      headers: { 'content-type': 'text/plain' },
      body: new TextEncoder().encode(`${headers.authorization}`),
    }),
    variables: debug,
    exitCode: 1,
  },
  { name: 'an input that is none', inputs: { 'fail-on': 'secret' }, exitCode: 1 },
]

const [place] = places.filter(({ name }) => name === 'messages, authors and addresses of commits')

interface Leaked {
  readonly scene: Scene
  readonly attacked: Attacked
}

async function leak({ fault, name: _, exitCode: __, ...options }: (typeof leaks)[number]): Promise<Leaked> {
  const scene = await openScene(place?.options)
  const event = { name: 'pull_request', payload: await pullRequestEvent(scene.standIn, 12, 'synchronize') }
  scene.standIn.setFault(fault ?? null)
  const home = scene.directory
  writeFileSync(join(home, '.gitconfig'), `[http]\n\textraheader = AUTHORIZATION: basic ${canary}-gitconfig\n`)
  writeFileSync(join(home, '.npmrc'), `//registry.example/:_authToken=${canary}-npmrc\n`)
  const attacked = await attack(scene, {
    ...options,
    event,
    quickly: true,
    variables: { ...secrets, ...options.variables, HOME: home },
  })
  return { scene, attacked }
}

describe.each(leaks)('$name', (each) => {
  const { exitCode } = each
  let scene: Scene
  let attacked: Attacked

  beforeAll(async () => {
    ;({ scene, attacked } = await leak(each))
  }, 120_000)
  afterAll(() => scene.close())

  test('ends as it shall', () => expect([attacked.exitCode, attacked.stdout]).toEqual([exitCode, expect.any(String)]))

  test('no secret in what it says, writes and posts', () => {
    const said = {
      ...{ stdout: attacked.stdout, stderr: attacked.stderr, summary: attacked.summary, ...attacked.files },
      ...{ report: attacked.report, sarif: attacked.sarif, posted: postedBy(scene, attacked) },
      ...{ statuses: scene.standIn.state.statuses, programs: attacked.deeds.programs, hosts: attacked.deeds.hosts },
    }
    expect(attacked.stdout).not.toBe('')
    for (const [where, text] of Object.entries(said)) {
      expect([where, JSON.stringify(text)]).toEqual([where, expect.not.stringContaining(canary)])
      expect([where, JSON.stringify(text)]).toEqual([where, expect.not.stringContaining(token)])
    }
  })

  test('the token goes to the API in its own header, and nothing else of the environment goes there', () => {
    const { exchanges } = attacked
    const authorized = exchanges.filter(({ requestHeaders }) => requestHeaders.authorization === `token ${token}`)
    expect(authorized).toHaveLength(exchanges.length)
    expect(exchanges.length > 0).toBe(attacked.deeds.hosts.length > 0)
    for (const each of exchanges) expect(requestWithoutToken(each)).not.toMatch(new RegExp(`${canary}|${token}`))
  })
})

function requestWithoutToken({ method, path, requestHeaders, requestBody }: Exchange): string {
  const { authorization: _, ...headers } = requestHeaders
  return JSON.stringify({ method, path, headers, requestBody })
}
