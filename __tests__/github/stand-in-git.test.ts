import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { followLine, linesOf } from './stand-in/git/diff.ts'
import { type BareRepository, commitFiles, emptyRepository, fromBundle, fromTree } from './stand-in/git/fixture.ts'
import { authorsOf } from './stand-in/git/object.ts'
import { GitRepository } from './stand-in/git/repository.ts'
import { runGit } from './stand-in/git/run.ts'

const remains: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const each of remains.splice(0).reverse()) await each()
})

async function opened(made: BareRepository): Promise<GitRepository> {
  const repository = new GitRepository(made.directory)
  remains.push(made.remove, () => repository.close())
  return repository
}

async function folder(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'docgate-test-'))
  remains.push(() => rm(directory, { recursive: true, force: true }))
  return directory
}

describe('repositories', () => {
  test('made from two folders are the same on every machine', async () => {
    const directory = await folder()
    for (const side of ['base', 'head']) await mkdir(join(directory, side, 'docs'), { recursive: true })
    await writeFile(join(directory, 'base/docs/a.md'), 'a\n')
    await writeFile(join(directory, 'head/docs/a.md'), 'b\n')
    await symlink('a.md', join(directory, 'head/docs/link.md'))
    const trees = { base: join(directory, 'base'), head: join(directory, 'head') }
    const repository = await opened(await fromTree(trees))
    const again = await opened(await fromTree(trees))
    const tips = async (of: GitRepository) => [(await of.commit('main'))?.oid, (await of.commit('change'))?.oid]
    // The very SHAs: a change of git or of this code that moves them would make recorded output differ.
    expect(await tips(repository)).toEqual([
      '8d3621c463faedbfd6923e020e254f663f7b1d37',
      '85f6921df4bb2f7e791a6c2b18ed35c4524883aa',
    ])
    expect(await tips(again)).toEqual(await tips(repository))
    const [base = '', head = ''] = await tips(repository)
    const changes = await repository.changes(base, head)
    expect(changes.map(({ status, path }) => `${status} ${path}`)).toEqual(['modified docs/a.md', 'added docs/link.md'])
  })

  test('come back from a bundle with every ref', async () => {
    const made = await emptyRepository()
    remains.push(made.remove)
    const sha = await commitFiles(made.directory, { branch: 'main', files: { 'a.md': 'a' } })
    await runGit(['update-ref', 'refs/pull/1/head', sha], { directory: made.directory })
    const bundle = join(await folder(), 'all.bundle')
    await runGit(['bundle', 'create', '--quiet', bundle, '--all'], { directory: made.directory })
    const repository = await opened(await fromBundle(bundle))
    expect((await repository.commit('refs/pull/1/head'))?.oid).toBe(sha)
    expect((await repository.commit('main'))?.oid).toBe(sha)
    await expect(fromBundle(join(await folder(), 'none.bundle'))).rejects.toThrow('git fetch: ')
  })

  test('take any file name and any bytes', async () => {
    const made = await emptyRepository()
    const names = ['a b.md', 'quote".md', 'back\\slash.md', 'line\nbreak.md', 'ünï.md', 'tab\t.md']
    const files = Object.fromEntries(names.map((name) => [name, `${name}\r\ndiff --git a/x b/x\n@@ -1 +1 @@\n`]))
    const base = await commitFiles(made.directory, { branch: 'main', files: { 'first.md': '' } })
    const head = await commitFiles(made.directory, { branch: 'change', parent: 'main', files })
    const repository = await opened(made)
    const changes = await repository.changes(base, head)
    expect(changes.map(({ path }) => path).sort()).toEqual([...names].sort())
    for (const { path, patch, oid } of changes) {
      const text = files[path] ?? ''
      expect((await repository.object(oid))?.data.toString('utf8')).toBe(text)
      expect(patch?.split('\n').slice(1).join('\n')).toBe(`+${text.trimEnd().replaceAll('\n', '\n+')}`)
      const tree = (await repository.commit('change'))?.tree ?? ''
      expect(await repository.entry(tree, path)).toMatchObject({ oid, mode: '100644' })
    }
  })

  test('answer many questions at once, large objects and missing ones among them', async () => {
    const made = await emptyRepository()
    const large = Buffer.alloc(3_000_000, 'long line\n')
    const sha = await commitFiles(made.directory, { branch: 'main', files: { large, small: 's' } })
    const repository = await opened(made)
    const asked = ['main:small', 'main:large', 'nowhere', 'main:none', sha, 'two words', 'main:small', 'a\nb', '']
    const sizes = (await Promise.all(asked.map((each) => repository.object(each)))).map(
      (each) => each?.data.length ?? null,
    )
    expect(sizes).toEqual([1, 3_000_000, null, null, expect.any(Number), null, 1, null, null])
  })

  test('see what is pushed later, and fail once closed', async () => {
    const made = await emptyRepository()
    const repository = new GitRepository(made.directory)
    remains.push(made.remove)
    expect(await repository.commit('main')).toBeNull()
    const first = await commitFiles(made.directory, { branch: 'main', files: { a: '1' } })
    expect((await repository.commit('main'))?.oid).toBe(first)
    const other = await commitFiles(made.directory, { branch: 'main', parent: null, files: { b: '2' } })
    expect(await repository.commit('main')).toMatchObject({ oid: other, parents: [] })
    expect(await repository.mergeBase(first, other)).toBeNull()
    await repository.close()
    await expect(repository.object('main')).rejects.toThrow('git cat-file has ended')
  })

  test('name the authors of a commit', async () => {
    const made = await emptyRepository()
    const message = 'Do\n\nCo-Authored-By: Bob <bob@example.com>\nco-authored-by: Ada <ada@example.com>\n'
    await commitFiles(made.directory, {
      branch: 'main',
      files: {},
      message,
      author: { name: 'Ada', email: 'ada@example.com' },
    })
    const commit = await (await opened(made)).commit('main')
    expect(commit === null ? null : authorsOf(commit).map(({ email }) => email)).toEqual([
      'ada@example.com',
      'bob@example.com',
    ])
  })

  test('know a conflict from a merge', async () => {
    const made = await emptyRepository()
    const files = { a: 'one\n' }
    await commitFiles(made.directory, { branch: 'main', files })
    const one = await commitFiles(made.directory, { branch: 'one', parent: 'main', files: { a: 'two\n' } })
    const two = await commitFiles(made.directory, { branch: 'two', parent: 'main', files: { a: 'three\n' } })
    const three = await commitFiles(made.directory, { branch: 'three', parent: 'main', files: { b: 'b\n' } })
    const repository = await opened(made)
    expect(await repository.mergeCommit(one, two)).toBeNull()
    const merged = await repository.mergeCommit(one, three)
    expect(await repository.commit(merged ?? '')).toMatchObject({ parents: [one, three] })
  })
})

