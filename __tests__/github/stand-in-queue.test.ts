import { afterEach, describe, expect, test } from '@jest/globals'
import { dispatchEvent, mergeGroupEvent, pushEvent, workflowRunEvent } from './contract.ts'
import { type Sample, startSample } from './stand-in-fixture.ts'

let sample: Sample
afterEach(() => sample.close())

const two = [
  { number: 7, headRef: 'change', baseRef: 'main', author: 'ada' },
  { number: 8, headRef: 'change', baseRef: 'release', author: 'ada', headRepository: 'ada/fork' },
]

function ask(query: string): Promise<unknown> {
  return sample.octokit().graphql(`{ repository(owner: "acme", name: "flows") { ${query} } }`)
}

async function startWithRelease(): Promise<void> {
  sample = await startSample({ pullRequests: two })
  await sample.github.state.push({ branch: 'release', parent: 'main', files: {} })
}

describe('open pull requests', () => {
  const fields =
    'nodes { number headRepository { nameWithOwner } files(first: 100) { totalCount nodes { path changeType } } }'

  test('by base, and by head of whichever repository, last opened first', async () => {
    await startWithRelease()
    expect(await ask(`pullRequests(states: OPEN, baseRefName: "main", first: 100) { ${fields} }`)).toEqual({
      repository: {
        pullRequests: {
          nodes: [
            {
              number: 7,
              headRepository: { nameWithOwner: 'acme/flows' },
              files: {
                totalCount: 4,
                nodes: [
                  { path: 'docs/a.md', changeType: 'MODIFIED' },
                  { path: 'docs/added.md', changeType: 'ADDED' },
                  { path: 'docs/gone.md', changeType: 'DELETED' },
                  { path: 'docs/new näme.md', changeType: 'RENAMED' },
                ],
              },
            },
          ],
        },
      },
    })
    const order = 'orderBy: { field: UPDATED_AT, direction: DESC }'
    expect(
      await ask(
        `pullRequests(headRefName: "change", first: 100, ${order}) { nodes { number headRepository { nameWithOwner } } }`,
      ),
    ).toMatchObject({
      repository: {
        pullRequests: { nodes: [{ number: 8, headRepository: { nameWithOwner: 'ada/fork' } }, { number: 7 }] },
      },
    })
  })

  test('closed ones only where they are asked for', async () => {
    await startWithRelease()
    sample.github.state.updatePullRequest(7, { state: 'closed' })
    expect(await ask('pullRequests(states: OPEN, first: 1) { nodes { number } totalCount }')).toEqual({
      repository: { pullRequests: { nodes: [{ number: 8 }], totalCount: 1 } },
    })
    expect(await ask('pullRequests(first: 1) { totalCount }')).toEqual({
      repository: { pullRequests: { totalCount: 2 } },
    })
  })
})

describe('the merge queue', () => {
  const entries =
    'mergeQueue(branch: "main") { entries(first: 10) { nodes { position baseCommit { oid } headCommit { oid } pullRequest { number } } } }'

  test('has commits of its own, each on top of the one before', async () => {
    sample = await startSample()
    const { state, world } = sample.github
    expect(await ask(entries)).toEqual({ repository: { mergeQueue: null } })
    const { base, head } = await state.tips(7)
    const merged = await state.enqueue(7)
    const squashed = await state.enqueue(7, 'squash')
    expect((await world.git.commit(merged.headSha))?.parents).toEqual([base, head])
    expect((await world.git.commit(squashed.headSha))?.parents).toEqual([merged.headSha])
    expect(squashed.headRef).toBe(`refs/heads/gh-readonly-queue/main/pr-7-${merged.headSha}`)
    expect(await ask(entries)).toMatchObject({
      repository: {
        mergeQueue: {
          entries: {
            nodes: [
              {
                position: 1,
                baseCommit: { oid: base },
                headCommit: { oid: merged.headSha },
                pullRequest: { number: 7 },
              },
              { position: 2, baseCommit: { oid: merged.headSha }, headCommit: { oid: squashed.headSha } },
            ],
          },
        },
      },
    })
  })

  test('may be closed to the token', async () => {
    sample = await startSample({ limits: { mergeQueue: 'forbidden' } })
    await sample.github.state.enqueue(7)
    await expect(ask(entries)).rejects.toMatchObject({
      errors: [{ type: 'FORBIDDEN', path: ['repository', 'mergeQueue'] }],
    })
  })
})

test('the payloads of its events hold its values in the frame of an example', async () => {
  await startWithRelease()
  const { github } = sample
  const group = await github.state.enqueue(7)
  expect(mergeGroupEvent(github, group)).toMatchObject({
    action: 'checks_requested',
    merge_group: {
      base_ref: 'refs/heads/main',
      base_sha: group.baseSha,
      head_ref: group.headRef,
      head_sha: group.headSha,
    },
    repository: { full_name: 'acme/flows' },
  })
  const { head, base } = await github.state.tips(7)
  expect(pushEvent(github, { branch: 'main', before: base, after: head })).toMatchObject({
    ref: 'refs/heads/main',
    before: base,
    after: head,
    deleted: false,
    commits: expect.anything(),
  })
  expect(dispatchEvent(github, { 'pull-request': '7' })).toMatchObject({ inputs: { 'pull-request': '7' } })
  // GitHub knows the pull requests of the repository's own branches, and leaves those of forks out.
  expect(await workflowRunEvent(github, 7)).toMatchObject({
    workflow_run: {
      head_sha: head,
      head_branch: 'change',
      pull_requests: [{ number: 7 }],
      event: 'pull_request_review',
    },
  })
  expect(await workflowRunEvent(github, 8)).toMatchObject({
    workflow_run: { head_sha: head, head_repository: { full_name: 'ada/fork' }, pull_requests: [] },
  })
})
