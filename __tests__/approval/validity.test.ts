/** Which review is a person's last word, who may give one, and whether it is still one about this change. */
import { describe, expect, test } from '@jest/globals'
import type { Evidence, ReviewedTransition } from '../../src/approval/evidence.ts'
import { holdsCode, ineligible, lastWords, latestDecisive, stale, wrote } from '../../src/approval/validity.ts'
import type { HumanReview } from '../../src/github/pull-request-state.ts'
import { edited } from '../compare/documents.ts'
import { earlier, evidenceOf, gone, head, path, review, type Scene, transitionOf } from './scene.ts'

const promoted: Scene = { head: edited(['In review', 'Live (prod)']) }
const transition = transitionOf(promoted)
const { code } = transition

describe('the last word of each person', () => {
  const said = (reviews: readonly HumanReview[]) => reviews.map(({ author, state }) => `${author.login} ${state}`)
  test.each<[string, readonly HumanReview[], string[], string[]]>([
    [
      'in the order of time, one of a person in any case',
      [review('Ana'), review('ben'), review('ana', 'CHANGES_REQUESTED')],
      ['ben APPROVED', 'ana CHANGES_REQUESTED'],
      ['ben APPROVED', 'ana CHANGES_REQUESTED'],
    ],
    [
      'is no comment and nothing that is not submitted',
      [review('ana'), review('ana', 'COMMENTED'), review('ben', 'PENDING'), review('ana', 'PENDING')],
      ['ana APPROVED'],
      ['ana APPROVED'],
    ],
    [
      'is void where it was dismissed, and revives no older one',
      [review('ana'), review('ana', 'DISMISSED'), review('ben')],
      ['ana DISMISSED', 'ben APPROVED'],
      ['ben APPROVED'],
    ],
  ])('%s', (_, reviews, last, decisive) => {
    expect(said(lastWords(reviews))).toEqual(last)
    expect(said(latestDecisive(reviews))).toEqual(decisive)
  })
})

describe('who can not approve', () => {
  const ours = evidenceOf(promoted, [])
  const theirs: Evidence = {
    ...ours,
    author: { login: 'Bob', bot: false },
    commits: [{ oid: gone, parents: [], people: ['Bob', 'Carl'] }],
  }
  const author = 'authors cannot approve their own change'
  const hand = 'whoever wrote a commit of this change cannot approve it'
  test.each<[string, HumanReview, string | null, string | null]>([
    ['anybody else can', review('ana'), null, null],
    ['the author', review('ADA'), author, null],
    ['the author of another pull request of the group', review('bob'), author, null],
    ['whoever wrote a commit', review('helper'), hand, null],
    ['whoever wrote a commit of another pull request of the group', review('carl'), hand, null],
    ['a bot', review('robot[bot]'), 'a bot cannot approve', 'a bot cannot approve'],
    [
      'without write access',
      review('guest', 'APPROVED', { canWrite: false }),
      'they have no write access to this repository',
      'they have no write access to this repository',
    ],
  ])('%s', (_, of, reason, alone) => {
    expect(ineligible(of, transition, [ours, theirs], false)).toBe(reason)
    // In a repository of one person authors may.
    expect(ineligible(of, transition, [ours, theirs], true)).toBe(alone)
  })

  test.each<[string, string, readonly [string, readonly string[]][], boolean]>([
    ['is in a commit', 'carl', [], true],
    ['is in none', 'ana', [], false],
    ['is in one that is known not to have changed this', 'carl', [[code, ['carl']]], false],
    ['somebody else is known not to have changed this', 'carl', [[code, ['bob']]], true],
    ['is known not to have changed something else', 'carl', [['0'.repeat(20), ['carl']]], true],
  ])('has a hand in it: %s', (_, login, cleared, expected) => {
    const known = new Map(cleared.map(([of, people]) => [of, new Set(people)]))
    expect(wrote(login, transition, { ...theirs, cleared: known })).toBe(expected)
  })
})

