import { describe, expect, test } from '@jest/globals'
import { EnvironmentError } from '../../src/source/environment-error.ts'
import { openPullRequestSource } from '../../src/source/pull-request.ts'
import { type FileRequest, maxFileBytes } from '../../src/source/source.ts'
import { apiUrl, type FakeAnswer, type FakeRequest, fakeGithub, variablesOf } from './fake-github.ts'

const head = 'a'.repeat(40)
const tip = 'b'.repeat(40)
const base = 'c'.repeat(40)

function open(answer: (request: FakeRequest) => FakeAnswer, changedFiles = 0) {
  const github = fakeGithub(answer)
  const state = { number: 7, headSha: head, baseSha: tip, changedFiles }
  return { source: openPullRequestSource(github.client, { owner: 'acme', repo: 'docs', state }), github }
}

describe('changed files', () => {
  function listed(...files: readonly object[]) {
    return open(() => ({ body: files }), files.length).source.files()
  }

  test.each([
    [
      { filename: 'a.md', status: 'added', patch: '@@' },
      { path: 'a.md', previousPath: null, change: 'added', patch: '@@' },
    ],
    [
      { filename: 'a.md', status: 'modified' },
      { path: 'a.md', previousPath: null, change: 'modified', patch: null },
    ],
    [
      { filename: 'a.md', status: 'changed' },
      { path: 'a.md', previousPath: null, change: 'modified', patch: null },
    ],
    [
      { filename: 'a.md', status: 'removed' },
      { path: 'a.md', previousPath: null, change: 'removed', patch: null },
    ],
    [
      { filename: 'b.md', previous_filename: 'a.md', status: 'renamed' },
      { path: 'b.md', previousPath: 'a.md', change: 'renamed', patch: null },
    ],
    [
      { filename: 'b.md', previous_filename: 'a.md', status: 'copied' },
      { path: 'b.md', previousPath: null, change: 'added', patch: null },
    ],
  ])('%j', async (file, changed) => {
    expect(await listed(file)).toEqual([changed])
  })

  test('come from all pages, sorted, and are asked for once', async () => {
    const next = `<${apiUrl}/repos/acme/docs/pulls/7/files?per_page=100&page=2>; rel="next"`
    const { source, github } = open(
      ({ url }) =>
        url.includes('page=2')
          ? { body: [{ filename: 'a.md', status: 'added' }] }
          : { body: [{ filename: 'b.md', status: 'added' }], headers: { link: next } },
      2,
    )
    expect((await source.files()).map(({ path }) => path)).toEqual(['a.md', 'b.md'])
    await source.files()
    expect(github.requests.map(({ url }) => url.replace(apiUrl, ''))).toEqual([
      '/repos/acme/docs/pulls/7/files?per_page=100',
      '/repos/acme/docs/pulls/7/files?per_page=100&page=2',
    ])
  })

  test('fewer than there are stop the run', async () => {
    const { source } = open(() => ({ body: [{ filename: 'a.md', status: 'added' }] }), 2)
    await expect(source.files()).rejects.toThrow(
      new EnvironmentError(
        "GitHub lists 1 of the pull request's 2 changed files, so the rest cannot be checked: run again.",
      ),
    )
  })

  const at = (commit: string) => ({
    filename: 'a.md',
    status: 'added',
    contents_url: `${apiUrl}/repos/acme/docs/contents/a.md?ref=${commit}`,
  })
  const another = 'GitHub lists the files of another commit than the one that is judged'

  test.each([
    ['too short', [[], [at(head)]], 2],
    ['of another commit', [[at(base)], [at(head)]], 2],
    ['right', [[at(head)]], 1],
    ['of another commit, but without the file', [[{ ...at(base), status: 'removed' }]], 1],
  ])('a list that is %s is asked for so often', async (_, lists, times) => {
    const { source, github } = open(() => ({ body: lists[Math.min(github.requests.length, lists.length) - 1] }), 1)
    expect((await source.files()).map(({ path }) => path)).toEqual(['a.md'])
    expect(github.requests).toHaveLength(times)
  })

  test('a list that stays that of another commit stops the run', async () => {
    const { source, github } = open(() => ({ body: [at(base)] }), 1)
    await expect(source.files()).rejects.toThrow(another)
    expect(github.requests).toHaveLength(2)
  })

  test('more than GitHub lists stop the run without a request', async () => {
    const { source, github } = open(() => ({ body: [] }), 3001)
    await expect(source.files()).rejects.toThrow(
      'The pull request changes 3001 files and GitHub lists no more than 3000',
    )
    expect(github.requests).toEqual([])
  })
})

