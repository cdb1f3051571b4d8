/** The command line, command by command: rare answers, and what a terminal or a runner sees of them. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
// Jest can't load two modules at once that share a third one: what the command line asks for together is here before.
import '../../src/report/markdown.ts'
import '../../src/report/preview.ts'
import { explainCommand } from '../../src/cli/explain-command.ts'
import { docgate } from './terminal.ts'

const example = join(import.meta.dirname, '../../demo/example')
const refund = 'docs/workflows/refund-approval.md'
let work = ''

const git = (...args: readonly string[]): void => {
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
    cwd: work,
    stdio: 'ignore',
  })
}
const put = (file: string, content: string | Uint8Array): void => {
  mkdirSync(join(work, file, '..'), { recursive: true })
  writeFileSync(join(work, file), content)
}
const run = (...argv: readonly string[]) => docgate(work, argv)

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'docgate-run-'))
  git('init', '-q', '-b', 'main')
  cpSync(join(example, 'base'), work, { recursive: true })
  git('add', '-A')
  git('commit', '-qm', 'Base')
  git('checkout', '-qb', 'topic')
  cpSync(join(example, 'head'), work, { recursive: true })
  git('commit', '-qam', 'Topic')
  put('given/large.yml', '# '.repeat(600_000))
  put('given/latin1.yml', Uint8Array.from([0x23, 0xe9, 0x0a]))
  put('given/narrow.yml', 'documents: ["given/*.md"]\n')
  put('given/root.yml', 'documents: ["*.md"]\n')
  put('given/template.md', '# T\n\n## Purpose\n\nWhy?\n\n## Status\n\n- **Status:** e.g., Draft, Live\n')
})
afterAll(() => rmSync(work, { recursive: true }))

describe('help', () => {
  test.each([[[]], [['help']], [['--help']], [['check', '--help']]])('%j', async (argv) => {
    const { code, stdout, stderr } = await run(...argv)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^docgate: reviews Markdown documents[\s\S]*\n {2}docgate explain/)
  })

  test('names version and parser', async () => {
    expect(await run('--version')).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^docgate \d+\.\d+\.\d+ \(parser: (?:satteri|remark)\)\n$/),
      stderr: '',
    })
  })
})

describe('wrong usage is one sentence on stderr, and nothing on stdout', () => {
  test.each<[string, string]>([
    ['docs/a.md', 'Unknown command "docs/a.md". Did you mean docgate check docs/a.md? See docgate --help.'],
    ['chek', 'Unknown command "chek". Did you mean check? See docgate --help.'],
    ['xyz', 'Unknown command "xyz". See docgate --help.'],
    ['check --print-config docs', '--print-config takes no paths (docs); it is about all documents.'],
    ['check --shard 3/2', '--shard takes a part and how many there are, for example 1/4 (at most 256), not "3/2".'],
    ['check --format yml', expect.stringContaining('--format') as unknown as string],
    ['review docs', 'review needs --base REF, for example: docgate review --base main'],
    ['review --base main docs', 'review takes no paths (docs); it looks at every document that changed.'],
    ['merge', 'merge needs reports, for example: docgate merge shard-*.json'],
    ['new', 'new needs a name, for example: docgate new "Order sync"'],
    ['new Order sync', 'new takes one name: put it in quotes where it has several words.'],
    ['policy docs', 'policy takes no paths (docs); it is about all documents.'],
    ['policy --format html', 'policy prints --format text or json.'],
    ['explain no-blank no-duplicate', 'explain takes one rule.'],
    ['explain nob', 'There is no rule "nob". See docgate explain.'],
    ['explain todo', 'There is no rule "todo". Did you mean clear-todo or todo-before-live? See docgate explain.'],
    ['explain no-blnk', 'There is no rule "no-blnk". Did you mean no-blank? See docgate explain.'],
    ['explain x', 'There is no rule "x". See docgate explain.'],
    ['check --config given', 'The configuration given is a folder.'],
    ['check --config given/none.yml', 'There is no configuration given/none.yml.'],
    ['check --config given/latin1.yml/x', 'The configuration given/latin1.yml/x cannot be read (ENOTDIR).'],
    ['check --config given/latin1.yml', 'The configuration given/latin1.yml is not UTF-8 text.'],
    [
      'check --config given/large.yml',
      'The configuration given/large.yml has more than 1,048,576 bytes. Make it smaller.',
    ],
    ['check ..', '.. lies outside of '],
    [
      'check given',
      'No document below given matches docs/workflows/**/*.md. Name the files, or set documents in .github/docgate.yml.',
    ],
    ['new README --config given/root.yml', 'readme.md would not be a document'],
    ['merge given/template.md', 'given/template.md is no report of docgate check --format json: it is not JSON.'],
  ])('docgate %s', async (argv, sentence) => {
    const { code, stdout, stderr } = await run(...argv.split(' '))
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.split('\n')).toHaveLength(2)
    if (typeof sentence === 'string')
      expect(stderr.slice(0, `docgate: ${sentence}`.length)).toBe(`docgate: ${sentence}`)
    else expect(stderr).toEqual(sentence)
  })

  test('what nobody expected is told with its place, and no line of it is a command to the runner', async () => {
    const fail = async (error: unknown): Promise<string> => {
      const failing = jest
        .spyOn(process, 'cwd')
        .mockReturnValueOnce(process.cwd())
        .mockImplementationOnce(() => {
          throw error
        })
      try {
        const { code, stdout, stderr } = await run('check')
        expect([code, stdout]).toEqual([2, ''])
        return stderr
      } finally {
        failing.mockRestore()
      }
    }
    const odd = new Error('no folder\n::error::owned')
    expect(await fail(odd)).toMatch(/^docgate: failed: Error: no folder\n {2}::error::owned\n {2}at /)
    delete odd.stack
    expect(await fail(odd)).toBe('docgate: failed: no folder\n  ::error::owned\n')
    expect(await fail('a text')).toBe('docgate: failed: a text\n')
  })
})

