/** Writes `src` as a program that counts what it runs, below `build/coverage`, for the tests to start as the bundle. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createScriptTransformer } from '@jest/transform'
import { readInitialCoverage } from 'istanbul-lib-instrument'

const root = fileURLToPath(new URL('../..', import.meta.url))
const work = join(root, 'build/coverage')
const counts = join(work, 'counts')

/** Of each process and thread the counters alone: what they count is said once, in `files.json`. */
const report = `
import { mkdirSync as coverageFolder, renameSync as coverageDone, writeFileSync as coverageWrite } from 'node:fs'
import { threadId as coverageThread } from 'node:worker_threads'
process.on('exit', () => {
  const files = Object.entries(globalThis.__coverage__ ?? {}).map(([path, { s, f, b }]) => [path, { s, f, b }])
  const name = ${JSON.stringify(counts)} + '/' + process.pid + '-' + coverageThread + '-' + performance.timeOrigin
  coverageFolder(${JSON.stringify(counts)}, { recursive: true })
  coverageWrite(name, JSON.stringify(Object.fromEntries(files)))
  coverageDone(name, name + '.json')
})
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
    if (!/\.(ts|json)$/.test(file)) continue
    mkdirSync(dirname(target), { recursive: true })
    const text = readFileSync(path, 'utf8')
    if (file.endsWith('.json')) {
      writeFileSync(target, text)
      continue
    }
    const { code } = await transformer.transformSourceAsync(path, text, {
      instrument: true,
      supportsDynamicImport: true,
      supportsExportNamespaceFrom: true,
      supportsStaticESM: true,
      supportsTopLevelAwait: true,
    })
    const found = readInitialCoverage(code)
    if (found !== null) coverage[path] = found.coverageData
    const program = code.replace(/(\bfrom\s*|\bimport\(?\s*)(['"])(\.[^'"]*)\.ts\2/g, '$1$2$3.js$2')
    writeFileSync(target.replace(/\.ts$/, '.js'), file === 'main.ts' ? `${program}${report}` : program)
  }
  writeFileSync(join(work, 'files.json'), JSON.stringify(coverage))
  process.env.DOCGATE_BUNDLE = join(work, 'src/main.js')
}
