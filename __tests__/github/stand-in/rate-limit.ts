import { Refusal } from './exchange.ts'
import type { Budget } from './graphql/execute.ts'

export type Resource = 'core' | 'graphql'

/** Counts the requests of each token against an hourly limit, which never comes round while a test runs. */
export class RateLimit {
  readonly #limit: number
  readonly #reset = Math.floor(Date.now() / 1000) + 3600
  readonly #used = new Map<string, number>()

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Counts one request. Throws `Refusal` where none is left. */
  take(secret: string, resource: Resource): void {
    const used = this.#count(secret, resource)
    if (used >= this.#limit) throw new Refusal(403, 'API rate limit exceeded for installation.')
    this.#used.set(`${resource} ${secret}`, used + 1)
  }

  budget(secret: string): Budget {
    const remaining = this.#limit - this.#count(secret, 'graphql')
    return { limit: this.#limit, remaining, resetAt: new Date(this.#reset * 1000).toISOString() }
  }

  /** The headers of every answer; `x-ratelimit-reset` is in seconds since 1970. */
  headers(secret: string, resource: Resource): Readonly<Record<string, string>> {
    const used = this.#count(secret, resource)
    return {
      'x-ratelimit-limit': String(this.#limit),
      'x-ratelimit-remaining': String(this.#limit - used),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(this.#reset),
      'x-ratelimit-resource': resource,
    }
  }

  #count(secret: string, resource: Resource): number {
    return this.#used.get(`${resource} ${secret}`) ?? 0
  }
}
