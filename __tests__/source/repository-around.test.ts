import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { repositoryAround } from '../../src/cli/repository-around.ts'
import type { FileContent } from '../../src/source/source.ts'
import { openWorkingTree } from '../../src/source/working-tree.ts'

const top = mkdtempSync(path.join(tmpdir(), 'docgate-around-'))
afterAll(() => rmSync(top, { recursive: true, force: true }))

test('the working tree with the places of what the documents link into, each file read once', async () => {
  const files = {
    'docs/workflows/a.md': '# A\n\n[b](b.md#place), [operations](../OPERATIONS.md#orders), [none](none.md#x)\n',
    'docs/workflows/b.md': '# B\n\n## Place\n',
    'docs/OPERATIONS.md': '# Operations\n\n## Orders\n',
    'docs/other.md': '# Other\n',
    'src/x.py': '',
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(top, file)), { recursive: true })
    writeFileSync(path.join(top, file), text)
  }
  const tree = await openWorkingTree(top)
  const read: string[] = []
  const watched = {
    ...tree,
    read: (file: string) => {
      read.push(file)
      return tree.read(file)
    },
  }
  const documents = new Map<string, FileContent>()
  for (const file of ['docs/workflows/a.md', 'docs/workflows/b.md'])
    documents.set(file, (await tree.read(file)) ?? { kind: 'unreadable', reason: '' })

  const repository = await repositoryAround(watched, await tree.list(), documents)
  expect(read).toEqual(['docs/OPERATIONS.md'])
  expect(repository.has('src/x.py')).toBe(true)
  expect(repository.anchors('docs/OPERATIONS.md')?.has('orders')).toBe(true)
  expect(repository.anchors('docs/workflows/b.md')?.has('place')).toBe(true)
  expect(repository.anchors('docs/other.md')).toBeNull()
})
