import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { bundle, node, openScene, root } from './runner.ts'

const fixtures = join(root, '__tests__/fix/fixtures')
let work = ''

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'docgate-fix-'))
  git('init', '-q', '-b', 'main')
  write('docs/workflows/_template.md', readFileSync(join(fixtures, 'template.md'), 'utf8'))
})
afterEach(() => rmSync(work, { recursive: true }))

function docgate(args: readonly string[], cwd = work) {
  const { PATH, HOME } = process.env
  const { status, stdout, stderr } = spawnSync(node, [bundle, ...args], { cwd, encoding: 'utf8', env: { PATH, HOME } })
  return { status, stdout, stderr }
}

function git(...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
    cwd: work,
    encoding: 'utf8',
  })
}

function write(path: string, text: string): void {
  mkdirSync(join(work, path, '..'), { recursive: true })
  writeFileSync(join(work, path), text)
}

const read = (path: string): string => readFileSync(join(work, path), 'utf8')
const fixture = (name: string, file: 'before' | 'after'): string =>
  readFileSync(join(fixtures, name, `${file}.md`), 'utf8')

describe('docgate fix', () => {
  const names = ['headings', 'missing-fields', 'guidance', 'nothing-certain']
  const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`

  beforeEach(() => {
    for (const name of names) write(`docs/workflows/${name}.md`, fixture(name, 'before'))
    write('docs/workflows/odd näme "1".md', windows(fixture('values', 'before')))
    git('add', '-A')
    git('commit', '-qm', 'Before')
  })

  test('mends every document, says what it did, and finds nothing more to do', () => {
    const first = docgate(['fix'])
    expect([first.status, first.stderr]).toEqual([0, ''])
    for (const name of names) expect(read(`docs/workflows/${name}.md`)).toBe(fixture(name, 'after'))
    expect(read('docs/workflows/odd näme "1".md')).toBe(windows(fixture('values', 'after')))
    expect(first.stdout).toMatch(
      /^docs\/workflows\/missing-fields\.md: 3 fixes\n {2}required-field {2}Missing field `Risk level:`/m,
    )
    expect(first.stdout).toMatch(/\n {2}\d+ findings left that need a person\n/)
    expect(first.stdout).toMatch(/\n\d+ fixes applied in 4 documents; \d+ findings left that need a person\.\n$/)
    expect(git('status', '--short').trim().split('\n')).toHaveLength(4)
    const second = docgate(['fix'])
    expect([second.status, second.stdout]).toEqual([0, expect.stringMatching(/^Nothing to fix; \d+ findings left/)])
  })

  test('--dry-run prints what git can apply, and writes nothing', () => {
    const { status, stdout, stderr } = docgate(['fix', '--dry-run'])
    expect([status, git('status', '--short')]).toEqual([1, ''])
    expect(stderr).toMatch(/^\d+ fixes to apply in 4 documents; \d+ findings left that need a person\.\n$/)
    writeFileSync(join(work, '.git/fixes.patch'), stdout)
    git('apply', '--whitespace=nowarn', '.git/fixes.patch')
    for (const name of names) expect(read(`docs/workflows/${name}.md`)).toBe(fixture(name, 'after'))
    expect(read('docs/workflows/odd näme "1".md')).toBe(windows(fixture('values', 'after')))
    expect(docgate(['fix', '--dry-run'])).toMatchObject({ status: 0, stdout: '' })
  })

  test('takes paths, from anywhere in the repository', () => {
    const { status, stdout } = docgate(['fix', 'headings.md'], join(work, 'docs/workflows'))
    expect([status, stdout]).toEqual([0, expect.stringContaining('docs/workflows/headings.md: ')])
    expect(git('status', '--short')).toBe(' M docs/workflows/headings.md\n')
  })

  test('follows no symlink and leaves alone what is no text; the others are mended all the same', () => {
    symlinkSync('headings.md', join(work, 'docs/workflows/link.md'))
    writeFileSync(join(work, 'docs/workflows/latin.md'), Uint8Array.from([35, 32, 233]))
    const { status, stdout } = docgate(['fix'])
    expect(status).toBe(1)
    expect(stdout).toContain('docs/workflows/link.md: not fixed. It is a symbolic link, which is not followed.')
    expect(stdout).toContain('docs/workflows/latin.md: not fixed. It is not UTF-8 text.')
    expect(read('docs/workflows/headings.md')).toBe(fixture('headings', 'after'))
  })

  test('docgate check says how many it can mend', () => {
    expect(docgate(['check', 'docs/workflows/missing-fields.md']).stdout).toContain(
      '\ndocgate fix can mend 3 of them.\n',
    )
    expect(docgate(['check', 'docs/workflows/nothing-certain.md']).stdout).not.toContain('docgate fix')
  })
})

describe('docgate new', () => {
  test('writes a document that lacks only what its author has to say', () => {
    const { status, stdout, stderr } = docgate(['new', 'Order Import'], join(work, 'docs'))
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toBe('workflows/order-import.md\nFill it in, then: docgate check workflows/order-import.md\n')
    expect(read('docs/workflows/order-import.md')).toMatch(
      /^# Order Import\n\n## 1\. Entry\n\n- \*\*Status:\*\*\n {2}<!--\n/,
    )
    const report = JSON.parse(docgate(['check', '--format', 'json']).stdout)
    const rules = new Set(report.documents[0].messages.map(({ ruleId }: { ruleId: string }) => ruleId))
    expect([report.documents.length, [...rules], report.summary.todos]).toEqual([1, ['no-blank'], 0])
  })

  test('--guidance none leaves the advice out', () => {
    docgate(['new', 'Order Import', '--guidance', 'none'])
    expect(read('docs/workflows/order-import.md')).not.toContain('<!--')
  })

  test('overwrites nothing', () => {
    write('docs/workflows/order-import.md', 'Mine.\n')
    const { status, stdout, stderr } = docgate(['new', 'Order import'])
    expect([status, stdout, read('docs/workflows/order-import.md')]).toEqual([2, '', 'Mine.\n'])
    expect(stderr).toMatch(/order-import\.md already exists and is not overwritten/)
  })

  test('goes to the folder of the configured documents, which must be where they are', () => {
    write('.github/docgate.yml', 'documents: ["docs/runbooks/*/*.md"]\n')
    expect(docgate(['new', 'Order import']).stderr).toMatch(
      /docs\/runbooks\/order-import\.md would not be a document: it must match/,
    )
    write('.github/docgate.yml', 'documents: ["docs/runbooks/**/*.md"]\n')
    expect(docgate(['new', 'Order import']).status).toBe(0)
    expect(existsSync(join(work, 'docs/runbooks/order-import.md'))).toBe(true)
  })

  test('leads out of the repository by no link', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'docgate-elsewhere-'))
    rmSync(join(work, 'docs/workflows'), { recursive: true })
    symlinkSync(elsewhere, join(work, 'docs/workflows'))
    const { status, stderr } = docgate(['new', 'Order import'])
    const written = readdirSync(elsewhere)
    rmSync(elsewhere, { recursive: true })
    expect([status, written]).toEqual([2, []])
    expect(stderr).toMatch(/symbolic link/)
  })
})

describe('wrong usage: one sentence on stderr, nothing on stdout, exit code 2', () => {
  test.each([
    [['new'], /needs a name/],
    [['new', 'Order', 'import'], /in quotes/],
    [['new', '../x'], /is a path/],
    [['new', 'Order import', '--guidance', 'all'], /--guidance takes comments, none/],
    [['new', 'Order import', '--dry-run'], /--dry-run belongs to docgate fix, not to docgate new/],
    [
      ['fix', '--format', 'json'],
      /--format belongs to docgate check, docgate review, docgate merge and docgate policy, not to docgate fix/,
    ],
    [['fix', '../x.md'], /lies outside/],
    [['fix', 'missing.md'], /There is no file missing\.md/],
  ])('%j', (args, sentence) => {
    const { status, stdout, stderr } = docgate(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('in a pull request', () => {
  const path = 'docs/workflows/orders.md'
  const template = { 'docs/workflows/_template.md': readFileSync(join(fixtures, 'template.md'), 'utf8') }
  const good = fixture('values', 'after')
  const bad = good
    .replace('`Live (prod)`, since', '`live (production)`, since')
    .replace('- **Owners', '  > Keep it true whenever the job changes.\n- **Owners')
    .replace('## 4. Rollout', '## 4. Roll-out')

  test('what can be mended is suggested, and whoever takes every suggestion has mended it', async () => {
    const scene = await openScene({ base: { ...template, [path]: good }, head: { ...template, [path]: bad } })
    const { exitCode } = await scene.run()
    const comments = [...scene.standIn.state.comments]
    await scene.close()
    expect([exitCode, comments.length]).toEqual([1, 3])
    const lines = bad.split('\n')
    for (const { body, line, startLine } of comments.toSorted((a, b) => (b.line ?? 0) - (a.line ?? 0))) {
      const text = /```suggestion\n(?:([\s\S]*)\n)?```/.exec(body)
      const last = line ?? 0
      expect([body, text]).not.toContain(null)
      lines.splice((startLine ?? last) - 1, last - (startLine ?? last) + 1, ...(text?.[1]?.split('\n') ?? []))
    }
    expect(lines.join('\n')).toBe(good)
  })
})
