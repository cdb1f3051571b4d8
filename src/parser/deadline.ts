import type { Context, Script } from 'node:vm'
import { BoundError } from './bounds.ts'

/**
 * What every document has for itself, however many were slow before it: no run gets stuck at a hundred hostile
 * documents. Milliseconds; ordinary documents take one to a hundred.
 */
const own = 500

/** What all documents of a run may take beyond their own half second, together. Milliseconds. */
const shared = 60_000

let left = shared
/** When the work under way must have ended, on the clock of `performance.now()`. */
let until = Number.POSITIVE_INFINITY

/**
 * Runs synchronous work with a bound in time, which stops it wherever it is: the engine's own watchdog ends any
 * JavaScript, a regular expression included. It does not end native code. Work inside of bounded work ends with that.
 * Costs about a tenth of a millisecond.
 *
 * @param milliseconds the bound; less, where the run has been held up for a minute before.
 * @throws BoundError when the time is over, and what the work throws.
 */
export function within<Result>(milliseconds: number, work: () => Result): Result {
  const start = performance.now()
  const granted = Math.min(milliseconds, own + left)
  const end = start + granted
  if (until <= end) return work()
  const outer = until
  until = end
  try {
    return watched(work, granted)
  } catch (error) {
    if (isTimeout(error)) throw tooSlow(granted, granted < milliseconds)
    throw error
  } finally {
    until = outer
    if (outer === Number.POSITIVE_INFINITY) left = Math.max(0, left - Math.max(0, performance.now() - start - own))
  }
}

/** Gives the time that all documents share anew, as to a run that begins. */
export function beginRun(): void {
  left = shared
}

/** Milliseconds until the work under way must have ended; `Infinity` where nothing bounds it. */
export function timeLeft(): number {
  return until - performance.now()
}

/** The sentence for what took too long. */
export function tooSlow(milliseconds: number, others = false): BoundError {
  const seconds = Math.round(milliseconds / 100) / 10
  const why = others ? ', and other documents have used up the time that was left for slow ones' : ''
  return new BoundError(`It takes longer than ${seconds} ${seconds === 1 ? 'second' : 'seconds'} to check${why}.`)
}

interface Watchdog {
  readonly context: Context
  readonly script: Script
}

let watchdog: Watchdog | undefined

/** `node:vm` has the only watchdog there is; it is loaded when the first large document comes. */
function watched<Result>(work: () => Result, milliseconds: number): Result {
  if (watchdog === undefined) {
    const { createContext, Script } = process.getBuiltinModule('node:vm')
    watchdog = { context: createContext({}), script: new Script('run()') }
  }
  let done: { readonly result: Result } | undefined
  watchdog.context['run'] = () => {
    done = { result: work() }
  }
  watchdog.script.runInContext(watchdog.context, { timeout: Math.max(1, Math.ceil(milliseconds)) })
  if (done === undefined) throw new Error('bounded work came to no result')
  return (done as { readonly result: Result }).result
}

/** The watchdog's error is made in its own context, where `Error` is another one. */
function isTimeout(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
