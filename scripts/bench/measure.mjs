/** Times of whole processes, and what they take of memory. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export const median = (figures) => figures.toSorted((a, b) => a - b)[figures.length >> 1]

/**
 * Runs a command once: milliseconds from start to end, and the most memory it had, in MB, its child processes
 * included. The kernel's own high-water mark is read again and again, since it is gone with the process.
 */
export function run([file, ...args], { cwd, env } = {}) {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(file, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] })
    const peaks = new Map()
    const look = () => {
      for (const pid of family(child.pid)) peaks.set(pid, Math.max(peaks.get(pid) ?? 0, peakOf(pid)))
    }
    const timer = setInterval(look, 25)
    const errors = []
    child.stderr.on('data', (text) => errors.push(text))
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(timer)
      const ms = performance.now() - start
      const mb = [...peaks.values()].reduce((sum, each) => sum + each, 0)
      resolve({ ms, mb, code, stderr: Buffer.concat(errors).toString() })
    })
  })
}

/** Kilobytes to MB; 0 for a process that is gone. */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000
  } catch {
    return 0
  }
}

function family(pid) {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
    return [pid, ...children.flatMap((child) => family(Number(child)))]
  } catch {
    return [pid]
  }
}

/** Runs commands in turn, so that what disturbs one disturbs all: medians by name. */
export async function sideBySide(commands, runs) {
  const figures = new Map(Object.keys(commands).map((name) => [name, []]))
  for (let turn = 0; turn < runs; turn++)
    for (const [name, { command, options, before }] of Object.entries(commands)) {
      before?.()
      const figure = await run(command, options)
      if (figure.code !== 0 && figure.code !== 1)
        throw new Error(`${name} ended with ${figure.code}: ${figure.stderr.slice(0, 500)}`)
      figures.get(name).push(figure)
    }
  return new Map(
    [...figures].map(([name, all]) => [
      name,
      { ms: median(all.map(({ ms }) => ms)), mb: Math.max(...all.map(({ mb }) => mb)) },
    ]),
  )
}
