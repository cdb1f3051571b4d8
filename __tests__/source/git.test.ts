import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { EnvironmentError } from '../../src/source/environment-error.ts'
import { openGitSource } from '../../src/source/git.ts'
import { maxFileBytes, type Source } from '../../src/source/source.ts'

const scratch = mkdtempSync(path.join(tmpdir(), 'docgate-git-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const identity = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', '-c', 'commit.gpgsign=false']

function git(directory: string, ...args: string[]): string {
  return execFileSync('git', [...identity, ...args], { cwd: directory, encoding: 'utf8', stdio: 'pipe' }).trim()
}

function newRepository(name: string): string {
  const directory = path.join(scratch, name)
  mkdirSync(directory)
  git(directory, 'init', '-q', '-b', 'main')
  return directory
}

function write(directory: string, file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(directory, file)), { recursive: true })
  writeFileSync(path.join(directory, file), content)
}

function commit(directory: string, message: string): string {
  git(directory, 'add', '-A')
  git(directory, 'commit', '-q', '-m', message)
  return git(directory, 'rev-parse', 'HEAD')
}

const oddPath = 'docs/it\'s "quoted"\nand ünï/a b*.md'
const long = Array.from({ length: 40 }, (_, index) => `Line ${index}\n`).join('')

describe('a change in local git', () => {
  const directory = path.join(scratch, 'change')
  let source: Source
  let base = ''
  let tip = ''
  let head = ''

  beforeAll(async () => {
    newRepository('change')
    write(directory, 'docs/kept.md', 'kept\n')
    write(directory, 'docs/edited.md', 'before\n')
    write(directory, 'docs/gone.md', 'gone\n')
    write(directory, 'docs/old.md', long)
    write(directory, 'docs/becomes-link.md', 'a file\n')
    base = commit(directory, 'base')
    git(directory, 'branch', 'topic')
    write(directory, 'docs/edited.md', 'moved on\n')
    write(directory, '.github/docgate.yml', 'docs: x\n')
    tip = commit(directory, 'tip')
    git(directory, 'checkout', '-q', 'topic')
    write(directory, 'docs/edited.md', '\uFEFFafter\r\n')
    write(directory, oddPath, 'odd\n')
    rmSync(path.join(directory, 'docs/gone.md'))
    rmSync(path.join(directory, 'docs/old.md'))
    write(directory, 'docs/new.md', `${long}One more\n`)
    rmSync(path.join(directory, 'docs/becomes-link.md'))
    symlinkSync('edited.md', path.join(directory, 'docs/becomes-link.md'))
    write(directory, 'docs/latin1.md', Buffer.from([0x63, 0x61, 0x66, 0xe9]))
    write(directory, 'docs/largest.md', 'x'.repeat(maxFileBytes))
    write(directory, 'docs/too-large.md', 'x'.repeat(maxFileBytes + 1))
    write(directory, 'docs/empty.md', '')
    git(directory, 'add', '-A')
    git(directory, 'update-index', '--add', '--cacheinfo', `160000,${base},docs/module.md`)
    git(directory, 'commit', '-q', '-m', 'head')
    head = git(directory, 'rev-parse', 'HEAD')
    source = await openGitSource({ directory, base: 'main', head: null })
  })

  test('has the three commits', async () => {
    expect([source.tipCommit, await source.baseCommit(), source.headCommit]).toEqual([tip, base, head])
  })

  test('lists the changed files against the merge base, sorted', async () => {
    const files = await source.files()
    expect(files.map(({ path: file, previousPath, change }) => [file, previousPath, change])).toEqual([
      ['docs/becomes-link.md', null, 'modified'],
      ['docs/edited.md', null, 'modified'],
      ['docs/empty.md', null, 'added'],
      ['docs/gone.md', null, 'removed'],
      [oddPath, null, 'added'],
      ['docs/largest.md', null, 'added'],
      ['docs/latin1.md', null, 'added'],
      ['docs/module.md', null, 'added'],
      ['docs/new.md', 'docs/old.md', 'renamed'],
      ['docs/too-large.md', null, 'added'],
    ])
  })

  test.each([
    ['tip', 'docs/edited.md', 'moved on\n'],
    ['base', 'docs/edited.md', 'before\n'],
    ['head', 'docs/edited.md', '\uFEFFafter\r\n'],
    ['head', oddPath, 'odd\n'],
    ['head', 'docs/empty.md', ''],
    ['head', 'docs/largest.md', 'x'.repeat(maxFileBytes)],
    ['tip', '.github/docgate.yml', 'docs: x\n'],
  ] as const)('reads at %s %j', async (side, file, text) => {
    expect(await source.read([{ side, path: file }])).toEqual([{ kind: 'text', text }])
  })

  test.each([
    ['head', 'docs/becomes-link.md', 'symbolic link'],
    ['head', 'docs/module.md', 'submodule'],
    ['head', 'docs/latin1.md', 'not UTF-8'],
    ['head', 'docs/too-large.md', '1,048,577 bytes'],
  ] as const)('says why it does not read at %s %s', async (side, file, words) => {
    expect(await source.read([{ side, path: file }])).toEqual([
      { kind: 'unreadable', reason: expect.stringContaining(words) },
    ])
  })

  test.each([
    'docs',
    'docs/',
    'docs/gone.md',
    'docs/*.md',
    '',
    '.',
    '../change/docs/kept.md',
    ':/docs/kept.md',
    'a\0b',
    '-r',
  ])('has no file %j', async (file) => {
    expect(await source.read([{ side: 'head', path: file }])).toEqual([null])
  })

  test('answers in the order of the requests, and for the same one twice', async () => {
    const read = await source.read([
      { side: 'head', path: 'docs/kept.md' },
      { side: 'head', path: 'nowhere.md' },
      { side: 'base', path: 'docs/gone.md' },
      { side: 'head', path: 'docs/kept.md' },
    ])
    expect(read.map((content) => (content?.kind === 'text' ? content.text : content))).toEqual([
      'kept\n',
      null,
      'gone\n',
      'kept\n',
    ])
    expect(await source.read([])).toEqual([])
  })

  test('lists every file of head, whatever its name and kind, once', async () => {
    const { paths, complete } = await source.tree()
    expect(complete).toBe(true)
    expect(paths.toSorted()).toEqual(
      [
        oddPath,
        ...['becomes-link', 'edited', 'empty', 'kept', 'largest', 'latin1', 'module', 'new', 'too-large'].map(
          (name) => `docs/${name}.md`,
        ),
      ].toSorted(),
    )
    expect((await source.tree()).paths).toBe(paths)
  })

  test("is the same from a folder inside, with the user's own settings of diff and of paths", async () => {
    git(directory, 'config', 'diff.relative', 'true')
    git(directory, 'config', 'diff.renames', 'false')
    git(directory, 'config', 'diff.noprefix', 'true')
    const inside = await openGitSource({ directory: path.join(directory, 'docs'), base: tip, head: 'topic' })
    expect(await inside.files()).toEqual(await source.files())
    expect(await inside.tree()).toEqual(await source.tree())
    expect(await inside.read([{ side: 'head', path: 'docs/kept.md' }])).toEqual([{ kind: 'text', text: 'kept\n' }])
  })

  test('is the same in a bare clone', async () => {
    git(scratch, 'clone', '-q', '--bare', directory, 'bare.git')
    const bare = await openGitSource({ directory: path.join(scratch, 'bare.git'), base: 'main', head: 'topic' })
    expect(await bare.files()).toEqual(await source.files())
  })

  test('does not see replaced objects', async () => {
    const copy = path.join(scratch, 'replaced')
    git(scratch, 'clone', '-q', directory, copy)
    const other = git(copy, 'rev-parse', 'HEAD:docs/kept.md')
    git(copy, 'replace', git(copy, 'rev-parse', 'HEAD:docs/edited.md'), other)
    const replaced = await openGitSource({ directory: copy, base: tip, head: null })
    expect(await replaced.read([{ side: 'head', path: 'docs/edited.md' }])).toEqual([
      { kind: 'text', text: '\uFEFFafter\r\n' },
    ])
  })
})

