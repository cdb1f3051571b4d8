/** Whose approval counts, on which commit. In doubt it does not. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decide, type Evidence } from '../../src/approval/decide.ts'
import type { HumanReview } from '../../src/github/pull-request-state.ts'

const head = 'a'.repeat(40)
const earlier = 'b'.repeat(40)

function review(login: string, state: HumanReview['state'] = 'APPROVED', over: Partial<HumanReview> = {}): HumanReview {
  return { author: { login, bot: false }, canWrite: true, state, commit: head, ...over }
}

function evidence(reviews: readonly HumanReview[], over: Partial<Evidence> = {}): Evidence {
  return {
    author: { login: 'author', bot: false },
    committers: ['author', 'helper'],
    committersComplete: true,
    headSha: head,
    reviews,
    ...over,
  }
}

const ana = review('ana')

describe('an approval counts', () => {
  const satisfied: readonly (readonly [string, readonly HumanReview[], readonly string[]])[] = [
    ['of one eligible person', [ana], ['ana']],
    ['of two', [ana, review('ben')], ['ana', 'ben']],
    [
      'beside one that does not',
      [review('author'), ana, review('robot', 'APPROVED', { author: { login: 'robot', bot: true } })],
      ['ana'],
    ],
    ['with a comment later', [ana, review('ana', 'COMMENTED')], ['ana']],
    ['with a pending review later', [ana, review('ana', 'PENDING')], ['ana']],
    ['with a comment on a later commit', [ana, review('ana', 'COMMENTED', { commit: earlier })], ['ana']],
    ['after changes were requested by the same person', [review('ana', 'CHANGES_REQUESTED'), ana], ['ana']],
    ['after an earlier approval', [review('ana', 'APPROVED', { commit: earlier }), ana], ['ana']],
    ['after an approval that was dismissed', [review('ana', 'DISMISSED'), ana], ['ana']],
    ['beside dismissed changes of somebody else', [review('ben', 'DISMISSED'), ana], ['ana']],
    [
      'beside changes requested by somebody who may not write',
      [review('guest', 'CHANGES_REQUESTED', { canWrite: false }), ana],
      ['ana'],
    ],
    ['beside changes requested by the author', [review('author', 'CHANGES_REQUESTED'), ana], ['ana']],
    [
      'beside changes requested by a bot',
      [review('robot', 'CHANGES_REQUESTED', { author: { login: 'robot', bot: true } }), ana],
      ['ana'],
    ],
  ]
  test.each(satisfied)('%s', (_, reviews, users) => {
    expect(decide(evidence(reviews))).toEqual({
      satisfied: true,
      approvals: users.map((user) => ({ user, commit: head })),
      missing: '',
    })
  })
})

describe('it does not count', () => {
  const missing: readonly (readonly [string, Evidence | null, RegExp])[] = [
    ['on a laptop', null, /It takes an approval by a person with write access/],
    [
      'without a review',
      evidence([]),
      /^It takes an approval by a person with write access who wrote no commit of this pull request, given on its latest commit\.$/,
    ],
    ['by a comment', evidence([review('ana', 'COMMENTED')]), /It takes an approval/],
    ['before it is submitted', evidence([review('ana', 'PENDING')]), /It takes an approval/],
    [
      'on an earlier commit',
      evidence([review('ana', 'APPROVED', { commit: earlier })]),
      /`ana` approved an earlier commit `bbbbbbb`/,
    ],
    [
      'on a commit that is gone',
      evidence([review('ana', 'APPROVED', { commit: null })]),
      /`ana` approved an earlier commit\b/,
    ],
    ['dismissed', evidence([review('ana', 'DISMISSED')]), /It takes an approval/],
    ['dismissed, with an older one before', evidence([ana, review('ana', 'DISMISSED')]), /It takes an approval/],
    ['of the author', evidence([review('author')]), /`author` does not count: the author/],
    ['of the author in other case', evidence([review('Author')]), /`Author` does not count: the author/],
    ['of a committer or co-author', evidence([review('helper')]), /`helper` does not count: who wrote a commit/],
    ['of a committer in other case', evidence([review('Helper')]), /`Helper` does not count: who wrote a commit/],
    [
      'of a bot',
      evidence([review('robot', 'APPROVED', { author: { login: 'robot', bot: true } })]),
      /`robot` does not count: a bot/,
    ],
    [
      'without write access',
      evidence([review('guest', 'APPROVED', { canWrite: false })]),
      /`guest` does not count: no write access/,
    ],
    [
      'while the list of commits is incomplete',
      evidence([ana], { committersComplete: false }),
      /list of commits could not be read completely/,
    ],
    [
      'while an eligible person asks for changes',
      evidence([ana, review('ben', 'CHANGES_REQUESTED')]),
      /`ben` asked for changes/,
    ],
    [
      'while somebody asked for changes on an earlier commit',
      evidence([review('ben', 'CHANGES_REQUESTED', { commit: earlier }), ana]),
      /`ben` asked for changes/,
    ],
    [
      'while changes are asked for and only commented on since',
      evidence([review('ben', 'CHANGES_REQUESTED'), review('ben', 'COMMENTED'), ana]),
      /`ben` asked for changes/,
    ],
    [
      'withdrawn by a request for changes',
      evidence([ana, review('ana', 'CHANGES_REQUESTED')]),
      /`ana` asked for changes/,
    ],
    ['after a push', evidence([ana], { headSha: earlier }), /`ana` approved an earlier commit `aaaaaaa`/],
  ]
  test.each(missing)('%s', (_, given, sentence) => {
    expect(decide(given)).toEqual({ satisfied: false, approvals: [], missing: expect.stringMatching(sentence) })
  })
})

describe('whatever the reviews', () => {
  const login = fc.constantFrom('ana', 'ben', 'Ana', 'author', 'AUTHOR', 'helper', 'robot', 'guest', 'ghost')
  const anyReview: fc.Arbitrary<HumanReview> = fc.record({
    author: login.map((name) => ({ login: name, bot: name === 'robot' })),
    canWrite: fc.boolean(),
    state: fc.constantFrom('APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'),
    commit: fc.constantFrom(head, earlier, null),
  })
  const ineligible: fc.Arbitrary<HumanReview> = fc.oneof(
    fc.constantFrom('author', 'Helper', 'HELPER').map((name) => review(name)),
    fc.constant(review('robot', 'APPROVED', { author: { login: 'robot', bot: true } })),
    fc.constant(review('stranger', 'APPROVED', { canWrite: false })),
    fc.constant(review('visitor', 'APPROVED', { commit: earlier })),
    fc.constant(review('lurker', 'COMMENTED')),
  )
  const someone = fc.array(anyReview, { maxLength: 8 })

  test('an approval that does not count never satisfies', () => {
    fc.assert(
      fc.property(someone, ineligible, fc.nat(), (reviews, extra, at) => {
        if (decide(evidence(reviews)).satisfied) return
        expect(decide(evidence(reviews.toSpliced(at % (reviews.length + 1), 0, extra))).satisfied).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  test('who is named has approved this very commit, may write, and wrote none of it', () => {
    fc.assert(
      fc.property(someone, (reviews) => {
        const { satisfied, approvals, missing } = decide(evidence(reviews))
        expect(satisfied).toBe(approvals.length > 0)
        expect(missing === '').toBe(satisfied)
        for (const { user, commit } of approvals) {
          expect(commit).toBe(head)
          expect(['author', 'helper', 'robot']).not.toContain(user.toLowerCase())
          expect(
            reviews.some(
              (each) =>
                each.author.login === user && each.state === 'APPROVED' && each.canWrite && each.commit === head,
            ),
          ).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('incomplete commits never satisfy', () => {
    fc.assert(
      fc.property(someone, (reviews) =>
        expect(decide(evidence(reviews, { committersComplete: false })).satisfied).toBe(false),
      ),
    )
  })
})
