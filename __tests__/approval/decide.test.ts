/** Whose approval counts for exactly this change. In doubt nobody's. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decide } from '../../src/approval/decide.ts'
import { defaultPolicy, type Policy } from '../../src/approval/policy.ts'
import type { HumanReview } from '../../src/github/pull-request-state.ts'
import { document, edited } from '../compare/documents.ts'
import {
  asked,
  decideIn,
  earlier,
  evidenceOf,
  path,
  promoted,
  review,
  role,
  rule,
  type Scene,
  team,
  transitionOf,
  user,
} from './scene.ts'

const ana = review('ana')
const at = (login: string, commit: string | null, over: Partial<HumanReview> = {}) =>
  review(login, 'APPROVED', { commit, ...over })
const typo = edited(['In review', 'Live (prod)'], ['Pays customers', 'Pays the customers'])
const risky = edited(['In review', 'Live (prod)'], ['Paying out money;', 'Paying out a lot of money;'])

const members = (...logins: string[]) => ({ teams: new Map([['org/risk', { kind: 'members' as const, logins }]]) })

describe('an approval counts', () => {
  const rows: readonly (readonly [string, Scene, readonly HumanReview[], readonly string[]])[] = [
    ['of one eligible person', promoted, [ana], ['ana: write access']],
    ['beside one that does not', promoted, [review('ada'), ana, review('robot[bot]')], ['ana: write access']],
    ['with a comment later', promoted, [ana, review('ana', 'COMMENTED')], ['ana: write access']],
    ['with a pending review later', promoted, [ana, review('ana', 'PENDING')], ['ana: write access']],
    [
      'after the same person asked for changes',
      promoted,
      [review('ana', 'CHANGES_REQUESTED'), ana],
      ['ana: write access'],
    ],
    ['after one that was dismissed', promoted, [review('ana', 'DISMISSED'), ana], ['ana: write access']],
    ['beside dismissed changes of somebody else', promoted, [review('ben', 'DISMISSED'), ana], ['ana: write access']],
    [
      'beside changes requested without write access',
      promoted,
      [review('guest', 'CHANGES_REQUESTED', { canWrite: false }), ana],
      ['ana: write access'],
    ],
    [
      'beside changes requested by the author',
      promoted,
      [review('ada', 'CHANGES_REQUESTED'), ana],
      ['ana: write access'],
    ],
    [
      'beside changes requested by a bot',
      promoted,
      [review('x[bot]', 'CHANGES_REQUESTED'), ana],
      ['ana: write access'],
    ],
    [
      'given before a typo was fixed',
      { ...promoted, head: typo, reviewed: promoted.head },
      [at('ana', earlier)],
      ['ana: write access'],
    ],
    [
      'given before a commit that only formats',
      {
        ...promoted,
        head: promoted.head?.replaceAll('\n- ', '\n* ').replaceAll('  - ', '    * ') ?? '',
        reviewed: promoted.head,
      },
      [at('ana', earlier)],
      ['ana: write access'],
    ],
    [
      'of a committer whose commits did not change this transition',
      { ...promoted, evidence: { cleared: new Map([[transitionOf(promoted).code, new Set(['helper'])]]) } },
      [review('Helper')],
      ['Helper: write access'],
    ],
    ['of a role', asked([role('risk')]), [review('Rita')], ['Rita: role risk']],
    [
      'of a role by a team',
      { ...asked([role('team')]), evidence: members('Tom') },
      [review('tom')],
      ['tom: role team'],
    ],
    [
      'of two different people',
      asked([role('risk'), role('both')]),
      [review('rita'), review('ron')],
      ['ron: role risk', 'rita: role both'],
    ],
    ['of a user named in the rule', asked([{ kind: 'actor', actor: user('zoe') }]), [review('zoe')], ['zoe: @zoe']],
    [
      'of the owner',
      {
        ...asked([{ kind: 'owner', side: 'head', ifKnown: false }]),
        policy: {
          ...asked([{ kind: 'owner', side: 'head', ifKnown: false }]).policy,
          owners: [{ text: 'Payments Team', actors: [user('paul')] }],
        },
      },
      [review('paul')],
      ['paul: owner'],
    ],
    [
      'by its code, whatever commit it was given on',
      asked([role('risk')], { evidence: 'code' }),
      [at('rita', null, { body: `Fine.\n\n\`${transitionOf(asked([role('risk')], { evidence: 'code' })).code}\`` })],
      ['rita: role risk'],
    ],
    [
      'of a person named beside a team that nobody can read',
      {
        ...asked([role('mixed')]),
        policy: { roles: new Map([['mixed', [team, user('rita')]]]), rules: [rule([role('mixed')])] },
      },
      [review('rita')],
      ['rita: role mixed'],
    ],
  ]
  test.each(rows)('%s', (_, scene, reviews, people) => {
    const decision = decideIn(scene, reviews)
    expect(decision).toMatchObject({ satisfied: true, open: [], problems: [], missing: '' })
    expect(decision.approvals.map(({ user: login, as }) => `${login}: ${as}`)).toEqual(people)
  })
})

describe('it does not count', () => {
  const cut = edited(['In review', 'Live (prod)'], ['  - The shift lead releases the nightly run.\n', ''])
  const rows: readonly (readonly [string, Scene, readonly HumanReview[] | null, RegExp])[] = [
    [
      'on a laptop',
      promoted,
      null,
      /^It takes an approval by a person with write access who did not write this change\.$/,
    ],
    [
      'without a review',
      promoted,
      [],
      /^It takes an approval by a person with write access who did not write this change\.$/,
    ],
    ['by a comment', promoted, [review('ana', 'COMMENTED')], /^It takes/],
    [
      'as a request for changes by the author, a bot, or without write access, which holds nothing',
      promoted,
      [
        review('ada', 'CHANGES_REQUESTED'),
        review('robot[bot]', 'CHANGES_REQUESTED'),
        review('guest', 'CHANGES_REQUESTED', { canWrite: false }),
      ],
      /^It takes .* by `ada` does not block this: they are the author .* by `robot\[bot\]` .*: a bot cannot .* by `guest` .*: they have no write access/,
    ],
    [
      'as a request for changes by somebody whom the rule does not ask',
      asked([role('risk')]),
      [review('ana', 'CHANGES_REQUESTED')],
      /^It takes .* by `ana` does not block this: only `@rita` or `@ron` \(role risk\) can decide this\.$/,
    ],
    ['before it is submitted', promoted, [review('ana', 'PENDING')], /^It takes/],
    ['dismissed', promoted, [review('ana', 'DISMISSED')], /^It takes .* the review of `ana` was dismissed\.$/],
    ['dismissed, with an older one before', promoted, [ana, review('ana', 'DISMISSED')], /^It takes/],
    ['of the author', promoted, [review('Ada')], /`Ada` does not count: authors/],
    ['of a committer or co-author', promoted, [review('Helper')], /`Helper` does not count: whoever wrote a commit/],
    ['of a bot', promoted, [review('robot[bot]')], /`robot\[bot\]` does not count: a bot/],
    ['without write access', promoted, [review('guest', 'APPROVED', { canWrite: false })], /no write access/],
    [
      'while commits are unknown',
      { ...promoted, evidence: { commitsComplete: false } },
      [ana],
      /could not be read completely/,
    ],
    [
      'while an eligible person asks for changes',
      promoted,
      [ana, review('ben', 'CHANGES_REQUESTED')],
      /^`ben` requested changes, which blocks this until/,
    ],
    [
      'while changes are asked for and only commented on since',
      promoted,
      [review('ben', 'CHANGES_REQUESTED', { commit: earlier }), review('ben', 'COMMENTED'), ana],
      /`ben` requested changes/,
    ],
    [
      'while somebody asks for changes who has a hand in the change: a line in a commit message silences nobody',
      promoted,
      [ana, review('helper', 'CHANGES_REQUESTED')],
      /^`helper` requested changes/,
    ],
    [
      'withdrawn by a request for changes',
      promoted,
      [ana, review('ana', 'CHANGES_REQUESTED')],
      /`ana` requested changes/,
    ],
    [
      'on a commit that is gone',
      promoted,
      [at('ana', null)],
      /`ana` approved, but the commit .* can no longer be reached/,
    ],
    [
      'on a commit that nobody read',
      promoted,
      [at('ana', earlier)],
      /`ana` approved `bbbbbbb`, but what was approved was not read/,
    ],
    [
      'on a commit that could not be read',
      {
        ...promoted,
        evidence: { reviewed: new Map([[earlier, new Map([[path, { kind: 'unknown', reason: 'it was a link' }]])]]) },
      },
      [at('ana', earlier)],
      /but it was a link\.$/,
    ],
    [
      'given before the pull request got another base branch',
      { ...promoted, evidence: { retargetedAt: '2026-01-15T09:00:01Z' } },
      [ana],
      /since then the pull request was moved to another base branch/,
    ],
    [
      'given before the change',
      { ...promoted, reviewed: document },
      [at('ana', earlier)],
      /but this change was not yet there/,
    ],
    [
      'given for another value',
      { ...promoted, reviewed: edited(['In review', 'Live (staging)']) },
      [at('ana', earlier)],
      /the value after the change is a different one/,
    ],
    [
      'given while base said otherwise',
      { ...promoted, reviewed: promoted.head, reviewedBase: edited(['In review', 'Draft']) },
      [at('ana', earlier)],
      /the value before the change is a different one/,
    ],
    [
      'given before a safeguard changed',
      { ...promoted, head: risky, reviewed: promoted.head },
      [at('ana', earlier)],
      /^It takes .* So far: `ana` approved `bbbbbbb`, but since then `Risky operations` changed\.$/,
    ],
    [
      'given before approval steps were cut',
      { ...promoted, head: cut, reviewed: promoted.head },
      [at('ana', earlier)],
      /since then `Approval steps` changed/,
    ],
    [
      'given before a sentence came beside the safeguards',
      {
        ...promoted,
        head: edited(['In review', 'Live (prod)'], ['## 2. Safety\n', '## 2. Safety\n\nOnly on weekdays.\n']),
        reviewed: promoted.head,
      },
      [at('ana', earlier)],
      /since then `2\. Safety` changed/,
    ],
    [
      'given before a hidden part came back as a comment',
      {
        ...promoted,
        head: edited(
          ['In review', 'Live (prod)'],
          ['  - The shift lead releases the nightly run.\n', '  <!-- The shift lead releases the nightly run. -->\n'],
        ),
        reviewed: promoted.head,
      },
      [at('ana', earlier)],
      /since then `Approval steps` changed/,
    ],
    [
      'by a code that only a quote holds',
      asked([role('risk')], { evidence: 'code' }),
      [
        review('rita', 'APPROVED', {
          body: `> ${transitionOf(asked([role('risk')], { evidence: 'code' })).code}\n\nOnly the spelling.`,
        }),
      ],
      /does not contain the code/,
    ],
    [
      'of somebody outside of the role',
      asked([role('risk')]),
      [ana],
      /takes an approval by `@rita` or `@ron` \(role risk\)\. So far: the approval of `ana` does not count: only/,
    ],
    ['of one person for two slots', asked([role('both'), role('both')]), [review('rita')], /`@rita` \(role both\)/],
    [
      'of a role without write access',
      asked([role('both')]),
      [review('rita', 'APPROVED', { canWrite: false })],
      /no write access/,
    ],
    [
      'of a role that is the author',
      asked([role('author')]),
      [review('ada')],
      /^It takes .*Nobody is left for this: `@ada` wrote the change\. Let somebody else propose it, or name another person in `roles.author`/,
    ],
    [
      'of a team that nobody can read',
      asked([role('team')]),
      [review('tom')],
      /The members of `@org\/risk` are not known/,
    ],
    [
      'of an owner that nobody knows',
      asked([{ kind: 'owner', side: 'head', ifKnown: false }]),
      [ana],
      /matches `Payments team`/,
    ],
    [
      'without the code',
      asked([role('risk')], { evidence: 'code' }),
      [review('rita')],
      /contains the code `[0-9a-f]{20}`.*does not contain the code/,
    ],
    [
      'by the code of another change',
      asked([role('risk')], { evidence: 'code' }),
      [review('rita', 'APPROVED', { body: '0'.repeat(20) })],
      /does not contain the code/,
    ],
    [
      'of the author by code, unless told to be alone',
      promoted,
      [review('ada', 'COMMENTED', { body: transitionOf(promoted).code })],
      /^It takes/,
    ],
  ]
  test.each(rows)('%s', (_, scene, reviews, sentence) => {
    const decision = decideIn(scene, reviews)
    expect(decision.satisfied).toBe(false)
    expect(decision.missing).toMatch(sentence)
  })

  test('what no approval cures is told apart: a team that nobody can read, an owner that nobody knows', () => {
    expect(decideIn(asked([role('team')]), []).problems).toHaveLength(1)
    expect(decideIn(asked([{ kind: 'owner', side: 'head', ifKnown: false }]), []).problems).toHaveLength(1)
    expect(decideIn(asked([role('risk')]), []).problems).toEqual([])
  })

  test('says who could, for each approval that is open', () => {
    const { open } = decideIn(asked([role('risk'), { kind: 'write' }]), [review('ron')])
    expect(open).toEqual([{ rule: 'into production', as: 'write access', who: [] }])
    expect(decideIn(promoted, []).open).toEqual([{ rule: 'into Live (prod)', as: 'write access', who: [] }])
  })
})

describe('owners changed, by default', () => {
  const scene = (owners: readonly string[]): Scene => ({
    head: edited(['role):** Payments team', 'role):** Treasury']),
    policy: {
      owners: [
        { text: 'payments team', actors: [user('paul')] },
        { text: 'Treasury', actors: [user('tess')] },
      ].filter(({ text }) => owners.includes(text)),
    },
  })
  const rows: readonly (readonly [string, readonly string[], readonly string[], boolean])[] = [
    ['both are known: both', ['payments team', 'Treasury'], ['paul', 'tess'], true],
    ['both are known: the new one alone is not enough', ['payments team', 'Treasury'], ['tess'], false],
    ['the old one is known', ['payments team'], ['paul'], true],
    ['the old one is known: anybody else is not enough', ['payments team'], ['ana'], false],
    ['neither is known: anybody with write access', [], ['ana'], true],
  ]
  test.each(rows)('%s', (_, owners, people, satisfied) => {
    expect(
      decideIn(
        scene(owners),
        people.map((login) => review(login)),
      ).satisfied,
    ).toBe(satisfied)
  })

  test('the new owner who wrote it can not approve it, so the old one must', () => {
    const taken = { ...scene(['payments team', 'Treasury']), evidence: { author: { login: 'tess', bot: false } } }
    const decision = decideIn(taken, [review('paul'), review('tess')])
    expect(decision.satisfied).toBe(false)
    expect(decision.missing).toMatch(/Nobody is left for this: `@tess` wrote the change.*`owners`/)
  })
})

describe('several pull requests of a merge group', () => {
  const transition = transitionOf(promoted)
  const first = evidenceOf(promoted, [ana])
  test('an approval in one of them is enough', () => {
    const second = evidenceOf({ ...promoted, evidence: { author: { login: 'bob', bot: false }, commits: [] } }, [])
    expect(decide(path, transition, defaultPolicy, [second, first]).satisfied).toBe(true)
  })
  test('the author of any of them can not approve', () => {
    const second = evidenceOf({ ...promoted, evidence: { author: { login: 'ana', bot: false }, commits: [] } }, [])
    expect(decide(path, transition, defaultPolicy, [first, second]).satisfied).toBe(false)
  })
})

describe('whatever the reviews', () => {
  const anyReview: fc.Arbitrary<HumanReview> = fc
    .record({
      login: fc.constantFrom('ana', 'Ana', 'rita', 'ron', 'ada', 'ADA', 'helper', 'robot[bot]', 'guest'),
      state: fc.constantFrom('APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'),
      commit: fc.constantFrom('a'.repeat(40), earlier, null),
      canWrite: fc.boolean(),
    })
    .map(({ login, state, commit, canWrite }) => review(login, state, { commit, canWrite }))
  const scene = fc.constantFrom<Scene>(
    promoted,
    { ...promoted, head: typo, reviewed: promoted.head },
    { ...promoted, head: risky, reviewed: promoted.head },
    asked([role('risk'), { kind: 'write' }]),
    { ...asked([role('risk')]), reviewed: promoted.head },
  )
  const some = fc.array(anyReview, { maxLength: 8 })
  const ineligible = fc.constantFrom(
    review('ada'),
    review('HELPER'),
    review('robot[bot]'),
    review('stranger', 'APPROVED', { canWrite: false }),
    at('visitor', null),
    review('lurker', 'COMMENTED'),
  )

  test('an ineligible approval never turns it green', () => {
    fc.assert(
      fc.property(scene, some, ineligible, fc.nat(), (of, reviews, extra, index) => {
        const same = ({ author }: HumanReview) => author.login.toLowerCase() === extra.author.login.toLowerCase()
        // Who asked for changes may withdraw that.
        if (decideIn(of, reviews).satisfied || reviews.some((each) => same(each) && each.state === 'CHANGES_REQUESTED'))
          return
        expect(decideIn(of, reviews.toSpliced(index % (reviews.length + 1), 0, extra)).satisfied).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  test('taking an approval away never turns it green', () => {
    fc.assert(
      fc.property(scene, some, fc.nat(), (of, reviews, index) => {
        const approvals = reviews.filter(({ state }) => state === 'APPROVED')
        const one = approvals[index % Math.max(approvals.length, 1)]
        if (one === undefined || decideIn(of, reviews).satisfied) return
        // A later approval takes back what its author asked for before; what is taken away here is not that.
        if (reviews.some((each) => each !== one && each.author.login.toLowerCase() === one.author.login.toLowerCase()))
          return
        expect(
          decideIn(
            of,
            reviews.filter((each) => each !== one),
          ).satisfied,
        ).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  test('the order of different people does not matter', () => {
    const different = fc.uniqueArray(anyReview, { selector: ({ author }) => author.login.toLowerCase(), maxLength: 6 })
    fc.assert(
      fc.property(
        scene,
        different.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        (of, [one, other]) => {
          expect(decideIn(of, one).satisfied).toBe(decideIn(of, other).satisfied)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('green is never without the approvals it names, nor without a word why not', () => {
    fc.assert(
      fc.property(scene, some, (of, reviews) => {
        const { satisfied, approvals, open, missing } = decideIn(of, reviews)
        expect(missing === '').toBe(satisfied)
        if (satisfied) expect([approvals.length > 0, open.length]).toEqual([true, 0])
        for (const { user: login } of approvals)
          expect(
            reviews.some((each) => each.author.login === login && each.state === 'APPROVED' && each.canWrite),
          ).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('who is named for an open approval', () => {
  const open = (logins: readonly string[], more: Partial<Policy> = {}): readonly string[] =>
    decideIn(
      { ...promoted, policy: { roles: new Map([['risk', logins.map(user)]]), rules: [rule([role('risk')])], ...more } },
      [],
    ).open.flatMap(({ who }) => who)

  test('is nobody who wrote the change or proposes it', () => {
    expect(open(['Ada', 'rita', 'helper', 'tess'])).toEqual(['@rita', '@tess'])
    const { missing } = decideIn(
      {
        ...promoted,
        policy: { roles: new Map([['risk', [user('ada'), user('rita')]]]), rules: [rule([role('risk')])] },
      },
      [],
    )
    expect(missing).toContain('`@rita` (role risk)')
    expect(missing).not.toContain('ada')
  })

  test('is everybody named where nobody else is left, or authors may approve', () => {
    expect(open(['ada', 'helper'])).toEqual(['@ada', '@helper'])
    expect(open(['ada', 'rita'], { solo: true })).toEqual(['@ada', '@rita'])
  })
})
