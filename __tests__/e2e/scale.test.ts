/** Many documents: threads, shards and the cache say what one check of all says. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { workersFor } from '../../src/cli/checking/pool.ts'
import { gauged, taken } from './gauge.ts'
import { root } from './runner.ts'

const node = process.env['DOCGATE_NODE'] ?? process.execPath
const bundle = process.env['DOCGATE_BUNDLE'] ?? join(root, 'dist/index.js')
/** As few as threads are started for, and some. */
const documents = 130
let work = ''
let sheet = ''
/** Peak memory of the check of all. */
let kilobytes = 0

function docgate(...args: readonly string[]) {
  const { PATH, HOME } = process.env
  const run = spawnSync(node, [bundle, ...args], { cwd: work, encoding: 'utf8', env: { PATH, HOME }, maxBuffer: 1e9 })
  return { status: run.status, stdout: run.stdout, stderr: run.stderr }
}

const parts = new Map<string, string>()

/** The report of one part, as JSON; asked for once. */
function reportOf(part: string): string {
  const known = parts.get(part) ?? docgate('check', '--format', 'json', '--shard', part).stdout
  parts.set(part, known)
  return known
}

const document = (index: number): string => join(work, `docs/workflows/sync-${String(index).padStart(3, '0')}.md`)

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'docgate-scale-'))
  mkdirSync(join(work, 'docs/workflows'), { recursive: true })
  execFileSync('git', ['init', '-q'], { cwd: work })
  const text = readFileSync(join(root, 'demo/example/head/docs/workflows/refund-approval.md'), 'utf8')
  for (let index = 0; index < documents; index++)
    writeFileSync(document(index), text.replace('Status', index % 3 === 0 ? 'Stat' : 'Status').slice(index * 20))
  writeFileSync(join(work, 'docs/OPERATIONS.md'), '# Runbook\n')
  const gauge = join(work, '../gauge')
  const { PATH, HOME } = process.env
  const options = { cwd: work, encoding: 'utf8' as const, maxBuffer: 1e9, env: { PATH, HOME, ...gauged(gauge) } }
  sheet = spawnSync(node, [bundle, 'check', '--format', 'json'], options).stdout
  kilobytes = taken(gauge).kilobytes
  rmSync(gauge)
})
afterAll(() => rmSync(work, { recursive: true }))

describe('threads', () => {
  test('are started where there are enough documents for two', () => {
    expect([0, 1, 119].map((count) => workersFor(count, 8))).toEqual([0, 0, 0])
    expect([120, 180, 1_000, 100_000].map((count) => workersFor(count, 4))).toEqual([2, 3, 4, 4])
    expect([workersFor(1_000, 1), workersFor(1_000, 64)]).toEqual([0, 16])
    // Else the test below compares a thing with itself.
    if (availableParallelism() > 1) expect(workersFor(documents)).toBe(2)
  })

  test('take little memory, however many documents there are', () => {
    expect(kilobytes).toBeGreaterThan(50_000)
    // Threads whose heap is not limited take 280,000 on Node.js 24, where CI has a job for all tests.
    expect(kilobytes).toBeLessThan(240_000)
  })

  test('say what one thread says of the parts, in the order of the paths', () => {
    const report = JSON.parse(sheet)
    const alone = ['1/3', '2/3', '3/3'].flatMap((part) => JSON.parse(reportOf(part)).documents)
    const byPath = new Map(alone.map((each) => [each.path, each]))
    const paths = report.documents.map(({ path }: { path: string }) => path)
    expect(paths).toEqual([...paths].sort())
    expect(paths.length).toBe(documents)
    expect(report.documents).toEqual(paths.map((path: string) => byPath.get(path)))
    expect(report.summary.errors).toBeGreaterThan(documents)
  })
})

describe('shards', () => {
  const shard = (part: string): string => {
    const file = join(work, `${part.replace('/', '-of-')}.json`)
    writeFileSync(file, reportOf(part))
    return file
  }

  test('are merged to the report of one check, whatever their order', () => {
    const files = ['3/3', '1/3', '2/3'].map(shard)
    expect(JSON.parse(readFileSync(files[0] ?? '', 'utf8')).shard).toEqual({ index: 3, of: 3, documents })
    const merged = docgate('merge', ...files, '--format', 'json')
    expect(merged).toEqual({ status: 1, stdout: sheet, stderr: '' })
    expect(docgate('merge', ...files).stdout).toBe(docgate('check').stdout)
    expect(docgate('merge', ...files, '--fail-on', 'never').status).toBe(0)
  })

  test('that are missing, twice, of another check or no reports at all are an error', () => {
    const [one, two, other] = [shard('1/2'), shard('2/2'), shard('1/4')]
    const refused = (...files: readonly string[]): string => {
      const { status, stdout, stderr } = docgate('merge', ...files)
      expect([status, stdout]).toEqual([2, ''])
      return stderr.replaceAll(work, '')
    }
    expect(refused(one)).toBe('docgate: The report of shard 2 of 2 is missing. Give it as well.\n')
    expect(refused(one, two, one)).toContain('are both shard 1 of 2. Give each shard once.')
    expect(refused(one, other)).toContain('are not of one check')
    writeFileSync(join(work, 'x.json'), '{')
    expect(refused(join(work, 'x.json'))).toContain('is no report of docgate check --format json: it is not JSON.')
    writeFileSync(join(work, 'x.json'), '{"schemaVersion":1}')
    expect(refused(join(work, 'x.json'))).toContain('template is not as it should be')
    expect(refused(join(work, 'y.json'))).toContain('There is no report /y.json.')
    expect(refused()).toContain('merge needs reports, for example')
  })

  test.each(['0/2', '3/2', '1', '1/999', 'a/b'])('%s is none', (part) => {
    expect(docgate('check', '--shard', part)).toEqual({
      status: 2,
      stdout: '',
      stderr: `docgate: --shard takes a part and how many there are, for example 1/4 (at most 256), not "${part}".\n`,
    })
  })
})

describe('the cache', () => {
  test('says the same, and looks again at what changed', () => {
    const cached = (): string => docgate('check', '--format', 'json', '--cache', '../cache').stdout
    expect(cached()).toBe(sheet)
    expect(cached()).toBe(sheet)
    const before = readFileSync(document(7), 'utf8')
    writeFileSync(document(7), before.replace('## 1', '## One'))
    const after = cached()
    expect(after).toBe(docgate('check', '--format', 'json').stdout)
    expect(after).not.toBe(sheet)
    writeFileSync(document(7), before)
    expect(cached()).toBe(sheet)
    rmSync(join(work, '../cache'))
  })
})
