import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { numbered, refusalOf, type Sample, startSample } from './stand-in-fixture.ts'

const pull = { owner: 'acme', repo: 'flows', pull_number: 7 }
const path = 'docs/a.md'

let sample: Sample
beforeEach(async () => {
  sample = await startSample()
})
afterEach(() => sample.close())

function review(
  comments: readonly { readonly line: number; readonly path?: string; readonly start_line?: number }[],
  body = 'All',
) {
  const placed = comments.map((each) => ({ path, side: 'RIGHT', body: 'Here', ...each }))
  return sample.octokit().rest.pulls.createReview({ ...pull, event: 'COMMENT', body, comments: placed })
}

describe('a review', () => {
  test('is posted with its comments in one request', async () => {
    const { data } = await review([{ line: 10 }, { line: 2, path: 'docs/added.md', start_line: 1 }])
    expect(data).toMatchObject({ state: 'COMMENTED', body: 'All', commit_id: sample.head })
    expect(data.user?.login).toBe('github-actions[bot]')
    const { rest } = sample.octokit()
    const { data: own } = await rest.pulls.listCommentsForReview({ ...pull, review_id: data.id })
    expect(own.map((each) => [each.path, each.line, each.start_line])).toEqual([
      [path, 10, null],
      ['docs/added.md', 2, 1],
    ])
    expect(own[0]?.diff_hunk).toMatch(/^@@ -7,7 \+7,7 @@.*\n[\s\S]*\+changed$/)
    expect(own[0]?.position).toBe(5)
  })

  test.each([
    ['an unchanged line far from a hunk', { line: 1 }, 'Line could not be resolved'],
    ['a line behind the end', { line: 3, path: 'docs/added.md' }, 'Line could not be resolved'],
    ['a file that is not in the diff', { line: 1, path: 'later.md' }, 'Path could not be resolved'],
    ['a start behind its end', { line: 10, start_line: 11 }, 'Start line must precede the end line'],
    ['a start outside of the hunk', { line: 10, start_line: 2 }, 'Start line could not be resolved'],
  ])('with one comment on %s is refused as a whole', async (_, wrong, reason) => {
    expect(await refusalOf(review([{ line: 10 }, wrong]))).toMatchObject({
      status: 422,
      data: { message: 'Unprocessable Entity', errors: [reason] },
    })
    expect([sample.github.state.reviews, sample.github.state.comments]).toEqual([[], []])
  })

  test('takes context lines of a hunk, and removed lines on the left', async () => {
    await review([{ line: 7 }, { line: 13 }])
    expect(await refusalOf(review([{ line: 14 }]))).toMatchObject({ status: 422 })
    const left = { path, line: 10, side: 'LEFT', body: 'Gone' }
    await sample.octokit().rest.pulls.createReview({ ...pull, event: 'COMMENT', body: 'x', comments: [left] })
    expect(sample.github.state.comments.map(({ line, side }) => [line, side])).toEqual([
      [7, 'RIGHT'],
      [13, 'RIGHT'],
      [10, 'LEFT'],
    ])
  })

  test('needs a body or a comment, and no more than 65,536 characters', async () => {
    expect(await refusalOf(review([], ''))).toMatchObject({ status: 422 })
    expect(await refusalOf(review([], 'x'.repeat(65_537)))).toMatchObject({ status: 422 })
    expect((await review([], 'x'.repeat(65_536))).status).toBe(200)
    expect((await review([{ line: 10 }], '')).status).toBe(200)
  })

  test('is edited in place by its author only', async () => {
    const { data } = await review([])
    const edit = (token: string) =>
      sample.octokit(token).rest.pulls.updateReview({ ...pull, review_id: data.id, body: 'Edited' })
    expect((await edit('writer')).data.body).toBe('Edited')
    expect(await refusalOf(edit('ada'))).toMatchObject({ status: 422 })
    expect(await refusalOf(edit('fork'))).toMatchObject({ status: 403 })
  })

  test('of a human can be added and dismissed; a pending one is hidden; the author can not approve', async () => {
    const { state } = sample.github
    const { id } = await state.addReview({ pull: 7, author: 'bob', state: 'APPROVED' })
    await state.addReview({ pull: 7, author: 'bob', state: 'PENDING', body: 'soon' })
    state.dismiss(id)
    const { data } = await sample.octokit().rest.pulls.listReviews(pull)
    expect(data.map((each) => [each.user?.login, each.state, each.commit_id])).toEqual([
      ['bob', 'DISMISSED', sample.head],
    ])
    const own = sample.octokit('ada').rest.pulls.createReview({ ...pull, event: 'APPROVE' })
    expect(await refusalOf(own)).toMatchObject({
      status: 422,
      data: { errors: ['Can not approve your own pull request'] },
    })
  })

  test('is refused to the token of a fork', async () => {
    const forked = sample.octokit('fork').rest.pulls.createReview({ ...pull, event: 'COMMENT', body: 'x' })
    expect(await refusalOf(forked)).toMatchObject({
      status: 403,
      data: { message: 'Resource not accessible by integration' },
    })
  })
})

