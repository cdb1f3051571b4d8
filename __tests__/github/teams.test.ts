import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createClient } from '../../src/github/client.ts'
import { RequestBudget } from '../../src/github/request-budget.ts'
import { openTeams } from '../../src/github/teams.ts'
import { type Sample, startSample } from './stand-in-fixture.ts'

const crowd = Array.from({ length: 250 }, (_, index) => `p${index}`)
const people = ['ada', 'bob', ...crowd, ...crowd.map((login) => `${login}x`)]

let sample: Sample
beforeEach(async () => {
  const permissions = { contents: 'read', 'pull-requests': 'read' } as const
  sample = await startSample({
    users: Object.fromEntries(people.map((login) => [login, { permission: 'write' }])),
    teams: { risk: ['ada', 'bob'], empty: [], crowd, huge: people },
    tokens: {
      app: { login: 'x[bot]', type: 'Bot', permissions: { ...permissions, members: 'read' } },
      job: { login: 'github-actions[bot]', type: 'Bot', permissions },
    },
  })
})
afterEach(() => sample.close())

function open(token: string, requests = 10) {
  const { url, graphqlUrl } = sample.github
  return openTeams(createClient({ token, apiUrl: url, graphqlUrl, log: () => {} }), new RequestBudget(requests))
}
const team = (slug: string, org = 'acme') => ({ org, slug })

test('members of teams, several in one request, once in a run', async () => {
  const read = open('app')
  const teams = [team('Risk'), team('empty'), team('none'), team('risk', 'other')]
  const found = await read(teams)
  expect(found.get('acme/risk')).toEqual({ kind: 'members', logins: ['ada', 'bob'] })
  expect(found.get('acme/empty')).toEqual({ kind: 'unreadable', reason: 'the team has no members.' })
  for (const name of ['acme/none', 'other/risk'])
    expect(found.get(name)).toMatchObject({
      kind: 'unreadable',
      reason: expect.stringMatching(/^this token sees no such team/),
    })
  expect(await read(teams)).toEqual(found)
  expect(sample.github.log).toHaveLength(1)
})

test('a team of more than a page, and one that is too large', async () => {
  const found = await open('app')([team('crowd'), team('huge'), team('risk')])
  expect(found.get('acme/crowd')).toEqual({ kind: 'members', logins: crowd })
  expect(found.get('acme/huge')).toMatchObject({ kind: 'unreadable' })
  expect(found.get('acme/risk')).toMatchObject({ kind: 'members' })
  expect(sample.github.log).toHaveLength(3)
})

test('the token of a job sees none, and that is no pass', async () => {
  const found = await open('job')([team('risk')])
  expect([...found.values()].map(({ kind }) => kind)).toEqual(['unreadable'])
})

test('without a request left, and beyond 20 teams, none is known', async () => {
  expect((await open('app', 0)([team('risk')])).get('acme/risk')).toMatchObject({ kind: 'unreadable' })
  const many = Array.from({ length: 20 }, (_, index) => team(`t${index}`))
  const found = await open('app')([...many, team('risk')])
  expect(found.get('acme/risk')).toEqual({
    kind: 'unreadable',
    reason: 'there are too many teams, or too many members, to read in one run. Name people, or smaller teams.',
  })
  expect(found.size).toBe(21)
})

test('an error that says nothing of the team is a failure, and not a team that is not seen', async () => {
  const broken = { message: 'Timeout', path: ['t0', 'team'] }
  sample.github.setFault(() => ({ status: 200, body: { data: { t0: { team: null } }, errors: [broken] } }))
  await expect(open('app')([team('risk')])).rejects.toThrow('GitHub refused a query: Timeout')
})
