/** Adds to what a file of tests has run what the processes have run that it started. */
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from '@jest/globals'

const work = fileURLToPath(new URL('../../build/coverage', import.meta.url))

afterAll(() => {
  const written = readdirSync(join(work, 'counts')).filter((name) => name.endsWith('.json'))
  const counted = written.flatMap((name) => claim(join(work, 'counts', name)) ?? [])
  if (counted.length === 0) return
  globalThis.__coverage__ ??= {}
  const files = JSON.parse(readFileSync(join(work, 'files.json'), 'utf8'))
  for (const each of counted) {
    for (const [file, counts] of Object.entries(each)) {
      const { path } = files[file]
      globalThis.__coverage__[path] ??= files[file]
      add(globalThis.__coverage__[path], counts)
    }
  }
})

/** What one process has counted; `null` where the other worker of Jest was faster. */
function claim(file) {
  const own = `${file}.${process.pid}`
  try {
    renameSync(file, own)
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
  const counts = JSON.parse(readFileSync(own, 'utf8'))
  rmSync(own)
  return counts
}

function add(coverage, { s, f, b }) {
  for (const id of Object.keys(s)) coverage.s[id] += s[id]
  for (const id of Object.keys(f)) coverage.f[id] += f[id]
  for (const id of Object.keys(b)) coverage.b[id] = coverage.b[id].map((count, index) => count + b[id][index])
}
