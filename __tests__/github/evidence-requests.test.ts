/** What approvals cost at GitHub, however many there are. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Evidence } from '../../src/approval/evidence.ts'
import { createClient } from '../../src/github/client.ts'
import { readPullRequest } from '../../src/github/pull-request.ts'
import { evidenceRequests, RequestBudget } from '../../src/github/request-budget.ts'
import { openTeams } from '../../src/github/teams.ts'
import { gatherEvidence } from '../../src/review/evidence.ts'
import { findChanges } from '../../src/review.ts'
import { openPullRequestSource } from '../../src/source/pull-request.ts'
import { template, text } from '../review/past.ts'
import { type CheckedStandIn, startChecked } from './contract.ts'
import { commitFiles, emptyRepository } from './stand-in/git/fixture.ts'

const documents = Array.from({ length: 30 }, (_, index) => `docs/workflows/${index}.md`)
const people = Array.from({ length: 40 }, (_, index) => `p${index}`)
const config =
  'roles: { risk: ["@acme/risk", p39] }\ntransitions: [{ when: { field: Risk level }, require: [{ role: risk }] }]\n'

let github: CheckedStandIn
let close: () => Promise<void>
const commits: string[] = []

beforeAll(async () => {
  const { directory, remove } = await emptyRepository()
  const all = (said: string) => Object.fromEntries(documents.map((path) => [path, said]))
  await commitFiles(directory, { branch: 'main', files: all(text()) })
  await commitFiles(directory, { branch: 'change', parent: 'main', files: all(text({ risk: 'Medium' })) })
  // Every commit changes every document, so that no content is like another one.
  for (const name of people)
    commits.push(
      await commitFiles(directory, {
        branch: 'change',
        files: all(text({ risk: 'Medium', purpose: `Pays ${name}.` })),
      }),
    )
  await commitFiles(directory, { branch: 'change', files: all(text({ risk: 'Medium', purpose: 'Pays.' })) })
  github = await startChecked({
    repository: directory,
    owner: 'acme',
    name: 'docs',
    pullRequests: [{ number: 7, headRef: 'change', baseRef: 'main', author: 'ada' }],
    users: Object.fromEntries(['ada', ...people].map((login) => [login, { permission: 'write' }])),
    teams: { risk: people },
    tokens: {
      secret: {
        login: 'x[bot]',
        type: 'Bot',
        permissions: { contents: 'read', 'pull-requests': 'read', members: 'read' },
      },
    },
  })
  close = async () => {
    await github.close()
    await remove()
  }
})
afterAll(() => close())

async function run(): Promise<{ readonly requests: number; readonly later: number; readonly evidence: Evidence }> {
  const before = github.log.length
  const { url, graphqlUrl } = github
  const client = createClient({ token: 'secret', apiUrl: url, graphqlUrl, log: () => {} })
  const place = { owner: 'acme', repo: 'docs' }
  const read = () => readPullRequest(client, { ...place, number: 7, statusContext: 'docgate', marker: '<!-- x -->' })
  const state = await read()
  const budget = new RequestBudget(evidenceRequests)
  const source = openPullRequestSource(client, { ...place, state, budget })
  const findings = await findChanges(source, {
    configPath: '.github/docgate.yml',
    configRequired: false,
    configText: config,
    documents: null,
    template: { path: 'template.md', source: 'option', text: template },
    policyText: null,
    today: '2026-01-15',
    ruleUrl: () => '',
  })
  const reading = { source, teams: openTeams(client, budget) }
  const evidence = await gatherEvidence(state, findings, reading)
  const requests = github.log.length - before
  expect(await gatherEvidence(await read(), findings, reading)).toEqual(evidence)
  return { requests, later: github.log.length - before - requests, evidence }
}

test('150 reviews on 40 commits with 30 documents cost at most 5 requests more, and a second look only its own', async () => {
  const without = await run()
  expect(without.evidence.teams.size).toBe(1)
  for (let number = 0; number < 150; number += 1) {
    const index = number % 40
    const author = people[index] ?? ''
    await github.state.addReview({ pull: 7, author, state: 'APPROVED', commit: commits[index] ?? '' })
  }
  const { requests, later, evidence } = await run()
  expect(evidence.reviews).toHaveLength(150)
  expect(requests - without.requests).toBeLessThanOrEqual(5)
  expect(requests - without.requests).toBeGreaterThan(0)
  expect(later).toBe(1)
  // The latest approval is looked at, with every document.
  const latest = evidence.reviewed.get(commits[29] ?? '')
  expect(documents.map((path) => latest?.get(path)?.kind)).toEqual(documents.map(() => 'read'))
  expect([...(evidence.reviewed.get(commits[30] ?? '')?.values() ?? [])].map(({ kind }) => kind)).toEqual(
    documents.map(() => 'unknown'),
  )
}, 60_000)
