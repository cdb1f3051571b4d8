/** The whole answer of a decision, sentence by sentence, and what it is in a repository of one person. */
import { describe, expect, test } from '@jest/globals'
import { decide } from '../../src/approval/decide.ts'
import { defaultPolicy } from '../../src/approval/policy.ts'
import type { HumanReview } from '../../src/github/pull-request-state.ts'
import { edited } from '../compare/documents.ts'
import {
  asked,
  decideIn,
  earlier,
  path,
  promoted,
  review,
  role,
  roles,
  rule,
  type Scene,
  team,
  transitionOf,
  user,
} from './scene.ts'

const wanted = 'It takes an approval by a person with write access who did not write this change.'

describe('a repository of one person', () => {
  const solo: Scene = { ...promoted, policy: { solo: true } }
  const { code } = transitionOf(solo)
  const word = (login: string, state: HumanReview['state'], body: string, over: Partial<HumanReview> = {}) =>
    review(login, state, { body, ...over })
  const hint = `Or the author says so in a review comment whose text contains the code \`${code}\`.`

  test.each<[string, Scene, readonly HumanReview[]]>([
    ['the author comments with the code', solo, [word('ADA', 'COMMENTED', `Yes: ${code}`)]],
    [
      'and takes no word of it back by another comment',
      solo,
      [word('ada', 'COMMENTED', code), review('ada', 'COMMENTED')],
    ],
    // The code stands for the change itself, whatever happened to the commit.
    ['on a commit that is gone', solo, [word('ada', 'COMMENTED', code, { commit: null })]],
    ['on a commit that nobody read', solo, [word('ada', 'COMMENTED', code, { commit: earlier })]],
    [
      'before another base branch',
      { ...solo, evidence: { retargetedAt: '2027-01-01T00:00:00Z' } },
      [word('ada', 'COMMENTED', code)],
    ],
    ['somebody else approves all the same', solo, [review('ana')]],
  ])('is settled where %s', (_, scene, reviews) => {
    expect(decideIn(scene, reviews)).toMatchObject({
      satisfied: true,
      missing: '',
      approvals: [{ as: 'write access' }],
    })
  })

  test('names the author and the commit that they saw, or none', () => {
    const of = (commit: string | null) => decideIn(solo, [word('ada', 'COMMENTED', code, { commit })]).approvals
    expect(of(earlier)).toMatchObject([{ user: 'ada', commit: earlier }])
    expect(of(null)).toMatchObject([{ user: 'ada', commit: '' }])
    const twice = [word('ada', 'COMMENTED', code), word('ada', 'COMMENTED', code, { commit: earlier })]
    expect(decideIn(solo, twice).approvals).toMatchObject([{ user: 'ada', commit: earlier }])
  })

  test.each<[string, readonly HumanReview[]]>([
    ['nobody says a word', []],
    ['the author comments without the code', [word('ada', 'COMMENTED', 'Yes.')]],
    ['the author comments with the code of another change', [word('ada', 'COMMENTED', '0'.repeat(20))]],
    ['the author only quotes the code', [word('ada', 'COMMENTED', `> ${code}\n\nNot yet.`)]],
    ['the author has not submitted it', [word('ada', 'PENDING', code)]],
    ['somebody else comments with the code', [word('ana', 'COMMENTED', code), word('helper', 'COMMENTED', code)]],
  ])('is not settled where %s, and says how', (_, reviews) => {
    expect(decideIn(solo, reviews)).toMatchObject({ satisfied: false, approvals: [], missing: `${wanted} ${hint}` })
  })

  test('is not settled by an author without write access, or a bot', () => {
    expect(decideIn(solo, [word('ada', 'COMMENTED', code, { canWrite: false })]).missing).toBe(
      `${wanted} ${hint} So far: the approval of \`ada\` does not count: they have no write access to this repository.`,
    )
    const byBot: Scene = { ...solo, evidence: { author: { login: 'robot[bot]', bot: true } } }
    expect(decideIn(byBot, [word('robot[bot]', 'COMMENTED', code)]).missing).toBe(
      `${wanted} ${hint} So far: the approval of \`robot[bot]\` does not count: a bot cannot approve.`,
    )
  })

  test('is no other one: there a comment of the author is not even looked at', () => {
    const { code: same } = transitionOf(promoted)
    expect(decideIn(promoted, [word('ada', 'COMMENTED', same)]).missing).toBe(wanted)
  })
})

