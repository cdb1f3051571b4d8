import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { sarifProblems } from '../report/sarif-schema.ts'
import { openScene, root, type Scene, type SceneOptions } from './runner.ts'

const node = process.env['DOCGATE_NODE'] ?? process.execPath
const bundle = process.env['DOCGATE_BUNDLE'] ?? join(root, 'dist/index.js')
let work = ''
const scenes: Scene[] = []
let bare = ''

/** A scene that is closed after the test, however that ends. */
async function open(options?: SceneOptions): Promise<Scene> {
  const scene = await openScene(options)
  scenes.push(scene)
  return scene
}

afterEach(async () => {
  for (const scene of scenes.splice(0)) await scene.close()
})

function docgate(args: readonly string[], cwd = work, entry = bundle) {
  const { PATH, HOME } = process.env
  const { status, stdout, stderr } = spawnSync(node, [entry, ...args], { cwd, encoding: 'utf8', env: { PATH, HOME } })
  return { status, stdout, stderr }
}

function git(...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
    cwd: work,
    stdio: 'ignore',
  })
}

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'docgate-cli-'))
  bare = mkdtempSync(join(tmpdir(), 'docgate-no-git-'))
  git('init', '-q', '-b', 'main')
  cpSync(join(root, 'demo/example/base'), work, { recursive: true })
  git('add', '-A')
  git('commit', '-qm', 'Base')
  git('checkout', '-qb', 'topic')
  cpSync(join(root, 'demo/example/head'), work, { recursive: true })
  git('commit', '-qam', 'Topic')
})
afterAll(() => {
  rmSync(work, { recursive: true })
  rmSync(bare, { recursive: true })
})

describe('docgate check', () => {
  test('names every finding with its place and ends with one line that counts', () => {
    const { status, stdout, stderr } = docgate(['check'])
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(/^ {2}docs\/workflows\/refund-approval\.md:\d+:\d+ +error .*required-section$/m)
    expect(stdout).toMatch(/^2 documents checked: 3 errors, 2 warnings, 1 TODO$/m)
    expect(stdout).toMatch(/\nWhat a rule wants, and why: docgate explain RULE\n$/)
    expect(stdout).not.toContain('\u001b')
  })

  test('takes files and folders, from anywhere in the repository', () => {
    const one = docgate(['check', 'stock-sync.md'], join(work, 'docs/workflows'))
    expect([one.status, one.stdout]).toEqual([0, expect.stringContaining('1 document checked')])
    expect(docgate(['check', 'docs']).stdout).toContain('2 documents checked')
  })

  test('--fail-on decides the exit code, not what is said', () => {
    expect(docgate(['check', '--fail-on', 'never']).status).toBe(0)
    expect(docgate(['check', 'docs/workflows/stock-sync.md', '--fail-on', 'warning']).status).toBe(0)
  })

  test('works outside of a git repository', () => {
    mkdirSync(join(bare, 'docs/workflows'), { recursive: true })
    writeFileSync(join(bare, 'docs/workflows/a.md'), '')
    const { status, stdout } = docgate(['check'], bare)
    expect([status, stdout]).toEqual([1, expect.stringContaining('The document is empty')])
  })

  test('what can not be read is an error on the document, and nothing else is lost', () => {
    const folder = mkdtempSync(join(tmpdir(), 'docgate-odd-'))
    mkdirSync(join(folder, 'docs/workflows'), { recursive: true })
    const at = (name: string): string => join(folder, 'docs/workflows', name)
    writeFileSync(at('latin.md'), Uint8Array.from([35, 32, 233]))
    symlinkSync('/etc/passwd', at('link.md'))
    cpSync(join(root, 'demo/example/base'), folder, { recursive: true })
    rmSync(at('refund-approval.md'))
    const report = JSON.parse(docgate(['check', '--format', 'json'], folder).stdout)
    rmSync(folder, { recursive: true })
    expect(
      report.documents.map((each: { path: string; messages: { ruleId: string }[] }) => [
        each.path,
        each.messages.map((message) => message.ruleId),
      ]),
    ).toEqual([
      ['docs/workflows/latin.md', ['readable']],
      ['docs/workflows/link.md', ['readable']],
      ['docs/workflows/stock-sync.md', []],
    ])
  })
})

describe('docgate review', () => {
  test('the JSON report is as its schema says', () => {
    const { status, stdout } = docgate(['review', '--base', 'main', '--format', 'json'])
    expect(status).toBe(1)
    const report = JSON.parse(stdout)
    const validate = new Ajv({ allErrors: true }).compile(
      JSON.parse(readFileSync(join(root, 'schema/report.schema.json'), 'utf8')),
    )
    expect([validate(report), validate.errors]).toEqual([true, null])
    expect(report.summary.approvals).toEqual({ required: 3, given: 0 })
  })

  test('says the same as the pull request review', async () => {
    const scene = await open()
    const { outputs, exitCode } = await scene.run({ inputs: { report: 'report.json' } })
    const local = JSON.parse(
      docgate(['review', '--base', 'main', '--head', 'change', '--format', 'json'], scene.directory).stdout,
    )
    expect([exitCode, outputs['conclusion']]).toEqual([1, local.conclusion])
    expect([outputs['errors'], outputs['warnings'], outputs['approvals-required']]).toEqual(
      [local.summary.errors, local.summary.warnings, local.summary.approvals.required].map(String),
    )
  })

  test('markdown for a person', () => {
    expect(docgate(['review', '--base', 'main', '--format', 'markdown']).stdout).toContain('### Needs human review')
  })
})

