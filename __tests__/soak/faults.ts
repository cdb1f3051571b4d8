/** What may go wrong between docgate and GitHub in one run, made by fast-check. */
import fc from 'fast-check'
import type { Fault, Request } from '../github/stand-in/exchange.ts'

/** `nth` counts the requests of the kind that is meant, from 1. */
export interface Trouble {
  readonly kind: keyof typeof troubles
  readonly nth: number
}

interface Meant {
  /** The requests that it may hit. */
  readonly hits: (request: Request) => boolean
  readonly fault: Fault
  /** The one request, or all from it on. */
  readonly once: boolean
}

const every = (): boolean => true
const isWrite = ({ method, pathname }: Request): boolean => method !== 'GET' && pathname !== '/graphql'
const message = 'Resource not accessible by integration'

const troubles = {
  'a 500': { hits: every, fault: { status: 500, body: { message: 'Server Error' } }, once: true },
  'a reset': { hits: every, fault: 'reset', once: true },
  'a lost answer to a write': { hits: isWrite, fault: 'lost', once: true },
  'a limit': {
    hits: every,
    fault: {
      status: 403,
      headers: { 'retry-after': '1' },
      body: { message: 'You have exceeded a secondary rate limit.' },
    },
    once: true,
  },
  'no status allowed': {
    hits: (request) => isWrite(request) && request.pathname.includes('/statuses/'),
    fault: { status: 403, body: { message } },
    once: false,
  },
  'no review allowed': {
    hits: (request) => isWrite(request) && request.pathname.includes('/pulls/'),
    fault: { status: 403, body: { message } },
    once: false,
  },
  'GitHub going down': { hits: every, fault: { status: 503, body: { message: 'Unavailable' } }, once: false },
} as const satisfies Readonly<Record<string, Meant>>

const kind = (name: keyof typeof troubles): fc.Arbitrary<keyof typeof troubles> => fc.constant(name)

/** Seven in ten runs have none. What has to be waited for is seldom: a soak is to be long in events, not in hours. */
export const trouble: fc.Arbitrary<Trouble | null> = fc.oneof(
  { weight: 21, arbitrary: fc.constant(null) },
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.oneof(
        { weight: 4, arbitrary: kind('a 500') },
        { weight: 4, arbitrary: kind('a reset') },
        { weight: 4, arbitrary: kind('a lost answer to a write') },
        { weight: 3, arbitrary: kind('a limit') },
        { weight: 3, arbitrary: kind('no status allowed') },
        { weight: 3, arbitrary: kind('no review allowed') },
        { weight: 1, arbitrary: kind('GitHub going down') },
      ),
      nth: fc.integer({ min: 1, max: 8 }),
    }),
  },
)

/** The stand-in's hook for a trouble. Of writes there are few in a run: the first or the second of them is hit. */
export function faultOf({ kind: name, nth }: Trouble): (request: Request) => Fault | null {
  const { hits, fault, once }: Meant = troubles[name]
  const from = hits === every ? nth : 1 + (nth % 2)
  let seen = 0
  return (request) => {
    if (!hits(request)) return null
    seen += 1
    return seen === from || (!once && seen > from) ? fault : null
  }
}
