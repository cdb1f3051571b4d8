/**
 * Runs random histories of pull requests against the reference model, on every core: `npm run histories -- --runs 1000`.
 * `--seed N` begins elsewhere; the seed of a failure is printed with the shrunken history.
 */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '1000' }, seed: { type: 'string', default: '20260115' } },
})
const runs = Number(values.runs)
const seed = Number(values.seed)
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  console.error('--runs and --seed are whole numbers')
  process.exit(2)
}

const workers = Math.min(availableParallelism(), runs)
const shares = Array.from({ length: workers }, (_, index) => Math.floor((runs + index) / workers))
const start = performance.now()
const counts = await Promise.all(shares.map((share, index) => play(share, seed + index)))
const seconds = Math.round((performance.now() - start) / 1000)
if (counts.some((count) => count === null)) process.exit(1)
const [success, pending, failure] = [0, 1, 2].map((at) => counts.reduce((sum, count) => sum + count[at], 0))
const events = success + pending + failure
console.log(
  `${runs} histories, ${events} events (${success} success, ${pending} pending, ${failure} failure), ${seconds} s: every status was what the model says.`,
)

/** Gives the events by verdict, or `null` where a status was another one. */
function play(share, from) {
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '__tests__/histories']
  const env = { ...process.env, DOCGATE_HISTORIES: String(share), DOCGATE_SEED: String(from) }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, jest, { env, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.setEncoding('utf8')
    child.stderr.on('data', (text) => {
      said += text
    })
    child.once('error', reject)
    child.once('close', (code) => {
      const events = /failure: (\d+) (\d+) (\d+);/.exec(said)?.slice(1).map(Number)
      if (code !== 0 || events === undefined) process.stderr.write(said)
      resolve(code === 0 && events !== undefined ? events : null)
    })
  })
}
