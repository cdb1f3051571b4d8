import { once } from 'node:events'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { numbered, refusalOf, type Sample, startSample } from './stand-in-fixture.ts'

const repo = { owner: 'acme', repo: 'flows' }
const pull = { ...repo, pull_number: 7 }

describe('the stand-in answers REST reads as GitHub does', () => {
  let sample: Sample
  beforeAll(async () => {
    sample = await startSample({ limits: { treeEntries: 12 } })
  })
  afterAll(() => sample.close())

  test('a pull request', async () => {
    const { data } = await sample.octokit().rest.pulls.get(pull)
    expect(data).toMatchObject({ number: 7, state: 'open', changed_files: 4, commits: 1, mergeable: true })
    expect(data.head).toMatchObject({ sha: sample.head, ref: 'change', label: 'acme:change' })
    expect(data.merge_commit_sha).toMatch(/^[0-9a-f]{40}$/)
    expect(data.merge_commit_sha).not.toBe(sample.head)
  })

  test('when it was last changed, by whatever happens to it', async () => {
    const changing = await startSample()
    const { state } = changing.github
    const at = async (): Promise<string> => (await changing.octokit().rest.pulls.get(pull)).data.updated_at
    const times = [await at()]
    await state.push({ branch: 'change', files: { 'docs/a.md': 'New.\n' } })
    times.push(await at())
    const { id } = await state.addReview({ pull: 7, author: 'ada', state: 'COMMENTED', body: 'So.' })
    times.push(await at())
    state.editReview(id, 'Or so.', 'ada')
    times.push(await at())
    state.updatePullRequest(7, { title: 'Another' })
    times.push(await at())
    await state.push({ branch: 'elsewhere', parent: 'main', files: {} })
    expect(await at()).toBe(times.at(-1))
    expect(times).toEqual([...new Set(times)].sort())
    await changing.close()
  })

  test('its files, from the merge base, with renames and patches', async () => {
    const { data } = await sample.octokit().rest.pulls.listFiles(pull)
    const seen = data.map((each) => [
      each.status,
      each.filename,
      each.previous_filename,
      each.additions,
      each.deletions,
    ])
    expect(seen).toEqual([
      ['modified', 'docs/a.md', undefined, 1, 1],
      ['added', 'docs/added.md', undefined, 2, 0],
      ['removed', 'docs/gone.md', undefined, 0, 1],
      ['renamed', 'docs/new näme.md', 'docs/old name.md', 1, 1],
    ])
    expect(data[1]?.patch).toBe('@@ -0,0 +1,2 @@\n+one\n+two\n\\ No newline at end of file')
    expect(data[0]?.patch?.split('\n')).toEqual([
      '@@ -7,7 +7,7 @@ line 6',
      ' line 7',
      ' line 8',
      ' line 9',
      '-line 10',
      '+changed',
      ' line 11',
      ' line 12',
      ' line 13',
    ])
  })

  test('lists by pages, with links to the next and the last one', async () => {
    const first = await sample.octokit().rest.pulls.listFiles({ ...pull, per_page: 3 })
    expect(first.data).toHaveLength(3)
    expect(first.headers.link).toContain('page=2>; rel="next"')
    expect(first.headers.link).toContain('rel="last"')
    const octokit = sample.octokit()
    const all = await octokit.paginate(octokit.rest.pulls.listFiles, { ...pull, per_page: 3 })
    expect(all.map((each) => each.filename)).toHaveLength(4)
  })

  test('a comparison with its merge base', async () => {
    const { data } = await sample
      .octokit()
      .rest.repos.compareCommitsWithBasehead({ ...repo, basehead: 'main...change' })
    expect(data).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, total_commits: 1 })
    expect(data.merge_base_commit.sha).toBe(sample.base)
    expect(data.commits[0]?.committer).toMatchObject({ login: 'web-flow' })
    expect(data.files).toHaveLength(4)
  })

  test('blobs and trees, with the modes of symlinks and submodules', async () => {
    const { rest } = sample.octokit()
    const { data: tree } = await rest.git.getTree({ ...repo, tree_sha: sample.base, recursive: '1' })
    const modes = Object.fromEntries(tree.tree.map((each) => [each.path, each.mode]))
    expect(modes).toMatchObject({
      docs: '040000',
      'docs/a.md': '100644',
      'docs/link.md': '120000',
      'vendor/lib': '160000',
    })
    expect(tree.truncated).toBe(false)
    const link = tree.tree.find((each) => each.path === 'docs/link.md')
    const { data: blob } = await rest.git.getBlob({ ...repo, file_sha: link?.sha ?? '' })
    expect(Buffer.from(blob.content, 'base64').toString()).toBe('a.md')
    expect(await refusalOf(rest.git.getBlob({ ...repo, file_sha: sample.base }))).toMatchObject({ status: 404 })
    expect(await refusalOf(rest.git.getBlob({ ...repo, file_sha: 'abc' }))).toMatchObject({ status: 422 })
  })

  test('contents follow a symlink, which hides that it is one', async () => {
    const { rest } = sample.octokit()
    const { data } = await rest.repos.getContent({ ...repo, path: 'docs/link.md', ref: 'change' })
    expect(data).toMatchObject({ type: 'file', path: 'docs/link.md' })
    if (Array.isArray(data) || !('content' in data)) throw new Error('no file')
    expect(Buffer.from(data.content ?? '', 'base64').toString()).toBe(numbered({ 10: 'changed' }))
    expect(await refusalOf(rest.repos.getContent({ ...repo, path: 'no.md' }))).toMatchObject({ status: 404 })
    const { data: listing } = await rest.repos.getContent({ ...repo, path: 'docs', ref: sample.head })
    expect(Array.isArray(listing) && listing.map((each) => each.type)).toEqual(['file', 'file', 'symlink', 'file'])
  })

  test('the permission of a collaborator', async () => {
    const { rest } = sample.octokit('fork')
    const of = async (username: string) =>
      (await rest.repos.getCollaboratorPermissionLevel({ ...repo, username })).data.permission
    expect([await of('Bob'), await of('cora')]).toEqual(['write', 'read'])
    const unknown = rest.repos.getCollaboratorPermissionLevel({ ...repo, username: 'nobody' })
    expect(await refusalOf(unknown)).toMatchObject({ status: 404, data: { message: 'Not Found' } })
  })

  test('no token, a wrong one, another repository', async () => {
    expect(await refusalOf(sample.octokit(null).rest.pulls.get(pull))).toMatchObject({ status: 404 })
    expect(await refusalOf(sample.octokit('wrong').rest.pulls.get(pull))).toMatchObject({
      status: 401,
      data: { message: 'Bad credentials' },
    })
    expect(await refusalOf(sample.octokit().rest.pulls.get({ ...pull, repo: 'other' }))).toMatchObject({ status: 404 })
    expect(await refusalOf(sample.octokit().rest.pulls.get({ ...pull, pull_number: 8 }))).toMatchObject({ status: 404 })
  })

  test('every answer says what is left of the hour', async () => {
    const { headers } = await sample.octokit('ada').rest.pulls.get(pull)
    expect(headers).toMatchObject({ 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '999' })
  })

  test('a cached answer takes a few milliseconds', async () => {
    const { rest } = sample.octokit('ada')
    await rest.pulls.listFiles(pull)
    const before = sample.github.log.length
    for (let round = 0; round < 20; round += 1) await rest.pulls.listFiles(pull)
    const taken = sample.github.log.slice(before).map(({ milliseconds }) => milliseconds)
    expect(taken.sort((one, other) => one - other)[10]).toBeLessThan(25)
  })
})