describe('check', () => {
  test('prints a preview with what helps to mend, as Markdown and as a page', async () => {
    const markdown = await run('check', refund, '--format', 'markdown')
    expect([markdown.code, markdown.stderr]).toEqual([1, ''])
    expect(markdown.stdout).toContain('<summary>For your agent</summary>')
    const html = await run('check', refund, '--format', 'html')
    expect(html.stdout).toMatch(/^<!doctype html>[\s\S]*For your agent/i)
  })

  test('of a part of the documents says which', async () => {
    const { stdout } = await run('check', '--format', 'json', '--shard', '2/2')
    const { shard, documents } = JSON.parse(stdout)
    expect(shard).toEqual({ index: 2, of: 2, documents: 2 })
    expect(documents).toHaveLength(1)
  })

  test('is coloured at a terminal, as wide as it is, unless told otherwise', async () => {
    const plain = await docgate(work, ['check', refund])
    const wide = await docgate(work, ['check', refund], { columns: 120 })
    expect(wide.stdout).not.toBe(stripVTControlCharacters(wide.stdout))
    const narrow = await docgate(work, ['check', refund, '--no-color'], { columns: 80 })
    expect(narrow.stdout).toBe(stripVTControlCharacters(narrow.stdout))
    expect(narrow.stdout.split('\n').length).toBeGreaterThan(plain.stdout.split('\n').length)
    const quiet = await docgate(work, ['check', refund], { columns: 120, environment: { NO_COLOR: '1' } })
    expect(quiet.stdout).toBe(stripVTControlCharacters(wide.stdout))
  })
})

describe('review', () => {
  test('goes by the configuration, the template and the approvals it is given', async () => {
    const own = await run('review', '--base', 'main', '--format', 'json')
    const given = await run(
      ...['review', '--base', 'main', '--format', 'json', '--fail-on', 'never', '--approve', 'rita'],
      ...['--template', 'given/template.md', '--config', 'given/narrow.yml'],
    )
    expect(JSON.parse(own.stdout)).toMatchObject({ conclusion: 'failure', template: { source: 'built-in' } })
    expect(JSON.parse(given.stdout)).toMatchObject({
      conclusion: 'success',
      template: { path: 'given/template.md', source: 'option' },
      summary: { documents: 0 },
    })
    const approved = await run(
      'review',
      '--base',
      'main',
      '--format',
      'json',
      '--fail-on',
      'never',
      '--approve',
      'rita',
    )
    const { conclusion, receipt } = JSON.parse(approved.stdout)
    expect([approved.code, conclusion]).toEqual([0, 'success'])
    expect(receipt.transitions.map(({ approvals }: { approvals: { user: string }[] }) => approvals[0]?.user)).toEqual(
      receipt.transitions.map(() => 'rita'),
    )
  })
})

describe('explain', () => {
  test('lists every rule, and shows one with its example', async () => {
    const { stdout } = await run('explain')
    expect(stdout).toMatch(/^readable +error [\s\S]*\ndocgate explain RULE tells why, with an example\.\n$/m)
    const page = await run('explain', 'NO-BLANK')
    expect(page.stdout).toMatch(/^no-blank \(error\)\n[\s\S]*this fails\n\n {4}[\s\S]*and this passes\n/)
  })

  test('is as wide as the terminal, at most 100 columns', () => {
    const widest = (text: string): number =>
      Math.max(
        ...text
          .split('\n')
          .filter((line) => !line.startsWith('    ') && line.includes(' '))
          .map((line) => line.length),
      )
    expect(widest(explainCommand('required-section', 60))).toBeLessThanOrEqual(60)
    expect(explainCommand('required-section', 200)).toBe(explainCommand('required-section'))
  })
})

