/** What GitHub shows from a copy of some seconds ago is looked at again, and said where it stays so. */
import { describe, expect, test } from '@jest/globals'
import { type Happened, PullRequestReader } from '../../src/action/pull-request-reader.ts'
import type { PullRequestNode } from '../../src/github/pull-request-query.ts'
import { fakeGithub } from '../source/fake-github.ts'
import { bot, commit, head, node, oid, page, review } from '../source/pull-request-node.ts'

const marker = '<!-- docgate review -->'
const own = review({ ...bot, body: marker })

/** A reader of a pull request that is shown in these ways, one after the other, and in the last one for ever. */
function reading(...shown: readonly Partial<PullRequestNode>[]) {
  let next = 0
  const github = fakeGithub(() => {
    const pullRequest = node(shown[Math.min(next++, shown.length - 1)])
    return { body: { data: { repository: { pullRequest } } } }
  })
  const place = { owner: 'acme', repo: 'docs', statusContext: 'docgate', marker }
  return { reader: new PullRequestReader(github.client, place), looks: () => github.requests.length }
}

describe('a review that was just posted', () => {
  const without = { reviews: page([]) }
  const posted = { reviews: page([own]) }

  test.each([
    ['is there at the first look', [posted], 1, true],
    ['is there at the second look', [without, posted], 2, true],
    ['is there at the third look', [without, without, posted], 3, true],
    ['is not there, and looked for no longer', [without, without, without, posted], 3, false],
  ])('%s', async (_, shown, looks, isThere) => {
    const { reader, looks: looked } = reading(...shown)
    reader.posted(7)
    expect((await reader.read(7)).own !== null).toBe(isThere)
    expect([looked(), reader.hasPosted(7)]).toEqual([looks, true])
  })

  test.each([
    ['is looked for', [without, posted], 2, true],
    ['is taken for lost', [without], 3, false],
  ])('or only may have been, %s', async (_, shown, looks, isThere) => {
    const { reader, looks: looked } = reading(...shown)
    expect((await reader.read(7, { headSha: null, mayBePosted: true })).own !== null).toBe(isThere)
    expect([looked(), reader.hasPosted(7)]).toEqual([looks, false])
  })

  test('to another pull request is not waited for', async () => {
    const { reader, looks } = reading(without, posted)
    reader.posted(8)
    await reader.read(7)
    expect([looks(), reader.hasPosted(7)]).toEqual([1, false])
  })
})

describe('the head that an event names', () => {
  const [before, now, later] = ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z']
  const pushed: Happened = { headSha: oid(2), updatedAt: now }
  const old = { headRefOid: oid(1), updatedAt: before, commits: page([commit(1, [], null)]) }
  const fresh = { headRefOid: oid(2), updatedAt: now, commits: page([commit(1, [], null), commit(2, [], null)]) }
  const forced = { headRefOid: oid(9), updatedAt: now, commits: page([commit(9, [], null)]) }

  test.each<[string, readonly Partial<PullRequestNode>[], Happened, number, string]>([
    ['is the one that is shown', [fresh], pushed, 1, oid(2)],
    ['is shown at the second look', [old, fresh], pushed, 2, oid(2)],
    ['is shown at the third look', [old, old, fresh], pushed, 3, oid(2)],
    ['has another commit on top', [fresh], { headSha: oid(1), updatedAt: before }, 1, oid(2)],
    ['was replaced by force, in the same second or later', [forced], pushed, 1, oid(9)],
    ['is that of an event of long ago', [{ ...forced, updatedAt: later }], pushed, 1, oid(9)],
    ['is not known when it was', [old], { headSha: oid(2) }, 1, oid(1)],
    ['is not named', [old], { headSha: null, updatedAt: now }, 1, oid(1)],
    ['does not matter, once it is closed', [{ ...old, state: 'CLOSED' }], pushed, 1, oid(1)],
  ])('%s', async (_, shown, happened, looks, sha) => {
    const { reader, looks: looked } = reading(...shown)
    expect((await reader.read(7, happened)).headSha).toBe(sha)
    expect(looked()).toBe(looks)
  })

  test('is never shown', async () => {
    const { reader, looks } = reading(old)
    await expect(reader.read(7, pushed)).rejects.toThrow(
      'GitHub shows the pull request as it was before commit 0000000: run again.',
    )
    expect(looks()).toBe(3)
  })

  test('does not go back to the commit before', async () => {
    const { reader, looks } = reading(fresh, old, fresh)
    await reader.read(7)
    expect((await reader.read(7)).headSha).toBe(oid(2))
    expect(looks()).toBe(3)
    const stuck = reading(fresh, old)
    await stuck.reader.read(7)
    await expect(stuck.reader.read(7)).rejects.toThrow('as it was before its last commit: run again.')
    expect(stuck.looks()).toBe(4)
  })

  test('goes back to it where somebody has pushed since, by force', async () => {
    const { reader, looks } = reading(fresh, { ...old, updatedAt: later })
    await reader.read(7)
    expect((await reader.read(7)).headSha).toBe(oid(1))
    expect(looks()).toBe(2)
  })
})

describe('the review that an event is about', () => {
  const url = 'https://github.example/acme/docs/pull/7#pullrequestreview-5'
  const given = { reviews: page([review({ url })]) }
  const dismissed = { reviews: page([review({ url, state: 'DISMISSED' })]) }
  const other = { reviews: page([review({ url: `${url}5` })]) }
  const of = (isDismissed: boolean): Happened => ({ headSha: head, review: { id: 5, dismissed: isDismissed } })

  test.each([
    ['is there', [given], false, 1],
    ['is there, and dismissed by now', [dismissed], false, 1],
    ['is there at the second look', [other, given], false, 2],
    ['is dismissed', [dismissed], true, 1],
    ['is dismissed at the third look', [other, given, dismissed], true, 3],
  ])('%s', async (_, shown, isDismissed, looks) => {
    const { reader, looks: looked } = reading(...shown)
    await reader.read(7, of(isDismissed))
    expect(looked()).toBe(looks)
  })

  test.each([
    ['is not there', other, false, 'as it was before the review that this run is for: run again.'],
    ['stays an approval', given, true, 'as it was before its review was dismissed: run again.'],
  ])('%s', async (_, shown, isDismissed, sentence) => {
    const { reader, looks } = reading(shown)
    await expect(reader.read(7, of(isDismissed))).rejects.toThrow(sentence)
    expect(looks()).toBe(3)
  })
})
