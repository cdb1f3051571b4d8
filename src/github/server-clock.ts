import type { Fetch } from './transport.ts'

/** GitHub's clock, as its answers tell it: that of a runner of one's own may be hours off, or jump. */
export class ServerClock {
  #latest: string | null = null

  /** A transport that reads the clock off each answer. */
  noting(request: Fetch): Fetch {
    return async (url, init) => {
      const answer = await request(url, init)
      this.#latest = dateOf(answer) ?? this.#latest
      return answer
    }
  }

  /** ISO 8601, UTC. Before the first answer, and where none has a date, it is this machine's. */
  get today(): string {
    const time = this.#latest === null ? Number.NaN : Date.parse(this.#latest)
    return (Number.isNaN(time) ? new Date() : new Date(time)).toISOString().slice(0, 10)
  }
}

function dateOf(answer: object): string | null {
  const headers: unknown = 'headers' in answer ? answer.headers : null
  if (typeof headers !== 'object' || headers === null || !('get' in headers)) return null
  const { get } = headers
  const date: unknown = typeof get === 'function' ? get.call(headers, 'date') : null
  return typeof date === 'string' ? date : null
}
