import { expect, test } from '@jest/globals'
import { evidenceKey } from '../../src/action/evidence-key.ts'
import { readInputs } from '../../src/action/inputs.ts'
import type { HumanReview, PullRequestState } from '../../src/github/pull-request-state.ts'

const inputs = readInputs({ 'INPUT_GITHUB-TOKEN': 'secret' })
const code = '0123456789abcdef0123'

const review: HumanReview = {
  author: { login: 'rita', bot: false },
  canWrite: true,
  state: 'APPROVED',
  commit: 'a'.repeat(40),
  body: 'Fine.',
  url: 'https://github.example/r/1',
  submittedAt: '2026-01-01T00:00:00Z',
}

const state: PullRequestState = {
  number: 7,
  url: 'https://github.example/7',
  open: true,
  headSha: 'a'.repeat(40),
  baseSha: 'b'.repeat(40),
  updatedAt: '2026-01-04T00:00:00Z',
  retargetedAt: '',
  author: { login: 'ana', bot: false },
  changedFiles: 1,
  commits: [{ oid: 'a'.repeat(40), parents: ['b'.repeat(40)], people: ['ana'] }],
  commitsComplete: true,
  reviews: [review],
  own: null,
  status: null,
}

function keyWith(more: Partial<PullRequestState>): string {
  return evidenceKey({ ...state, ...more }, inputs)
}
const reviewed = (more: Partial<HumanReview>) => keyWith({ reviews: [{ ...review, ...more }] })
const commented = (body: string) => keyWith({ reviews: [review, { ...review, state: 'COMMENTED', body }] })

test.each<[string, string]>([
  ['the head', keyWith({ headSha: 'c'.repeat(40) })],
  ['the base', keyWith({ baseSha: 'c'.repeat(40) })],
  ['the author', keyWith({ author: { login: 'bo', bot: false } })],
  ['a commit', keyWith({ commits: [] })],
  ['whose commit it is', keyWith({ commits: state.commits.map((each) => ({ ...each, people: ['ana', 'rita'] })) })],
  ['whether all commits are known', keyWith({ commitsComplete: false })],
  ['a review', keyWith({ reviews: [] })],
  ['who may write', reviewed({ canWrite: false })],
  ['what a review says', reviewed({ state: 'DISMISSED' })],
  ['what it is about', reviewed({ commit: null })],
  ['a code in it', reviewed({ body: `I approve ${code}.` })],
  ['a code in a comment', commented(code)],
])('another key for: %s', (_, key) => {
  expect(key).not.toBe(keyWith({}))
})

test.each<[string, string]>([
  ['a comment', commented('Nice.')],
  ['the words of a review', reviewed({ body: 'Very fine.' })],
  ['the time of a review', reviewed({ submittedAt: '2026-01-02T00:00:00Z' })],
  ['the number of files', keyWith({ changedFiles: 2 })],
])('the same key for: %s', (_, key) => {
  expect(key).toBe(keyWith({}))
})