describe('limits', () => {
  test('a list and a tree cut short, patches left out, requests used up', async () => {
    const sample = await startSample({ limits: { files: 3, patchLines: 10, treeEntries: 2, requests: 4 } })
    const { rest } = sample.octokit()
    const { data: files } = await rest.pulls.listFiles(pull)
    expect(files.map((each) => each.patch === undefined)).toEqual([false, true, true])
    expect((await rest.pulls.get(pull)).data.changed_files).toBe(4)
    expect((await rest.git.getTree({ ...repo, tree_sha: 'main', recursive: '1' })).data).toMatchObject({
      truncated: true,
    })
    await rest.pulls.get(pull)
    const refused = await refusalOf(rest.pulls.get(pull))
    expect(refused).toMatchObject({ status: 403, data: { message: 'API rate limit exceeded for installation.' } })
    expect(sample.github.log.at(-1)?.headers).toMatchObject({ 'x-ratelimit-remaining': '0' })
    await sample.close()
  })
})

describe('commit statuses', () => {
  test('the newest of a context wins, contexts are compared without case', async () => {
    const sample = await startSample()
    const { rest } = sample.octokit()
    const sha = sample.head
    const set = (state: 'pending' | 'success', context: string) =>
      rest.repos.createCommitStatus({ ...repo, sha, state, context, description: state })
    await set('pending', 'docgate')
    await set('success', 'DocGate')
    const { data } = await rest.repos.getCombinedStatusForRef({ ...repo, ref: 'change' })
    expect(data).toMatchObject({ state: 'success', total_count: 1 })
    const { data: all } = await rest.repos.listCommitStatusesForRef({ ...repo, ref: sha })
    expect(all.map((each) => each.state)).toEqual(['success', 'pending'])
    const long = rest.repos.createCommitStatus({ ...repo, sha, state: 'error', description: 'x'.repeat(141) })
    expect(await refusalOf(long)).toMatchObject({ status: 422 })
    await rest.repos.createCommitStatus({ ...repo, sha, state: 'error', description: 'x'.repeat(140), context: 'fits' })
    const forked = sample.octokit('fork').rest.repos.createCommitStatus({ ...repo, sha, state: 'error' })
    expect(await refusalOf(forked)).toMatchObject({
      status: 403,
      data: { message: 'Resource not accessible by integration' },
    })
    await sample.close()
  })
})

