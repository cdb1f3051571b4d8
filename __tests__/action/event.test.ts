import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { type Hint, readEvent } from '../../src/action/event.ts'

const directory = mkdtempSync(join(tmpdir(), 'docgate-event-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const sha = 'a'.repeat(40)
const other = 'b'.repeat(40)
const zeros = '0'.repeat(40)

async function hintOf(name: string, payload: unknown): Promise<Hint> {
  const path = join(directory, 'event.json')
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  const event = await readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: 'acme/flows' })
  expect(event).toMatchObject({ name, owner: 'acme', repo: 'flows' })
  return event.hint
}

const pull = (action: string, more: object = {}) => ({
  action,
  pull_request: { number: 7, head: { sha } },
  ...more,
})
const seven = { kind: 'pull-request', number: 7, headSha: sha }
const run = (more: object = {}) => ({
  action: 'completed',
  workflow_run: { head_sha: sha, head_branch: 'topic', head_repository: { full_name: 'ada/fork' }, ...more },
})
const group = (more: object = {}) => ({
  action: 'checks_requested',
  merge_group: {
    head_sha: sha,
    base_sha: other,
    base_ref: 'refs/heads/release/1',
    head_ref: `refs/heads/gh-readonly-queue/release/1/pr-7-${other}`,
    ...more,
  },
})

describe('what an event asks for', () => {
  const asked: readonly (readonly [string, string, unknown, Hint | object])[] = [
    ['a new pull request', 'pull_request', pull('opened'), seven],
    ['a push to its branch', 'pull_request_target', pull('synchronize'), seven],
    ['an action of tomorrow', 'pull_request_target', pull('painted'), seven],
    ['another base', 'pull_request_target', pull('edited', { changes: { base: { ref: { from: 'x' } } } }), seven],
    ['a review', 'pull_request_review', pull('submitted'), seven],
    ['an edited review', 'pull_request_review', pull('edited', { changes: {} }), seven],
    ['a dismissed review', 'pull_request_review', pull('dismissed'), seven],
    [
      'when the pull request was last changed',
      'pull_request',
      { action: 'opened', pull_request: { number: 7, head: { sha }, updated_at: '2026-01-01T00:00:00Z' } },
      { ...seven, updatedAt: '2026-01-01T00:00:00Z' },
    ],
    ['a time that is none', 'pull_request', pull('opened'), { ...seven, updatedAt: null }],
    [
      'a head that is none',
      'pull_request',
      { action: 'opened', pull_request: { number: 7, head: { sha: '$(id)' } } },
      { ...seven, headSha: null },
    ],
    ['a relay', 'workflow_run', run(), { kind: 'head', headSha: sha, branch: 'topic', repository: 'ada/fork' }],
    [
      'a relay that claims to know the pull request',
      'workflow_run',
      run({ pull_requests: [{ number: 99 }] }),
      { kind: 'head', headSha: sha, branch: 'topic', repository: 'ada/fork' },
    ],
    ['a relay of a fork that is gone', 'workflow_run', run({ head_repository: null }), { repository: null }],
    [
      'a relay with a strange repository',
      'workflow_run',
      run({ head_repository: { full_name: '../x' } }),
      { repository: null },
    ],
    [
      'a merge group',
      'merge_group',
      group(),
      {
        kind: 'merge-group',
        headSha: sha,
        baseSha: other,
        branch: 'release/1',
        headRef: `gh-readonly-queue/release/1/pr-7-${other}`,
      },
    ],
    [
      'a push',
      'push',
      { ref: 'refs/heads/main', before: other, after: sha },
      { kind: 'push', branch: 'main', before: other, after: sha },
    ],
    [
      'a run by hand',
      'workflow_dispatch',
      { inputs: { 'pull-request': '12' } },
      { kind: 'pull-request', number: 12, headSha: null },
    ],
    ['a run by hand, as people write it', 'workflow_dispatch', { inputs: { 'pull-request': ' #12 ' } }, { number: 12 }],
    ['a run by hand, by the API', 'workflow_dispatch', { inputs: { 'pull-request': 12 } }, { number: 12 }],
  ]
  test.each(asked)('%s', async (_, name, payload, hint) => {
    expect(await hintOf(name, payload)).toMatchObject(hint)
  })

  test.each([
    ['an approval', 'submitted', { id: 5, state: 'approved' }, { id: 5, dismissed: false }],
    ['a request for changes', 'submitted', { id: 5, state: 'changes_requested' }, { id: 5, dismissed: false }],
    ['one that was dismissed', 'dismissed', { id: 5, state: 'dismissed' }, { id: 5, dismissed: true }],
    ['a comment, as docgate’s own reviews are', 'submitted', { id: 5, state: 'commented' }, undefined],
    ['one without a number', 'submitted', { id: '5', state: 'approved' }, undefined],
    ['none', 'submitted', null, undefined],
  ])('which review decides something: %s', async (_, action, review, wanted) => {
    const hint = await hintOf('pull_request_review', pull(action, { review }))
    expect('review' in hint ? hint.review : undefined).toEqual(wanted)
  })

  const silent: readonly (readonly [string, string, unknown])[] = [
    ['a closed pull request', 'pull_request_target', pull('closed')],
    ['another title', 'pull_request_target', pull('edited', { changes: { title: { from: 'x' } } })],
    ['an edit of nobody knows what', 'pull_request', pull('edited')],
    ['a merge group that is gone', 'merge_group', { action: 'destroyed', reason: 'merged' }],
    ['a tag', 'push', { ref: 'refs/tags/v1', before: zeros, after: sha }],
    ['a new branch', 'push', { ref: 'refs/heads/main', before: zeros, after: sha }],
    ['a branch that is gone', 'push', { ref: 'refs/heads/main', before: sha, after: zeros }],
    ['a branch with lines in its name', 'push', { ref: 'refs/heads/a\n::error::b', before: other, after: sha }],
    ['a relay without a branch', 'workflow_run', run({ head_branch: null })],
    ['a relay with lines in its branch', 'workflow_run', run({ head_branch: 'a\n::error::b' })],
  ]
  test.each(silent)('nothing: %s', async (_, name, payload) => {
    const hint = await hintOf(name, payload)
    expect(hint).toEqual({ kind: 'nothing', reason: expect.stringMatching(/; nothing to do\.$/) })
  })
})

