/**
 * Requests for all that approvals need, beyond those that a run makes anyway: with the one look more that a green status
 * takes there are at most 6.
 */
export const evidenceRequests = 5

/** How many requests there may be for one purpose, in a whole run. */
export class RequestBudget {
  #left: number

  constructor(requests: number) {
    this.#left = requests
  }

  /** Whether there may be one more request, which is then counted. */
  take(): boolean {
    if (this.#left === 0) return false
    this.#left -= 1
    return true
  }
}
