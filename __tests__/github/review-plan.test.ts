import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { commentMarker, readFingerprint } from '../../src/github/marker.ts'
import type { OwnComment, OwnReview } from '../../src/github/pull-request-state.ts'
import {
  isEmptyPlan,
  maxComments,
  planReview,
  type ReviewPlan,
  type WantedComment,
  type WantedReview,
} from '../../src/github/review-plan.ts'

const a = 'a'.repeat(20)
const b = 'b'.repeat(20)

function comment(fingerprint: string, text = 'text', path = 'docs/x.md'): WantedComment {
  const body = `${text}\n\n${commentMarker(fingerprint)}`
  return { path, line: 7, startLine: null, body, bodyElsewhere: body, fingerprint }
}

/** One that offers a text for its lines. */
function offering(fingerprint: string, lines: Partial<WantedComment> = {}): WantedComment {
  const plain = comment(fingerprint)
  return { ...plain, body: `offer\n\n${commentMarker(fingerprint)}`, ...lines }
}

function standing(id: number, wanted: WantedComment, more: Partial<OwnComment> = {}): OwnComment {
  const { path, line, startLine, body, fingerprint } = wanted
  return { id, path, line, startLine, body, fingerprint, hasReplies: false, ...more }
}

function wanted(more: Partial<WantedReview> = {}): WantedReview {
  return {
    body: '<!-- docgate -->\nTwo findings.',
    settledBody: '<!-- docgate -->\nAll settled.',
    comments: [],
    standing: [],
    ignored: [],
    documents: [],
    ...more,
  }
}

function review(more: Partial<OwnReview> = {}): OwnReview {
  return { id: 1, url: 'https://example.org/r/1', body: wanted().body ?? '', comments: [], duplicates: [], ...more }
}

const nothing: ReviewPlan = {
  create: null,
  updateBody: null,
  updateDuplicates: [],
  addComments: [],
  updateComments: [],
  deleteComments: [],
}

const fixed = `**Fixed.** What docgate had found here is gone.\n\n${commentMarker(a)}`

