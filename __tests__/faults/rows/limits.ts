/** GitHub's limits, in each of the ways that it tells them. */
import type { Answer, Request } from '../../github/stand-in/exchange.ts'
import { refusal } from '../answers.ts'
import { always, type FaultRow, fails, once, row } from '../fault-row.ts'
import { at } from '../requests.ts'
import type { Stage } from '../stage.ts'

const words = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
const secondary = (status: number, retryAfter?: number): Answer =>
  refusal(status, words, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) })

/** The headers of an hour's limit that is used up, and comes round in so many seconds. */
const usedUp = (seconds: number) => ({
  'x-ratelimit-limit': '1000',
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + seconds),
})
const primary = (seconds: number): Answer => refusal(403, 'API rate limit exceeded for installation.', usedUp(seconds))
/** Told by the headers alone. */
const untold = (seconds: number): Answer => refusal(403, 'Forbidden', usedUp(seconds))
/** GraphQL tells it in an answer that went well. */
const ofQueries = (seconds: number): Answer => ({
  status: 200,
  headers: usedUp(seconds),
  body: { data: null, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation.' }] },
})

const soon = 2
const late = 2_400

export const limits: readonly FaultRow[] = [
  row('429 with retry-after to a query', 'wrong', at.look, once(secondary(429, 1))),
  row('429 with retry-after to the last status', 'wrong', at.status('failure'), once(secondary(429, 1))),
  row('429 without retry-after to a query', 'wrong', at.look, once(secondary(429))),
  row(
    '429 without retry-after to the list of files, for good',
    'wrong',
    at.files,
    always(secondary(429)),
    fails(/rate limit is reached: run again later/),
  ),
  row('a secondary limit with retry-after, at the new review', 'wrong', at.newReview, once(secondary(403, 1))),
  row('a secondary limit without retry-after, at the new review', 'wrong', at.newReview, once(secondary(403))),
  row(
    'a secondary limit without retry-after, for good',
    'wrong',
    at.newReview,
    always(secondary(403)),
    fails(/rate limit is reached: run again later/),
  ),
  row(
    'a secondary limit for ten minutes',
    'wrong',
    at.look,
    always(secondary(403, 600)),
    fails(/rate limit is reached: run again in 600 seconds/),
  ),
  row('the limit of the hour, over in 2 seconds', 'wrong', at.files, (nth) => (nth === 1 ? primary(soon) : null)),
  row('the limit of the hour by its headers alone, over in 2 seconds', 'wrong', at.newReview, (nth) =>
    nth === 1 ? untold(soon) : null,
  ),
  row(
    'the limit of the hour, over in 40 minutes',
    'wrong',
    at.files,
    () => primary(late),
    fails(/rate limit is used up: run again after \d\d:\d\d UTC/),
  ),
  row(
    'the limit of the hour by its headers alone, once the review is posted',
    'wrong',
    at.status('failure'),
    () => untold(late),
    fails(/rate limit is used up: run again after \d\d:\d\d UTC/),
  ),
  row(
    'the limit of the hour for every request',
    'wrong',
    at.anything,
    () => primary(late),
    fails(/could not be set to error, so it may be out of date.*rate limit is used up/, 'none'),
  ),
  row('the limit of queries, over in 2 seconds', 'promoted', at.look, (nth) => (nth === 1 ? ofQueries(soon) : null)),
  row(
    'the limit of queries, over in 40 minutes, at the second look',
    'promoted',
    at.look,
    (nth) => (nth === 2 ? ofQueries(late) : null),
    fails(/rate limit is used up: run again after \d\d:\d\d UTC/),
  ),
  row('limits of 50 seconds, one at each address', 'wrong', at.anything, (_, stage, request) =>
    limitsBefore(stage, request) < 1 ? secondary(403, 50) : null,
  ),
  row(
    'limits until the time of the run is over',
    'wrong',
    isInTurn,
    (_, stage, request) => {
      // Eight times 59 seconds, of eight minutes: the last look has some seconds left.
      if (limitsBefore(stage, request) < 2) return secondary(403, 59)
      return stage.scene.standIn.state.statuses.some((each) => each.state === 'failure') ? 'hang' : null
    },
    fails(/GitHub was too slow: docgate gave up after 8 minutes/),
  ),
]

/** Requests that are not made while others are. */
function isInTurn(request: Request): boolean {
  return [at.look, at.files, at.newReview, at.status('failure')].some((kind) => kind(request))
}

function limitsBefore({ scene: { standIn } }: Stage, { method, pathname }: Request): number {
  return standIn.log.filter((each) => each.fault && each.method === method && each.path.split('?')[0] === pathname)
    .length
}
