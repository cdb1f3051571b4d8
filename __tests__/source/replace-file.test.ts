import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { replaceFile } from '../../src/source/replace-file.ts'

let top = ''
beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'docgate-replace-')))
  mkdirSync(join(top, 'docs'))
  writeFileSync(join(top, 'docs/a.md'), '\uFEFFbefore\r\n')
})
afterEach(() => rmSync(top, { recursive: true }))

const read = (file: string): string => readFileSync(join(top, file), 'utf8')

test('puts the new text there, with the same mode, and leaves nothing else behind', async () => {
  chmodSync(join(top, 'docs/a.md'), 0o664)
  expect(await replaceFile(top, 'docs/a.md', '\uFEFFbefore\r\n', '\uFEFFafter\r\n')).toBeNull()
  expect(read('docs/a.md')).toBe('\uFEFFafter\r\n')
  expect(statSync(join(top, 'docs/a.md')).mode & 0o777).toBe(0o664)
  expect(readdirSync(join(top, 'docs'))).toEqual(['a.md'])
})

test('not where the file says something else by now', async () => {
  expect(await replaceFile(top, 'docs/a.md', 'before\r\n', 'after')).toMatch(/changed meanwhile/)
  expect(read('docs/a.md')).toBe('\uFEFFbefore\r\n')
})

test('not where it is read-only', async () => {
  chmodSync(join(top, 'docs/a.md'), 0o444)
  expect(await replaceFile(top, 'docs/a.md', '\uFEFFbefore\r\n', 'after')).toMatch(/read-only/)
  expect(read('docs/a.md')).toBe('\uFEFFbefore\r\n')
})

test('through no symlink, neither as the file nor as a folder', async () => {
  symlinkSync('a.md', join(top, 'docs/link.md'))
  symlinkSync('docs', join(top, 'folder'))
  for (const file of ['docs/link.md', 'folder/a.md'])
    expect(await replaceFile(top, file, '\uFEFFbefore\r\n', 'after')).toMatch(/no regular file/)
  expect(read('docs/a.md')).toBe('\uFEFFbefore\r\n')
})

test('not where there is none', async () => {
  expect(await replaceFile(top, 'docs/b.md', '', 'after')).toMatch(/ENOENT/)
  expect(readdirSync(join(top, 'docs'))).toEqual(['a.md'])
})