describe('surroundings that do not allow it', () => {
  beforeAll(() => {
    const directory = newRepository('refs')
    write(directory, 'file.md', 'x')
    commit(directory, 'x')
  })

  async function failure(range: { directory: string; base: string; head: string | null }): Promise<Error> {
    const error = await openGitSource(range).catch((reason: unknown) => reason)
    if (!(error instanceof EnvironmentError)) throw new Error('expected an EnvironmentError', { cause: error })
    return error
  }

  test('no repository', async () => {
    const directory = path.join(scratch, 'plain')
    mkdirSync(directory)
    const error = await failure({ directory, base: 'main', head: null })
    expect(error.message).toBe(`${directory} is not in a git repository: run docgate inside of one.`)
  })

  test('no folder', async () => {
    const error = await failure({ directory: path.join(scratch, 'nowhere'), base: 'main', head: null })
    expect(error.message).toContain('There is no folder')
  })

  test('no git', async () => {
    const { PATH } = process.env
    Object.assign(process.env, { PATH: path.join(scratch, 'nowhere') })
    const error = await failure({ directory: scratch, base: 'main', head: null }).finally(() => {
      Object.assign(process.env, { PATH })
    })
    expect(error.message).toBe('git was not found: install git and see that it is on the PATH.')
  })

  test.each(['nowhere', '--output=pwned', '-h', '', 'main\0', 'main\nmain', 'main:file.md', 'main..main', '@{-7}'])(
    'an unknown ref %j',
    async (ref) => {
      const directory = path.join(scratch, 'refs')
      const asBase = await failure({ directory, base: ref, head: null })
      const asHead = await failure({ directory, base: 'main', head: ref })
      expect(asBase.message).toContain(`git knows no commit ${JSON.stringify(ref)}`)
      expect(asHead.message).toBe(asBase.message)
    },
  )

  test('two sides without a common ancestor', async () => {
    const directory = newRepository('strangers')
    write(directory, 'a.md', 'a')
    commit(directory, 'a')
    git(directory, 'checkout', '-q', '--orphan', 'other')
    commit(directory, 'b')
    const error = await failure({ directory, base: 'main', head: 'other' })
    expect(error.message).toBe(
      '"main" and "other" have no common ancestor: choose a base that the change was branched from.',
    )
  })

  test('a shallow clone', async () => {
    const directory = newRepository('deep')
    write(directory, 'a.md', 'a')
    commit(directory, 'a')
    git(directory, 'checkout', '-q', '-b', 'topic')
    write(directory, 'a.md', 'topic')
    commit(directory, 'topic')
    git(directory, 'checkout', '-q', 'main')
    write(directory, 'b.md', 'b')
    commit(directory, 'b')
    git(scratch, 'clone', '-q', '--depth', '1', '--no-single-branch', `file://${directory}`, 'shallow')
    const error = await failure({ directory: path.join(scratch, 'shallow'), base: 'origin/main', head: 'origin/topic' })
    expect(error.message).toContain('fetch-depth: 0')
  })

  test('a configuration that git cannot read', async () => {
    const directory = newRepository('broken')
    writeFileSync(path.join(directory, '.git/config'), '[core')
    const broken = await failure({ directory, base: 'main', head: null })
    expect(broken.message).toMatch(/^git cannot read the repository at .*: bad config line \d+ in file/)
  })
})

