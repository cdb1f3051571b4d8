/** What was found is found again only while everything that it depends on is the same. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { checkDocuments } from '../../../src/cli/checking/check-documents.ts'
import type { Found } from '../../../src/cli/checking/checker.ts'
import type { Judging } from '../../../src/cli/judging.ts'
import { defaultKind } from '../../../src/config.ts'
import { openWorkingTree } from '../../../src/source/working-tree.ts'
import { builtIn } from '../../../src/template/built-in.ts'
import type { Schema } from '../../../src/template/schema.ts'

let top = ''
let cache = ''
const path = 'docs/workflows/a.md'
const text =
  '# A\n\n## 0. Overview\n\n- **Status:** Draft\n\nSee [b](../b.md#there) and [x](../../src/x.ts). TODO(ada, 2026-03-01): decide on it\n'

function write(file: string, content: string): void {
  mkdirSync(join(top, file, '..'), { recursive: true })
  writeFileSync(join(top, file), content)
}

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'docgate-cache-')))
  cache = join(top, 'cache')
  write(path, text)
  write('docs/b.md', '# There\n')
  write('src/x.ts', '')
})
afterEach(() => rmSync(top, { recursive: true }))

interface Now {
  readonly today?: string
  readonly schema?: Schema
  readonly kind?: typeof defaultKind
  readonly cache?: string | null
}

async function check({ today = '2026-01-15', schema = builtIn, kind = defaultKind, cache: file = cache }: Now = {}) {
  const tree = await openWorkingTree(top)
  const files = (await tree.list()).filter((each) => each !== 'cache')
  const judging: Judging = { kinds: [{ kind, schema }], files, today }
  const [found] = await checkDocuments([{ path, kind: 0 }], { tree, judging, entry: null, cache: file })
  return found
}

/** Writes into the cache that there was one finding: whoever says so has read it there. */
async function mark(): Promise<void> {
  await check()
  const [heading, entry = ''] = readFileSync(cache, 'utf8').split('\n')
  const kept = JSON.parse(entry.slice(65))
  const found = { ...kept.found, messages: [{ ...kept.found.messages[0], ruleId: 'from-cache' }] }
  writeFileSync(cache, `${heading}\n${entry.slice(0, 65)}${JSON.stringify({ ...kept, found })}\n`)
}

const isCached = (found: Found | undefined): boolean => found?.messages[0]?.ruleId === 'from-cache'

test('what did not change is read from it', async () => {
  await mark()
  expect(isCached(await check())).toBe(true)
  expect(isCached(await check({ cache: null }))).toBe(false)
})

describe('what changed is checked again:', () => {
  test.each<[string, () => void, Now]>([
    ['the document', () => write(path, `${text}.`), {}],
    ['an anchor that it links to', () => write('docs/b.md', '# Here\n'), {}],
    ['a file that it links to is gone', () => rmSync(join(top, 'docs/b.md')), {}],
    ['a file that it names is gone', () => rmSync(join(top, 'src/x.ts')), {}],
    ['the template', () => {}, { schema: { ...builtIn, sections: builtIn.sections.slice(0, 5) } }],
    ['the configuration', () => {}, { kind: { ...defaultKind, severity: { 'no-blank': 'off' } } }],
    ['the day, where a TODO has a date', () => {}, { today: '2026-01-16' }],
    ['the day, backwards', () => {}, { today: '2026-01-14' }],
  ])('%s', async (_, change, now) => {
    await mark()
    change()
    const again = await check(now)
    expect(isCached(again)).toBe(false)
    expect(again).toEqual(await check({ ...now, cache: null }))
  })
})

test('a day says nothing where no TODO has a date', async () => {
  write(path, text.replace('2026-03-01', 'soon'))
  await mark()
  expect(isCached(await check({ today: '2027-01-01' }))).toBe(true)
})

test.each([
  ['is of another format', 'docgate cache 0\n'],
  ['is something else', '\u0000\u0001 {}'],
  ['was cut off', null],
])('a file that %s is no cache, and is written anew', async (_, content) => {
  await check()
  writeFileSync(cache, content ?? readFileSync(cache, 'utf8').slice(0, 200))
  const found = await check()
  expect(found).toEqual(await check({ cache: null }))
  expect(readFileSync(cache, 'utf8')).toContain('docgate cache 1\n')
  expect(isCached(found)).toBe(false)
})

test('what no run uses any more goes', async () => {
  await check()
  write(path, `${text}.`)
  await check()
  expect(readFileSync(cache, 'utf8').trim().split('\n').length).toBe(2)
})