describe('fix', () => {
  const broken = 'docs/workflows/broken.md'
  const text = (): string => readFileSync(join(work, 'docs/workflows/stock-sync.md'), 'utf8')

  test('shows a diff to a person in colours, to a runner between lines that stop its commands, else as it is', async () => {
    put(broken, text().replace('Status:** Live (prod)', 'Status:** live (production)'))
    const plain = await run('fix', broken, '--dry-run')
    expect(plain.code).toBe(1)
    expect(plain.stdout).toMatch(/^diff --git [\s\S]*\n\+.*Live \(prod\)/)
    expect(plain.stderr).toMatch(/^1 fix to apply in 1 document/)
    const shown = await docgate(work, ['fix', broken, '--dry-run'], { columns: 100 })
    expect(stripVTControlCharacters(shown.stdout)).toBe(plain.stdout)
    expect(shown.stdout).not.toBe(plain.stdout)
    const quiet = await docgate(work, ['fix', broken, '--dry-run'], { columns: 100, environment: { NO_COLOR: '1' } })
    expect(quiet.stdout).toBe(plain.stdout)
    const runner = await docgate(work, ['fix', broken, '--dry-run'], { environment: { GITHUB_ACTIONS: 'true' } })
    const [, token, diff] = /^::stop-commands::(docgate-[\w-]+)\n([\s\S]*)::\1::\n$/.exec(runner.stdout) ?? []
    expect(token?.length).toBe('docgate-'.length + 36)
    expect(diff).toBe(plain.stdout)
    rmSync(join(work, broken))
  })

  test('says what is left for a person, and what it could not read', async () => {
    // Its name is no other document's: that is for a person.
    put(broken, text().replace('Status:** Live (prod)', 'Status:** live (production)'))
    const left = await run('fix', broken)
    expect(left.stdout).toMatch(
      /: 1 fix\n {2}field-value +.*\n {2}1 finding left that needs a person\n\n1 fix applied in 1 document; 1 finding left that needs a person\.\n$/,
    )
    put(broken, `${'> '.repeat(1_000)}deep\n`)
    const unread = await run('fix', broken)
    expect(unread.code).toBe(1)
    expect(unread.stdout).toMatch(/^docs\/workflows\/broken\.md: not fixed\. .*It nests deeper than/)
    rmSync(join(work, broken))
    const clean = await run('fix', 'docs/workflows/stock-sync.md', '--dry-run')
    expect(clean).toMatchObject({ stdout: '', stderr: expect.stringMatching(/^Nothing to fix/) })
  })
})

describe('new', () => {
  test('writes into the folder that the configuration names, and quotes a path that a shell would take apart', async () => {
    put('given/odd.yml', 'documents: ["my docs/*.md"]\n')
    const odd = await run('new', 'Order sync', '--config', 'given/odd.yml')
    expect(odd).toEqual({
      code: 0,
      stdout: 'my docs/order-sync.md\nFill it in, then: docgate check "my docs/order-sync.md"\n',
      stderr: '',
    })
    const root = await run('new', 'Order sync', '--config', 'given/root.yml')
    expect(root.stdout).toBe('order-sync.md\nFill it in, then: docgate check order-sync.md\n')
    const again = await run('new', 'Order sync', '--config', 'given/root.yml')
    expect(again).toEqual({
      code: 2,
      stdout: '',
      stderr: 'docgate: order-sync.md already exists and is not overwritten. Give another name.\n',
    })
    put('given/below.yml', 'documents: ["order-sync.md/x/*.md"]\n')
    expect(await run('new', 'Refunds', '--config', 'given/below.yml')).toMatchObject({
      code: 2,
      stderr: 'docgate: order-sync.md/x/refunds.md cannot be written (ENOTDIR).\n',
    })
  })
})

describe('policy', () => {
  test('names what is wrong with it, folded to the width of a terminal', async () => {
    put('given/policy.yml', 'transitions:\n  - { when: { kind: deleted }, require: [{ owner: head }] }\n')
    const one = await docgate(work, ['policy', '--policy', 'given/policy.yml'], { columns: 80 })
    expect(one.code).toBe(1)
    expect(stripVTControlCharacters(one.stdout)).toMatch(
      /\n1 thing is wrong\n {2}given\/policy\.yml:2:5: it asks for an owner.*\n {4}\S/,
    )
  })
})