describe('the whole answer', () => {
  test('of a change that is only told needs nobody, on a laptop neither', () => {
    const told: Scene = { head: edited(['In review', 'Live (staging)']), kind: 'promoted' }
    const nothing = { satisfied: true, approvals: [], open: [], problems: [], missing: '' }
    expect(decideIn(told, null)).toEqual(nothing)
    expect(decideIn(told, [review('ana', 'CHANGES_REQUESTED')])).toEqual(nothing)
  })

  test('is no yes where nothing is known, whatever is asked for', () => {
    expect(decide(path, { ...transitionOf(promoted), demands: [] }, defaultPolicy, null).satisfied).toBe(false)
  })

  test('says each thing once, in one order: who blocks, what is wanted, what is wrong, what there was so far', () => {
    const blocked = [review('ana'), review('ben', 'CHANGES_REQUESTED'), review('cyd', 'CHANGES_REQUESTED')]
    expect(decideIn(promoted, blocked).missing).toBe(
      '`ben` and `cyd` requested changes, which blocks this until they approve or the review is dismissed.',
    )
    const voided = [review('ada'), review('ben', 'DISMISSED'), review('cyd', 'APPROVED', { commit: null })]
    expect(decideIn(promoted, voided).missing).toBe(
      `${wanted} So far: the approval of \`ada\` does not count: authors cannot approve their own change; the review of \`ben\` was dismissed; \`cyd\` approved, but the commit that was approved can no longer be reached.`,
    )
    const twice = asked([role('risk')])
    const rules = [rule([role('risk')]), rule([role('risk')], { name: 'once more' })]
    expect(decideIn({ ...twice, policy: { roles, rules } }, [review('ana'), review('rita', 'DISMISSED')]).missing).toBe(
      'It takes an approval by `@rita` or `@ron` (role risk). So far: the approval of `ana` does not count: only `@rita` or `@ron` (role risk) can decide this; the review of `rita` was dismissed.',
    )
  })

  test('names no approval while an author of the change might be among them', () => {
    const unknown = { ...promoted, evidence: { commitsComplete: false } }
    expect(decideIn(unknown, [review('ana')])).toMatchObject({ approvals: [], open: [] })
    expect(decideIn(unknown, [review('ana')]).missing).toBe(
      'So far: the list of commits could not be read completely, so any reviewer might be an author of the change.',
    )
  })

  test('gives nobody a place that is not theirs: two of one role do not stand for another one', () => {
    const two = asked([role('both'), role('risk')])
    const three = new Map([...roles, ['risk', [user('rita'), user('ron'), user('rob')]]])
    const decision = decideIn({ ...two, policy: { ...two.policy, roles: three } }, [review('ron'), review('rob')])
    expect(decision).toMatchObject({ satisfied: false, open: [{ as: 'role both', who: ['@rita'] }] })
    expect(decision.approvals.map(({ user: login, as }) => `${login}: ${as}`)).toEqual(['ron: role risk'])
  })

  test('tells a team that nobody can read beside people who could approve, but not as what no approval cures', () => {
    const mixed = new Map([['mixed', [team, user('rita')]]])
    const decision = decideIn({ ...promoted, policy: { roles: mixed, rules: [rule([role('mixed')])] } }, [])
    expect(decision.problems).toEqual([])
    expect(decision.missing).toBe(
      'It takes an approval by `@org/risk` or `@rita` (role mixed). The members of `@org/risk` are not known: nobody asked for them.',
    )
    const alone = decideIn(asked([role('team')]), [])
    expect(alone.problems).toEqual(['The members of `@org/risk` are not known: nobody asked for them.'])
    expect(alone.missing).toBe(`It takes an approval by \`@org/risk\` (role team). ${alone.problems[0]}`)
  })
})