describe('planReview', () => {
  test.each<[string, WantedReview, OwnReview | null, Partial<ReviewPlan>]>([
    ['nothing there, nothing to say', wanted({ body: null, comments: [comment(a)] }), null, {}],
    [
      'nothing there, something to say',
      wanted({ comments: [comment(a)] }),
      null,
      { create: { body: wanted().body ?? '', comments: [comment(a)] } },
    ],
    ['the same', wanted({ comments: [comment(a)] }), review({ comments: [standing(5, comment(a))] }), {}],
    [
      'the same but for line ends and trailing white space',
      wanted({ body: 'one\n\ntwo', comments: [comment(a)] }),
      review({ body: 'one \r\n\r\ntwo\r\n', comments: [standing(5, comment(a), { body: `${comment(a).body}\r\n` })] }),
      {},
    ],
    ['another body', wanted({ body: 'new' }), review(), { updateBody: { id: 1, body: 'new' } }],
    [
      'only indentation differs',
      wanted({ body: '  new' }),
      review({ body: 'x\n  new' }),
      { updateBody: { id: 1, body: '  new' } },
    ],
    [
      'nothing left to say',
      wanted({ body: null, comments: [comment(b)] }),
      review({ comments: [standing(5, comment(a))] }),
      { updateBody: { id: 1, body: wanted().settledBody }, deleteComments: [5] },
    ],
    ['nothing left to say, said already', wanted({ body: null }), review({ body: wanted().settledBody }), {}],
    [
      'one more finding',
      wanted({ comments: [comment(a), comment(b)] }),
      review({ comments: [standing(5, comment(a))] }),
      { addComments: [comment(b)] },
    ],
    [
      'another wording',
      wanted({ comments: [comment(a, 'new')] }),
      review({ comments: [standing(5, comment(a))] }),
      { updateComments: [{ id: 5, body: comment(a, 'new').body }] },
    ],
    [
      'an offer for the lines it stands at',
      wanted({ comments: [offering(a, { startLine: 5 })] }),
      review({ comments: [standing(5, comment(a), { startLine: 5 })] }),
      { updateComments: [{ id: 5, body: offering(a).body }] },
    ],
    [
      'an offer for other lines than those it stands at: one click would replace the wrong ones',
      wanted({ comments: [offering(a)] }),
      review({ comments: [standing(5, comment(a), { startLine: 5 })] }),
      { addComments: [offering(a)], deleteComments: [5] },
    ],
    [
      'an offer where the lines were changed since',
      wanted({ comments: [offering(a)] }),
      review({ comments: [standing(5, offering(a), { line: null })] }),
      { addComments: [offering(a)], deleteComments: [5] },
    ],
    [
      'an offer for other lines, and somebody replied',
      wanted({ comments: [offering(a)] }),
      review({ comments: [standing(5, offering(a), { line: 6, hasReplies: true })] }),
      { updateComments: [{ id: 5, body: comment(a).body }] },
    ],
    ['fixed, nobody replied', wanted(), review({ comments: [standing(5, comment(a))] }), { deleteComments: [5] }],
    [
      'fixed, somebody replied',
      wanted(),
      review({ comments: [standing(5, comment(a), { hasReplies: true })] }),
      { updateComments: [{ id: 5, body: fixed }] },
    ],
    [
      'fixed, said already',
      wanted(),
      review({ comments: [standing(5, comment(a), { hasReplies: true, body: fixed })] }),
      {},
    ],
    [
      'fixed and back again',
      wanted({ comments: [comment(a)] }),
      review({ comments: [standing(5, comment(a), { hasReplies: true, body: fixed })] }),
      { updateComments: [{ id: 5, body: comment(a).body }] },
    ],
    [
      'one fingerprint in two documents',
      wanted({ comments: [comment(a), comment(a, 'text', 'docs/y.md')] }),
      review({ comments: [standing(5, comment(a))] }),
      { addComments: [comment(a, 'text', 'docs/y.md')] },
    ],
    [
      'two runs have met',
      wanted({ comments: [comment(a), comment(b)] }),
      review({
        comments: [
          standing(5, comment(a)),
          standing(6, comment(a)),
          standing(7, comment(b)),
          standing(8, comment(b), { hasReplies: true }),
        ],
        duplicates: [{ id: 2, body: wanted().body ?? '' }],
      }),
      {
        updateDuplicates: [
          {
            id: 2,
            body: 'Two runs of docgate posted at the same time. [The earlier review](https://example.org/r/1) is the one that is kept up to date.',
          },
        ],
        deleteComments: [6, 7],
      },
    ],
    [
      'twice said, both answered',
      wanted({ comments: [comment(a)] }),
      review({
        comments: [standing(5, comment(a), { hasReplies: true }), standing(6, comment(a), { hasReplies: true })],
      }),
      {
        updateComments: [
          { id: 6, body: 'Two comments of docgate were about this finding. The other one is kept up to date.' },
        ],
      },
    ],
    [
      'a comment whose marker nobody can read',
      wanted(),
      review({ comments: [standing(5, comment(a), { fingerprint: null })] }),
      {},
    ],
  ])('%s', (_, want, existing, plan) => {
    expect(planReview(want, existing)).toEqual({ ...nothing, ...plan })
  })

  test('the same finding twice is one comment, and there are no more than the bound', () => {
    const many = Array.from({ length: maxComments + 5 }, (_, index) => comment(index.toString(16).padStart(20, '0')))
    const plan = planReview(wanted({ comments: [comment(a, 'first'), comment(a, 'second'), ...many] }), null)
    expect(plan.create?.comments).toEqual([comment(a, 'first'), ...many.slice(0, maxComments - 1)])
  })
})

/** What GitHub does with a plan: replies stay, a comment read again is known by its marker, text comes back changed. */
function carryOut(plan: ReviewPlan, existing: OwnReview | null): OwnReview | null {
  const asGitHubGivesBack = (body: string) => body.trimEnd().replaceAll('\n', '\r\n')
  const before = plan.create === null ? existing : review({ id: 100, body: asGitHubGivesBack(plan.create.body) })
  if (before === null) return null
  const kept = before.comments.filter(({ id }) => !plan.deleteComments.includes(id))
  const added = [...(plan.create?.comments ?? []), ...plan.addComments].map((one, index) =>
    standing(1000 + index, one, { body: asGitHubGivesBack(one.body) }),
  )
  const comments = kept.map((one) => {
    const update = plan.updateComments.find(({ id }) => id === one.id)
    return update === undefined
      ? one
      : { ...one, body: asGitHubGivesBack(update.body), fingerprint: readFingerprint(update.body) }
  })
  return {
    ...before,
    body: plan.updateBody === null ? before.body : asGitHubGivesBack(plan.updateBody.body),
    comments: [...comments, ...added].filter(({ fingerprint }) => fingerprint !== null),
    // The new text has no marker, so it is not found again.
    duplicates: before.duplicates.filter(({ id }) => !plan.updateDuplicates.some((update) => update.id === id)),
  }
}