describe('a text holds the code in the own words of its writer', () => {
  test.each<[string, string, boolean]>([
    ['nothing else', code, true],
    ['between words', `Yes: \`${code}\`, go on.`, true],
    ['on a later line', `Fine.\n\n${code}\n`, true],
    ['behind an arrow', `approved -> ${code}`, true],
    ['below a quote', `> ${'0'.repeat(20)}\r\n${code}`, true],
    ['beside a quote of it', `> ${code}\n\nYes, ${code}`, true],
    ['in a quote', `> ${code}`, false],
    ['in a quote further down', `No.\n> ${code}\n`, false],
    ['in a quote of Windows', `No.\r\n> ${code}\r\n`, false],
    ['in an indented quote', `  > ${code}`, false],
    ['in a quote in a quote', `>> ${code}`, false],
    ['only its beginning', code.slice(0, 19), false],
    ['nothing', '', false],
  ])('%s', (_, body, expected) => expect(holdsCode(body, transition)).toBe(expected))
})

describe('an approval and the time of a new base branch', () => {
  const moved = 'since then the pull request was moved to another base branch'
  test.each<[string, string, string, string | null]>([
    ['there never was one', '', '2026-01-15T09:00:00Z', null],
    ['there never was one, and nobody knows when it was given', '', '', null],
    ['a second before', '2026-01-15T09:00:00Z', '2026-01-15T08:59:59Z', moved],
    ['in the same second', '2026-01-15T09:00:00Z', '2026-01-15T09:00:00Z', moved],
    ['a second after', '2026-01-15T09:00:00Z', '2026-01-15T09:00:01Z', null],
    ['in the year before', '2026-01-01T00:00:00Z', '2025-12-31T23:59:59Z', moved],
    ['nobody knows when it was given', '2026-01-15T09:00:00Z', '', moved],
  ])('%s', (_, retargetedAt, submittedAt, reason) => {
    const evidence = evidenceOf({ ...promoted, evidence: { retargetedAt } }, [])
    expect(stale(path, review('ana', 'APPROVED', { submittedAt }), transition, evidence, 'review')).toBe(reason)
    // The code stands for the change itself, from whichever branch.
    const coded = review('ana', 'APPROVED', { submittedAt, body: code })
    expect(stale(path, coded, transition, evidence, 'code')).toBeNull()
  })
})

describe('an approval of an earlier commit', () => {
  const same: ReviewedTransition = { ...transition, covered: transition.covered }
  const other = { ...same, code: '0'.repeat(20) }
  const [first = '', second = ''] = transition.covered.keys()
  const without = (...names: string[]) => new Map([...same.covered].filter(([name]) => !names.includes(name)))
  const different = 'since then the change is a different one'
  test.each<[string, readonly ReviewedTransition[], string | null]>([
    ['of the same change', [same], null],
    ['of the same change, among others', [{ ...other, field: 'Risk level' }, same], null],
    ['of nothing', [], 'this change was not yet there'],
    ['of another field', [{ ...other, field: 'Risk level' }], 'this change was not yet there'],
    ['of another kind', [{ ...other, kind: 'demoted' }], 'this change was not yet there'],
    [
      'from another value',
      [
        { ...other, field: 'Risk level' },
        { ...other, kind: 'demoted' },
        { ...other, base: 'Draft' },
      ],
      'since then the value before the change is a different one',
    ],
    ['to another value', [{ ...other, head: 'Draft' }], 'since then the value after the change is a different one'],
    ['of another document of the same name', [other], different],
    ['with another safeguard', [{ ...other, covered: without(first) }], `since then \`${first}\` changed`],
    [
      'with two other safeguards',
      [{ ...other, covered: without(first, second) }],
      `since then \`${first}\` and \`${second}\` changed`,
    ],
  ])('%s', (_, transitions, reason) => {
    const reviewed = new Map([[earlier, new Map([[path, { kind: 'read' as const, transitions }]])]])
    const evidence = evidenceOf({ ...promoted, evidence: { reviewed } }, [])
    expect(stale(path, review('ana', 'APPROVED', { commit: earlier }), transition, evidence, 'review')).toBe(reason)
  })

  test('counts for its document alone', () => {
    const reviewed = new Map([[earlier, new Map([[path, { kind: 'read' as const, transitions: [same] }]])]])
    const evidence = evidenceOf({ ...promoted, evidence: { reviewed } }, [])
    const of = review('ana', 'APPROVED', { commit: earlier })
    expect(stale('docs/workflows/other.md', of, transition, evidence, 'review')).toBe('what was approved was not read')
    expect(stale(path, { ...of, commit: head }, transition, evidence, 'review')).toBeNull()
  })
})
