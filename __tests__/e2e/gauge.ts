/** What a process took, written by itself when it ends. */
import { readFileSync } from 'node:fs'
import { isRecord } from '../github/stand-in/json.ts'

// Threads share the numbers of their process.
const gauge = `import { writeFileSync } from 'node:fs'; import { isMainThread } from 'node:worker_threads'; if (isMainThread) process.on('exit', () => writeFileSync(process.env.GAUGE, JSON.stringify(process.resourceUsage())))`

/** Variables that make Node.js write what it took to a file. */
export function gauged(file: string): { readonly NODE_OPTIONS: string; readonly GAUGE: string } {
  return { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(gauge)}"`, GAUGE: file }
}

export interface Taken {
  /** Peak of the memory, in kB. */
  readonly kilobytes: number
  /** Of all processors together, in milliseconds: a busy machine changes nothing about it. */
  readonly milliseconds: number
}

/** Reads what a process wrote. Throws where it wrote nothing. */
export function taken(file: string): Taken {
  const usage: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const number = (name: string): number => Number(isRecord(usage) ? usage[name] : Number.NaN)
  return {
    kilobytes: number('maxRSS'),
    milliseconds: (number('userCPUTime') + number('systemCPUTime')) / 1000,
  }
}