describe('a comment', () => {
  const comment = (line: number) =>
    sample
      .octokit()
      .rest.pulls.createReviewComment({ ...pull, commit_id: sample.head, path, line, side: 'RIGHT', body: 'One' })

  test('on its own brings a review without a body', async () => {
    const { data } = await comment(10)
    const { data: reviews } = await sample.octokit().rest.pulls.listReviews(pull)
    expect(reviews.map((each) => [each.id, each.body])).toEqual([[data.pull_request_review_id, '']])
    expect(await refusalOf(comment(1))).toMatchObject({ status: 422, data: { message: 'Validation Failed' } })
  })

  test('is edited and deleted by its author', async () => {
    const { data } = await comment(10)
    const one = { owner: 'acme', repo: 'flows', comment_id: data.id }
    const { rest } = sample.octokit()
    expect((await rest.pulls.updateReviewComment({ ...one, body: 'Two' })).data.body).toBe('Two')
    expect(await refusalOf(sample.octokit('ada').rest.pulls.deleteReviewComment(one))).toMatchObject({ status: 403 })
    await rest.pulls.deleteReviewComment(one)
    expect((await rest.pulls.listReviewComments(pull)).data).toEqual([])
    expect(await refusalOf(rest.pulls.deleteReviewComment(one))).toMatchObject({ status: 404 })
  })

  test('on the file as a whole has no line', async () => {
    const { data } = await sample
      .octokit()
      .rest.pulls.createReviewComment({ ...pull, commit_id: sample.head, path, subject_type: 'file', body: 'File' })
    expect([data.subject_type, data.line]).toEqual(['file', null])
  })

  test('moves with its line, and is outdated once the line is changed', async () => {
    await comment(10)
    const { state } = sample.github
    const current = async () =>
      (await sample.octokit().rest.pulls.listReviewComments(pull)).data.map((each) => each.line)
    await state.push({ branch: 'change', files: { [path]: `new first line\n${numbered({ 10: 'changed' })}` } })
    expect(await current()).toEqual([11])
    await state.push({ branch: 'change', files: { [path]: numbered({ 10: 'changed again' }) } })
    expect(await current()).toEqual([null])
  })

  test('that is a reply stands in the thread and brings a review of its own', async () => {
    const { data } = await comment(10)
    const reply = await sample.github.state.reply(data.id, 'ada', 'Done')
    const { data: all } = await sample.octokit().rest.pulls.listReviewComments(pull)
    expect(all.map((each) => each.in_reply_to_id)).toEqual([undefined, data.id])
    expect(sample.github.state.reviews.map(({ author, body }) => [author, body])).toEqual([
      ['github-actions[bot]', ''],
      ['ada', ''],
    ])
    expect(reply.review).not.toBe(data.pull_request_review_id)
  })
})