const fingerprints = fc.integer({ min: 0, max: 40 }).map((number) => number.toString(16).padStart(20, '0'))
const comments = fc
  .record({
    fingerprint: fingerprints,
    text: fc.constantFrom('x', 'y ', 'z\n'),
    path: fc.constantFrom('a.md', 'b.md', 'c.md'),
    line: fc.constantFrom(7, 8),
    startLine: fc.constantFrom(null, 6),
    offers: fc.boolean(),
  })
  .map(({ fingerprint, text, path, line, startLine, offers }) => {
    const plain = comment(fingerprint, text, path)
    return { ...plain, line, startLine, body: offers ? `offer ${plain.body}` : plain.body }
  })
const wantedReviews = fc
  .record({
    body: fc.option(fc.constantFrom('one', 'two\n', 'three \nlines'), { nil: null }),
    settledBody: fc.constant('settled'),
    comments: fc.array(comments, { maxLength: 50 }),
    standing: fc.array(comments, { maxLength: 20 }),
    ignored: fc.array(comments, { maxLength: 10 }),
    documents: fc.uniqueArray(
      fc.record({
        path: fc.constantFrom('a.md', 'b.md', 'c.md'),
        previousPath: fc.constantFrom(null, 'b.md', 'c.md'),
        isNewHere: fc.boolean(),
      }),
      { selector: ({ path }) => path },
    ),
  })
  // What is said is said of a document, and a comment of a finding that stands.
  .map((one) => {
    const known = new Set<string>(one.documents.map(({ path }) => path))
    const ofKnown = <T extends { readonly path: string }>(some: readonly T[]) =>
      some.filter(({ path }) => known.has(path))
    const posted = ofKnown(one.comments)
    return { ...one, comments: posted, standing: [...ofKnown(one.standing), ...posted], ignored: ofKnown(one.ignored) }
  })
const existingReviews = fc.option(
  fc
    .record({
      body: fc.constantFrom('one', 'settled', 'other'),
      comments: fc.array(fc.tuple(comments, fc.boolean()), { maxLength: 50 }),
      duplicates: fc.constantFrom([], [{ id: 2, body: 'one' }]),
    })
    .map(({ body, comments: there, duplicates }) =>
      review({ body, duplicates, comments: there.map(([one, hasReplies], id) => standing(id, one, { hasReplies })) }),
    ),
  { nil: null },
)

describe('a finding that stands but finds no line any more', () => {
  test.each([true, false])('keeps its comment as it is (replies: %s)', (hasReplies) => {
    const existing = review({ comments: [standing(7, comment(a), { hasReplies })] })
    const plan = planReview(wanted({ standing: [{ path: 'docs/x.md', fingerprint: a }] }), existing)
    expect(plan).toEqual(nothing)
    expect(planReview(wanted({ standing: [{ path: 'docs/other.md', fingerprint: a }] }), existing)).not.toEqual(nothing)
  })
})

