/**
 * A process that runs the bundle again and again, each time as if it were its first: with other variables, and with every
 * module of the bundle made anew, since the address that it is imported by is new. What Node.js has compiled stays.
 */
import { pathToFileURL } from 'node:url'

const [bundle] = process.argv.splice(2)
process.argv[1] = bundle
const own = { out: process.stdout.write, error: process.stderr.write }
const tick = () => new Promise((resolve) => setTimeout(resolve, 2).unref() && setImmediate(resolve))
let runs = 0

/** What would keep a process of its own from ending. */
const open = () => process.getActiveResourcesInfo().filter((name) => name !== 'Immediate').length

process.on('message', async ({ env, cwd, args }) => {
  for (const name of Object.keys(process.env)) delete process.env[name]
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
  await import(`${pathToFileURL(bundle).href}?run=${runs++}`)
  // What was begun and is not waited for still belongs to this run.
  while (open() > before) await tick()
  process.stdout.write = own.out
  process.stderr.write = own.error
  process.send({ ...said, exitCode: process.exitCode ?? 0, memory: process.memoryUsage.rss() })
  process.exitCode = undefined
})
process.on('disconnect', () => process.exit())
process.send('ready')