describe('what is refused with a sentence', () => {
  const refused: readonly (readonly [string, string, unknown, RegExp])[] = [
    ['a pull request without a number', 'pull_request', { action: 'opened' }, /pull_request names no pull request/],
    ['a number that is text', 'pull_request', { pull_request: { number: '7' } }, /names no pull request/],
    ['a relay without a commit', 'workflow_run', run({ head_sha: 'main' }), /workflow_run names no commit/],
    ['a group without a range', 'merge_group', group({ base_sha: null }), /merge_group names no range/],
    ['a group of no branch', 'merge_group', group({ base_ref: 'main' }), /merge_group names no range/],
    ['a push without a range', 'push', { ref: 'refs/heads/main', before: 'x', after: sha }, /push names no range/],
    ['a run by hand without inputs', 'workflow_dispatch', { inputs: null }, /input `pull-request`/],
    ['a run by hand with a word', 'workflow_dispatch', { inputs: { 'pull-request': 'all' } }, /input `pull-request`/],
    ['a run by hand with nothing', 'workflow_dispatch', { inputs: { 'pull-request': '0' } }, /input `pull-request`/],
    [
      'a number that no pull request has',
      'workflow_dispatch',
      { inputs: { 'pull-request': 2 ** 31 } },
      /input `pull-request`/,
    ],
    ['no JSON', 'push', '{', /not valid JSON/],
    ['a payload that is a list', 'pull_request', [], /names no pull request/],
  ]
  test.each(refused)('%s', async (_, name, payload, sentence) => {
    await expect(hintOf(name, payload)).rejects.toThrow(sentence)
  })

  test.each(['schedule', 'issue_comment', 'constructor', ''])(
    'the event %s, with the list of those that are answered',
    async (name) => {
      await expect(hintOf(name, {})).rejects.toThrow(
        `docgate runs on pull_request, pull_request_target, pull_request_review, workflow_run, merge_group, push and workflow_dispatch, not on ${name === '' ? 'a run without an event' : name}. Change \`on:\``,
      )
    },
  )

  test.each([undefined, '', 'acme', 'acme/', '/flows'])('a repository that is none: %s', async (repository) => {
    const path = join(directory, 'push.json')
    writeFileSync(path, JSON.stringify({ ref: 'refs/heads/main', before: other, after: sha }))
    const environment = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: path }
    await expect(
      readEvent({ ...environment, ...(repository !== undefined && { GITHUB_REPOSITORY: repository }) }),
    ).rejects.toThrow('GITHUB_REPOSITORY is not set to owner/name')
  })

  test('a run that is on no runner', async () => {
    await expect(readEvent({ GITHUB_EVENT_NAME: 'push' })).rejects.toThrow('GITHUB_EVENT_PATH')
  })
})