describe('without a common ancestor', () => {
  const none = {
    status: 404,
    body: { message: `No common ancestor between ${tip} and ${head}.`, documentation_url: 'https://docs.github.com' },
  }
  const sentence =
    'The pull request and its base branch have no common ancestor, so nothing can be compared: rebase it onto the base branch.'

  test('nothing is compared, and an empty list of files is no pull request that changes nothing', async () => {
    const { source } = open(({ url }) => (url.includes('/compare/') ? none : { body: [] }))
    const said = { name: 'EnvironmentError', message: sentence }
    await expect(source.baseCommit()).rejects.toMatchObject(said)
    await expect(source.files()).rejects.toMatchObject(said)
  })

  test('with one, an empty list is one', async () => {
    const { source } = open(({ url }) => ({
      body: url.includes('/compare/') ? { merge_base_commit: { sha: base } } : [],
    }))
    expect(await source.files()).toEqual([])
  })

  test('what the token may not see is another matter', async () => {
    const { source } = open(() => ({ status: 404, body: { message: 'Not Found' } }))
    await expect(source.baseCommit()).rejects.toThrow(/^Not Found/)
  })
})

describe('the list of all files', () => {
  const entry = (path: string, type: string) => ({ path, type, mode: '100644', sha: 'd'.repeat(40) })

  test('is one request by the head commit, made once; folders are left out', async () => {
    const tree = [entry('docs', 'tree'), entry('docs/a.md', 'blob'), entry('vendor/lib', 'commit')]
    const { source, github } = open(() => ({ body: { sha: 'e'.repeat(40), truncated: false, tree } }))
    expect(await source.tree()).toEqual({ paths: ['docs/a.md', 'vendor/lib'], complete: true })
    await source.tree()
    expect(github.requests.map(({ url }) => url)).toEqual([`${apiUrl}/repos/acme/docs/git/trees/${head}?recursive=1`])
  })

  test('that GitHub cuts off is not complete', async () => {
    const { source } = open(() => ({ body: { sha: 'e'.repeat(40), truncated: true, tree: [entry('a.md', 'blob')] } }))
    expect(await source.tree()).toEqual({ paths: ['a.md'], complete: false })
  })

  test('that can not be had stops the run', async () => {
    const { source } = open(() => ({ status: 404, body: { message: 'Not Found' } }))
    await expect(source.tree()).rejects.toThrow('Not Found')
  })
})

/** The repository of these tests: by path what GraphQL gives, and by object ID the bytes. */
interface Stored {
  readonly mode?: number
  readonly text?: string | null
  readonly isTruncated?: boolean
  readonly byteSize?: number
  readonly bytes?: Uint8Array
}

function repository(files: Readonly<Record<string, Stored | null>>) {
  return (request: FakeRequest): FakeAnswer => {
    if (request.url.includes('/compare/')) return { body: { merge_base_commit: { sha: base } } }
    const blob = /\/git\/blobs\/(.*)$/.exec(request.url)?.[1]
    if (blob !== undefined) {
      const bytes = files[decodeURIComponent(blob)]?.bytes ?? new Uint8Array()
      // GitHub breaks the lines of what it encodes.
      const content = Buffer.from(bytes)
        .toString('base64')
        .replace(/(.{60})/g, '$1\n')
      return { body: { content, encoding: 'base64' } }
    }
    const variables = variablesOf(request)
    const commits: Record<string, Record<string, unknown> | null> = {}
    const query = JSON.stringify(request.body)
    for (const [, alias = '', selection = ''] of query.matchAll(
      /(c\d+): object\(oid: \$c\d+\) \{ \.\.\. on Commit \{ (.*?) \} \}/g,
    )) {
      if (variables[alias] === 'gone') {
        commits[alias] = null
        continue
      }
      const entries: Record<string, unknown> = {}
      for (const [, file = '', path = ''] of selection.matchAll(/(f\d+): file\(path: \$(p\d+)\)/g)) {
        const name = String(variables[path])
        const stored = files[name] ?? null
        entries[file] = stored === null ? null : entryOf(name, stored)
      }
      commits[alias] = entries
    }
    return { body: { data: { repository: commits } } }
  }
}

function entryOf(oid: string, { mode = 0o100644, text = null, isTruncated = false, byteSize }: Stored) {
  if (mode === 0o160000) return { mode, oid, object: null }
  if (mode === 0o040000) return { mode, oid, object: {} }
  return { mode, oid, object: { oid, text, isTruncated, byteSize: byteSize ?? Buffer.byteLength(text ?? '') } }
}

const at = (path: string, side: FileRequest['side'] = 'head'): FileRequest => ({ side, path })

