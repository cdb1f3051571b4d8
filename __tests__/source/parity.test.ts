import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createClient } from '../../src/github/client.ts'
import { RequestBudget } from '../../src/github/request-budget.ts'
import { openGitSource } from '../../src/source/git.ts'
import { openPullRequestSource } from '../../src/source/pull-request.ts'
import { type FileRequest, type History, maxFileBytes, type Source } from '../../src/source/source.ts'
import { githubSchema } from '../github/contract/graphql.ts'
import { commitFiles, emptyRepository } from '../github/stand-in/git/fixture.ts'
import { startStandIn } from '../github/stand-in/stand-in.ts'

const long = Array.from({ length: 40 }, (_, index) => `Line ${index}\n`).join('')

const before = {
  'docs/kept.md': 'kept\n',
  'docs/edited.md': 'before\n',
  'docs/gone.md': 'gone\n',
  'docs/old.md': long,
  'docs/becomes-link.md': 'a file\n',
  'docs/module.md': { submodule: '1'.repeat(40) },
}
const after = {
  'docs/edited.md': '\uFEFFafter\r\n',
  'docs/gone.md': null,
  'docs/old.md': null,
  'docs/new.md': `${long}One more\n`,
  'docs/becomes-link.md': { symlink: 'edited.md' },
  'docs/ünï "b".md': 'odd\n',
  'docs/empty.md': '',
  'docs/nul.md': 'a\0b',
  'docs/latin1.md': Buffer.from([0x63, 0x61, 0x66, 0xe9]),
  'docs/replaced.md': 'a\uFFFDb',
  'docs/large.md': 'é'.repeat(300_000),
  'docs/too-large.md': 'x'.repeat(maxFileBytes + 1),
}

describe('local git and GitHub say the same of one change', () => {
  let local: Source & History
  let remote: Source & History
  let commits: readonly string[] = []
  let close: () => Promise<void> = async () => {}

  beforeAll(async () => {
    const { directory, remove } = await emptyRepository()
    commits = [
      await commitFiles(directory, { branch: 'main', parent: null, files: before }),
      await commitFiles(directory, { branch: 'topic', parent: 'main', files: after }),
      await commitFiles(directory, { branch: 'main', files: { 'docs/edited.md': 'moved on\n' } }),
      await commitFiles(directory, { branch: 'gone', parent: 'main', files: { 'docs/edited.md': 'rewritten\n' } }),
      'f'.repeat(40),
    ]
    const standIn = await startStandIn({
      repository: directory,
      schema: githubSchema(),
      owner: 'acme',
      name: 'docs',
      pullRequests: [{ number: 7, headRef: 'topic', baseRef: 'main', author: 'ana' }],
      users: { ana: { permission: 'write' } },
      tokens: {
        secret: {
          login: 'github-actions[bot]',
          type: 'Bot',
          permissions: { contents: 'read', 'pull-requests': 'read' },
        },
      },
    })
    close = async () => {
      await standIn.close()
      await remove()
    }
    const { url, graphqlUrl } = standIn
    const client = createClient({ token: 'secret', apiUrl: url, graphqlUrl, log: () => {} })
    local = await openGitSource({ directory, base: 'main', head: 'topic' })
    const state = {
      number: 7,
      headSha: local.headCommit,
      baseSha: local.tipCommit,
      changedFiles: (await local.files()).length,
    }
    remote = openPullRequestSource(client, { owner: 'acme', repo: 'docs', state, budget: new RequestBudget(100) })
  })
  afterAll(() => close())

  test('the commits', async () => {
    const sides = async (source: Source) => [source.tipCommit, await source.baseCommit(), source.headCommit]
    expect(await sides(remote)).toEqual(await sides(local))
  })

  test('the changed files', async () => {
    const files = async (source: Source) => (await source.files()).map((file) => ({ ...file, patch: null }))
    expect(await files(remote)).toEqual(await files(local))
    expect(await files(local)).toHaveLength(11)
  })

  test('the list of all files', async () => {
    const [here, there] = await Promise.all([local.tree(), remote.tree()])
    expect(there.paths.toSorted()).toEqual(here.paths.toSorted())
    expect([there.complete, here.complete]).toEqual([true, true])
    expect(here.paths).toContain('docs/module.md')
    expect(here.paths).toContain('docs/ünï "b".md')
    expect(here.paths).not.toContain('docs')
  })

  test('every file of every side', async () => {
    const paths = [...Object.keys(before), ...Object.keys(after), 'docs', 'nowhere.md']
    const requests = (['tip', 'base', 'head'] as const).flatMap((side) =>
      paths.map((path): FileRequest => ({ side, path })),
    )
    const [here, there] = await Promise.all([local.read(requests), remote.read(requests)])
    requests.forEach((request, index) => {
      expect({ ...request, content: there[index] }).toEqual({ ...request, content: here[index] })
    })
    expect(here.filter((content) => content?.kind === 'text').length).toBeGreaterThan(20)
  })
  test('every file of other commits, and those that nobody has', async () => {
    const paths = [...Object.keys(before), ...Object.keys(after), 'docs', 'nowhere.md']
    const requests = commits.flatMap((commit) => paths.map((path) => ({ commit, path })))
    const [here, there] = await Promise.all([local.contentsAt(requests), remote.contentsAt(requests)])
    requests.forEach((request, index) => {
      expect({ ...request, content: there[index] }).toEqual({ ...request, content: here[index] })
    })
    expect(here.filter((content) => content === 'unreachable')).toHaveLength(paths.length)
    const [entries, others] = await Promise.all([local.entriesAt(requests), remote.entriesAt(requests)])
    expect(others).toEqual(entries)
    expect(entries.filter((entry) => entry === null).length).toBeGreaterThan(10)
  })

  test('where other commits branched off', async () => {
    for (const commit of commits) expect(await remote.branch(commit)).toEqual(await local.branch(commit))
    const [base, topic = '', tip, gone = '', unknown = ''] = commits
    expect([await local.branch(topic), await local.branch(gone), await local.branch(unknown)]).toEqual([
      { commit: base, removed: new Set(['docs/gone.md']) },
      { commit: tip, removed: new Set() },
      'unreachable',
    ])
  })
})
