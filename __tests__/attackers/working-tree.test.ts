/** A hostile working tree through the command line: what is printed, read, written, started and asked for. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Element, Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { hostileDocument } from '../e2e/hostile-pull-request.ts'
import { bundle, root } from '../e2e/runner.ts'
import { runWarmCli } from '../e2e/warm.ts'
import { payloads } from './places.ts'
import { commandsIn } from './runner-log.ts'
import { type Deeds, deeds, witness, witnessed } from './witnessed.ts'

const secret = 'top-secret-0f9e8d7c'
const canary = 'canary-0f9e8d7c6b5a'
const complete = readFileSync(join(root, 'demo/example/base/docs/workflows/stock-sync.md'), 'utf8')
const documents = 'docs/workflows'
let home = ''
let work = ''

function put(path: string, text: string): void {
  mkdirSync(dirname(join(work, path)), { recursive: true })
  writeFileSync(join(work, path), text)
}

function git(...args: readonly string[]): void {
  const person = ['-c', 'user.name=::error::x\u001B[31m', '-c', 'user.email=a@example.org']
  execFileSync('git', [...person, ...args], { cwd: work, stdio: 'ignore' })
}

/** Paths that lead out of the repository, or to what is no text, in every way a document can name one. */
const ways = [
  ...['../../../../../../../../etc/passwd', '/etc/passwd', 'file:///etc/passwd', '../../../outside/secret.md'],
  ...['../../.git/config', '../../.git/config#a', '../linked/secret.md#a', 'link.md#a', 'pipe.md#a', 'folder.md#a'],
  ...['https://evil.example/a.md#a', '//evil.example/a', 'ssh://evil.example/a', '%2e%2e/%2e%2e/outside/secret.md#a'],
]
const leading = `${complete}\n\n${ways.map((way) => `[x](<${way}>) \`${way}\` ![x](<${way}>)`).join('\n\n')}\n`

beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'docgate-hostile-')))
  work = join(home, 'work')
  mkdirSync(join(home, 'outside'))
  writeFileSync(join(home, 'outside/secret.md'), `# ${secret}\n`)
  writeFileSync(join(home, '.gitconfig'), `[http]\n\textraheader = AUTHORIZATION: basic ${canary}\n`)
  mkdirSync(work)
  git('init', '-q', '-b', 'main')
  git('config', 'http.extraheader', `AUTHORIZATION: basic ${canary}`)
  put(`${documents}/leading.md`, complete)
  for (const [index] of payloads.entries()) put(`${documents}/${index}.md`, complete)
  git('add', '-A')
  git('commit', '-qm', 'Base')
  git('checkout', '-qb', 'topic')
  put(`${documents}/leading.md`, leading)
  for (const [index, payload] of payloads.entries()) put(`${documents}/${index}.md`, hostileDocument(payload))
  // What `fix` mends, beside lines that a runner would take for commands.
  put(
    `${documents}/mended.md`,
    complete.replace(/^## 8\..*$/m, '## 8. Observabilty\n\n  ::set-output name=a::b\n ##[add-path]b\n \u001B[31m'),
  )
  put(`${documents}/a\n::error::x\u001B[31m\u202E.md`, hostileDocument('::error::x'))
  symlinkSync('/etc/passwd', join(work, documents, 'link.md'))
  symlinkSync(join(home, 'outside/secret.md'), join(work, documents, 'linked.md'))
  symlinkSync('/dev/zero', join(work, documents, 'zero.md'))
  symlinkSync(join(home, 'outside'), join(work, 'docs/linked'))
  symlinkSync(join(home, 'outside'), join(work, documents, 'linked'))
  execFileSync('mkfifo', [join(work, documents, 'pipe.md')])
  mkdirSync(join(work, documents, 'folder.md'))
  git('add', '-A')
  git('commit', '-qm', '::error::x\n\n##[error]x \u001B[31m')
}, 60_000)

afterAll(() => rmSync(home, { recursive: true }))

interface Said {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
  readonly deeds: Deeds
}

