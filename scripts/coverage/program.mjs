/**
 * Writes `src` as a bundle that counts what it runs, below `build/coverage`, for the tests to start in place of `dist`.
 * It has the same shape, so that a process starts in nearly the same time.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createScriptTransformer } from '@jest/transform'
import { readInitialCoverage } from 'istanbul-lib-instrument'

const root = fileURLToPath(new URL('../..', import.meta.url))
const work = join(root, 'build/coverage')
const counts = join(work, 'counts')

/** Of each process and thread the counters alone: what they count is said once, in `files.json`. */
const report = `
import { renameSync as coverageDone, writeFileSync as coverageWrite } from 'node:fs'
import { threadId as coverageThread } from 'node:worker_threads'
// A process of the tests may run the bundle again and again.
if (!globalThis.isCounted) process.on('exit', () => {
  const name = ${JSON.stringify(counts)} + '/' + process.pid + '-' + coverageThread + '-' + performance.timeOrigin
  coverageWrite(name, JSON.stringify(globalThis.__coverage__))
  coverageDone(name, name + '.json')
})
globalThis.isCounted = true
`

export default async function writeProgram(_, project) {
  rmSync(work, { recursive: true, force: true })
  mkdirSync(counts, { recursive: true })
  // As Jest does it for its own process, so that both count the same statements.
  const transformer = await createScriptTransformer(project)
  const coverage = {}
  for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    const path = join(root, 'src', file)
    const target = join(work, 'src', file)
    mkdirSync(dirname(target), { recursive: true })
    if (file.endsWith('.json')) cpSync(path, target)
    if (!file.endsWith('.ts')) continue
    const { code } = await transformer.transformSourceAsync(path, readFileSync(path, 'utf8'), {
      instrument: true,
      supportsDynamicImport: true,
      supportsExportNamespaceFrom: true,
      supportsStaticESM: true,
      supportsTopLevelAwait: true,
    })
    const found = readInitialCoverage(code)
    if (found !== null) coverage[file] = found.coverageData
    const program = code.replace(/(['"])(\.[^'"\n]*)\.ts\1/g, '$1$2.js$1')
    writeFileSync(
      target.replace(/\.ts$/, '.js'),
      (found === null ? program : withCountersAlone(program, file, found)) + (file === 'main.ts' ? report : ''),
    )
  }
  writeFileSync(join(work, 'files.json'), JSON.stringify(coverage))
  writeFileSync(join(work, 'remark.cjs'), "module.exports = require('./src/parser/remark.js')\n")
  run('scripts/lean-packages.mjs')
  bundle('src/main.js', 'dist')
  bundle('remark.cjs', 'dist/remark')
  process.env.DOCGATE_BUNDLE = join(work, 'dist/index.js')
}

/**
 * Without what the counters stand for and without the source map, which would double the time of a start; and by the
 * file's name below `src`, since ncc takes the path of a file that is there for an asset of the bundle.
 */
function withCountersAlone(program, file, { hash, coverageData: { s, f, b } }) {
  const path = /^( {2}var path = ).*;$/m
  const data = /^( {2}var coverageData = )\{\n[\s\S]*?^ {2}\};$/m
  if (!path.test(program) || !data.test(program))
    throw new Error(`Istanbul writes ${file} in another way than expected`)
  return program
    .replace(path, (_, start) => `${start}${JSON.stringify(file)};`)
    .replace(data, (_, start) => `${start}${JSON.stringify({ s, f, b, hash })};`)
    .replace(/^\/\/# sourceMappingURL=.*$/m, '')
}

function bundle(entry, target) {
  run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', join(work, entry), '-o', join(work, target), '-q')
}

function run(...args) {
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}
