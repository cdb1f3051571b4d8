/** Fewer documents are checked before anybody looks. */
const worthALine = 200
/** Milliseconds between two lines. */
const pace = 100

/** How far a check is, on the terminal of whoever waits for it. */
export interface Progress {
  step(): void
  /** Takes the line away. */
  end(): void
}

/**
 * A line on standard error that counts, where that is a terminal and there is something to wait for.
 *
 * @param done documents that need no check any more.
 */
export function progressOf(all: number, done: number, terminal = process.stderr): Progress {
  if (terminal.isTTY !== true || all < worthALine) return { step() {}, end() {} }
  let count = done
  let last = 0
  return {
    step() {
      count++
      if (Date.now() - last < pace) return
      last = Date.now()
      terminal.write(`\r${count} of ${all} documents checked`)
    },
    end() {
      terminal.write('\r\x1b[K')
    },
  }
}
