/**
 * A long life on the stand-in for GitHub: `npm run soak -- --events 2000 --jobs 2 --seed 1`. Each job is a repository of
 * its own with three open pull requests and its share of the events, each event one process of the bundle. Ends with the
 * first thing that does not hold, and the command that plays its last events again (`--from`: those before happen without
 * docgate, which takes seconds); else with what it took. Bundle and Node.js as in the tests (`DOCGATE_BUNDLE`,
 * `DOCGATE_NODE`).
 */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    from: { type: 'string', default: '1' },
  },
})
const [events, seed, jobs, first] = [values.events, values.seed, values.jobs, values.from].map(Number)
if (![events, seed, jobs, first].every(Number.isInteger) || events < jobs || jobs < 1) {
  console.error('--events, --seed, --jobs and --from are whole numbers, and there is an event for each job')
  process.exit(2)
}

const start = performance.now()
const shares = Array.from({ length: jobs }, (_, index) => Math.floor((events + index) / jobs))
const parts = await Promise.all(shares.map((share, index) => play(share, seed + index)))
if (parts.some((part) => part === null)) process.exit(1)
const minutes = Math.round((performance.now() - start) / 60_000)
const runs = parts.flatMap((part) => part.runs)
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0)
const mean = (numbers) => (sum(numbers) / numbers.length).toFixed(1)
const megabytes = (some) => `${Math.round(Math.max(...some.map(({ memory }) => memory)) / 1e6)} MB`

console.log(
  `${sum(parts.map((part) => part.events))} events of ${sum(parts.map((part) => part.pullRequests))} pull requests, ${runs.length} runs, ${minutes} minutes: nothing falsely green, no review or comment twice, nothing written without a change.`,
)
console.log(`Verdicts of open pull requests after the events: ${counted(parts.map((part) => part.verdicts))}.`)
console.log(`Troubles: ${counted(runs.map(({ trouble }) => (trouble === null ? {} : { [trouble]: 1 })))}.`)
for (const { name, some } of [
  { name: 'First quarter of the runs', some: quarters().map((each) => each.first) },
  { name: 'Last quarter of the runs', some: quarters().map((each) => each.last) },
])
  console.log(
    `${name}: ${megabytes(some.flat())} at most, ${mean(some.flat().map(({ memory }) => memory / 1e6))} MB on average.`,
  )
const middle = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]
const span = (numbers) =>
  `${Math.min(...numbers)} to ${Math.max(...numbers)}, half of the runs ${middle(numbers)} or fewer`
for (const key of ['requests', 'writes']) console.log(`All runs, ${key}: ${span(runs.map((each) => each[key]))}.`)
const own = runs.filter(({ event, trouble }) => event !== 'push' && trouble === null)
for (const [from, to] of [
  [0, 10],
  [10, 20],
  [20, 40],
  [40, 80],
  [80, Number.POSITIVE_INFINITY],
]) {
  const some = own.filter(({ age }) => age >= from && age < to)
  if (some.length === 0) continue
  const [requests, writes] = ['requests', 'writes'].map((key) => some.map((each) => each[key]))
  console.log(
    `Pull requests with ${from} to ${to === Number.POSITIVE_INFINITY ? 'more' : to - 1} events, ${some.length} runs: ${mean(requests)} requests, ${Math.max(...requests)} at most; ${mean(writes)} writes, ${Math.max(...writes)} at most.`,
  )
}

function quarters() {
  return parts.map((part) => {
    const length = Math.ceil(part.runs.length / 4)
    return { first: part.runs.slice(0, length), last: part.runs.slice(-length) }
  })
}

/** Sums counts by name. */
function counted(records) {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))]
  return names.map((name) => `${sum(records.map((record) => record[name] ?? 0))} ${name}`).join(', ')
}

/** Gives the figures of one job, or `null` where something did not hold. */
function play(share, from) {
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '__tests__/e2e/soak']
  const env = {
    ...process.env,
    DOCGATE_SOAK: String(share),
    DOCGATE_SEED: String(from),
    DOCGATE_SOAK_FROM: String(first),
  }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, jest, { env, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.setEncoding('utf8')
    child.stderr.on('data', (text) => {
      said += text
      const done = /^\d+ events$/m.exec(text)
      if (done !== null) process.stderr.write(`seed ${from}: ${done[0]}\n`)
    })
    child.once('error', reject)
    child.once('close', (code) => {
      const figures = /^figures: (.*)$/m.exec(said)?.[1]
      if (code !== 0 || figures === undefined) process.stderr.write(said)
      resolve(code === 0 && figures !== undefined ? JSON.parse(figures) : null)
    })
  })
}