describe('lines of a patch', () => {
  const patch =
    '@@ -1,3 +1,4 @@ title\n one\n-two\n+2\n+2b\n three\n@@ -10 +11,0 @@\n-ten\n\\ No newline at end of file'

  test('on the right are added and context lines, on the left removed and context lines', () => {
    expect([...linesOf(patch, 'RIGHT').keys()]).toEqual([1, 2, 3, 4])
    expect([...linesOf(patch, 'LEFT').keys()]).toEqual([1, 2, 3, 10])
    expect(linesOf(patch, 'RIGHT').get(3)).toEqual({
      hunk: 0,
      position: 4,
      excerpt: '@@ -1,3 +1,4 @@ title\n one\n-two\n+2\n+2b',
    })
    expect(linesOf(null, 'RIGHT').size).toBe(0)
  })

  test.each([
    [1, 1],
    [4, 4],
    [5, 7],
    [8, null],
    [9, null],
    [10, 11],
    [20, null],
    [21, 21],
  ])('line %d of the older file is %p of the newer one', (line, now) => {
    expect(followLine(line, '@@ -4,0 +5,2 @@\n+a\n+b\n@@ -8,2 +10 @@\n-c\n-d\n+e\n@@ -20 +20,0 @@\n-f')).toBe(now)
  })
})