describe('faults', () => {
  test('an answer of the test instead, and a cut connection', async () => {
    const sample = await startSample()
    const { rest } = sample.octokit()
    sample.github.setFault(() => ({ status: 502, body: { message: 'Server Error' } }))
    expect(await refusalOf(rest.pulls.get(pull))).toMatchObject({ status: 502 })
    sample.github.setFault(() => 'reset')
    await expect(rest.pulls.get(pull)).rejects.toThrow()
    sample.github.setFault(null)
    expect((await rest.pulls.get(pull)).status).toBe(200)
    expect(sample.github.log.map(({ status, fault }) => [status, fault])).toEqual([
      [502, true],
      [0, true],
      [200, false],
    ])
    await sample.close()
  })

  test('GitHub’s answer, changed', async () => {
    const sample = await startSample()
    sample.github.setFault(() => ({ status, body }) => ({ status, body: [body] }))
    expect((await sample.octokit().rest.pulls.get(pull)).data).toMatchObject([{ number: 7 }])
    await sample.close()
  })

  test.each([
    ['reset', 0],
    ['lost', 1],
    ['cut', 1],
  ] as const)('of the connection, %s: so many statuses are set: %d', async (breakdown, statuses) => {
    const sample = await startSample()
    sample.github.setFault(() => breakdown)
    const write = sample.octokit().rest.repos.createCommitStatus({ ...repo, sha: sample.head, state: 'error' })
    const { data } = await write.catch(() => ({ data: null }))
    // Octokit makes nothing of an answer that ends too early.
    expect(data).toBe(breakdown === 'cut' ? '' : null)
    expect(sample.github.state.statuses).toHaveLength(statuses)
    expect(sample.github.log.map(({ status }) => status)).toEqual([0])
    await sample.close()
  })

  test('a request that hangs gets the word that it is under way', async () => {
    const sample = await startSample()
    sample.github.setFault(() => 'hang')
    const asked = request(sample.github.url).on('error', () => {})
    const word = once(asked.end(), 'information')
    expect(await word).toMatchObject([{ statusCode: 102 }])
    asked.destroy()
    await sample.close()
  })

  test('a request that hangs waits until it is given up', async () => {
    const sample = await startSample()
    sample.github.setFault(() => 'hang')
    const read = sample.octokit().rest.pulls.get({ ...pull, request: { signal: AbortSignal.timeout(200) } })
    await expect(read).rejects.toThrow()
    expect(sample.github.log.map(({ status, answer }) => [status, answer])).toEqual([[0, undefined]])
    await sample.close()
  })
})