describe('other formats', () => {
  const said = (format: string) => docgate(['review', '--base', 'main', '--format', format])

  test('SARIF, with what is settled and what is ignored', () => {
    const { status, stdout, stderr } = said('sarif')
    expect([status, stderr, sarifProblems(JSON.parse(stdout))]).toEqual([1, '', []])
    expect(stdout).toContain('"ruleId":"needs-approval"')
  })

  test('workflow commands, for a workflow of your own', () => {
    const { status, stdout } = said('github')
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=docs\/workflows\/refund-approval\.md,line=\d+,/)
    expect(stdout).toMatch(/\ndocgate: 4 errors, 1 warning in 2 documents; 3 approvals needed\.\n$/)
  })

  test('a page', () => {
    const { status, stdout } = said('html')
    expect(status).toBe(1)
    expect(stdout).toMatch(/^<!doctype html>[\s\S]*<h3>Needs human review<\/h3>[\s\S]*<\/html>\n$/)
  })
})

describe('wrong usage: one sentence on stderr, nothing on stdout, exit code 2', () => {
  test.each([
    [['chekc'], /Unknown command "chekc"\. Did you mean check\?/],
    [['check', '--formt', 'json'], /Unknown option --formt\. Did you mean --format\?/],
    [['check', '--format', 'xml'], /--format takes text, json, sarif, markdown, github, html, not "xml"/],
    [['check', '--format'], /--format/],
    [['review'], /needs --base REF/],
    [['review', '--base', 'nowhere'], /git knows no commit "nowhere"/],
    [['review', '--base', '--output=x'], /--base/],
    [['check', 'docs/missing.md'], /There is no file docs\/missing\.md/],
    [['check', '/etc/passwd'], /lies outside/],
    [['check', '--template', 'missing.md'], /There is no template missing\.md/],
    [['check', '--config', 'missing.yml'], /There is no configuration missing\.yml/],
    [['check', '--template', 'services/stock/nightly.py'], /services\/stock\/nightly\.py:1: /],
  ])('%j', (args, sentence) => {
    const { status, stdout, stderr } = docgate(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  test('not a git repository', () => {
    const { status, stderr } = docgate(['review', '--base', 'main'], bare)
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1])
    expect(stderr).toMatch(/not .*git repository/i)
  })

  test.each([
    [{}, /No token/],
    [{ 'INPUT_GITHUB-TOKEN': 't' }, /not on a run without an event/],
    [{ 'INPUT_GITHUB-TOKEN': 't', GITHUB_EVENT_NAME: 'issues' }, /not on issues/],
    [{ 'INPUT_GITHUB-TOKEN': 't', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/nowhere' }, /cannot be read/],
    [
      { 'INPUT_GITHUB-TOKEN': 't', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(root, 'LICENSE') },
      /not valid JSON/,
    ],
    [
      {
        'INPUT_GITHUB-TOKEN': 't',
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: join(root, 'biome.json'),
        GITHUB_REPOSITORY: 'acme/docs',
      },
      /names no pull request/,
    ],
    [{ 'INPUT_GITHUB-TOKEN': 't', 'INPUT_FAIL-ON': 'all' }, /fail-on is one of error, warning, never/],
  ])('the action with %j', (environment, sentence) => {
    const { status, stdout } = spawnSync(node, [bundle], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], GITHUB_ACTIONS: 'true', ...environment },
    })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error::/)
    expect(stdout).toMatch(sentence)
  })
})

describe('what a run does not need it does not load', () => {
  /** A copy of the bundle without the files that hold one of the marks. */
  function without(...marks: readonly string[]): string {
    const copy = mkdtempSync(join(tmpdir(), 'docgate-dist-'))
    cpSync(join(root, 'dist'), copy, { recursive: true })
    for (const mark of marks) {
      const chunks = readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter(
        (name) =>
          /^(?:\d+\.index\.js|remark.index\.cjs)$/.test(name) && readFileSync(join(copy, name), 'utf8').includes(mark),
      )
      expect(chunks.length).toBeGreaterThan(0)
      for (const name of chunks) rmSync(join(copy, name))
    }
    return join(copy, 'index.js')
  }
  const octokit = 'node_modules/@octokit/core/'
  const satteri = 'node_modules/satteri/'
  const remark = 'node_modules/micromark/'

  test('help neither Octokit nor a parser', () => {
    expect(docgate(['--help'], work, without(octokit, satteri, remark))).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('Usage'),
    })
  })

  test('without the one parser the other reads, and says the same', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const slow = without(octokit, satteri)
    expect(docgate(['--version']).stdout).toBe(`docgate ${version} (parser: satteri)\n`)
    expect(docgate(['--version'], work, slow).stdout).toBe(`docgate ${version} (parser: remark)\n`)
    expect(docgate(['check'], work, slow).stdout).toBe(docgate(['check']).stdout)
  })

  test('without a configuration no zod, with one it does', () => {
    const lean = without('node_modules/zod/')
    expect(docgate(['check'], work, lean).stdout).toContain('2 documents checked')
    expect(docgate(['check', '--config', join(root, 'examples/docgate.yml')], work, lean)).toMatchObject({ status: 2 })
    expect(docgate(['check', '--config', join(root, 'examples/docgate.yml')]).stdout).toContain('2 documents checked')
  })

  test('check no Octokit', () => {
    expect(docgate(['check'], work, without(octokit)).stdout).toContain('2 documents checked')
  })

  test('a pull request without documents no parser, one with documents does', async () => {
    const lean = without(satteri, remark)
    const empty = await open({ base: { a: '1' }, head: { a: '2' }, bundle: lean })
    expect((await empty.run()).outputs['conclusion']).toBe('success')
    const full = await open({ bundle: lean })
    expect((await full.run()).outputs['conclusion']).toBeUndefined()
    expect(await full.status()).toBe('error: docgate failed; see the log of its job')
  })
})
