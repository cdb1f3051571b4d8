import { afterEach, describe, expect, test } from '@jest/globals'
import { applyPlan } from '../../src/github/apply.ts'
import { type Client, createClient } from '../../src/github/client.ts'
import { commentMarker } from '../../src/github/marker.ts'
import { readPullRequest } from '../../src/github/pull-request.ts'
import { isEmptyPlan, planReview, type WantedComment, type WantedReview } from '../../src/github/review-plan.ts'
import { setStatus } from '../../src/github/status.ts'
import { githubSchema } from './contract/graphql.ts'
import { commitFiles, emptyRepository } from './stand-in/git/fixture.ts'
import { type StandIn, startStandIn } from './stand-in/stand-in.ts'

const marker = '<!-- docgate review -->'
const pull = { owner: 'acme', repo: 'docs', number: 7 }
const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

type Access = 'read' | 'write'

async function start(access: Access): Promise<{ readonly standIn: StandIn; readonly client: Client }> {
  const { directory, remove } = await emptyRepository()
  cleanups.push(remove)
  await commitFiles(directory, { branch: 'main', parent: null, files: { 'docs/x.md': 'one\n' } })
  await commitFiles(directory, { branch: 'topic', parent: 'main', files: { 'docs/x.md': 'one\ntwo\nthree\n' } })
  const standIn = await startStandIn({
    repository: directory,
    schema: githubSchema(),
    owner: pull.owner,
    name: pull.repo,
    pullRequests: [{ number: 7, headRef: 'topic', baseRef: 'main', author: 'ana' }],
    users: { ana: { permission: 'write' }, rita: { permission: 'write' }, guest: { permission: 'read' } },
    tokens: {
      secret: {
        login: 'github-actions[bot]',
        type: 'Bot',
        permissions: { contents: 'read', 'pull-requests': access, statuses: access },
      },
    },
  })
  cleanups.push(() => standIn.close())
  const { url, graphqlUrl } = standIn
  return { standIn, client: createClient({ token: 'secret', apiUrl: url, graphqlUrl, log: () => {} }) }
}

function read(client: Client) {
  return readPullRequest(client, { ...pull, statusContext: 'docgate', marker })
}

/** Reads, plans and writes, as a run of docgate does. */
async function round(client: Client, wanted: WantedReview) {
  const { own, headSha } = await read(client)
  const plan = planReview(wanted, own)
  return { plan, result: await applyPlan(client, { ...pull, headSha }, plan) }
}

function comment(digit: string, line: number, text = 'Unexpected text.'): WantedComment {
  const fingerprint = digit.repeat(20)
  const body = `${text}\n\n${commentMarker(fingerprint)}`
  return { path: 'docs/x.md', line, startLine: null, body, bodyElsewhere: body, fingerprint }
}

function wanted(...comments: readonly WantedComment[]): WantedReview {
  return {
    body: `${marker}\n${comments.length} findings`,
    settledBody: `${marker}\nAll settled`,
    comments,
    standing: [],
    ignored: [],
    documents: [],
  }
}

describe('against the stand-in', () => {
  test('a second round on the same findings writes nothing', async () => {
    const { client, standIn } = await start('write')
    const first = await round(client, wanted(comment('a', 2), comment('b', 3)))
    expect(first.result).toMatchObject({ written: true, refused: null, commentsRefused: false })
    const { own } = await read(client)
    expect(own?.url).toBe(first.result.url)
    expect(own?.comments.map(({ path, fingerprint }) => [path, fingerprint])).toEqual([
      ['docs/x.md', 'a'.repeat(20)],
      ['docs/x.md', 'b'.repeat(20)],
    ])
    const before = standIn.log.length
    const second = await round(client, wanted(comment('a', 2), comment('b', 3)))
    expect(isEmptyPlan(second.plan)).toBe(true)
    expect(standIn.log.length - before).toBe(1)
  })

  test('later findings are added, reworded ones edited, fixed ones deleted, and all settled in the end', async () => {
    const { client } = await start('write')
    await round(client, wanted(comment('a', 2), comment('b', 3)))
    const next = wanted(comment('b', 3, 'Other words.'), comment('c', 2))
    await round(client, next)
    expect((await read(client)).own?.comments.map(({ body }) => body)).toEqual(
      expect.arrayContaining(next.comments.map(({ body }) => body)),
    )
    expect(isEmptyPlan((await round(client, next)).plan)).toBe(true)
    await round(client, { ...wanted(), body: null })
    expect((await read(client)).own).toMatchObject({ body: `${marker}\nAll settled`, comments: [] })
  })

  test('one comment off the diff does not cost the review', async () => {
    const { client } = await start('write')
    const { result } = await round(client, wanted(comment('a', 99)))
    expect(result).toMatchObject({ written: true, commentsRefused: true })
    expect((await read(client)).own?.comments).toEqual([])
  })

  test('two runs at once leave one review that is kept up to date', async () => {
    const { client } = await start('write')
    const { headSha } = await read(client)
    const plan = planReview(wanted(comment('a', 2)), null)
    const first = await applyPlan(client, { ...pull, headSha }, plan)
    await applyPlan(client, { ...pull, headSha }, plan)
    const { own } = await read(client)
    expect(own?.url).toBe(first.url)
    expect([own?.duplicates.length, own?.comments.length]).toEqual([1, 2])
    await round(client, wanted(comment('a', 2)))
    const settled = (await read(client)).own
    expect([settled?.url, settled?.duplicates.length, settled?.comments.length]).toEqual([first.url, 0, 1])
  })

  test('a status is written once', async () => {
    const { client } = await start('write')
    const state = await read(client)
    const place = { ...pull, sha: state.headSha, context: 'docgate' }
    const status = { state: 'pending', description: 'Waits', targetUrl: 'https://github.example/1' } as const
    expect(await setStatus(client, place, status, state.status)).toEqual({ written: true, refused: null })
    const after = await read(client)
    expect(after.status).toEqual(status)
    expect(await setStatus(client, place, status, after.status)).toEqual({ written: false, refused: null })
  })

  test('a token that may only read is told what to add', async () => {
    const { client } = await start('read')
    const { result } = await round(client, wanted(comment('a', 2)))
    expect(result.refused).toContain('pull-requests: write')
    const place = { ...pull, sha: (await read(client)).headSha, context: 'docgate' }
    const status = { state: 'success', description: 'Good', targetUrl: '' } as const
    expect((await setStatus(client, place, status, null)).refused).toContain('statuses: write')
  })

  test('people and their rights', async () => {
    const { client, standIn } = await start('write')
    standIn.state.addReview({ pull: 7, author: 'rita', state: 'APPROVED' })
    standIn.state.addReview({ pull: 7, author: 'guest', state: 'APPROVED', body: marker })
    const { reviews, own, author } = await read(client)
    expect(author).toEqual({ login: 'ana', bot: false })
    expect(reviews.map((review) => [review.author.login, review.canWrite, review.state])).toEqual([
      ['rita', true, 'APPROVED'],
      ['guest', false, 'APPROVED'],
    ])
    expect(own).toBeNull()
  })
})
