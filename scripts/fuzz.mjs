/**
 * Throws hostile Markdown at the whole engine, with both parsers: nothing may be thrown but what a bound says, what is
 * judged harmless must be parsed and checked fast, no document may take longer than its bound, and the same text must
 * come to the same messages. Needs `tsc` first. Exit code 1 with the shortest text found that breaks one of these.
 *
 *     npm run fuzz -- --minutes 10 --seed 1 [--parser remark] [--longest 200000]
 */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { hostileText } from '../build/__tests__/hostile/hostile-text.js'
import { checkOnly, compareDocument } from '../build/src/compare.js'
import { defaultKind } from '../build/src/config.js'
import { BoundError } from '../build/src/parser/bounds.js'
import { beginRun } from '../build/src/parser/deadline.js'
import { entry } from '../build/src/parser/entry.js'
import { loadParser, parse } from '../build/src/parser/parse.js'
import { isHarmless } from '../build/src/parser/risk.js'
import { repositoryOf } from '../build/src/repository.js'
import { builtIn } from '../build/src/template/built-in.js'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    parser: { type: 'string' },
    longest: { type: 'string', default: '200000' },
  },
})

/** Milliseconds of processor time: what parsing of harmless text may take, and a whole check of a short one. */
const fast = 2_000
/** Milliseconds on the clock: what checking may take, with the start of a process on a machine that is busy. */
const longestCheck = 12_500
/** No check of a text up to this length may be stopped by the clock. UTF-16 units. */
const short = 16_384

const root = join(import.meta.dirname, '..')
const path = 'docs/workflows/a.md'
const options = { schema: builtIn, kind: defaultKind, today: '2026-01-15', ruleUrl: () => '' }
const repository = repositoryOf([path, 'b.md', 'src/a.ts'], () => null)

if (values.parser === undefined) {
  const runs = ['satteri', 'remark'].map(
    (parser) =>
      new Promise((resolve) => {
        const args = [import.meta.filename, ...process.argv.slice(2), '--parser', parser, '--seed', values.seed]
        spawn(process.execPath, args, { stdio: 'inherit' }).on('exit', (code) => resolve(code === 0))
      }),
  )
  process.exitCode = (await Promise.all(runs)).every(Boolean) ? 0 : 1
} else await fuzz(values.parser)

async function fuzz(name) {
  const parser = await loadParser(name)
  if (parser.name !== name) throw new Error(`${name} can't be loaded`)
  entry.command = [process.execPath, join(root, 'build/src/main.js')]
  const tally = { texts: 0, characters: 0, isolated: 0, refused: 0, failures: 0 }
  let slowest = { milliseconds: 0, length: 0, begin: '' }
  const text = hostileText(honestDocuments(), Number(values.longest))
  const end = performance.now() + Number(values.minutes) * 60_000

  const attempt = (head) => {
    tally.texts++
    beginRun()
    tally.characters += head.length
    const harmless = isHarmless(head, name)
    if (!harmless) tally.isolated++
    const parsing = cost(() => orBound(() => parse(head)))
    if (harmless && name === 'satteri' && parsing.processor > fast)
      throw new Error(`${Math.round(parsing.processor)} ms to parse what is judged harmless`)
    const content = { kind: 'text', text: head }
    const checking = cost(() => checkOnly(path, content, options, repository))
    const { messages } = checking.result
    const unread = messages.some(({ ruleId }) => ruleId === 'readable')
    if (unread) tally.refused++
    if (checking.clock > longestCheck) throw new Error(`${Math.round(checking.clock)} ms to check`)
    if (name === 'satteri' && head.length <= short && checking.processor > fast)
      throw new Error(`${Math.round(checking.processor)} ms to check a short text`)
    if (!unread && checking.processor > slowest.milliseconds)
      slowest = {
        milliseconds: Math.round(checking.processor),
        length: head.length,
        begin: JSON.stringify(head.slice(0, 60)),
      }
    if (unread || checking.clock > 1_000) return
    beginRun()
    const again = checkOnly(path, content, options, repository)
    if (JSON.stringify(again) !== JSON.stringify(checking.result)) throw new Error('another result at the second time')
    const base = { kind: 'text', text: head.slice(head.length >> 2) }
    const change = { path, previousPath: null, change: 'modified', base, head: content }
    JSON.stringify(compareDocument(change, options, { base: repository, head: repository }).messages)
  }

  for (let seed = Number(values.seed); performance.now() < end; seed++) {
    const outcome = fc.check(
      fc.property(text, (head) => attempt(head)),
      { seed, numRuns: 100, interruptAfterTimeLimit: Math.max(1, end - performance.now()), maxSkipsPerRun: 0 },
    )
    if (!outcome.failed || outcome.interrupted) continue
    tally.failures++
    const shown = JSON.stringify(outcome.counterexample[0])
    const why = outcome.errorInstance?.stack?.split('\n').slice(0, 4).join(' | ')
    console.log(
      `${name}, seed ${seed}, path ${outcome.counterexamplePath}: ${why}\n  ${shown.slice(0, 300)} (${shown.length})`,
    )
  }
  console.log(name, JSON.stringify(tally), 'slowest', JSON.stringify(slowest))
  process.exitCode = tally.failures === 0 ? 0 : 1
}

function orBound(work) {
  try {
    return work()
  } catch (error) {
    if (error instanceof BoundError) return error.message
    throw error
  }
}

function cost(work) {
  const [clock, before] = [performance.now(), process.cpuUsage()]
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return { result, clock: performance.now() - clock, processor: (user + system) / 1_000 }
}

/** The documents of the tests. */
function honestDocuments() {
  const folder = join(root, '__tests__/fixtures')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\b(?:input|head|base|template)\.md$/.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
}