async function docgate(args: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<Said> {
  const log = join(home, 'witness')
  const own = { PATH: process.env['PATH'] ?? '', HOME: home, GITHUB_TOKEN: canary, AWS_SECRET_ACCESS_KEY: canary }
  const said = await runWarmCli(args, {
    cwd: work,
    env: { ...own, ...variables, ...witnessed(log) },
    preload: witness,
  })
  return { ...said, deeds: deeds(log) }
}

const formats = ['text', 'json', 'sarif', 'markdown', 'github', 'html']
const commands: readonly (readonly string[])[] = [
  ...formats.map((format) => ['check', '--format', format]),
  ...formats.map((format) => ['review', '--base', 'main', '--format', format]),
  ['check', '--print-config'],
  ['check', 'docs/workflows/linked/secret.md', '--format', 'json'],
  ['check', `${documents}/link.md`, `${documents}/zero.md`, `${documents}/pipe.md`, `${documents}/linked.md`],
  ['fix', '--dry-run'],
  ['policy'],
  ['policy', '--format', 'json'],
]

/** What a review asks git, and a check: nothing that fetches, writes or runs anything of the repository. */
const subcommands = new Set([
  'cat-file',
  'diff-tree',
  'log',
  'ls-files',
  'ls-tree',
  'merge-base',
  'rev-list',
  'rev-parse',
])

describe.each(commands.map((args) => [args.join(' '), args] as const))('docgate %s', (_, args) => {
  let said: Said
  beforeAll(async () => {
    said = await docgate(args, { GITHUB_ACTIONS: 'true' })
  }, 60_000)

  test('says something', () => {
    expect([0, 1, 2]).toContain(said.status)
    expect(said.stdout + said.stderr).not.toBe('')
    expect(said.stderr).not.toContain('docgate failed')
  })

  test('says nothing that a runner takes for a command, but what --format github is there for', () => {
    const allowed = args.includes('github') ? ['error', 'warning', 'notice'] : []
    const paused = args[0] === 'fix' ? ['stop-commands'] : []
    const found = commandsIn(said.stdout)
      .concat(commandsIn(said.stderr))
      .map(({ name }) => name)
    expect(
      found.filter((name) => !allowed.includes(name) && !paused.includes(name) && !/^docgate-/.test(name)),
    ).toEqual([])
  })

  test('says nothing that moves a terminal', () => {
    // A diff is for `git apply`, bytes and all, and a suggestion is what would be committed.
    if (args[0] === 'fix') return
    const suggestions = /^(?:> )?```+suggestion[\s\S]*?^(?:> )?```+$/gm
    expect(said.stdout.replace(suggestions, '')).not.toMatch(/(?!\n|\u2060)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u)
    expect(said.stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
  })

  test('says nothing of what lies outside, nor of the environment', () => {
    const all = said.stdout + said.stderr
    for (const word of [secret, canary, 'root:x:0', 'extraheader']) expect(all).not.toContain(word)
  })

  test('asks no host, starts git and its own parser alone, and writes nothing', () => {
    const { hosts, programs, written } = said.deeds
    expect([hosts, written]).toEqual([[], []])
    const started = programs.map(([program = '', ...rest]) =>
      program === 'git' ? (rest[0] ?? '') : rest.includes('parse-one-text') ? 'parser' : `${program} ${rest.join(' ')}`,
    )
    expect(started.filter((each) => each !== 'parser' && !subcommands.has(each))).toEqual([])
  })

  test('reads nothing outside of the repository but itself', () => {
    const outside = said.deeds.read.filter(
      (file) => !file.startsWith(`${work}/`) && file !== work && !file.startsWith(dirname(realpathSync(bundle))),
    )
    expect(outside.filter((file) => !/^\/proc\/|\/ldd$/.test(file))).toEqual([])
    expect(
      said.deeds.read.filter((file) => /\/(?:link|linked|zero|pipe)\.md$|\/linked\/|\/\.git\//.test(file)),
    ).toEqual([])
  })
})

test('what is no plain file is said not to be read', async () => {
  const { stdout } = await docgate(['check', '--format', 'json'])
  for (const name of ['link', 'linked', 'zero'])
    expect(stdout).toMatch(new RegExp(`"path": "docs/workflows/${name}\\.md",[^\\0]{0,300}"ruleId": "readable"`))
  expect((await docgate(['check', `${documents}/pipe.md`])).stdout).toContain('It is not a regular file')
  expect((await docgate(['check', 'docs/workflows/linked/secret.md'])).stderr).toContain('There is no file')
})

test.each([['/etc/passwd'], ['../outside/secret.md'], ['docs/../../outside/secret.md'], ['..']])(
  'a path outside is refused: %s',
  async (path) => {
    const { status, stderr, deeds: done } = await docgate(['check', path])
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^docgate: .* lies outside of /)])
    expect(done.read.filter((file) => file.includes('secret') || file.includes('passwd'))).toEqual([])
  },
)

test.each([['.git/config'], ['.GIT/config'], ['docs/../.git/config']])('git keeps its own: %s', async (path) => {
  const { status, stdout, stderr } = await docgate(['check', path])
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain('There is no file')
})

test('a device as a template ends', async () => {
  const { status, stderr } = await docgate(['check', '--template', '/dev/zero'])
  expect([status, stderr]).toEqual([
    2,
    'docgate: The template /dev/zero has more than 1,048,576 bytes. Make it smaller.\n',
  ])
})

test('the page runs nothing, loads nothing and links to nothing foreign', async () => {
  const { stdout } = await docgate(['review', '--base', 'main', '--format', 'html'])
  const page: Root = { type: 'root', children: [{ type: 'raw', value: stdout }] }
  const tags = new Set<string>()
  const addresses: string[] = []
  const handlers: string[] = []
  visit(unified().use(rehypeRaw).runSync(page), 'element', ({ tagName, properties }: Element) => {
    tags.add(tagName)
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name)) handlers.push(name)
      if (['href', 'src', 'action', 'data', 'srcSet', 'poster', 'formAction'].includes(name))
        addresses.push(String(value))
    }
  })
  expect(tags).toContain('table')
  expect(
    ['script', 'iframe', 'object', 'embed', 'form', 'img', 'link', 'base', 'svg'].filter((tag) => tags.has(tag)),
  ).toEqual([])
  expect(handlers).toEqual([])
  expect(addresses.length).toBeGreaterThan(0)
  expect(addresses.filter((address) => !/^(?:docs\/|#)/.test(address))).toEqual([])
})

test('a diff for git stands where a runner reads no commands, and git takes it as it is', async () => {
  const { stdout } = await docgate(['fix', '--dry-run', `${documents}/mended.md`], { GITHUB_ACTIONS: 'true' })
  expect(stdout).toContain('Observab')
  expect(commandsIn(stdout).map(({ name }) => name)).toEqual(['stop-commands', expect.stringMatching(/^docgate-/)])
  execFileSync('git', ['apply', '--check'], { cwd: work, input: stdout })
  expect((await docgate(['fix', '--dry-run', `${documents}/mended.md`])).stdout).toMatch(/^diff --git /)
})
