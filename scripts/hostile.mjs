/**
 * Checks every hostile document alone, through the bundle, with both parsers, and prints a table of time, memory and
 * outcome. Needs `tsc` first. Exit code 1 where one of them broke a bound.
 *
 * npm run hostile [-- --parser remark] [--only words] [--size bytes]
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { hostileInputs } from '../build/__tests__/hostile/inputs.js'

const { values } = parseArgs({
  options: { parser: { type: 'string' }, only: { type: 'string' }, size: { type: 'string', default: '1048576' } },
})

/** Milliseconds, kB: what issue 6 allows a document, and a second for Node to start and for a machine that is busy. */
const bounds = { milliseconds: 12_000, kilobytes: 1_000_000 }

const bundle = resolve(process.env.DOCGATE_BUNDLE ?? 'dist/index.js')

const folder = mkdtempSync(join(tmpdir(), 'docgate-hostile-'))
const peak = join(folder, 'peak')
const gauge = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)))`
let broken = 0
try {
  for (const parser of values.parser === undefined ? ['satteri', 'remark'] : [values.parser]) {
    console.log(`\n| ${parser} | ms | MB | outcome |\n|---|--:|--:|---|`)
    for (const input of hostileInputs)
      if (values.only === undefined || input.name.includes(values.only)) row(parser, input)
  }
} finally {
  rmSync(folder, { recursive: true })
}
process.exitCode = broken === 0 ? 0 : 1

function row(parser, input) {
  const top = mkdtempSync(join(folder, 'tree-'))
  mkdirSync(join(top, 'docs/workflows'), { recursive: true })
  writeFileSync(join(top, 'docs/workflows/hostile.md'), input.bytes(Number(values.size)))
  spawnSync('git', ['init', '-q', top])
  rmSync(peak, { force: true })
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(gauge)}`, bundle, 'check', '--format', 'json'],
    { cwd: top, encoding: 'utf8', maxBuffer: 1e9, timeout: 60_000, env: { ...process.env, DOCGATE_PARSER: parser } },
  )
  const milliseconds = Math.round(performance.now() - start)
  rmSync(top, { recursive: true })
  const kilobytes = Number(status === 0 || status === 1 ? readFileSync(peak, 'utf8') : Number.NaN)
  const isWell = milliseconds <= bounds.milliseconds && kilobytes <= bounds.kilobytes
  if (!isWell) broken++
  const name = input.name.replaceAll('|', '\\|')
  const outcome =
    status === 0 || status === 1 ? outcomeOf(JSON.parse(stdout)) : `exit ${status}: ${stderr.slice(0, 200)}`
  console.log(
    `| ${name} | ${milliseconds} | ${Math.round(kilobytes / 1024)} | ${outcome}${isWell ? '' : ' **broken**'} |`,
  )
}

function outcomeOf({ documents }) {
  const messages = documents.flatMap((document) => document.messages)
  const [unread] = messages.filter(({ ruleId }) => ruleId === 'readable')
  return unread === undefined
    ? `checked: ${messages.length} messages`
    : unread.reason.replace('The document could not be read, so it was not checked. ', 'not checked: ')
}
