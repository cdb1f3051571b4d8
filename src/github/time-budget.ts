/**
 * How long a run may take, in milliseconds. An ordinary one takes seconds; two waits for a limit, of a minute each, and
 * some retries fit in. The workflows in `examples/` end a job after 10 minutes, without a word: docgate ends before.
 */
export const wholeRun = 8 * 60_000

/** What the last word has beyond that: the status that says that docgate failed. Milliseconds, for a whole run. */
const lastWord = 60_000

/** The time that all requests of a run have together, with their retries and with the waits for limits. */
export class TimeBudget {
  readonly #now: () => number
  #end: number
  #granted = false

  /** @param now milliseconds of a clock that never jumps. */
  constructor(milliseconds = wholeRun, now: () => number = () => performance.now()) {
    this.#now = now
    this.#end = now() + milliseconds
  }

  /** Milliseconds; 0 when it is over. */
  left(): number {
    return Math.max(0, this.#end - this.#now())
  }

  /** From now on the time for the last word counts in. Said once or often, it is the same. */
  grantLastWord(): void {
    this.#end += this.#granted ? 0 : lastWord
    this.#granted = true
  }
}