describe('contents', () => {
  test.each<[string, Stored | null, unknown]>([
    ['text', { text: 'text\r\n' }, { kind: 'text', text: 'text\r\n' }],
    ['an empty file', { text: '' }, { kind: 'text', text: '' }],
    ['no file', null, null],
    ['a folder', { mode: 0o040000 }, null],
    [
      'a symlink',
      { mode: 0o120000, text: 'docs' },
      { kind: 'unreadable', reason: expect.stringContaining('symbolic link') },
    ],
    ['a submodule', { mode: 0o160000 }, { kind: 'unreadable', reason: expect.stringContaining('submodule') }],
    [
      'over the bound',
      { text: 'x', isTruncated: true, byteSize: maxFileBytes + 1 },
      { kind: 'unreadable', reason: expect.stringContaining('1,048,577 bytes') },
    ],
  ])('%s costs one request', async (_, stored, content) => {
    const { source, github } = open(repository({ 'x.md': stored }))
    expect(await source.read([at('x.md')])).toEqual([content])
    expect(github.requests).toHaveLength(1)
  })

  const bytes = Buffer.from('\uFEFFlong é\n')
  test.each<[string, Stored, unknown]>([
    [
      'cut',
      { text: '\uFEFFlong', isTruncated: true, byteSize: bytes.length, bytes },
      { kind: 'text', text: '\uFEFFlong é\n' },
    ],
    [
      'without its byte order mark',
      { text: 'long é\n', byteSize: bytes.length, bytes },
      { kind: 'text', text: '\uFEFFlong é\n' },
    ],
    ['none, as for binary', { text: null, byteSize: bytes.length, bytes }, { kind: 'text', text: '\uFEFFlong é\n' }],
    [
      'with bytes replaced',
      { text: 'caf\uFFFD', byteSize: 6, bytes: Buffer.from([0x63, 0x61, 0x66, 0xe9]) },
      { kind: 'unreadable', reason: expect.stringContaining('not UTF-8') },
    ],
    [
      'recoded',
      { text: 'café', byteSize: 4, bytes: Buffer.from([0x63, 0x61, 0x66, 0xe9]) },
      { kind: 'unreadable', reason: expect.stringContaining('not UTF-8') },
    ],
    [
      'with a replacement character of its own',
      { text: 'a\uFFFDb', byteSize: 5, bytes: Buffer.from('a\uFFFDb') },
      { kind: 'text', text: 'a\uFFFDb' },
    ],
  ])('that GraphQL gives %s come from the blob', async (_, stored, content) => {
    const { source, github } = open(repository({ 'x.md': stored }))
    expect(await source.read([at('x.md')])).toEqual([content])
    expect(github.requests).toHaveLength(2)
  })

  test('200 files are four requests, in their order', async () => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.md`, { text: `${index}` }]))
    const { source, github } = open(repository(files))
    const read = await source.read(Object.keys(files).map((path, index) => at(path, index % 2 ? 'head' : 'tip')))
    expect(read.map((content) => (content?.kind === 'text' ? content.text : null))).toEqual(
      Object.keys(files).map((path) => path.replace('.md', '')),
    )
    expect(github.requests).toHaveLength(4)
  })

  test('the merge base is asked for once, and only where side base is read', async () => {
    const { source, github } = open(repository({ 'x.md': { text: 'x' } }))
    await source.read([at('x.md', 'head'), at('x.md', 'tip')])
    expect(github.requests).toHaveLength(1)
    await source.read([at('x.md', 'base'), at('x.md', 'head'), at('x.md', 'tip')])
    await source.read([at('x.md', 'base')])
    expect(await source.baseCommit()).toBe(base)
    const compares = github.requests.filter(({ url }) => url.includes('/compare/'))
    expect(compares.map(({ url }) => url)).toEqual([`${apiUrl}/repos/acme/docs/compare/${tip}...${head}?per_page=1`])
    const { c0, c1, c2 } = variablesOf(
      github.requests[2] ?? { method: '', url: '', headers: new Headers(), body: null },
    )
    expect([c0, c1, c2]).toEqual([base, head, tip])
  })

  test('nothing asked for is no request', async () => {
    const { source, github } = open(repository({}))
    expect(await source.read([])).toEqual([])
    expect(github.requests).toEqual([])
  })

  test('a file that GitHub calls not found is none', async () => {
    const { source } = open(() => ({
      body: {
        data: { repository: { c0: { f0: null } } },
        errors: [{ type: 'NOT_FOUND', message: 'No file', path: ['repository', 'c0', 'f0'] }],
      },
    }))
    expect(await source.read([at('x.md')])).toEqual([null])
  })

  test.each<[string, object, RegExp]>([
    ['a commit out of reach', { data: { repository: { c0: null } } }, /has no commit a{40}/],
    ['a file left out of the answer', { data: { repository: { c0: {} } } }, /did not answer for "x\.md"/],
    [
      'a file that may not be read',
      {
        data: { repository: { c0: { f0: null } } },
        errors: [{ type: 'FORBIDDEN', message: 'No', path: ['repository', 'c0', 'f0'] }],
      },
      /refused a query: No/,
    ],
  ])('%s stops the run', async (_, body, words) => {
    const { source } = open(() => ({ body }))
    await expect(source.read([at('x.md')])).rejects.toThrow(words)
  })
})
