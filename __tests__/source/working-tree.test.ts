import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { maxFileBytes } from '../../src/source/source.ts'
import { openWorkingTree } from '../../src/source/working-tree.ts'

const scratch = realpathSync(mkdtempSync(path.join(tmpdir(), 'docgate-tree-')))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

function git(directory: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', ...args], {
    cwd: directory,
    stdio: 'pipe',
  })
}

function write(directory: string, file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(directory, file)), { recursive: true })
  writeFileSync(path.join(directory, file), content)
}

const oddName = 'docs/a "b"\nü.md'

describe('in a repository', () => {
  const top = path.join(scratch, 'repository')

  beforeAll(() => {
    mkdirSync(top)
    git(top, 'init', '-q')
    write(top, '.gitignore', 'ignored.md\n')
    write(top, 'docs/tracked.md', 'tracked\n')
    write(top, 'docs/deleted.md', 'deleted\n')
    write(top, oddName, 'odd\n')
    git(top, 'add', '-A')
    git(top, 'commit', '-q', '-m', 'x')
    rmSync(path.join(top, 'docs/deleted.md'))
    write(top, 'docs/untracked.md', '\uFEFFnew\r\n')
    write(top, 'docs/ignored.md', 'ignored\n')
    write(top, 'docs/latin1.md', Buffer.from([0xe9]))
    write(top, 'docs/too-large.md', 'x'.repeat(maxFileBytes + 1))
    symlinkSync('tracked.md', path.join(top, 'docs/link.md'))
    symlinkSync('docs', path.join(top, 'linked'))
    write(scratch, 'outside.md', 'outside\n')
    mkdirSync(path.join(top, 'inner'))
    git(path.join(top, 'inner'), 'init', '-q')
    write(top, 'inner/x.md', 'x\n')
  })

  test('lists what is there and not ignored, also from a folder inside', async () => {
    const tree = await openWorkingTree(path.join(top, 'docs'))
    expect(tree.top).toBe(top)
    expect(await tree.list()).toEqual([
      '.gitignore',
      oddName,
      'docs/latin1.md',
      'docs/link.md',
      'docs/too-large.md',
      'docs/tracked.md',
      'docs/untracked.md',
      'linked',
    ])
  })

  test.each([
    ['docs/tracked.md', { kind: 'text', text: 'tracked\n' }],
    ['docs/untracked.md', { kind: 'text', text: '\uFEFFnew\r\n' }],
    [oddName, { kind: 'text', text: 'odd\n' }],
    ['docs/link.md', { kind: 'unreadable', reason: expect.stringContaining('symbolic link') }],
    ['docs/latin1.md', { kind: 'unreadable', reason: expect.stringContaining('not UTF-8') }],
    ['docs/too-large.md', { kind: 'unreadable', reason: expect.stringContaining('1,048,577 bytes') }],
    ['inner', { kind: 'unreadable', reason: expect.stringContaining('submodule') }],
    ['docs/deleted.md', null],
    ['docs', null],
    ['linked/tracked.md', null],
    ['../outside.md', null],
    ['docs/../../outside.md', null],
    [path.join(scratch, 'outside.md'), null],
    ['', null],
    ['.', null],
    ['a\0b', null],
  ])('reads %j', async (file, content) => {
    const tree = await openWorkingTree(top)
    expect(await tree.read(file)).toEqual(content)
  })
})

test('outside of a repository every file counts, but for what tools leave behind', async () => {
  const top = path.join(scratch, 'plain')
  write(top, 'docs/a.md', 'a\n')
  write(top, 'b.md', 'b\n')
  write(top, 'node_modules/x/readme.md', 'x\n')
  symlinkSync(scratch, path.join(top, 'loop'))
  const tree = await openWorkingTree(top)
  expect(tree.top).toBe(top)
  expect(await tree.list()).toEqual(['b.md', 'docs/a.md', 'loop'])
  expect(await tree.read('docs/a.md')).toEqual({ kind: 'text', text: 'a\n' })
})

test('a folder that is not there is said to be so', async () => {
  await expect(openWorkingTree(path.join(scratch, 'nowhere'))).rejects.toThrow('There is no folder')
})