describe('a document that has another name by now', () => {
  const there = review({ comments: [standing(5, comment(a, 'text', 'docs/old.md'))] })
  const present = { path: 'docs/x.md', previousPath: null, isNewHere: true }
  const still = [{ path: 'docs/x.md', fingerprint: a }]
  const plan = (more: Partial<WantedReview>, existing = there): ReviewPlan =>
    planReview(wanted({ comments: [comment(a)], standing: still, ...more }), existing)
  const anew = { ...nothing, addComments: [comment(a)], deleteComments: [5] }

  test('keeps its comments where base knows it', () => {
    const renamed = { ...present, previousPath: 'docs/old.md' }
    expect(plan({ documents: [renamed] })).toEqual(nothing)
    expect(plan({ documents: [renamed], comments: [], standing: [] })).toEqual({ ...nothing, deleteComments: [5] })
  })

  test('keeps them where the finding is in no other new document', () => {
    expect(plan({ documents: [present] })).toEqual(nothing)
    const elsewhere = { ...present, path: 'docs/y.md' }
    const twice = [...still, { path: 'docs/y.md', fingerprint: a }]
    expect(plan({ documents: [present, { ...elsewhere, isNewHere: false }], standing: twice })).toEqual(nothing)
    expect(plan({ documents: [present, elsewhere], standing: twice })).toEqual(anew)
  })

  test('does not take those of a document that is still there, or was there before', () => {
    expect(plan({ documents: [present, { ...present, path: 'docs/old.md' }] })).toEqual(anew)
    expect(plan({ documents: [{ ...present, isNewHere: false }] })).toEqual(anew)
  })

  test('gets what is offered at its own lines: at the old ones nobody can take it', () => {
    const offer = offering(a)
    const old = { ...offer, path: 'docs/old.md' }
    const kept = (hasReplies: boolean): ReviewPlan =>
      plan({ documents: [present], comments: [offer] }, review({ comments: [standing(5, old, { hasReplies })] }))
    expect(kept(false)).toEqual({ ...nothing, addComments: [offer], deleteComments: [5] })
    expect(kept(true)).toEqual({ ...nothing, updateComments: [{ id: 5, body: offer.bodyElsewhere }] })
  })
})

describe('a finding that the document ignores now', () => {
  const ignored = [{ path: 'docs/x.md', fingerprint: a }]

  test('is not called fixed where somebody has replied', () => {
    const existing = review({ comments: [standing(7, comment(a), { hasReplies: true })] })
    const [update] = planReview(wanted({ ignored }), existing).updateComments
    expect(update?.body).toMatch(/^\*\*Ignored\.\*\* /)
    expect(readFingerprint(update?.body ?? '')).toBe(a)
  })

  test('loses a comment that nobody replied to', () => {
    const existing = review({ comments: [standing(7, comment(a))] })
    expect(planReview(wanted({ ignored }), existing)).toMatchObject({ updateComments: [], deleteComments: [7] })
  })
})

describe('a plan carried out', () => {
  test('leaves nothing to do', () => {
    fc.assert(
      fc.property(wantedReviews, existingReviews, (want, existing) => {
        const after = carryOut(planReview(want, existing), existing)
        expect(planReview(want, after)).toEqual(nothing)
        expect(isEmptyPlan(planReview(want, after))).toBe(true)
      }),
    )
  })

  test('leaves no two comments with one fingerprint in one file, and adds none beyond the bound', () => {
    fc.assert(
      fc.property(wantedReviews, existingReviews, (want, existing) => {
        const after = carryOut(planReview(want, existing), existing)
        const places = (after?.comments ?? []).map(({ path, fingerprint }) => `${path} ${fingerprint}`)
        expect(new Set(places).size).toBe(places.length)
        const old = (after?.comments ?? []).filter(({ id }) => id < 1000)
        expect((after?.comments ?? []).length).toBeLessThanOrEqual(Math.max(maxComments, old.length))
      }),
    )
  })

  test('from one wish to another ends at the last one', () => {
    fc.assert(
      fc.property(wantedReviews, wantedReviews, existingReviews, (first, second, existing) => {
        const between = carryOut(planReview(first, existing), existing)
        const after = carryOut(planReview(second, between), between)
        expect(isEmptyPlan(planReview(second, after))).toBe(true)
      }),
    )
  })
})

describe('the marker of a comment', () => {
  test.each([
    [`text\n\n${commentMarker(a)}`, a],
    [`${commentMarker(a)}\ntext`, a],
    [`text\r\n\r\n${commentMarker(a)}\r\n`, a],
    [`> quoted\n\n${commentMarker(b)}\n\n${commentMarker(a)}`, a],
    [`text\n\n${commentMarker(a)}\n\nmore`, null],
    ['text', null],
    ['', null],
    [`text <!-- ${a} -->`, null],
    ['<!-- docgate finding nothing -->', null],
  ])('in %j', (body, fingerprint) => {
    expect(readFingerprint(body)).toBe(fingerprint)
  })
})
