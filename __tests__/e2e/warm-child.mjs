/**
 * A process that runs the bundle again and again, each time as if it were its first: with other variables, and with every
 * module of the bundle made anew, since the address that it is imported by is new. What Node.js has compiled stays.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [bundle] = process.argv.splice(2)
process.argv[1] = bundle
const own = { out: process.stdout.write, error: process.stderr.write }
const tick = () => new Promise((resolve) => setTimeout(resolve, 2).unref() && setImmediate(resolve))
let runs = 0

/** What would keep a process of its own from ending. */
const open = () => process.getActiveResourcesInfo().filter((name) => name !== 'Immediate').length

/** In kB, by the kernel (proc(5)): `VmRSS`, or `VmHWM`, the most since `startPeak`. */
const memory = (name) =>
  Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync('/proc/self/status', 'utf8'))?.[1])
const startPeak = () => writeFileSync('/proc/self/clear_refs', '5')

process.on('message', async ({ env, cwd, args }) => {
  // Before the run's own variables: who watches it does not see this.
  startPeak()
  const held = memory('VmRSS')
  Object.assign(process.env, env)
  process.chdir(cwd)
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...args)
  process.exitCode = undefined
  const said = { stdout: '', stderr: '' }
  const to = (stream) => (text, encoding, done) => {
    said[stream] += typeof text === 'string' ? text : Buffer.from(text).toString('utf8')
    const then = typeof encoding === 'function' ? encoding : done
    if (then !== undefined) process.nextTick(then)
    return true
  }
  process.stdout.write = to('stdout')
  process.stderr.write = to('stderr')
  const before = open()
  const spent = process.cpuUsage()
  await import(`${pathToFileURL(bundle).href}?run=${runs++}`)
  // What was begun and is not waited for still belongs to this run.
  while (open() > before) await tick()
  process.stdout.removeAllListeners('error')
  process.stdout.write = own.out
  process.stderr.write = own.error
  const { user, system } = process.cpuUsage(spent)
  const { exitCode = 0 } = process
  process.exitCode = undefined
  for (const name of Object.keys(process.env)) delete process.env[name]
  const taken = { kilobytes: memory('VmHWM') - held, milliseconds: (user + system) / 1000 }
  process.send({ ...said, exitCode, taken, memory: memory('VmRSS') * 1000 })
})
process.on('disconnect', () => process.exit())
for (const name of Object.keys(process.env)) delete process.env[name]
process.send('ready')
