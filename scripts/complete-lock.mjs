/**
 * Adds to package-lock.json the optional packages of other platforms that npm left out because it could not see them
 * where the lock file was made: `npm ci` refuses a lock file without them. Each gets the exact version that its parent
 * asks for, and the platform from its name, so that npm installs it only there.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix']
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32', 'mips64el']
const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const added = {}
for (const [parent, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`
    if (parent === '' || lock.packages[path] !== undefined || !exact.test(version)) continue
    const words = name.split(/[/-]/)
    const os = systems.find((each) => words.includes(each))
    const cpu = processors.find((each) => words.includes(each))
    const libc = name.includes('musl') ? 'musl' : os === 'linux' && name.includes('gnu') ? 'glibc' : undefined
    added[path] = {
      version,
      ...(cpu && { cpu: [cpu] }),
      ...(entry.dev && { dev: true }),
      optional: true,
      ...(libc && { libc: [libc] }),
      ...(os && { os: [os] }),
    }
  }
}
const packages = Object.entries({ ...lock.packages, ...added }).sort(([a], [b]) => (a < b ? -1 : 1))
writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`)
console.log(
  `${Object.keys(added).length} packages added: ${Object.keys(added)
    .map((path) => path.replace('node_modules/', ''))
    .join(', ')}`,
)
