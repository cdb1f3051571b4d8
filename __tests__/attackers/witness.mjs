/**
 * Loaded before a program (`NODE_OPTIONS=--import`): writes down, a line of JSON each, which hosts it asks for or
 * connects to, which programs it starts, and which files it writes or reads. It changes nothing that the program sees.
 */
import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import { fileURLToPath } from 'node:url'

const { appendFileSync } = fs

/** What is written down makes no line about itself. In a process that stays, each run has a file of its own. */
function note(what, value) {
  const { WITNESS: log } = process.env
  if (log !== undefined && value !== log) appendFileSync(log, `${JSON.stringify([what, value])}\n`)
}

function wrap(object, name, before) {
  const original = object[name]
  if (typeof original !== 'function') return
  object[name] = function (...args) {
    before(args)
    return original.apply(this, args)
  }
  // `promisify` finds its own form of some functions there.
  for (const symbol of Object.getOwnPropertySymbols(original)) object[name][symbol] = original[symbol]
}

function address([first]) {
  const [options] = Array.isArray(first) ? first : [first]
  return typeof options === 'object' && options !== null
    ? (options.path ?? `${options.host ?? 'localhost'}:${options.port}`)
    : String(options)
}

wrap(net.Socket.prototype, 'connect', (args) => note('host', address(args)))
wrap(dgram.Socket.prototype, 'send', () => note('host', 'datagram'))
for (const asking of [dns, dns.promises])
  for (const name of Object.keys(asking))
    if (/^(?:lookup|resolve|reverse)/.test(name)) wrap(asking, name, ([host]) => note('name', String(host)))
wrap(globalThis, 'fetch', ([url]) => note('fetch', String(url?.url ?? url)))

wrap(childProcess.ChildProcess.prototype, 'spawn', ([{ args }]) => note('program', args))
for (const name of ['spawnSync', 'execFileSync'])
  wrap(childProcess, name, ([file, args]) => note('program', [file, ...(Array.isArray(args) ? args : [])]))
wrap(childProcess, 'execSync', ([command]) => note('program', ['sh', command]))

const placeOf = (file) => (typeof file === 'number' ? null : pathOf(String(file?.href ?? file)))
const pathOf = (file) => (file.startsWith('file://') ? fileURLToPath(file) : file)
const seen = (what, file) => placeOf(file) !== null && note(what, placeOf(file))
const forWriting = (flags) => (typeof flags === 'string' ? /[wa+]/.test(flags) : ((flags ?? 0) & 3) !== 0)

for (const files of [fs, fs.promises]) {
  for (const name of ['writeFile', 'appendFile', 'mkdir', 'mkdtemp', 'rm', 'rmdir', 'unlink', 'truncate', 'chmod'])
    for (const each of [name, `${name}Sync`]) wrap(files, each, ([file]) => seen('write', file))
  for (const name of ['rename', 'copyFile', 'cp', 'link', 'symlink'])
    for (const each of [name, `${name}Sync`]) wrap(files, each, ([, file]) => seen('write', file))
  for (const name of ['readFile', 'readdir', 'opendir', 'readlink'])
    for (const each of [name, `${name}Sync`]) wrap(files, each, ([file]) => seen('read', file))
  for (const each of ['open', 'openSync'])
    wrap(files, each, ([file, flags]) => seen(forWriting(flags) ? 'write' : 'read', file))
}
wrap(fs, 'createReadStream', ([file]) => seen('read', file))
wrap(fs, 'createWriteStream', ([file]) => seen('write', file))
syncBuiltinESMExports()