describe('names and contents that are not what they were', () => {
  test('a name that is not UTF-8 is there, and can not be read', async () => {
    const directory = newRepository('latin1-name')
    write(directory, 'z.md', 'z')
    commit(directory, 'base')
    git(directory, 'checkout', '-q', '-b', 'topic')
    writeFileSync(Buffer.concat([Buffer.from(`${directory}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]), 'x')
    write(directory, 'b.md', 'b')
    rmSync(path.join(directory, 'z.md'))
    write(directory, 'a.md', 'z')
    commit(directory, 'topic')
    const source = await openGitSource({ directory, base: 'main', head: null })
    const files = await source.files()
    expect(files.map((file) => [file.path, file.change, file.previousPath])).toEqual([
      ['a.md', 'renamed', 'z.md'],
      ['b.md', 'added', null],
      ['caf\uFFFD.md', 'added', null],
    ])
    expect(await source.read([{ side: 'head', path: 'caf\uFFFD.md' }])).toEqual([
      { kind: 'unreadable', reason: 'Its path is not UTF-8.' },
    ])
  })

  test('a file whose content this clone does not have is said to be so', async () => {
    const directory = newRepository('partial')
    write(directory, 'docs/a.md', 'a\n')
    write(directory, 'docs/b.md', 'b\n')
    const head = commit(directory, 'base')
    const blob = git(directory, 'rev-parse', 'HEAD:docs/a.md')
    rmSync(path.join(directory, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true })
    const source = await openGitSource({ directory, base: 'main', head: null })
    expect(await source.read(['docs/a.md', 'docs/b.md', 'docs'].map((file) => ({ side: 'head', path: file })))).toEqual(
      [{ kind: 'unreadable', reason: 'Its content is missing in this clone.' }, { kind: 'text', text: 'b\n' }, null],
    )
    // What stands there is known all the same, and of a folder nothing.
    expect(await source.entriesAt(['docs/a.md', 'docs'].map((file) => ({ commit: head, path: file })))).toEqual([
      { id: `file ${blob}` },
      null,
    ])
    expect(await source.entriesAt([])).toEqual([])
  })
})
